package ee.osalus.split;

import java.math.BigInteger;

/** Numbers from 0 to 1 over one denominator, on {@code long} where that holds them. */
abstract class Fractions {

    /** Leaves room for the sum of two numerators. */
    private static final int BITS = 61;

    /** So many numbers, of which each is set before it is read. */
    static Fractions over(BigInteger denominator, int size) {
        return denominator.bitLength() <= BITS
                ? new Small(denominator.longValue(), size)
                : new Large(denominator, size);
    }

    abstract void set(int cell, BigInteger numerator);

    /** Sets the cell after {@code count} cells, {@code step} apart from {@code start} on, to what their sum lacks to a whole number. */
    abstract void complement(int start, int step, int count);

    abstract boolean isOne(int cell);

    abstract boolean isWhole(int cell);

    /**
     * Raises every other cell of a circle and lowers those between by the same number, in the direction and by the amount that makes a cell
     * whole soonest.
     *
     * @param cells the circle, from {@code start} to before {@code end}; an even number of cells
     */
    abstract void shift(int[] cells, int start, int end);

    private static final class Small extends Fractions {
        private final long one;
        private final long[] values;

        Small(long one, int size) {
            this.one = one;
            this.values = new long[size];
        }

        @Override
        void set(int cell, BigInteger numerator) {
            values[cell] = numerator.longValue();
        }

        @Override
        void complement(int start, int step, int count) {
            long lack = 0;
            for (int i = 0; i < count; i++) {
                lack -= values[start + i * step];
                lack += lack < 0 ? one : 0;
            }
            values[start + count * step] = lack;
        }

        @Override
        boolean isOne(int cell) {
            return values[cell] == one;
        }

        @Override
        boolean isWhole(int cell) {
            return values[cell] == 0 || values[cell] == one;
        }

        @Override
        void shift(int[] cells, int start, int end) {
            long up = one;
            long down = one;
            for (int i = start; i < end; i += 2) {
                long raised = values[cells[i]];
                long lowered = values[cells[i + 1]];
                up = Math.min(up, Math.min(one - raised, lowered));
                down = Math.min(down, Math.min(raised, one - lowered));
            }
            long by = up <= down ? up : -down;
            for (int i = start; i < end; i += 2) {
                values[cells[i]] += by;
                values[cells[i + 1]] -= by;
            }
        }
    }

    private static final class Large extends Fractions {
        private final BigInteger one;
        private final BigInteger[] values;

        Large(BigInteger one, int size) {
            this.one = one;
            this.values = new BigInteger[size];
        }

        @Override
        void set(int cell, BigInteger numerator) {
            values[cell] = numerator;
        }

        @Override
        void complement(int start, int step, int count) {
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < count; i++) {
                sum = sum.add(values[start + i * step]);
            }
            values[start + count * step] = sum.negate().mod(one);
        }

        @Override
        boolean isOne(int cell) {
            return values[cell].equals(one);
        }

        @Override
        boolean isWhole(int cell) {
            return values[cell].signum() == 0 || isOne(cell);
        }

        @Override
        void shift(int[] cells, int start, int end) {
            BigInteger up = one;
            BigInteger down = one;
            for (int i = start; i < end; i += 2) {
                BigInteger raised = values[cells[i]];
                BigInteger lowered = values[cells[i + 1]];
                up = up.min(one.subtract(raised)).min(lowered);
                down = down.min(raised).min(one.subtract(lowered));
            }
            BigInteger by = up.compareTo(down) <= 0 ? up : down.negate();
            for (int i = start; i < end; i += 2) {
                values[cells[i]] = values[cells[i]].add(by);
                values[cells[i + 1]] = values[cells[i + 1]].subtract(by);
            }
        }
    }
}
