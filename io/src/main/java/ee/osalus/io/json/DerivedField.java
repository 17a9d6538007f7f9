package ee.osalus.io.json;

import java.util.function.Function;

/** A field that follows from the others: it is written, and when read held against what follows. */
record DerivedField<T, B, V>(String name, Printer<V> printer, Function<T, V> get) implements ObjectCodec.Field<T, B> {

    @Override
    public boolean read(JsonInput in, B builder) {
        in.passOverValue();
        return false;
    }

    /** The figures of the current value, to be held against those that follow once the object is there. */
    Stated<T> stated(JsonInput in) {
        return new Stated<>(Figure.read(in), (value, out) -> printer.write(get.apply(value), out));
    }

    @Override
    public void write(T value, JsonOutput out) {
        out.name(name);
        printer.write(get.apply(value), out);
    }
}
