package ee.osalus.arbitraries;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ExhaustiveGenerator;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * An arbitrary that makes its generators once. Wherever one of several arbitraries is chosen, or none, jqwik looks up the generator of
 * the one chosen on each try, by comparing arbitraries down to their last part; for a model of many parts that takes longer than
 * generating them.
 */
final class Prepared<T> implements Arbitrary<T> {

    /** Of each part: those of a model of many parts are as many as the products of theirs. */
    private static final int MOST_EDGE_CASES = 8;

    private final Arbitrary<T> arbitrary;
    private final Map<Integer, RandomGenerator<T>> generators = new ConcurrentHashMap<>();
    private final Map<Integer, RandomGenerator<T>> generatorsWithEdgeCases = new ConcurrentHashMap<>();

    private Prepared(Arbitrary<T> arbitrary) {
        this.arbitrary = arbitrary;
    }

    static <T> Arbitrary<T> of(Arbitrary<T> arbitrary) {
        return new Prepared<>(arbitrary);
    }

    /** One of several arbitraries, each as often as its number says. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> Arbitrary<T> oneOf(Tuple2<Integer, Arbitrary<T>>... frequencies) {
        return of(Arbitraries.frequencyOf(Arrays.stream(frequencies)
                .map(f -> Tuple.of(f.get1(), of(f.get2())))
                .toList()));
    }

    @Override
    public Arbitrary<Optional<T>> optional(double presenceProbability) {
        int present = (int) Math.round(presenceProbability * 100);
        return oneOf(Tuple.of(100 - present, Arbitraries.just(Optional.empty())), Tuple.of(present, map(Optional::of)));
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return generators.computeIfAbsent(genSize, arbitrary::generator);
    }

    @Override
    public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
        return generatorsWithEdgeCases.computeIfAbsent(genSize, arbitrary::generatorWithEmbeddedEdgeCases);
    }

    @Override
    public boolean isGeneratorMemoizable() {
        return false;
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return arbitrary.edgeCases(Math.min(maxEdgeCases, MOST_EDGE_CASES));
    }

    @Override
    public Optional<ExhaustiveGenerator<T>> exhaustive(long maxNumberOfSamples) {
        return arbitrary.exhaustive(maxNumberOfSamples);
    }
}
