package ee.osalus.examples.city;

import ee.osalus.finding.Finding;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The lines of a document, with the places of its findings. Of a long document only the lines near a finding are kept, of a long
 * line only its ends and its marks.
 *
 * @param lines in order; where lines were left out stands one of number 0
 */
record MarkedText(List<Line> lines) {

    /**
     * A line of the document.
     *
     * @param number from 1; 0 where lines were left out
     * @param pieces together the line
     */
    record Line(int number, List<Piece> pieces) {

        public boolean isMarked() {
            return pieces.stream().anyMatch(piece -> !piece.findings().isEmpty());
        }
    }

    /**
     * A part of a line.
     *
     * @param text what is printed
     * @param findings the findings that speak of it, counted from 1
     */
    record Piece(String text, List<Integer> findings) {}

    private record Mark(int from, int to, int finding) {}

    private static final int WHOLE_UP_TO = 400;
    private static final int NEAR = 3;
    private static final int LONGEST_PIECE = 400;

    static MarkedText of(String text, List<Finding> findings) {
        String[] lines = text.stripTrailing().split("\n", -1);
        Map<Integer, List<Mark>> marks = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            int number = i + 1;
            place(findings.get(i))
                    .filter(at -> at.line() <= lines.length)
                    .ifPresent(at -> marks.computeIfAbsent(at.line(), line -> new ArrayList<>())
                            .add(mark(lines[at.line() - 1], at, number)));
        }
        List<Line> shown = new ArrayList<>();
        boolean skipped = false;
        for (int number = 1; number <= lines.length; number++) {
            int line = number;
            if (lines.length <= WHOLE_UP_TO
                    || IntStream.rangeClosed(line - NEAR, line + NEAR).anyMatch(marks::containsKey)) {
                shown.add(new Line(line, pieces(lines[line - 1], marks.getOrDefault(line, List.of()))));
                skipped = false;
            } else if (!skipped) {
                shown.add(new Line(0, List.of()));
                skipped = true;
            }
        }
        return new MarkedText(shown);
    }

    /** Where a finding stands in the text, if it does. */
    static Optional<TextLocation> place(Finding finding) {
        return finding.location()
                .flatMap(location -> location instanceof PointerLocation pointer
                        ? pointer.text()
                        : Optional.of(location)
                                .filter(TextLocation.class::isInstance)
                                .map(TextLocation.class::cast));
    }

    /** What is masked or shortened is marked up to the end of the line. */
    private static Mark mark(String line, TextLocation at, int finding) {
        int from = Math.min(at.column() - 1, Math.max(0, line.length() - 1));
        boolean asPrinted = !at.raw().isEmpty() && line.startsWith(at.raw(), from);
        int to = asPrinted ? from + at.raw().length() : line.stripTrailing().length();
        return new Mark(from, Math.max(to, Math.min(from + 1, line.length())), finding);
    }

    private static List<Piece> pieces(String line, List<Mark> marks) {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(0, line.length()));
        marks.forEach(mark -> bounds.addAll(List.of(mark.from(), mark.to())));
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : bounds.tailSet(1)) {
            int start = from;
            List<Integer> findings = marks.stream()
                    .filter(mark -> mark.from() <= start && to <= mark.to())
                    .map(Mark::finding)
                    .toList();
            pieces.add(new Piece(shortened(line.substring(start, to)), findings));
            from = to;
        }
        return pieces;
    }

    private static String shortened(String piece) {
        return piece.length() <= LONGEST_PIECE
                ? piece
                : piece.substring(0, LONGEST_PIECE / 2) + " … " + piece.substring(piece.length() - LONGEST_PIECE / 2);
    }
}
