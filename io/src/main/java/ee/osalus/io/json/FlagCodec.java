package ee.osalus.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** True or false. */
enum FlagCodec implements Codec<Boolean> {
    FLAG;

    @Override
    public @Nullable Boolean read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_TRUE && in.token() != JsonToken.VALUE_FALSE) {
            in.noteType("boolean");
            return null;
        }
        return in.token() == JsonToken.VALUE_TRUE;
    }

    @Override
    public void write(Boolean value, JsonOutput out) {
        out.flag(value);
    }
}
