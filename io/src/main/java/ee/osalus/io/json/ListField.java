package ee.osalus.io.json;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A field with a list, which is left out where it is empty. */
record ListField<T, B, V>(String name, Codec<V> element, Function<T, List<V>> get, BiConsumer<B, V> add)
        implements ObjectCodec.Field<T, B> {

    @Override
    public boolean read(JsonInput in, B builder) {
        if (!in.atArray()) {
            return false;
        }
        in.beginList();
        int taken = 0;
        while (in.nextElement()) {
            if (taken == in.limits().maxElements()) {
                in.note(JsonFinding.LIST_TOO_LONG, Map.of("limit", taken));
                in.endList();
                break;
            }
            V value = in.isNull() ? null : element.read(in);
            if (value == null) {
                in.dropElement();
            } else {
                add.accept(builder, value);
                taken++;
            }
        }
        return true;
    }

    @Override
    public void write(T value, JsonOutput out) {
        List<V> list = get.apply(value);
        if (!list.isEmpty()) {
            out.name(name);
            out.beginArray();
            for (V each : list) {
                element.write(each, out);
            }
            out.endArray();
        }
    }
}
