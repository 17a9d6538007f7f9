package ee.osalus.io.json;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One of a fixed set of words: the names of the constants. */
final class EnumCodec<E extends Enum<E>> implements Codec<E> {

    private final E[] constants;

    EnumCodec(Class<E> type) {
        constants = type.getEnumConstants();
    }

    @Override
    public @Nullable E read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        String word = in.parser().getString();
        // There are so few that comparing with each, which mostly ends at the length, is faster than a hash of the
        // word.
        for (E constant : constants) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        String expected = Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
        in.note(JsonFinding.UNKNOWN_WORD, Map.of("text", in.shown(word), "expected", expected));
        return null;
    }

    @Override
    public void write(E value, JsonOutput out) {
        out.text(value.name());
    }
}
