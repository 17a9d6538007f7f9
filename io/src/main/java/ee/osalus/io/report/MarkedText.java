package ee.osalus.io.report;

import ee.osalus.finding.Finding;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.party.PersonalData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The lines of a document, with the places of its findings. Of a long document only the lines near a finding are kept, of a long
 * line only its ends and its marks.
 *
 * @param lines in order; where lines were left out stands one of number 0
 */
public record MarkedText(List<Line> lines) {

    /**
     * Takes an unmodifiable copy of the list.
     *
     * @param lines the lines
     */
    public MarkedText {
        lines = List.copyOf(lines);
    }

    /**
     * A line of the document.
     *
     * @param number from 1; 0 where lines were left out
     * @param pieces together the line
     */
    public record Line(int number, List<Piece> pieces) {

        /**
         * Takes an unmodifiable copy of the list.
         *
         * @param number from 1; 0 where lines were left out
         * @param pieces together the line
         */
        public Line {
            pieces = List.copyOf(pieces);
        }

        /**
         * Whether a finding speaks of it.
         *
         * @return true if a piece of it is marked
         */
        public boolean isMarked() {
            return pieces.stream().anyMatch(Piece::isMarked);
        }

        private boolean isMarkedBy(int finding) {
            return pieces.stream().anyMatch(piece -> piece.findings().contains(finding));
        }

        private Line markedOnlyBy(int finding) {
            return new Line(
                    number,
                    pieces.stream()
                            .map(piece -> new Piece(
                                    piece.text(), piece.findings().contains(finding) ? List.of(finding) : List.of()))
                            .toList());
        }
    }

    /**
     * A part of a line.
     *
     * @param text what is printed
     * @param findings the findings that speak of it, counted from 1
     */
    public record Piece(String text, List<Integer> findings) {

        /**
         * Takes an unmodifiable copy of the list.
         *
         * @param text what is printed
         * @param findings the findings that speak of it
         */
        public Piece {
            findings = List.copyOf(findings);
        }

        /**
         * Whether a finding speaks of it.
         *
         * @return true if there is one
         */
        public boolean isMarked() {
            return !findings.isEmpty();
        }
    }

    /** What becomes of text that the reader masked in a finding. */
    private enum Masked {
        SHOWN,
        HIDDEN
    }

    private record Mark(int from, int to, int finding) {}

    private static final int WHOLE_UP_TO = 400;
    private static final int NEAR = 3;
    private static final int LONGEST_PIECE = 400;

    /**
     * A text as it is, for those who may read the document.
     *
     * @param text the text that the places of the findings point into
     * @param findings the findings; those without a place in the text mark nothing
     * @return the lines with marks
     */
    public static MarkedText of(String text, List<Finding> findings) {
        return of(text, text, findings, Masked.SHOWN);
    }

    /**
     * A text in which nothing personal can be read: neither what has the form of personal data, nor given names, nor what the reader
     * masked in a finding.
     *
     * @param text the text that the places of the findings point into
     * @param findings the findings; those without a place in the text mark nothing
     * @param names names of people, which are hidden wherever they stand
     * @return the lines with marks
     */
    public static MarkedText withoutPersonalData(String text, List<Finding> findings, Set<String> names) {
        StringBuilder shown = new StringBuilder(PersonalData.mask(text));
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0 && !name.isBlank(); at = text.indexOf(name, at + name.length())) {
                shown.replace(at, at + name.length(), PersonalData.hidden(name));
            }
        }
        return of(text, shown.toString(), findings, Masked.HIDDEN);
    }

    private static MarkedText of(String text, String shown, List<Finding> findings, Masked masked) {
        String[] lines = text.stripTrailing().split("\n", -1);
        String[] shownLines = shown.split("\n", -1);
        Map<Integer, List<Mark>> marks = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            int number = i + 1;
            place(findings.get(i)).filter(at -> at.line() <= lines.length).ifPresent(at -> {
                String line = lines[at.line() - 1];
                Mark mark = mark(line, at, number);
                marks.computeIfAbsent(at.line(), l -> new ArrayList<>()).add(mark);
                if (masked == Masked.HIDDEN && isMasked(at, line)) {
                    shownLines[at.line() - 1] = hidden(shownLines[at.line() - 1], mark);
                }
            });
        }
        List<Line> all = new ArrayList<>();
        boolean skipped = false;
        for (int number = 1; number <= lines.length; number++) {
            int line = number;
            if (lines.length <= WHOLE_UP_TO
                    || IntStream.rangeClosed(line - NEAR, line + NEAR).anyMatch(marks::containsKey)) {
                String printed = shownLines[line - 1].substring(0, lines[line - 1].length());
                all.add(new Line(line, pieces(printed, marks.getOrDefault(line, List.of()))));
                skipped = false;
            } else if (!skipped) {
                all.add(new Line(0, List.of()));
                skipped = true;
            }
        }
        return new MarkedText(all);
    }

    /**
     * The line of one finding, with the lines around it.
     *
     * @param finding the finding, counted from 1
     * @param before how many lines before and after it, at most three of a long text
     * @return the lines in order, marked by this finding alone; empty where it has no place in the text
     */
    public List<Line> around(int finding, int before) {
        return lines.stream()
                .filter(line -> line.isMarkedBy(finding))
                .findFirst()
                .map(marked -> lines.stream()
                        .filter(line -> line.number() > 0 && Math.abs(line.number() - marked.number()) <= before)
                        .map(line -> line.markedOnlyBy(finding))
                        .toList())
                .orElse(List.of());
    }

    /** Readers mask a name as {@code M… N…}; what is merely long, they cut off at its end. */
    private static boolean isMasked(TextLocation at, String line) {
        int ellipsis = at.raw().indexOf('…');
        return ellipsis >= 0 && ellipsis <= 1 && !line.contains(at.raw());
    }

    private static String hidden(String line, Mark mark) {
        return line.substring(0, mark.from())
                + PersonalData.hidden(line.substring(mark.from(), mark.to()))
                + line.substring(mark.to());
    }

    /**
     * Where a finding stands in the text.
     *
     * @param finding the finding
     * @return the place; empty where it speaks of none
     */
    public static Optional<TextLocation> place(Finding finding) {
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
