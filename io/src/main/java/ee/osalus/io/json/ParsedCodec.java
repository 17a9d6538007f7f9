package ee.osalus.io.json;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A value that stands as a text of its own form.
 *
 * @param parse reads the text; empty where it is of another form, which is reported as {@code unreadable}
 * @param print writes it
 */
record ParsedCodec<T>(JsonFinding unreadable, Function<String, Optional<T>> parse, Function<T, String> print)
        implements Codec<T> {

    @Override
    public @Nullable T read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        Optional<T> value = parse.apply(in.parser().getString());
        if (value.isEmpty()) {
            in.note(unreadable, Map.of("text", in.shown(in.parser().getString())));
        }
        return value.orElse(null);
    }

    @Override
    public void write(T value, JsonOutput out) {
        out.text(print.apply(value));
    }
}
