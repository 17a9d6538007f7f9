package ee.osalus.io.json;

import ee.osalus.finding.FindingCode;
import ee.osalus.io.InputLimits;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The tokens of one value of the model, and what was noticed while reading them. */
final class JsonInput {

    private final JsonParser parser;
    private final InputLimits limits;
    private final CurrentPointer pointer;
    private final Notes notes;
    private final KeptFields kept = new KeptFields();
    private final @Nullable Map<String, Origin> origins;
    private int keepers;
    private boolean mayHoldHalves = true;

    /** The parser stands at the first token of the value. */
    JsonInput(JsonParser parser) {
        this(parser, InputLimits.standard(), null);
    }

    /** The same, where {@code origins}, if any, takes the place of each value. */
    JsonInput(JsonParser parser, InputLimits limits, @Nullable Map<String, Origin> origins) {
        this.parser = parser;
        this.limits = limits;
        this.origins = origins;
        this.pointer = new CurrentPointer(parser);
        this.notes = new Notes(limits.maxFindings());
    }

    /** Says that no text of the document can hold half of a character, so that none need be searched for it. */
    void expectWholeCharacters() {
        mayHoldHalves = false;
    }

    InputLimits limits() {
        return limits;
    }

    JsonParser parser() {
        return parser;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    /** What was noticed up to here. */
    Notes notes() {
        return notes;
    }

    /** Goes to the next name of the object, and says which of those of the matcher it is. */
    int nextName(PropertyNameMatcher matcher) {
        return parser.nextNameMatch(matcher);
    }

    /** Goes to the next name of the object; null at its end. */
    @Nullable
    String nextName() {
        return parser.nextName();
    }

    /** Goes to the value of the name, and says whether there is one; a null is reported. */
    boolean nextValue() {
        JsonToken first = parser.nextToken();
        markOrigin();
        return first != JsonToken.VALUE_NULL || !isNull();
    }

    /** Whether the value is null, which is reported. */
    boolean isNull() {
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            return false;
        }
        note(JsonFinding.NULL_VALUE, Map.of());
        return true;
    }

    /** Whether the value is an object; if not, that is reported and the value passed over. */
    boolean atObject() {
        return at(JsonToken.START_OBJECT, "object");
    }

    boolean atArray() {
        return at(JsonToken.START_ARRAY, "array");
    }

    boolean at(JsonToken expected, String typeName) {
        if (parser.currentToken() == expected) {
            return true;
        }
        noteType(typeName);
        return false;
    }

    void noteType(String expected) {
        note(JsonFinding.WRONG_TYPE, Map.of("expected", expected, "found", typeName(parser.currentToken())));
        parser.skipChildren();
    }

    private static String typeName(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "array";
            case VALUE_STRING -> "string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "boolean";
            case VALUE_NULL -> "null";
            default -> token.name();
        };
    }

    /** Refuses the second value of a name. */
    void refuseDuplicate() {
        note(JsonFinding.DUPLICATE_FIELD, Map.of("field", parser.currentName()));
        passOverValue();
    }

    /** Passes over the value of the current name. */
    void passOverValue() {
        parser.nextToken();
        parser.skipChildren();
    }

    /** The text of the current string; half of a character in it is reported. */
    String text() {
        String text = parser.getString();
        if (mayHoldHalves && Surrogates.firstLone(text) >= 0) {
            note(JsonFinding.LONE_SURROGATE, Map.of());
        }
        return text;
    }

    /** Counts the objects around the current value that keep what the model does not know. */
    void keepers(int change) {
        keepers += change;
    }

    /** Keeps the value of a name that the model does not know, or says that nobody does; and which of the known ones was perhaps meant. */
    void takeUnknown(Set<String> known) {
        String name = parser.currentName();
        NearestName.meant(name, known)
                .ifPresent(meant -> note(JsonFinding.MISSPELT_FIELD, Map.of("field", name, "meant", meant)));
        if (keepers == 0) {
            note(JsonFinding.FIELD_NOT_KEPT, Map.of("field", Noted.shortened(parser.currentName())));
            passOverValue();
            return;
        }
        keep(modelPointer());
    }

    /** Keeps the value of the current name, which the model does not know, for a pointer. */
    void keep(String pointer) {
        if (kept.has(pointer)) {
            refuseDuplicate();
            return;
        }
        note(JsonFinding.UNKNOWN_FIELD, Map.of("field", parser.currentName()));
        parser.nextToken();
        kept.put(pointer, RawJson.read(this));
    }

    /** Refuses a name that should be a pointer, and its value. */
    void refusePointer() {
        note(JsonFinding.UNREADABLE_LOCATION, Map.of());
        passOverValue();
    }

    /** What was kept inside the object that was just read, by pointers that begin there; from now on it is the object's own. */
    Map<String, String> takeExtensions() {
        return kept.isEmpty() ? new LinkedHashMap<>(0) : kept.takeBelow(modelPointer());
    }

    /** Where in the findings of the value things stand, to be given to {@link #forgetSince}. */
    int mark() {
        return kept.size();
    }

    /** Gives up what belonged to an object that could not be taken. */
    void forgetSince(int mark) {
        notes.takeBackKept(kept.forgetSince(mark));
        if (origins != null) {
            String gone = modelPointer();
            origins.keySet().removeIf(p -> p.equals(gone) || p.startsWith(gone + "/"));
        }
    }

    /** Goes to the next element of the list; false at its end. */
    boolean nextElement() {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return false;
        }
        markOrigin();
        return true;
    }

    private void markOrigin() {
        if (origins != null) {
            origins.putIfAbsent(modelPointer(), new Origin(spot(), rawText()));
        }
    }

    /** Passes over the rest of the list, the current element included. */
    void endList() {
        do {
            parser.skipChildren();
        } while (parser.nextToken() != JsonToken.END_ARRAY);
    }

    /** Passes over the rest of the object, the current name included. */
    void endObject() {
        do {
            passOverValue();
        } while (parser.nextToken() != JsonToken.END_OBJECT);
    }

    /** Begins to count a list; its elements lie at the current depth. */
    void beginList() {
        pointer.beginList();
    }

    /** Says that the current element of the list is not in the model. */
    void dropElement() {
        pointer.dropElement();
    }

    void note(JsonFinding code, Map<String, ? extends Serializable> facts) {
        note(code, facts, spot(), rawText());
    }

    /** Notes something about the object whose context this is, at its opening brace. */
    void noteAtStart(TokenStreamContext object, FindingCode code, Map<String, ? extends Serializable> facts) {
        note(code, facts, Spot.of(object.startLocation(ContentReference.unknown())), "");
    }

    private void note(FindingCode code, Map<String, ? extends Serializable> facts, Spot spot, String raw) {
        notes.add(new Noted(code, facts, pointer.inDocument(), spot, raw));
    }

    /** What broke the reading of the whole document. */
    Noted broken(JacksonException broken, Utf8Document whole) {
        TokenStreamLocation location = broken.getLocation() == null ? parser.currentLocation() : broken.getLocation();
        if (broken instanceof StreamConstraintsException passed
                && passed.getOriginalMessage().contains("getMaxNestingDepth")) {
            return fatal(JsonFinding.TOO_DEEP, Map.of("limit", limits.maxDepth()), location);
        }
        boolean endsEarly = broken instanceof UnexpectedEndOfInputException;
        if (broken instanceof StreamConstraintsException || (endsEarly && whole.isCutShort())) {
            return fatal(JsonFinding.TEXT_TOO_LONG, Map.of("limit", limits.maxTextLength()), location);
        }
        String around = shown(new Places(whole).around(Spot.of(location)));
        return fatal(JsonFinding.MALFORMED, Map.of("text", around.isEmpty() ? "→" : around), location);
    }

    private Noted fatal(JsonFinding code, Map<String, ? extends Serializable> facts, TokenStreamLocation location) {
        return new Noted(code, facts, documentPointer(), Spot.of(location), "");
    }

    /** The context of the object or list that the parser is in. */
    TokenStreamContext context() {
        return parser.streamReadContext();
    }

    Spot spot() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return Spot.of(location);
    }

    private String rawText() {
        JsonToken token = parser.currentToken();
        return token != null && (token.isScalarValue() || token == JsonToken.PROPERTY_NAME)
                ? shown(parser.getString())
                : "";
    }

    /** A text of the document as a finding may show it: shortened, and nothing where it may be of a person. */
    String shown(String text) {
        return documentPointer().contains("/people/") ? "" : Noted.shortened(text);
    }

    /** The JSON Pointer of the current value in the document. */
    String documentPointer() {
        return pointer.inDocument();
    }

    /** The JSON Pointer of the current value in the model, where elements that were not taken do not count. */
    String modelPointer() {
        return pointer.inModel();
    }
}
