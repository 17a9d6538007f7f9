package ee.osalus.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The division as one would explain it, unit by unit and on fractions; only as fast as a test needs. */
final class NaiveDivision {

    private NaiveDivision() {}

    static List<BigInteger> divide(BigInteger total, List<Share> weights, Remainder rule) {
        if (total.signum() < 0) {
            return divide(total.negate(), weights, rule).stream()
                    .map(BigInteger::negate)
                    .toList();
        }
        BigInteger pieces = Share.commonDenominator(weights);
        List<BigInteger> whole =
                weights.stream().map(weight -> weight.inPiecesOf(pieces)).toList();
        BigInteger sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> cutOff = new ArrayList<>();
        for (BigInteger weight : whole) {
            parts.add(total.multiply(weight).divide(sum));
            cutOff.add(total.multiply(weight).mod(sum));
        }
        BigInteger given = parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
        queue(whole, cutOff, rule).stream()
                .limit(total.subtract(given).longValueExact())
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts;
    }

    /** Who stands in which place to receive a unit. */
    private static List<Integer> queue(List<BigInteger> weights, List<BigInteger> cutOff, Remainder rule) {
        Comparator<Integer> order = switch (rule) {
            case FIRST -> Comparator.naturalOrder();
            case LAST -> Comparator.reverseOrder();
            case LARGEST_FRACTION -> Comparator.comparing(cutOff::get, Comparator.reverseOrder());
            case LARGEST_WEIGHT -> Comparator.comparing(weights::get, Comparator.reverseOrder());
        };
        return IntStream.range(0, weights.size())
                .filter(i -> weights.get(i).signum() > 0)
                .boxed()
                .sorted(order)
                .toList();
    }
}
