package ee.osalus.io.json;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** A field that is left out where it holds its default, unless something unknown was kept inside it. */
record DefaultField<T, B, V>(String name, Codec<V> codec, V standard, Function<T, V> get, BiConsumer<B, V> set)
        implements ObjectCodec.Field<T, B> {

    @Override
    public boolean read(JsonInput in, B builder) {
        V value = codec.read(in);
        if (value == null) {
            return false;
        }
        set.accept(builder, value);
        return true;
    }

    @Override
    public void write(T value, JsonOutput out) {
        V there = get.apply(value);
        if (!there.equals(standard) || out.keptBelow(name)) {
            out.name(name);
            codec.write(there, out);
        }
    }
}
