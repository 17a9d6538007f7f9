package ee.osalus.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/**
 * A part of a whole, as an exact fraction: 85 %, 69.88 %, 2/3.
 *
 * <p>A share is never negative; it may be over 1 (a cost at 120 % of its budget). It is never rounded: a third is 1/3.
 * Only {@linkplain #appliedTo(MonetaryAmount, RoundingMode) applied to an amount} is it rounded, once, and the caller says how.
 *
 * <p>Example: {@code Share.percent("69.88").appliedTo(2 578.90 EUR, HALF_UP)} is 1 802.14 EUR, from exactly 1 802.13532.
 */
public final class Share implements Comparable<Share>, Serializable {

    private static final long serialVersionUID = 1L;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private static final int MOST_DIGITS = 1_000;

    /** Nothing of the whole. */
    public static final Share ZERO = new Share(BigInteger.ZERO, BigInteger.ONE);

    /** The whole: 100 %. */
    public static final Share ONE = new Share(BigInteger.ONE, BigInteger.ONE);

    /** From 0 to 100 %: nearly all rates that documents state. */
    private static final Share[] WHOLE_PERCENTS = IntStream.rangeClosed(0, 100)
            .mapToObj(percent -> of(BigInteger.valueOf(percent), HUNDRED))
            .toArray(Share[]::new);

    /** In lowest terms; neither is part of the interface, so that the representation may change. */
    private final BigInteger numerator;

    private final BigInteger denominator;

    /** Both once more where {@code long} holds them, as it nearly always does; else 0 and 0. */
    private final long smallNumerator;

    private final long smallDenominator;

    private Share(BigInteger numerator, BigInteger denominator) {
        boolean small = numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE;
        this.numerator = numerator;
        this.denominator = denominator;
        this.smallNumerator = small ? numerator.longValue() : 0;
        this.smallDenominator = small ? denominator.longValue() : 0;
    }

    /**
     * A fraction of whole numbers, such as two thirds: {@code Share.of(2, 3)}.
     *
     * @param numerator not negative
     * @param denominator positive
     * @return the fraction; {@code of(2, 4)} equals {@code of(1, 2)}
     * @throws IllegalArgumentException if the numerator is negative or the denominator is not positive
     */
    public static Share of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A fraction of whole numbers of any size.
     *
     * @param numerator not negative
     * @param denominator positive
     * @return the fraction
     * @throws IllegalArgumentException if the numerator is negative or the denominator is not positive
     */
    public static Share of(BigInteger numerator, BigInteger denominator) {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Expected a share of at least 0, but got " + numerator + "/" + denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        return common.equals(BigInteger.ONE)
                ? new Share(numerator, denominator)
                : new Share(numerator.divide(common), denominator.divide(common));
    }

    /**
     * So many hundredths: {@code Share.percent(85)}.
     *
     * @param percent 0 to 100, or more
     * @return the share
     * @throws IllegalArgumentException if the number is negative
     */
    public static Share percent(long percent) {
        return percent >= 0 && percent < WHOLE_PERCENTS.length
                ? WHOLE_PERCENTS[(int) percent]
                : of(BigInteger.valueOf(percent), HUNDRED);
    }

    /**
     * So many hundredths, with decimals: {@code Share.percent(new BigDecimal("69.88"))}.
     *
     * @param percent 0 to 100, or more; at most 1 000 digits on either side of the point
     * @return the share
     * @throws IllegalArgumentException if the number is negative or has more digits than that
     */
    public static Share percent(BigDecimal percent) {
        if (Math.abs((long) percent.scale()) > MOST_DIGITS || percent.precision() > 2 * MOST_DIGITS) {
            throw new IllegalArgumentException("A percentage has at most " + MOST_DIGITS
                    + " digits on either side of the point, but this one has precision " + percent.precision()
                    + " and scale " + percent.scale());
        }
        if (percent.scale() == 0 && percent.precision() <= Long.SIZE / 4) {
            return percent(percent.longValue());
        }
        BigInteger unscaled = percent.unscaledValue();
        return percent.scale() >= 0
                ? of(unscaled, BigInteger.TEN.pow(percent.scale()).multiply(HUNDRED))
                : of(unscaled.multiply(BigInteger.TEN.pow(-percent.scale())), HUNDRED);
    }

    /**
     * So many hundredths, as digits: {@code Share.percent("85")}, {@code Share.percent("69.88")}.
     *
     * @param percent digits, optionally a point or a comma and digits; no sign, blank or {@code %}
     * @return the share
     * @throws IllegalArgumentException if the text is anything else, or longer than 100 characters
     */
    public static Share percent(String percent) {
        return ShareText.percent(percent);
    }

    /**
     * The share that one amount is of another: 20 910.00 EUR of 24 600.00 EUR is 85 %.
     *
     * @param part not negative
     * @param whole positive, in the same currency
     * @return part ÷ whole, exactly
     * @throws IllegalArgumentException if the part is negative or the whole is not positive
     * @throws javax.money.MonetaryException if the currencies differ
     */
    public static Share ofAmounts(MonetaryAmount part, MonetaryAmount whole) {
        ExactMoney.requireCurrency(part, whole.getCurrency());
        BigDecimal partNumber = ExactMoney.toDecimal(part);
        BigDecimal wholeNumber = ExactMoney.toDecimal(whole);
        int scale = Math.max(0, Math.max(partNumber.scale(), wholeNumber.scale()));
        return of(
                partNumber.setScale(scale).unscaledValue(),
                wholeNumber.setScale(scale).unscaledValue());
    }

    /**
     * The share that a text states. Accepted are, with any blanks (plain, no-break, narrow) around and between the parts:
     *
     * <pre>
     * share    = percent | fraction
     * percent  = digits [ ("." | ",") digits ] "%"      85%   85,5 %   69.88 %
     * fraction = digits "/" digits                      2/3
     * </pre>
     *
     * A bare number is refused, because {@code 1} may be the whole or a hundredth of it; so are signs, exponents and grouping.
     * Every {@link #toString()} is read back to an equal share, unless it is longer than 100 characters.
     *
     * @param text the text, at most 100 characters
     * @return the share
     * @throws IllegalArgumentException if the text is not of that form, or divides by zero
     */
    public static Share parse(CharSequence text) {
        return ShareText.tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected a share such as 85%, 85,5 % or 2/3, but got: " + ShareText.shortened(text)));
    }

    /**
     * The share that a text states, in the grammar of {@link #parse(CharSequence)}, if it states one.
     *
     * @param text any text
     * @return the share, or empty where {@code parse} would throw
     */
    public static Optional<Share> tryParse(CharSequence text) {
        return ShareText.tryParse(text);
    }

    /**
     * The smallest number of equal pieces into which the whole can be cut so that each share is a whole number of them.
     *
     * @param shares the shares, none at all included
     * @return for 1/2 and 1/3 it is 6; 1 where there are none
     */
    public static BigInteger commonDenominator(Collection<Share> shares) {
        BigInteger common = BigInteger.ONE;
        for (Share share : shares) {
            if (common.equals(BigInteger.ONE)) {
                common = share.denominator;
            } else if (common.mod(share.denominator).signum() != 0) {
                common = common.divide(common.gcd(share.denominator)).multiply(share.denominator);
            }
        }
        return common;
    }

    /**
     * This share, counted in equal pieces of the whole: 85 % is 17 of 20 pieces.
     *
     * @param pieces into how many pieces the whole is cut
     * @return how many of them this share is
     * @throws ArithmeticException if it is not a whole number of them
     */
    public BigInteger inPiecesOf(BigInteger pieces) {
        BigInteger[] each = pieces.divideAndRemainder(denominator);
        if (each[1].signum() != 0) {
            throw new ArithmeticException(this + " is not a whole number of pieces where the whole has " + pieces);
        }
        return numerator.multiply(each[0]);
    }

    /**
     * This share of an amount, to the currency's smallest unit.
     *
     * @param amount the whole, of any sign
     * @param rounding how the exact product becomes whole cents; {@link RoundingMode#UNNECESSARY} where it must be whole already
     * @return 69.88 % of 2 578.90 EUR, {@code HALF_UP}: 1 802.14 EUR; {@code DOWN}: 1 802.13 EUR
     * @throws IllegalArgumentException if the currency has no smallest unit
     * @throws ArithmeticException if rounding is needed and not allowed
     */
    public Money appliedTo(MonetaryAmount amount, RoundingMode rounding) {
        int digits = ExactMoney.fractionDigits(amount.getCurrency());
        return ExactMoney.of(appliedTo(ExactMoney.toDecimal(amount), digits, rounding), amount.getCurrency());
    }

    /**
     * This share of a number.
     *
     * @param whole the whole, of any sign
     * @param scale the digits after the point in the result
     * @param rounding how the exact product is brought to that scale
     * @return share × whole
     * @throws ArithmeticException if rounding is needed and not allowed
     */
    public BigDecimal appliedTo(BigDecimal whole, int scale, RoundingMode rounding) {
        return whole.multiply(new BigDecimal(numerator)).divide(new BigDecimal(denominator), scale, rounding);
    }

    /**
     * The whole of which an amount is this share, to the currency's smallest unit: 20 910.00 EUR is 85 % of 24 600.00 EUR.
     *
     * @param part the part, of any sign
     * @param rounding how the exact quotient becomes whole cents
     * @return part ÷ share
     * @throws IllegalArgumentException if the currency has no smallest unit
     * @throws ArithmeticException if this share is zero, or if rounding is needed and not allowed
     */
    public Money wholeOf(MonetaryAmount part, RoundingMode rounding) {
        int digits = ExactMoney.fractionDigits(part.getCurrency());
        BigDecimal whole = ExactMoney.toDecimal(part)
                .multiply(new BigDecimal(denominator))
                .divide(new BigDecimal(numerator), digits, rounding);
        return ExactMoney.of(whole, part.getCurrency());
    }

    /**
     * Both shares together.
     *
     * @param other the other share
     * @return this + other
     */
    public Share plus(Share other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * What is left of this share without the other.
     *
     * @param other at most this share
     * @return this − other
     * @throws IllegalArgumentException if the other share is the greater one
     */
    public Share minus(Share other) {
        if (compareTo(other) < 0) {
            throw new IllegalArgumentException("A share is never negative: " + this + " minus " + other);
        }
        return of(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * A share of this share: half of 85 % is 42.5 %.
     *
     * @param other the other share
     * @return this × other
     */
    public Share times(Share other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * What is missing to the whole: the complement of 85 % is 15 %.
     *
     * @return 1 − this
     * @throws IllegalArgumentException if this share is over 1
     */
    public Share complement() {
        return ONE.minus(this);
    }

    /**
     * Whether this is nothing of the whole.
     *
     * @return true for 0 %
     */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /**
     * This share in percent, at the scale asked for.
     *
     * @param scale the digits after the point
     * @param rounding how the exact number is brought to that scale
     * @return 2/3 at two digits, {@code HALF_UP}: 66.67
     * @throws ArithmeticException if rounding is needed and not allowed
     */
    public BigDecimal toPercent(int scale, RoundingMode rounding) {
        return appliedTo(BigDecimal.valueOf(100), scale, rounding);
    }

    /**
     * This share in percent, exactly, if a decimal number can say it.
     *
     * @return 85 for 85 %, 12.5 for 1/8; empty for 2/3
     */
    public Optional<BigDecimal> toExactPercent() {
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        int fives = 0;
        while (rest.compareTo(BigInteger.ONE) > 0) {
            BigInteger[] fifth = rest.divideAndRemainder(BigInteger.valueOf(5));
            if (fifth[1].signum() != 0) {
                return Optional.empty();
            }
            rest = fifth[0];
            fives++;
        }
        int scale = Math.max(0, Math.max(twos, fives) - 2);
        return Optional.of(toPercent(scale, RoundingMode.UNNECESSARY));
    }

    @Override
    public int compareTo(Share other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Share share
                && numerator.equals(share.numerator)
                && denominator.equals(share.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /**
     * The share as a percentage where that is exact, else as a fraction in lowest terms, in the form {@link #parse(CharSequence)} reads.
     *
     * @return {@code 85%}, {@code 69.88%}, {@code 2/3}
     */
    @Override
    public String toString() {
        return toExactPercent()
                .map(percent -> percent.toPlainString() + "%")
                .orElseGet(() -> numerator + "/" + denominator);
    }

    long smallNumerator() {
        return smallNumerator;
    }

    long smallDenominator() {
        return smallDenominator;
    }
}
