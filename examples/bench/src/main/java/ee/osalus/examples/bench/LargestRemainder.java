package ee.osalus.examples.bench;

import java.util.Arrays;

/** The floor of every division: the largest remainder on cents in {@code long}, without a check, a rule or a type. */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Divides cents by weights.
     *
     * @param total not negative
     * @param weights not negative, with a sum whose product with the total fits
     * @return the parts
     */
    public static long[] divide(long total, long[] weights) {
        int n = weights.length;
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        long[] parts = new long[n];
        long[] cutOff = new long[n];
        long spare = total;
        for (int i = 0; i < n; i++) {
            long product = total * weights[i];
            parts[i] = product / sum;
            cutOff[i] = product % sum;
            spare -= parts[i];
        }
        if (n > 16) {
            return toLargest(parts, cutOff, (int) spare);
        }
        for (; spare > 0; spare--) {
            int largest = 0;
            for (int i = 1; i < n; i++) {
                if (cutOff[i] > cutOff[largest]) {
                    largest = i;
                }
            }
            parts[largest]++;
            cutOff[largest] = -1;
        }
        return parts;
    }

    private static long[] toLargest(long[] parts, long[] cutOff, int spare) {
        long[] sorted = cutOff.clone();
        Arrays.sort(sorted);
        long least = spare == 0 ? Long.MAX_VALUE : sorted[sorted.length - spare];
        int left = spare;
        for (int i = 0; i < parts.length && left > 0; i++) {
            if (cutOff[i] >= least) {
                parts[i]++;
                left--;
            }
        }
        return parts;
    }
}
