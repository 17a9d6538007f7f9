package ee.osalus.io.text;

import ee.osalus.finding.TextLocation;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text and a folded view of it of the same length: small letters, one kind of blank, dash, quote and apostrophe. An offset
 * means the same place in both, so that matching is done on the fold and every value is cut from the text.
 */
class SourceText {

    /** The longest raw text that an origin repeats. */
    private static final int LONGEST_RAW = 120;

    static final char QUOTE = '"';

    /**
     * Both signs of a hyphen that breaks a word at the end of a line, the line end after the dash of a code or range, and what shows
     * within a word where it may be broken.
     */
    static final char JOINT = '\u00AD';

    /** A shorter word after the hyphen is one of its own: "algus-" and, on the next line, "ja lõppkuupäev". */
    private static final int SHORTEST_REST = 3;

    private final String raw;
    private final char[] folded;
    private final int[] printedLines;
    /** Those of lines that were broken for want of room are one line. */
    private final int[] lineStarts;
    /** By how many more pairs of words one blank parts than two do. */
    private final int narrowGaps;

    SourceText(String raw) {
        this.raw = raw;
        this.folded = new char[raw.length()];
        int[] starts = new int[64];
        int lines = 1;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            folded[i] = fold(c);
            if (c == '\n') {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        this.printedLines = Arrays.copyOf(starts, lines);
        this.lineStarts = unbroken(HardWraps.of(raw, printedLines));
        for (int line = 1; line < lines; line++) {
            join(printedLines[line]);
        }
        foldZeroWidth();
        this.narrowGaps = narrowGaps();
    }

    private void foldZeroWidth() {
        for (int i = 0; i < folded.length; i++) {
            if (isZeroWidth(folded[i])) {
                folded[i] = Character.isLetter(at(i - 1)) && Character.isLetter(at(i + 1)) ? JOINT : ' ';
            }
        }
    }

    private static boolean isZeroWidth(char c) {
        return (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
    }

    private int narrowGaps() {
        int narrow = 0;
        for (int i = 1; i < folded.length; i++) {
            if (folded[i] == ' ' && Character.isLetter(folded[i - 1])) {
                narrow +=
                        Character.isLetter(at(i + 1)) ? 1 : at(i + 1) == ' ' && Character.isLetter(at(i + 2)) ? -1 : 0;
            }
        }
        return narrow;
    }

    /** Whether two blanks stand where others have one, as in a text that was copied from a page with even margins. */
    boolean isSpacedOut() {
        return narrowGaps < 0;
    }

    private int[] unbroken(BitSet broken) {
        int[] starts = new int[printedLines.length - broken.cardinality()];
        int lines = 0;
        for (int line = 0; line < printedLines.length; line++) {
            if (line > 0 && broken.get(line - 1)) {
                folded[printedLines[line] - 1] = ' ';
            } else {
                starts[lines++] = printedLines[line];
            }
        }
        return starts;
    }

    private void join(int lineStart) {
        int dash = lineStart - 2;
        while (at(dash) == ' ') {
            dash--;
        }
        if (at(dash) != '-') {
            return;
        }
        boolean word = isSmall(dash - 1);
        for (int i = lineStart; word && i < lineStart + SHORTEST_REST; i++) {
            word = isSmall(i);
        }
        if (word || (isDigit(dash - 1) && isDigit(lineStart))) {
            Arrays.fill(folded, word ? dash : dash + 1, lineStart, JOINT);
        }
    }

    private boolean isSmall(int offset) {
        return Character.isLowerCase(rawAt(offset));
    }

    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z'
                    ? (char) (c + 32)
                    : c == '\t' || c == '\r' || c == '\f' || c == '\u000B' ? ' ' : c;
        }
        return switch (c) {
            case '\u00A0', '\u202F', '\u2007', '\u2009', '\u200A', '\u2002', '\u2003' -> ' ';
            case '–', '—', '−', '‐', '‑', '‒' -> '-';
            case '„', '“', '”', '‟', '«', '»' -> QUOTE;
            case '’', '‘', '´' -> '\'';
            case '：', '∶' -> ':';
            default -> Character.toLowerCase(c);
        };
    }

    int length() {
        return folded.length;
    }

    /** The folded character, or a line feed beyond either end. */
    char at(int offset) {
        return offset >= 0 && offset < folded.length ? folded[offset] : '\n';
    }

    /** The character as printed, or a line feed beyond either end. */
    char rawAt(int offset) {
        return offset >= 0 && offset < folded.length ? raw.charAt(offset) : '\n';
    }

    boolean isLetter(int offset) {
        return Character.isLetter(at(offset)) || at(offset) == JOINT;
    }

    boolean isUpper(int offset) {
        return Character.isUpperCase(rawAt(offset));
    }

    boolean isDigit(int offset) {
        char c = at(offset);
        return c >= '0' && c <= '9';
    }

    boolean isWordPart(int offset) {
        return Character.isLetterOrDigit(at(offset)) || at(offset) == JOINT;
    }

    /** The offset after the blanks at this one, line ends not among them. */
    int skipBlanks(int offset, int end) {
        int i = offset;
        while (i < end && at(i) == ' ') {
            i++;
        }
        return i;
    }

    /** The offset after the blanks at this one and at most one line end among them. */
    int skipBlanksAndOneLineEnd(int offset, int end) {
        int i = skipBlanks(offset, end);
        return i < end && at(i) == '\n' ? skipBlanks(i + 1, end) : i;
    }

    /** The span without blanks and line ends around it. */
    Span trim(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(from)) {
            from++;
        }
        while (to > from && isSpace(to - 1)) {
            to--;
        }
        return new Span(from, to);
    }

    boolean isSpace(int offset) {
        char c = at(offset);
        return c == ' ' || c == '\n';
    }

    boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isSpace(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word stands at an offset, character by character as {@link #at} gives them. */
    boolean startsWith(int offset, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at(offset + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The text of a span with each run of blanks as one. */
    String clean(int start, int end) {
        StringBuilder text = new StringBuilder(Math.max(0, end - start));
        boolean gap = false;
        for (int i = start; i < end; i++) {
            if (isSpace(i)) {
                gap = true;
            } else if (at(i) != JOINT) {
                if (gap && text.length() > 0) {
                    text.append(' ');
                }
                gap = false;
                text.append(raw.charAt(i));
            }
        }
        return text.toString();
    }

    String clean(Span span) {
        return clean(span.start(), span.end());
    }

    /** The text of a span as printed, paragraphs and all, without blanks around it. */
    String verbatim(Span span) {
        Span trimmed = trim(span.start(), span.end());
        return raw.substring(trimmed.start(), trimmed.end());
    }

    int lineCount() {
        return lineStarts.length;
    }

    int lineStart(int line) {
        return lineStarts[line];
    }

    /** The offset of the line end, or of the end of the text. */
    int lineEnd(int line) {
        return line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : folded.length;
    }

    int lineOf(int offset) {
        return lineOf(offset, lineStarts);
    }

    private static int lineOf(int offset, int[] starts) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The line of a place that this text gave. */
    int lineOf(TextLocation place) {
        return lineOf(printedLines[place.line() - 1]);
    }

    TextLocation place(Span span) {
        return place(span, raw.substring(span.start(), Math.min(span.end(), span.start() + LONGEST_RAW)));
    }

    /** The place of personal data: initials stand for words, and nothing of a number or address is shown. */
    TextLocation maskedPlace(Span span) {
        StringBuilder mask = new StringBuilder();
        for (int i = span.start(); i < span.end() && mask.length() < LONGEST_RAW; i++) {
            if (isLetter(i) && !isWordPart(i - 1)) {
                mask.append(raw.charAt(i)).append('…');
            } else if (at(i) == ' ' || at(i) == '@') {
                mask.append(at(i));
            }
        }
        return place(span, mask.toString().strip());
    }

    private TextLocation place(Span span, String shown) {
        int line = lineOf(span.start(), printedLines);
        return new TextLocation(line + 1, span.start() - printedLines[line] + 1, shown);
    }

    String raw() {
        return raw;
    }
}
