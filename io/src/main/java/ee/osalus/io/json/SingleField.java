package ee.osalus.io.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A field with one value; where it is absent, nothing is written unless something unknown was kept below it. */
record SingleField<T, B, V>(String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set)
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
        Optional<V> there = get.apply(value);
        if (there.isPresent()) {
            out.name(name);
            codec.write(there.get(), out);
        }
    }
}
