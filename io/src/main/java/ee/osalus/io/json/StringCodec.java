package ee.osalus.io.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A text as it stands. */
enum StringCodec implements Codec<String> {
    /** Any text. */
    ANY,
    /** A text that is not blank. */
    NOT_BLANK;

    @Override
    public @Nullable String read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        String text = in.text();
        if (this == NOT_BLANK && text.isBlank()) {
            in.note(JsonFinding.BLANK_TEXT, Map.of());
            return null;
        }
        return text;
    }

    @Override
    public void write(String value, JsonOutput out) {
        out.text(value);
    }
}
