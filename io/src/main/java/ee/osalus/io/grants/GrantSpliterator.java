package ee.osalus.io.grants;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.io.InputFinding;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.io.json.JsonFinding;
import ee.osalus.project.Project;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Finds the grants of a document one by one, in whichever of its forms it is. */
final class GrantSpliterator extends AbstractSpliterator<Reading<Project>> {

    private enum Part {
        BEFORE,
        GRANTS,
        REST_OF_PACKAGE,
        AFTER,
        END
    }

    private static final int MARK_LENGTH = 3;

    private final InputLimits limits;
    private final Remembering text;
    private final JsonParser parser;
    private final GrantReading grants;
    private Part part = Part.BEFORE;
    /** The pointer of the list of grants. */
    private String list = "";

    private int index;

    /** The names of the fields of the package, as many as findings are allowed. */
    private final Set<String> names = new HashSet<>();

    private Notes restOfPackage;

    /** What was read at once, because only its end told what it is. */
    private final Deque<Reading<Project>> waiting = new ArrayDeque<>();

    GrantSpliterator(InputStream in, LocalDate day, InputLimits limits) throws IOException {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.limits = limits;
        this.restOfPackage = new Notes(limits.maxFindings());
        BufferedInputStream document = new BufferedInputStream(in, DayPlace.LOOKED_AT);
        DayPlace dayPlace = DayPlace.of(document);
        this.text = new Remembering(decoded(document));
        this.parser = JsonTree.reading(limits).createParser(ObjectReadContext.empty(), text);
        this.grants = new GrantReading(parser, day, dayPlace, limits);
    }

    private static Reader decoded(BufferedInputStream bytes) throws IOException {
        bytes.mark(MARK_LENGTH);
        byte[] start = bytes.readNBytes(MARK_LENGTH);
        bytes.reset();
        boolean utf16 = start.length >= 2
                && ((start[0] == (byte) 0xFF && start[1] == (byte) 0xFE)
                        || (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF));
        boolean marked = start.length == MARK_LENGTH
                && start[0] == (byte) 0xEF
                && start[1] == (byte) 0xBB
                && start[2] == (byte) 0xBF;
        if (marked) {
            bytes.skipNBytes(MARK_LENGTH);
        }
        Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(bytes, charset);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Reading<Project>> action) {
        if (!waiting.isEmpty()) {
            action.accept(waiting.remove());
            return true;
        }
        while (part != Part.END) {
            Reading<Project> next;
            try {
                next = next();
            } catch (JacksonException broken) {
                part = Part.END;
                next = broken(broken);
            }
            if (next != null) {
                action.accept(next);
                return true;
            }
        }
        return false;
    }

    private @Nullable Reading<Project> next() {
        JsonToken token = parser.nextToken();
        return switch (part) {
            case BEFORE, AFTER -> top(token);
            case GRANTS -> inList(token);
            case REST_OF_PACKAGE -> inPackage(token);
            case END -> null;
        };
    }

    private @Nullable Reading<Project> top(@Nullable JsonToken token) {
        boolean first = part == Part.BEFORE;
        if (token == JsonToken.START_OBJECT) {
            return object();
        }
        if (token == JsonToken.START_ARRAY && first) {
            part = Part.GRANTS;
            return null;
        }
        part = Part.END;
        if (token == null) {
            return first ? failed(InputFinding.EMPTY, "", Map.of()) : null;
        }
        return failed(first ? GrantsFinding.NO_GRANTS : GrantsFinding.TRAILING_TEXT, "", Map.of());
    }

    /** An object at the top is a package once its list of grants begins, and a grant where it has none. */
    private @Nullable Reading<Project> object() {
        part = Part.AFTER;
        GrantReading.Begun begun = grants.begin();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean named = parser.currentName().equals("grants");
            parser.nextToken();
            if (named && parser.currentToken() == JsonToken.START_ARRAY) {
                part = Part.GRANTS;
                list = "/grants";
                names.addAll(begun.names());
                names.add("grants");
                return begun.packageFields();
            }
            begun.add();
        }
        waiting.addAll(begun.grants());
        return waiting.remove();
    }

    private @Nullable Reading<Project> inList(@Nullable JsonToken token) {
        if (token == JsonToken.END_ARRAY) {
            part = list.isEmpty() ? Part.AFTER : Part.REST_OF_PACKAGE;
            return null;
        }
        String at = list + "/" + index++;
        if (token == JsonToken.START_OBJECT) {
            return grants.read(at);
        }
        Reading<Project> noGrant =
                failed(JsonFinding.WRONG_TYPE, at, Map.of("expected", "object", "found", JsonTree.type(token)));
        parser.skipChildren();
        return noGrant;
    }

    private @Nullable Reading<Project> inPackage(@Nullable JsonToken token) {
        if (token != JsonToken.PROPERTY_NAME) {
            part = Part.AFTER;
            Findings fields = restOfPackage.findings();
            restOfPackage = new Notes(limits.maxFindings());
            return fields.isEmpty() ? null : Reading.failed(fields);
        }
        String name = parser.currentName();
        boolean again = names.contains(name);
        if (names.size() < limits.maxFindings()) {
            names.add(name);
        }
        restOfPackage.add(
                again ? JsonFinding.DUPLICATE_FIELD : GrantsFinding.PACKAGE_FIELD,
                "/" + name,
                JsonTree.place(parser),
                "",
                Map.of("field", Notes.shortened(name)));
        parser.nextToken();
        parser.skipChildren();
        return null;
    }

    private Reading<Project> failed(FindingCode code, String at, Map<String, ? extends Serializable> facts) {
        Notes notes = new Notes(1);
        notes.add(code, at, JsonTree.place(parser), "", facts);
        return Reading.failed(notes.findings());
    }

    private Reading<Project> broken(JacksonException broken) {
        if (broken instanceof JacksonIOException failed) {
            throw new UncheckedIOException(failed.getCause());
        }
        String at = part == Part.GRANTS || index > 0 ? list + "/" + Math.max(0, index - 1) : "";
        if (broken instanceof StreamConstraintsException passed) {
            return passed.getOriginalMessage().contains("getMaxNestingDepth")
                    ? failed(JsonFinding.TOO_DEEP, at, Map.of("limit", limits.maxDepth()))
                    : failed(JsonFinding.TEXT_TOO_LONG, at, Map.of("limit", limits.maxTextLength()));
        }
        Notes notes = new Notes(1);
        Json.Place place = broken.getLocation() == null
                ? JsonTree.place(parser)
                : new Json.Place(
                        Math.max(1, broken.getLocation().getLineNr()),
                        Math.max(1, broken.getLocation().getColumnNr()));
        long offset = broken.getLocation() == null ? -1 : broken.getLocation().getCharOffset();
        notes.add(JsonFinding.MALFORMED, at, place, "", Map.of("text", text.around(offset)));
        return Reading.failed(restOfPackage.findings().and(notes.findings()));
    }
}
