package ee.osalus.io.json;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** JSON that the model does not know, as text: no blanks, numbers to the digit as they were printed. */
final class RawJson {

    private RawJson() {}

    /** The value at the current token; names that stand twice, and numbers that JSON does not know, are left out. */
    static String read(JsonInput in) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonOutput.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            read(in, out);
        }
        return text.toString();
    }

    private static void read(JsonInput in, JsonGenerator out) {
        JsonParser parser = in.parser();
        Deque<Set<String>> names = new ArrayDeque<>();
        while (true) {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.PROPERTY_NAME) {
                if (!names.element().add(parser.currentName())) {
                    in.refuseDuplicate();
                    parser.nextToken();
                    continue;
                }
                out.writeName(parser.currentName());
                parser.nextToken();
                continue;
            }
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                names.push(new HashSet<>());
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                names.pop();
            }
            if (token == JsonToken.VALUE_NUMBER_FLOAT && parser.isNaN()) {
                in.note(JsonFinding.WRONG_TYPE, Map.of("expected", "number", "found", parser.getString()));
                out.writeNull();
            } else {
                copy(parser, out);
            }
            if (names.isEmpty()) {
                return;
            }
            parser.nextToken();
        }
    }

    /** Writes a kept value back, token by token. */
    static void write(String raw, JsonGenerator out) {
        try (JsonParser parser = JsonOutput.FACTORY.createParser(ObjectReadContext.empty(), raw)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
                    out.writeName(parser.currentName());
                } else {
                    copy(parser, out);
                }
            }
        }
    }

    private static void copy(JsonParser parser, JsonGenerator out) {
        switch (parser.currentToken()) {
            case START_OBJECT -> out.writeStartObject();
            case END_OBJECT -> out.writeEndObject();
            case START_ARRAY -> out.writeStartArray();
            case END_ARRAY -> out.writeEndArray();
            case VALUE_STRING -> JsonOutput.writeText(parser.getString(), out);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(parser.getString());
            case VALUE_TRUE -> out.writeBoolean(true);
            case VALUE_FALSE -> out.writeBoolean(false);
            default -> out.writeNull();
        }
    }
}
