package ee.osalus.io.grants;

import ee.osalus.io.InputLimits;
import ee.osalus.io.json.JsonFinding;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes one JSON value; the recursion goes as deep as the limits let the parser go. */
final class JsonTree {

    private static final char REPLACEMENT = '\uFFFD';
    private static final JsonFactory WRITING = JsonFactory.builder().build();

    private final JsonParser parser;
    private final InputLimits limits;
    private final Notes notes;
    private final long end;

    /** The parser stands at the first token of the value. */
    JsonTree(JsonParser parser, InputLimits limits, Notes notes) {
        this.parser = parser;
        this.limits = limits;
        this.notes = notes;
        this.end = parser.currentTokenLocation().getCharOffset() + limits.maxBytes();
    }

    static JsonFactory reading(InputLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(limits.maxTextLength())
                        .maxNumberLength(limits.maxTextLength())
                        .build())
                .build();
    }

    /** Whether the value was longer than the limits allow, so that its later parts were passed over. */
    boolean isTooLong() {
        return parser.currentTokenLocation().getCharOffset() > end;
    }

    /** The value at the current token, which is left at its last one. */
    Json value(String pointer) {
        Json.Place place = place(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(pointer, place);
            case START_ARRAY -> items(pointer, place);
            case VALUE_STRING -> new Json.Text(whole(parser.getString(), pointer, place), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Digits(parser.getString(), place);
            case VALUE_TRUE -> new Json.Flag(true, place);
            case VALUE_FALSE -> new Json.Flag(false, place);
            default -> new Json.Nothing(place);
        };
    }

    /** What JSON calls the value that a token begins. */
    static String type(@Nullable JsonToken token) {
        if (token == null) {
            return "null";
        }
        return switch (token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            default -> "null";
        };
    }

    static Json.Place place(JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Json.Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private Json.Fields fields(String pointer, Json.Place place) {
        Json.Fields fields = new Json.Fields(place);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Json.Place nameAt = place(parser);
            String name = whole(parser.currentName(), pointer, nameAt);
            parser.nextToken();
            if (isTooLong()) {
                parser.skipChildren();
                continue;
            }
            String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (!fields.putIfAbsent(name, value(at))) {
                notes.add(JsonFinding.DUPLICATE_FIELD, at, nameAt, "", Map.of("field", name));
            }
        }
        return fields;
    }

    private Json.Items items(String pointer, Json.Place place) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (items.size() < limits.maxElements() && !isTooLong()) {
                items.add(value(pointer + "/" + items.size()));
                continue;
            }
            if (items.size() == limits.maxElements()) {
                notes.add(JsonFinding.LIST_TOO_LONG, pointer, place, "", Map.of("limit", limits.maxElements()));
            }
            parser.skipChildren();
        }
        return new Json.Items(items, place);
    }

    /** The text without halves of characters, which no writer could write. */
    private String whole(String text, String pointer, Json.Place place) {
        StringBuilder changed = null;
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            broken |= c == REPLACEMENT;
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, REPLACEMENT);
            }
        }
        if (broken || changed != null) {
            notes.add(GrantsFinding.BROKEN_CHARACTER, pointer, place, "", Map.of());
        }
        return changed == null ? text : changed.toString();
    }

    /** A value that this library wrote itself. */
    static Json parsed(String json) {
        InputLimits limits = InputLimits.standard();
        try (JsonParser parser = reading(limits.withMaxDepth(Integer.MAX_VALUE).withMaxTextLength(Integer.MAX_VALUE))
                .createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return new JsonTree(parser, limits.withMaxBytes(Long.MAX_VALUE / 2), new Notes(0)).value("");
        }
    }

    static String text(Json value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = WRITING.createGenerator(ObjectWriteContext.empty(), text)) {
            write(value, out);
        }
        return text.toString();
    }

    static void write(Json value, JsonGenerator out) {
        if (value instanceof Json.Text text) {
            out.writeString(text.text());
        } else if (value instanceof Json.Digits number) {
            out.writeNumber(number.digits());
        } else if (value instanceof Json.Flag flag) {
            out.writeBoolean(flag.flag());
        } else if (value instanceof Json.Nothing) {
            out.writeNull();
        } else if (value instanceof Json.Items items) {
            out.writeStartArray();
            items.list().forEach(item -> write(item, out));
            out.writeEndArray();
        } else if (value instanceof Json.Fields fields) {
            out.writeStartObject();
            writeFields(fields, out);
            out.writeEndObject();
        }
    }

    static void writeFields(Json.Fields fields, JsonGenerator out) {
        for (String name : fields.names()) {
            Json value = fields.get(name);
            if (value != null) {
                out.writeName(name);
                write(value, out);
            }
        }
    }
}
