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
    private final Tolerance tolerance;
    private final @Nullable Function<T, Map<String, String>> kept;
    private final Set<String> names;
    private final PropertyNameMatcher matcher;
    private final long required;
    private final long oneRequired;
    private final long expected;
    private final boolean derives;

    /** What becomes of an object in which something is wrong. */
    private enum Tolerance {
        /** What could be read of it is taken. */
        PARTS,
        /** It is not taken: half of it would say something else. */
        WHOLE_OR_NOTHING
    }

    private ObjectCodec(
            Supplier<B> newBuilder,
            Build<T, B> build,
            List<Field<T, B>> fields,
            Tolerance tolerance,
            @Nullable Function<T, Map<String, String>> kept,
            long required,
            long oneRequired) {
        this.newBuilder = newBuilder;
        this.build = build;
        this.fields = new ArrayList<>(fields);
        this.tolerance = tolerance;
        this.kept = kept;
        this.names = new LinkedHashSet<>();
        this.required = required;
        this.oneRequired = oneRequired;
        long bits = 0;
        for (Field<T, B> field : fields) {
            bits |= field.ifAbsent().isPresent() ? 1L << names.size() : 0;
            names.add(field.name());
        }
        this.expected = bits;
        this.derives = fields.stream().anyMatch(DerivedField.class::isInstance);
        this.matcher = JsonOutput.FACTORY.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }

    /** A table without fields, for values that every filled builder makes. */
    static <T, B> Table<T, B> of(Supplier<B> newBuilder, Function<B, T> build) {
        return new Table<>(newBuilder, (builder, in, object) -> build.apply(builder), Tolerance.PARTS);
    }

    /** A table without fields, for values that a filled builder may still refuse, which then says why. */
    static <T, B> Table<T, B> checked(Supplier<B> newBuilder, Build<T, B> build) {
        return new Table<>(newBuilder, build, Tolerance.PARTS);
    }

    /** A table without fields, for values that are built only where nothing at all is wrong with their fields. */
    static <T, B> Table<T, B> whole(Supplier<B> newBuilder, Build<T, B> build) {
        return new Table<>(newBuilder, build, Tolerance.WHOLE_OR_NOTHING);
    }

    /** The same table as that of a document, which begins with the version of the format. */
    ObjectCodec<T, B> document() {
        List<Field<T, B>> versioned = new ArrayList<>();
        versioned.add(new VersionField<>());
        versioned.addAll(fields);
        return new ObjectCodec<>(newBuilder, build, versioned, tolerance, kept, required << 1, oneRequired << 1);
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
        int errors = in.notes().errors();
        TokenStreamContext object = in.context();
        in.keepers(kept == null ? 0 : 1);
        B builder = newBuilder.get();
        long seen = 0;
        long stated = 0;
        long filled = 0;
        List<Stated<T>> figures = derives ? new ArrayList<>() : List.of();
        for (int position = in.nextName(matcher);
                position != PropertyNameMatcher.MATCH_END_OBJECT;
                position = in.nextName(matcher)) {
            if (position < 0) {
                in.takeUnknown(names);
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
                if (derives && fields.get(position) instanceof DerivedField<T, B, ?> derived) {
                    figures.add(derived.stated(in));
                } else {
                    filled |= fields.get(position).read(in, builder) ? bit : 0;
                }
            }
        }
        if (seen == 0 && isDocumentOfAnyFields()) {
            in.noteAtStart(object, JsonFinding.NOTHING_KNOWN, Map.of());
            in.forgetSince(mark);
            return null;
        }
        in.keepers(kept == null ? 0 : -1);
        long unseen = expected & ~seen;
        if (unseen != 0) {
            fields.get(Long.numberOfTrailingZeros(unseen))
                    .ifAbsent()
                    .ifPresent(code -> in.noteAtStart(object, code, Map.of()));
        }
        boolean complete = isComplete(stated, filled, object, in);
        boolean taken = complete && (tolerance == Tolerance.PARTS || in.notes().errors() == errors);
        T value = taken ? build.from(builder, in, object) : null;
        if (value == null) {
            in.forgetSince(mark);
            return null;
        }
        if (derives) {
            figures.forEach(figure -> figure.holdAgainst(value, in));
        }
        return value;
    }

    /** Whether these are the fields of a document, of which any will do, so that one with none of them is of another format. */
    private boolean isDocumentOfAnyFields() {
        return expected != 0 && (required | oneRequired) == 0;
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
    public void write(T value, JsonOutput around) {
        Map<String, String> own = kept == null ? Map.of() : kept.apply(value);
        JsonOutput out = own.isEmpty() ? around : new JsonOutput(around.generator(), Extensions.of(own));
        out.beginObject();
        for (Field<T, B> field : fields) {
            field.write(value, out);
        }
        out.unknownFields(names);
        if (!own.isEmpty()) {
            out.rest();
        }
        out.endObject();
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
        private final Tolerance tolerance;
        private final List<Field<T, B>> fields = new ArrayList<>();
        private long required;
        private long oneRequired;
        private @Nullable Function<T, Map<String, String>> kept;

        private Table(Supplier<B> newBuilder, Build<T, B> build, Tolerance tolerance) {
            this.newBuilder = newBuilder;
            this.build = build;
            this.tolerance = tolerance;
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

        /** A field with entries by name, which is left out where it is empty. */
        <K, V> Table<T, B> map(
                String name, Codec<V> value, Keys<K> keys, Function<T, Map<K, V>> get, BiConsumer<B, Map<K, V>> set) {
            return field(new MapField<>(name, value, keys, get, set));
        }

        /** A field that follows from the others: it is written, and when read held against what follows. */
        <V> Table<T, B> derived(String name, Printer<V> printer, Function<T, V> get) {
            return field(new DerivedField<>(name, printer, get));
        }

        /** A list without which the object means nothing. */
        <V> Table<T, B> requiredList(String name, Codec<V> element, Function<T, List<V>> get, BiConsumer<B, V> add) {
            required |= 1L << fields.size();
            return list(name, element, get, add);
        }

        /** What of such an object was kept in it for its unknown fields, by pointers that begin there; its last field. */
        Table<T, B> kept(Function<T, Map<String, String>> get) {
            kept = get;
            return field(new KeptField<>());
        }

        Table<T, B> field(Field<T, B> field) {
            fields.add(field);
            return this;
        }

        ObjectCodec<T, B> build() {
            return new ObjectCodec<>(newBuilder, build, fields, tolerance, kept, required, oneRequired);
        }
    }
}
