package ee.osalus.money;

import org.jspecify.annotations.Nullable;

/** Shares brought to whole numbers in the same proportion, where {@code long} can hold them. */
final class Weights {

    private Weights() {}

    /** The shares over their common denominator; null where a number on the way does not fit. */
    static long @Nullable [] common(Share[] shares) {
        long denominator = 1;
        for (Share share : shares) {
            long next = share.smallDenominator();
            if (next == 0) {
                return null;
            }
            if (denominator == 1) {
                denominator = next;
            } else if (denominator != next && denominator % next != 0) {
                long factor = next / greatestCommonDivisor(denominator, next);
                if (overflows(denominator, factor)) {
                    return null;
                }
                denominator *= factor;
            }
        }
        long[] weights = new long[shares.length];
        for (int i = 0; i < weights.length; i++) {
            long numerator = shares[i].smallNumerator();
            long factor = denominator == shares[i].smallDenominator() ? 1 : denominator / shares[i].smallDenominator();
            if (overflows(numerator, factor)) {
                return null;
            }
            weights[i] = numerator * factor;
        }
        return weights;
    }

    private static boolean overflows(long a, long b) {
        return Math.multiplyHigh(a, b) != 0 || a * b < 0;
    }

    private static long greatestCommonDivisor(long a, long b) {
        long greater = a;
        long lesser = b;
        while (lesser != 0) {
            long rest = greater % lesser;
            greater = lesser;
            lesser = rest;
        }
        return greater;
    }
}
