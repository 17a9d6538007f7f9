package ee.osalus.io.json;

import java.util.List;
import java.util.Map;

/** How one type of value is written as tokens. */
interface Printer<T> {

    void write(T value, JsonOutput out);

    /** A list of such values. */
    static <V> Printer<List<V>> list(Printer<V> element) {
        return (values, out) -> {
            out.beginArray();
            values.forEach(value -> element.write(value, out));
            out.endArray();
        };
    }

    /** Such values by name. */
    static <K, V> Printer<Map<K, V>> map(Keys<K> keys, Printer<V> value) {
        return (entries, out) -> {
            out.beginObject();
            entries.forEach((key, each) -> {
                out.name(keys.print().apply(key));
                value.write(each, out);
            });
            out.endObject();
        };
    }
}
