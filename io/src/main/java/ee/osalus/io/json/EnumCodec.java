package ee.osalus.io.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One of a fixed set of words: the names of the constants. */
final class EnumCodec<E extends Enum<E>> implements Codec<E> {

    private final Map<String, E> byName = new LinkedHashMap<>();

    EnumCodec(Class<E> type) {
        Arrays.stream(type.getEnumConstants()).forEach(constant -> byName.put(constant.name(), constant));
    }

    @Override
    public @Nullable E read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        String word = in.parser().getString();
        E constant = byName.get(word);
        if (constant == null) {
            in.note(
                    JsonFinding.UNKNOWN_WORD,
                    Map.of("text", in.shown(word), "expected", String.join(", ", byName.keySet())));
        }
        return constant;
    }

    @Override
    public void write(E value, JsonOutput out) {
        out.text(value.name());
    }
}
