package ee.osalus.split;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The rounding of a table to whole numbers that keeps every sum within one of its exact value; {@link SplitTable} says why it works.
 *
 * <p>The table is seen as a graph: rows and columns are its nodes, cells that are not whole its edges. The way through it is kept from
 * one circle to the next, so that no part of it is walked twice: at most cells × 2 · min(rows + 1, columns + 1) steps.
 */
final class ControlledRounding {

    private final int height;
    private final int width;
    private final Fractions fractions;

    /** For each line, where along it its first and its second cell that are not whole may be at the earliest. */
    private final int[] first;

    private final int[] second;

    /** The lines of the way, the cells between them, and for each line its place on the way, or −1. */
    private final int[] lines;

    private final int[] edges;
    private final int[] place;

    private ControlledRounding(int height, int width, Fractions fractions) {
        this.height = height;
        this.width = width;
        this.fractions = fractions;
        this.first = new int[height + width];
        this.second = new int[height + width];
        this.lines = new int[height + width + 1];
        this.edges = new int[height + width + 1];
        this.place = new int[height + width];
        Arrays.fill(place, -1);
    }

    /**
     * The cells as whole numbers, row by row.
     *
     * @param numerators by position row × columns + column, not negative
     * @param denominator of every cell, positive
     */
    static BigInteger[] round(int rows, int columns, IntFunction<BigInteger> numerators, BigInteger denominator) {
        int width = columns + 1;
        BigInteger[] whole = new BigInteger[rows * columns];
        Fractions fractions = Fractions.over(denominator, Math.multiplyExact(rows + 1, width));
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int cell = row * columns + column;
                BigInteger[] parts = numerators.apply(cell).divideAndRemainder(denominator);
                whole[cell] = parts[0];
                fractions.set(row * width + column, parts[1]);
            }
        }
        for (int row = 0; row < rows; row++) {
            fractions.complement(row * width, 1, columns);
        }
        for (int column = 0; column < width; column++) {
            fractions.complement(column, width, rows);
        }
        new ControlledRounding(rows + 1, width, fractions).run();
        for (int cell = 0; cell < whole.length; cell++) {
            if (fractions.isOne(cell / columns * width + cell % columns)) {
                whole[cell] = whole[cell].add(BigInteger.ONE);
            }
        }
        return whole;
    }

    private void run() {
        for (int row = 0; row < height; row++) {
            lines[0] = row;
            place[row] = 0;
            int top = 0;
            while (top > 0 || !isWhole(row)) {
                int cell = other(lines[top], top == 0 ? -1 : edges[top - 1]);
                int crossing = lines[top] < height ? height + cell % width : cell / width;
                edges[top] = cell;
                if (place[crossing] < 0) {
                    top++;
                    lines[top] = crossing;
                    place[crossing] = top;
                } else {
                    int start = place[crossing];
                    fractions.shift(edges, start, top + 1);
                    for (; top > start; top--) {
                        place[lines[top]] = -1;
                    }
                }
            }
            place[row] = -1;
        }
    }

    private boolean isWhole(int row) {
        while (first[row] < width && fractions.isWhole(cell(row, first[row]))) {
            first[row]++;
        }
        return first[row] == width;
    }

    /** A cell of the line that is not whole and not the one by which the way came; where there is one cell there is a second. */
    private int other(int line, int cameBy) {
        while (fractions.isWhole(cell(line, first[line]))) {
            first[line]++;
        }
        if (cell(line, first[line]) != cameBy) {
            return cell(line, first[line]);
        }
        second[line] = Math.max(second[line], first[line] + 1);
        while (fractions.isWhole(cell(line, second[line]))) {
            second[line]++;
        }
        return cell(line, second[line]);
    }

    private int cell(int line, int along) {
        return line < height ? line * width + along : along * width + line - height;
    }
}
