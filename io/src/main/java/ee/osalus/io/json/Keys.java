package ee.osalus.io.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the names of an object stand for where it is a map.
 *
 * @param parse reads a name; null where it stands for nothing
 * @param print writes it
 * @param unknown what to say of a name that stands for nothing
 * @param expected what that name should have been
 */
record Keys<K>(
        Function<String, @Nullable K> parse,
        Function<K, String> print,
        JsonFinding unknown,
        UnaryOperator<String> expected) {

    /** Any name. */
    static final Keys<String> NAMES = new Keys<>(name -> name, name -> name, JsonFinding.UNKNOWN_WORD, name -> "");

    /** The constants of a type. */
    static <E extends Enum<E>> Keys<E> of(Class<E> type) {
        Map<String, E> byName = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> byName.put(constant.name(), constant));
        String names = String.join(", ", byName.keySet());
        return new Keys<>(byName::get, Enum::name, JsonFinding.UNKNOWN_WORD, name -> names);
    }
}
