package ee.osalus.arbitraries;

import ee.osalus.money.Share;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Shares of a whole. */
public final class Shares {

    private Shares() {}

    /**
     * Shares of any kind: percentages with and without decimals, fractions that do not end, nothing, and more than the whole.
     *
     * @return shares from 0 to 1 000
     */
    public static Arbitrary<Share> any() {
        Arbitrary<Share> fractions = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000),
                        Arbitraries.longs().between(1, 1_000))
                .as(Share::of);
        return Prepared.oneOf(Tuple.of(1, rates()), Tuple.of(1, fractions));
    }

    /**
     * Rates as decisions print them.
     *
     * @return from 0 % to 100 % with at most two decimals
     */
    public static Arbitrary<Share> rates() {
        Arbitrary<Long> whole = Arbitraries.longs().between(0, 100).map(percent -> percent * 100);
        Arbitrary<Long> fine = Arbitraries.longs().between(0, 10_000);
        return Prepared.of(Prepared.oneOf(Tuple.of(1, whole), Tuple.of(1, fine))
                .map(hundredths -> Share.percent(BigDecimal.valueOf(hundredths, 2))));
    }
}
