package ee.osalus.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/**
 * The division of an amount into parts that sum to it exactly.
 *
 * <p>There are two kinds of division, and two kinds of entry points:
 *
 * <ul>
 *   <li><em>Weights</em> share out everything ({@code allocate}): each exact part is cut toward zero to the currency's smallest
 *       unit, and the spare units go out by the {@link Remainder} rule. Every part is less than a unit away from its exact
 *       value. Weights are relative: 85 : 10 gives the same as 170 : 20.
 *   <li><em>Rates</em> do not ({@link #allocateRest}): 85 % and 10 % leave 5 % that someone must pay.
 * </ul>
 *
 * <p>The order of the parts is the order given. Results go by it, and so do ties, so a map without a stable order is refused. A
 * negative amount is divided as its mirror image. Amounts and weights may be of any size; no binary fraction is involved.
 *
 * <p>Example: 333.33 EUR by 85 : 10 : 5 with {@link Remainder#LAST} is 283.33, 33.33 and 16.67 EUR.
 */
public final class Allocation {

    /** Maps whose order may change between runs or with what they held before; {@code LinkedHashMap} is none of them. */
    private static final Set<Class<?>> WITHOUT_ORDER = Set.of(
            HashMap.class,
            ConcurrentHashMap.class,
            IdentityHashMap.class,
            WeakHashMap.class,
            Map.of(0, 0, 1, 1).getClass());

    private Allocation() {}

    /**
     * Divides an amount by weights, each part under its name.
     *
     * @param <K> what the parts are called
     * @param total the amount, of any sign, in whole units of its currency
     * @param weights the parts in order; a map with an order of its own, such as a {@code LinkedHashMap}
     * @param rule who receives the spare units
     * @return the parts in the same order, unmodifiable; they sum to the total
     * @throws IllegalArgumentException if there is no weight or none above zero, if the map has no stable order, or if the total is
     *     finer than its currency's smallest unit
     */
    public static <K> Map<K, Money> allocate(MonetaryAmount total, Map<? extends K, Share> weights, Remainder rule) {
        requireStableOrder(weights);
        Money[] parts = divide(total, weights.values(), rule, ExactMoney.fractionDigits(total.getCurrency()));
        Map<K, Money> named = ordered(parts.length);
        int next = 0;
        for (K name : weights.keySet()) {
            named.put(name, parts[next++]);
        }
        return Collections.unmodifiableMap(named);
    }

    /**
     * Divides an amount by weights.
     *
     * @param total the amount, of any sign, in whole units of its currency
     * @param weights the weights in order
     * @param rule who receives the spare units
     * @return as many parts as weights, in their order, unmodifiable; they sum to the total
     * @throws IllegalArgumentException if there is no weight or none above zero, or if the total is finer than its currency's
     *     smallest unit
     */
    public static List<Money> allocate(MonetaryAmount total, List<Share> weights, Remainder rule) {
        return allocate(total, weights, rule, ExactMoney.fractionDigits(total.getCurrency()));
    }

    /**
     * Divides an amount by weights, to other digits than its currency's own: whole thousands for a budget, or a currency that has no
     * smallest unit.
     *
     * @param total the amount, of any sign, with no more digits than that
     * @param weights the weights in order
     * @param rule who receives the spare units
     * @param fractionDigits digits after the point in the parts; −3 for whole thousands
     * @return as many parts as weights, in their order, unmodifiable; they sum to the total
     * @throws IllegalArgumentException if there is no weight or none above zero, or if the total is finer than the digits
     */
    public static List<Money> allocate(MonetaryAmount total, List<Share> weights, Remainder rule, int fractionDigits) {
        return listOf(divide(total, weights, rule, fractionDigits));
    }

    /**
     * Divides an amount by whole-number weights, such as other amounts in cents.
     *
     * @param total the amount, of any sign, in whole units of its currency
     * @param weights the weights in order, none negative
     * @param rule who receives the spare units
     * @return as many parts as weights, in their order, unmodifiable; they sum to the total
     * @throws IllegalArgumentException if there is no weight, a negative one or none above zero, or if the total is finer than its
     *     currency's smallest unit
     */
    public static List<Money> allocate(MonetaryAmount total, long[] weights, Remainder rule) {
        return listOf(divide(total, weights, rule, ExactMoney.fractionDigits(total.getCurrency())));
    }

    /**
     * Gives each its rate of an amount, and what is left to the one who bears the rest: 14 249.50 EUR at 15 % and 25 %,
     * {@code DOWN}, is 2 137.42, 3 562.37 and a rest of 8 549.71 EUR.
     *
     * <p>Each part is its rate × total, rounded, but at most what the parts before it have left; so the rest never has the other sign.
     * A negative total is divided as its mirror image: the rounding is that of its magnitude.
     *
     * @param <K> what the parts are called
     * @param total the amount, of any sign, in whole units of its currency
     * @param rates the rates in order, at most 1 in sum; a map with an order of its own, such as a {@code LinkedHashMap}; may be empty
     * @param rest who bears the rest; not among the rates
     * @param rounding how each exact part becomes whole units
     * @return the parts in the order of the rates, then the rest; unmodifiable; they sum to the total
     * @throws IllegalArgumentException if the rates are over 1 in sum, if the rest is among them, if the map has no stable order, or if
     *     the total is finer than its currency's smallest unit
     * @throws ArithmeticException if rounding is needed and {@code UNNECESSARY} is given
     */
    public static <K> Map<K, Money> allocateRest(
            MonetaryAmount total, Map<? extends K, Share> rates, K rest, RoundingMode rounding) {
        requireStableOrder(rates);
        if (rates.containsKey(rest)) {
            throw new IllegalArgumentException("The rest is what the rates leave, so it has no rate itself: " + rest);
        }
        Share sum = rates.values().stream().reduce(Share.ZERO, Share::plus);
        if (sum.compareTo(Share.ONE) > 0) {
            throw new IllegalArgumentException("Rates take at most 100% together, but these take " + sum);
        }
        CurrencyUnit currency = total.getCurrency();
        int digits = ExactMoney.fractionDigits(currency);
        BigDecimal whole = new BigDecimal(units(total, digits), digits);
        BigDecimal magnitude = whole.abs();
        BigDecimal left = magnitude;
        Map<K, Money> parts = ordered(rates.size() + 1);
        for (Map.Entry<? extends K, Share> rate : rates.entrySet()) {
            BigDecimal part =
                    rate.getValue().appliedTo(magnitude, digits, rounding).min(left);
            left = left.subtract(part);
            parts.put(rate.getKey(), ExactMoney.of(whole.signum() < 0 ? part.negate() : part, currency));
        }
        parts.put(rest, ExactMoney.of(whole.signum() < 0 ? left.negate() : left, currency));
        return Collections.unmodifiableMap(parts);
    }

    private static Money[] divide(MonetaryAmount total, Collection<Share> shares, Remainder rule, int digits) {
        Share[] weights = shares.toArray(new Share[0]);
        long[] small = Weights.common(weights);
        if (small != null) {
            return divide(total, small, rule, digits);
        }
        BigInteger common = Share.commonDenominator(Arrays.asList(weights));
        BigInteger[] large =
                Arrays.stream(weights).map(share -> share.inPiecesOf(common)).toArray(BigInteger[]::new);
        return divide(units(total, digits), large, rule, total.getCurrency(), digits);
    }

    private static Money[] divide(MonetaryAmount total, long[] weights, Remainder rule, int digits) {
        long sum = 0;
        long largest = 0;
        boolean overflow = false;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("Expected weights of at least 0, but got " + weight);
            }
            sum += weight;
            overflow |= sum < 0;
            largest = Math.max(largest, weight);
        }
        requireWeight(weights.length, largest > 0);
        BigInteger units = units(total, digits);
        CurrencyUnit currency = total.getCurrency();
        if (overflow || units.bitLength() > 63 || !Apportionment.fits(units.longValue(), largest)) {
            BigInteger[] large =
                    Arrays.stream(weights).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
            return divide(units, large, rule, currency, digits);
        }
        long[] parts = Apportionment.divide(units.longValue(), weights, sum, rule);
        Money[] amounts = new Money[parts.length];
        for (int i = 0; i < parts.length; i++) {
            amounts[i] = ExactMoney.ofMinor(parts[i], currency, digits);
        }
        return amounts;
    }

    private static Money[] divide(
            BigInteger units, BigInteger[] weights, Remainder rule, CurrencyUnit currency, int digits) {
        BigInteger sum = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add);
        return Arrays.stream(Apportionment.divide(units, weights, sum, rule))
                .map(part -> ExactMoney.of(new BigDecimal(part, digits), currency))
                .toArray(Money[]::new);
    }

    private static List<Money> listOf(Money[] amounts) {
        return Collections.unmodifiableList(Arrays.asList(amounts));
    }

    /** A map with room for so many entries, which it never has to move. */
    private static <K> Map<K, Money> ordered(int size) {
        return new LinkedHashMap<>(size + size / 3 + 1);
    }

    private static BigInteger units(MonetaryAmount total, int digits) {
        BigDecimal number = ExactMoney.toDecimal(total);
        try {
            return number.setScale(digits).unscaledValue();
        } catch (ArithmeticException finer) {
            throw new IllegalArgumentException(
                    "Expected a total in whole units of 10^" + -digits + " "
                            + total.getCurrency().getCurrencyCode() + ", but got " + number.toPlainString(),
                    finer);
        }
    }

    private static void requireWeight(int weights, boolean anyAboveZero) {
        if (weights == 0 || !anyAboveZero) {
            throw new IllegalArgumentException(
                    weights == 0
                            ? "Expected at least one weight, but got none"
                            : "Expected a weight above 0, but all " + weights + " are 0");
        }
    }

    /**
     * Refuses a map whose order may differ between runs, for a division in which the order of the parts decides who receives the odd cent.
     *
     * @param map the parts by name
     * @throws IllegalArgumentException if it is a {@code HashMap}, a {@code ConcurrentHashMap}, an {@code IdentityHashMap}, a
     *     {@code WeakHashMap} or one of {@code Map.of} with two or more entries; a {@code LinkedHashMap} or a {@code TreeMap} has a stable order
     */
    public static void requireStableOrder(Map<?, ?> map) {
        if (WITHOUT_ORDER.contains(map.getClass()) && !map.isEmpty()) {
            throw new IllegalArgumentException("The order of the parts decides who receives the odd cent, and a "
                    + map.getClass().getName() + " has no stable order: use a LinkedHashMap");
        }
    }
}
