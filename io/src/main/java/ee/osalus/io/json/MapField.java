package ee.osalus.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A field with entries by name, which is left out where it is empty. */
record MapField<T, B, K, V>(
        String name, Codec<V> value, Keys<K> keys, Function<T, Map<K, V>> get, BiConsumer<B, Map<K, V>> set)
        implements ObjectCodec.Field<T, B> {

    @Override
    public boolean read(JsonInput in, B builder) {
        if (!in.atObject()) {
            return false;
        }
        Map<K, V> entries = new LinkedHashMap<>();
        for (String key = in.nextName(); key != null; key = in.nextName()) {
            if (entries.size() == in.limits().maxElements()) {
                in.note(JsonFinding.LIST_TOO_LONG, Map.of("limit", entries.size()));
                in.endObject();
                break;
            }
            readOne(key, entries, in);
        }
        set.accept(builder, entries);
        return true;
    }

    private void readOne(String name, Map<K, V> entries, JsonInput in) {
        K key = keys.parse().apply(name);
        if (key == null) {
            String expected = keys.expected().apply(name);
            in.note(keys.unknown(), Map.of("text", in.shown(name), "expected", expected));
            in.passOverValue();
        } else if (entries.containsKey(key)) {
            in.refuseDuplicate();
        } else if (in.nextValue()) {
            V read = value.read(in);
            if (read != null) {
                entries.put(key, read);
            }
        }
    }

    @Override
    public void write(T from, JsonOutput out) {
        Map<K, V> entries = get.apply(from);
        if (!entries.isEmpty()) {
            out.name(name);
            Printer.map(keys, value).write(entries, out);
        }
    }
}
