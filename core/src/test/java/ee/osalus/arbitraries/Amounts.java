package ee.osalus.arbitraries;

import ee.osalus.money.ExactMoney;
import java.math.BigDecimal;
import java.math.BigInteger;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.javamoney.moneta.Money;

/** Amounts of money. */
public final class Amounts {

    /** A hundred milliard euros in cents: more than any programme has. */
    private static final long MOST_MINOR_UNITS = 10_000_000_000_000L;

    private Amounts() {}

    /**
     * Amounts of a currency as documents print them: not negative, in whole smallest units.
     *
     * @param currency a currency that has smallest units
     * @return from zero to a hundred milliard euros or their like
     */
    public static Arbitrary<Money> of(CurrencyUnit currency) {
        return Prepared.of(
                Arbitraries.longs().between(0, MOST_MINOR_UNITS).map(minor -> ExactMoney.ofMinor(minor, currency)));
    }

    /**
     * Amounts of a currency as {@link #of(CurrencyUnit)} gives them.
     *
     * @param currencyCode the ISO 4217 code, such as {@code EUR}
     * @return the amounts
     */
    public static Arbitrary<Money> of(String currencyCode) {
        return of(ExactMoney.currency(currencyCode));
    }

    /**
     * Amounts of any currency, sign and size, some of them finer than the smallest unit.
     *
     * @return amounts that a document hardly prints, but a reader may meet
     */
    public static Arbitrary<Money> any() {
        Arbitrary<BigDecimal> usual = Arbitraries.longs()
                .between(-MOST_MINOR_UNITS, MOST_MINOR_UNITS)
                .map(hundredths -> BigDecimal.valueOf(hundredths, 2));
        Arbitrary<BigDecimal> fine = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
                .ofScale(6);
        Arbitrary<BigDecimal> huge = Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(29).negate(), BigInteger.TEN.pow(30))
                .map(hundredths -> new BigDecimal(hundredths, 2));
        Arbitrary<BigDecimal> number = Prepared.oneOf(Tuple.of(8, usual), Tuple.of(1, fine), Tuple.of(1, huge));
        return Prepared.of(Combinators.combine(number, currencies()).as(ExactMoney::of));
    }

    /**
     * Currencies of two, three and no decimals, in force and gone, and one without a smallest unit ({@code XXX}).
     *
     * @return mostly euros
     */
    public static Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.frequency(
                        Tuple.of(8, "EUR"),
                        Tuple.of(2, "EEK"),
                        Tuple.of(1, "LVL"),
                        Tuple.of(1, "NOK"),
                        Tuple.of(1, "JPY"),
                        Tuple.of(1, "KWD"),
                        Tuple.of(1, "XXX"))
                .map(ExactMoney::currency);
    }
}
