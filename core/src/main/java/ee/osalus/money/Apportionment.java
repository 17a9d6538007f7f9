package ee.osalus.money;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whole units divided by whole weights: the arithmetic under {@link Allocation}, once on {@code long} and once on {@code BigInteger}.
 *
 * <p>Every part is cut toward zero, then the spare units are given out. Negative totals are divided as positive ones and the sign is
 * put back, which is what makes them mirror each other.
 */
final class Apportionment {

    /** Up to so many parts, looking for the largest claim once for each spare unit is faster than selection. */
    private static final int FEW = 16;

    /** Selection halves what is left in nearly every round; where the claims are such that it does not, sorting ends it. */
    private static final int MOST_ROUNDS = 64;

    private Apportionment() {}

    /** Whether {@link #divide(long, long[], long, Remainder)} can hold every product of the total and a weight. */
    static boolean fits(long total, long largestWeight) {
        long magnitude = Math.abs(total);
        return magnitude >= 0 && Math.multiplyHigh(magnitude, largestWeight) == 0 && magnitude * largestWeight >= 0;
    }

    /**
     * Parts of a total whose products with the weights {@linkplain #fits fit}.
     *
     * @param weights not negative
     * @param sum the sum of the weights, positive
     */
    static long[] divide(long total, long[] weights, long sum, Remainder rule) {
        long magnitude = Math.abs(total);
        long[] parts = new long[weights.length];
        long[] cutOff = new long[weights.length];
        long spare = magnitude;
        for (int i = 0; i < weights.length; i++) {
            long product = magnitude * weights[i];
            long part = product / sum;
            parts[i] = part;
            cutOff[i] = product - part * sum;
            spare -= part;
        }
        giveOut(parts, (int) spare, claims(rule, cutOff, weights), rule);
        if (total < 0) {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = -parts[i];
            }
        }
        return parts;
    }

    /**
     * Parts of a total of any size.
     *
     * @param weights not negative
     * @param sum the sum of the weights, positive
     */
    static BigInteger[] divide(BigInteger total, BigInteger[] weights, BigInteger sum, Remainder rule) {
        BigInteger[] parts = new BigInteger[weights.length];
        BigInteger[] cutOff = new BigInteger[weights.length];
        BigInteger spare = total.abs();
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] partAndCutOff = total.abs().multiply(weights[i]).divideAndRemainder(sum);
            parts[i] = partAndCutOff[0];
            cutOff[i] = partAndCutOff[1];
            spare = spare.subtract(parts[i]);
        }
        long[] more = new long[weights.length];
        giveOut(more, spare.intValueExact(), ranks(rule == Remainder.LARGEST_FRACTION ? cutOff : weights), rule);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].add(BigInteger.valueOf(more[i]));
            parts[i] = total.signum() < 0 ? parts[i].negate() : parts[i];
        }
        return parts;
    }

    /** What a part has to show under the rule; weights are the caller's, so where they are used up it is a copy. */
    private static long[] claims(Remainder rule, long[] cutOff, long[] weights) {
        return switch (rule) {
            case LARGEST_FRACTION -> cutOff;
            case LARGEST_WEIGHT -> weights.clone();
            case FIRST, LAST -> weights;
        };
    }

    /**
     * Adds one to {@code spare} of the parts.
     *
     * @param claims what a part has to show under the rule: its cut-off fraction, or its weight; with zero it receives nothing. Those of
     *     the largest are used up
     */
    private static void giveOut(long[] parts, int spare, long[] claims, Remainder rule) {
        if (spare == 0) {
            return;
        }
        switch (rule) {
            case LARGEST_FRACTION, LARGEST_WEIGHT -> giveToLargest(parts, spare, claims);
            case FIRST -> {
                for (int i = 0, left = spare; left > 0; i++) {
                    int one = claims[i] > 0 ? 1 : 0;
                    parts[i] += one;
                    left -= one;
                }
            }
            case LAST -> {
                for (int i = parts.length - 1, left = spare; left > 0; i--) {
                    int one = claims[i] > 0 ? 1 : 0;
                    parts[i] += one;
                    left -= one;
                }
            }
        }
    }

    /** Everyone over the least claim that is still served, then those at it from the front: so ties go to the lower index. */
    private static void giveToLargest(long[] parts, int spare, long[] claims) {
        if (claims.length <= FEW) {
            giveOneByOne(parts, spare, claims);
            return;
        }
        long least = largest(claims.clone(), spare, MOST_ROUNDS);
        int left = spare;
        for (int i = 0; i < claims.length; i++) {
            int one = claims[i] > least ? 1 : 0;
            parts[i] += one;
            left -= one;
        }
        for (int i = 0; left > 0; i++) {
            int one = claims[i] == least ? 1 : 0;
            parts[i] += one;
            left -= one;
        }
    }

    private static void giveOneByOne(long[] parts, int spare, long[] claims) {
        for (int left = spare; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < claims.length; i++) {
                if (claims[i] > claims[largest]) {
                    largest = i;
                }
            }
            parts[largest]++;
            claims[largest] = 0;
        }
    }

    /**
     * The value that has {@code rank − 1} others before it in falling order, by Hoare's selection, which needs no full sort.
     *
     * @param values which this reorders
     * @param mostRounds after how many rounds what is left is sorted
     */
    static long largest(long[] values, int rank, int mostRounds) {
        int place = values.length - rank;
        int low = 0;
        int high = values.length - 1;
        for (int rounds = 0; low < high; rounds++) {
            if (rounds == mostRounds) {
                Arrays.sort(values, low, high + 1);
                return values[place];
            }
            long pivot = middle(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    long value = values[i];
                    values[i++] = values[j];
                    values[j--] = value;
                }
            }
            if (place <= j) {
                high = j;
            } else if (place >= i) {
                low = i;
            } else {
                return pivot;
            }
        }
        return values[place];
    }

    private static long middle(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    /** Numbers in the order of the values, equal for equal ones and zero for zero. */
    private static long[] ranks(BigInteger[] values) {
        List<BigInteger> order = Stream.concat(Stream.of(BigInteger.ZERO), Arrays.stream(values))
                .sorted()
                .distinct()
                .toList();
        return Arrays.stream(values)
                .mapToLong(value -> Collections.binarySearch(order, value))
                .toArray();
    }
}
