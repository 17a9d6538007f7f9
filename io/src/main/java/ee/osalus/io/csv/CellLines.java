package ee.osalus.io.csv;

import java.util.List;
import java.util.stream.IntStream;

/** The lines of a cell of several names, without what parts them. */
final class CellLines {

    private static final List<String> SEPARATORS = List.of(",", ";", ".");

    /** A point at the end of one name may be its own, as in {@code Corp.}; at the end of two it parts them. */
    private static final int FEWEST_PARTED_BY_POINTS = 3;

    private CellLines() {}

    /** The lines that are not blank; where all but the last end with one mark, without it. */
    static List<String> of(String cell) {
        List<String> lines = cell.lines()
                .map(CellText::stripped)
                .filter(line -> !line.isEmpty())
                .toList();
        return SEPARATORS.stream()
                .filter(mark -> areParted(lines, mark))
                .findFirst()
                .map(mark -> withoutSeparators(lines))
                .orElse(lines);
    }

    private static boolean areParted(List<String> lines, String mark) {
        int last = lines.size() - 1;
        boolean enough = lines.size() >= (mark.equals(".") ? FEWEST_PARTED_BY_POINTS : 2);
        return enough
                && lines.subList(0, last).stream().allMatch(line -> line.length() > 1 && line.endsWith(mark))
                && !lines.get(last).endsWith(mark);
    }

    private static List<String> withoutSeparators(List<String> lines) {
        int last = lines.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> i == last
                        ? lines.get(i)
                        : CellText.stripped(
                                lines.get(i).substring(0, lines.get(i).length() - 1)))
                .toList();
    }
}
