package ee.osalus.io.json;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** The version of the format, {@code "osalus": 1}. */
record VersionField<T, B>() implements ObjectCodec.Field<T, B> {

    /** The version that is written. */
    static final int VERSION = 1;

    @Override
    public String name() {
        return "osalus";
    }

    @Override
    public boolean read(JsonInput in, B builder) {
        if (!in.at(JsonToken.VALUE_NUMBER_INT, "number")) {
            return false;
        }
        String version = in.parser().getString();
        if (version.startsWith("-") || version.equals("0")) {
            in.note(JsonFinding.UNKNOWN_VERSION, Map.of("text", in.shown(version)));
        } else if (!version.equals("1")) {
            in.note(JsonFinding.VERSION_NEWER, Map.of("found", in.shown(version), "known", VERSION));
        }
        return true;
    }

    @Override
    public Optional<JsonFinding> ifAbsent() {
        return Optional.of(JsonFinding.VERSION_MISSING);
    }

    @Override
    public void write(T value, JsonOutput out) {
        out.name(name());
        out.generator().writeNumber(VERSION);
    }
}
