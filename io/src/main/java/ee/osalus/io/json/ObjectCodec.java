package ee.osalus.io.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * A type as a table of its fields, which serves both ways: each is written in the order of the table and read in any order.
 *
 * @param <T> the type
 * @param <B> what its fields are gathered in
 */
final class ObjectCodec<T, B> implements Codec<T> {

    private final Supplier<B> newBuilder;
    private final Build<T, B> build;
    private final List<Field<T, B>> fields;
    private final Set<String> names;
    private final PropertyNameMatcher matcher;
    private final long required;
    private final long oneRequired;
    private final long expected;

    private ObjectCodec(
            Supplier<B> newBuilder, Build<T, B> build, List<Field<T, B>> fields, long required, long oneRequired) {
        this.newBuilder = newBuilder;
        this.build = build;
        this.fields = new ArrayList<>(fields);
        this.names = new LinkedHashSet<>();
        this.required = required;
        this.oneRequired = oneRequired;
        long bits = 0;
        for (Field<T, B> field : fields) {
            bits |= field.ifAbsent().isPresent() ? 1L << names.size() : 0;
            names.add(field.name());
        }
        this.expected = bits;
        this.matcher = JsonOutput.FACTORY.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }

    /** A table without fields, for values that every filled builder makes. */
    static <T, B> Table<T, B> of(Supplier<B> newBuilder, Function<B, T> build) {
        return new Table<>(newBuilder, (builder, in, object) -> build.apply(builder));
    }

    /** A table without fields, for values that a filled builder may still refuse, which then says why. */
    static <T, B> Table<T, B> checked(Supplier<B> newBuilder, Build<T, B> build) {
        return new Table<>(newBuilder, build);
    }

    /** The names of the fields, in order. */
    Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    @Override
    public @Nullable T read(JsonInput in) {
        if (!in.atObject()) {
            return null;
        }
        int mark = in.mark();
        TokenStreamContext object = in.context();
        B builder = newBuilder.get();
        long seen = 0;
        long stated = 0;
        long filled = 0;
        for (int position = in.nextName(matcher);
                position != PropertyNameMatcher.MATCH_END_OBJECT;
                position = in.nextName(matcher)) {
            if (position < 0) {
                in.keepUnknown();
                continue;
            }
            long bit = 1L << position;
            if ((seen & bit) != 0) {
                in.refuseDuplicate();
                continue;
            }
            seen |= bit;
            if (in.nextValue()) {
                stated |= bit;
                filled |= fields.get(position).read(in, builder) ? bit : 0;
            }
        }
        long unseen = expected & ~seen;
        if (unseen != 0) {
            fields.get(Long.numberOfTrailingZeros(unseen))
                    .ifAbsent()
                    .ifPresent(code -> in.noteAtStart(object, code, Map.of()));
        }
        if (!isComplete(stated, filled, object, in)) {
            in.forgetSince(mark);
            return null;
        }
        T value = build.from(builder, in, object);
        if (value == null) {
            in.forgetSince(mark);
        }
        return value;
    }

    /** A field whose value could not be read has been reported already; one that is null is as good as absent. */
    private boolean isComplete(long stated, long filled, TokenStreamContext object, JsonInput in) {
        boolean oneOfThem = oneRequired == 0 || (oneRequired & filled) != 0;
        if ((required & ~filled) == 0 && oneOfThem) {
            return true;
        }
        long absent = required & ~stated;
        if (!oneOfThem && (oneRequired & stated) == 0) {
            absent |= Long.lowestOneBit(oneRequired);
        }
        for (int i = 0; i < fields.size(); i++) {
            if ((absent & (1L << i)) != 0) {
                in.noteAtStart(
                        object,
                        JsonFinding.MISSING_FIELD,
                        Map.of("field", fields.get(i).name()));
            }
        }
        return false;
    }

    @Override
    public void write(T value, JsonOutput out) {
        out.beginObject();
        for (Field<T, B> field : fields) {
            field.write(value, out);
        }
        out.endObject(names);
    }

    /** Makes the value of a filled builder, or null where that says why it cannot. */
    interface Build<T, B> {
        @Nullable
        T from(B builder, JsonInput in, TokenStreamContext object);
    }

    /** One row of the table. */
    interface Field<T, B> {
        String name();

        /** What to say, and no more, where the field is absent. */
        default Optional<JsonFinding> ifAbsent() {
            return Optional.empty();
        }

        /** Reads the value into the builder; false if there was none to take. */
        boolean read(JsonInput in, B builder);

        /** Writes name and value, or nothing where it is absent or the default. */
        void write(T value, JsonOutput out);
    }

    /** Gathers the fields in their order. */
    static final class Table<T, B> {

        private final Supplier<B> newBuilder;
        private final Build<T, B> build;
        private final List<Field<T, B>> fields = new ArrayList<>();
        private long required;
        private long oneRequired;

        private Table(Supplier<B> newBuilder, Build<T, B> build) {
            this.newBuilder = newBuilder;
            this.build = build;
        }

        /** A field without which the object means nothing. */
        <V> Table<T, B> required(String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
            required |= 1L << fields.size();
            return field(new SingleField<>(name, codec, v -> Optional.of(get.apply(v)), set));
        }

        <V> Table<T, B> optional(String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            return field(new SingleField<>(name, codec, get, set));
        }

        /** A field of which, among others that are added in this way, at least one must be there. */
        <V> Table<T, B> oneOf(String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            oneRequired |= 1L << fields.size();
            return optional(name, codec, get, set);
        }

        /** A field that is left out where it holds its default. */
        <V> Table<T, B> standard(String name, Codec<V> codec, V standard, Function<T, V> get, BiConsumer<B, V> set) {
            return field(new DefaultField<>(name, codec, standard, get, set));
        }

        <V> Table<T, B> list(String name, Codec<V> element, Function<T, List<V>> get, BiConsumer<B, V> add) {
            return field(new ListField<>(name, element, get, add));
        }

        Table<T, B> field(Field<T, B> field) {
            fields.add(field);
            return this;
        }

        ObjectCodec<T, B> build() {
            return new ObjectCodec<>(newBuilder, build, fields, required, oneRequired);
        }
    }
}
