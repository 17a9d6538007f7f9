package ee.osalus.io.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which line ends of a text only break a line that had become too long, as mail programs and text copied from a page of print have
 * them, and mean nothing.
 *
 * <p>Such a line had no room for the first word of the next one. A paragraph shows that its lines were broken in this way where that
 * is so of most of them, and a third of these at least go on with a small letter; the width that it shows holds for paragraphs that show none
 * themselves, such as those of two lines. A heading or a line {@code Label: value} above a paragraph had room, and stands alone.
 */
final class HardWraps {

    /** Shorter lines are lists and cards, longer ones paragraphs that nobody broke. */
    private static final int NARROWEST = 50;

    private static final int WIDEST = 130;

    /** One break shows nothing: so many lines have two. */
    private static final int FEWEST_LINES = 3;

    /** Of so many lines one at least goes on with a small letter: in prose most do, in a list of names none. */
    private static final int MOST_CAPITALS = 3;

    /** No line of a paragraph need be as long as there was room: by a tenth of its longest there may have been more. */
    private static final int RAGGED = 10;

    private static final Pattern ITEM = Pattern.compile("[-•*|·‣●▪]|\\d{1,2}[.)]\\s+\\p{Lu}");

    private final String text;
    private final int[] starts;
    private final int[] lengths;
    private final BitSet broken = new BitSet();
    /** The greatest width that a paragraph shows; 0 where none does. */
    private int width;

    private HardWraps(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
        this.lengths = new int[starts.length];
        for (int line = 0; line < starts.length; line++) {
            lengths[line] = length(line);
        }
    }

    /** The lines of which the end means nothing. */
    static BitSet of(String text, int[] lineStarts) {
        if (lineStarts.length < FEWEST_LINES) {
            return new BitSet();
        }
        HardWraps wraps = new HardWraps(text, lineStarts);
        wraps.paragraphs((from, to) -> wraps.width = Math.max(wraps.width, wraps.shownWidth(from, to)));
        wraps.allowForRaggedLines();
        if (wraps.width > 0) {
            wraps.paragraphs(wraps::mark);
        }
        return wraps.broken;
    }

    /** Without blanks at its end. */
    private int length(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
        while (end > starts[line] && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end - starts[line];
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    /** Lines from the first up to, not including, the last. */
    @FunctionalInterface
    private interface Lines {
        void take(int from, int to);
    }

    private void paragraphs(Lines each) {
        int from = 0;
        for (int line = 1; line <= lengths.length; line++) {
            if (line == lengths.length || lengths[line] == 0 || lengths[line - 1] == 0 || beginsAnew(line)) {
                each.take(from, line);
                from = line;
            }
        }
    }

    /** With a bullet, a bar, or a number that counts: {@code 2. Katus}, but not {@code 31. detsembril}. */
    private boolean beginsAnew(int line) {
        Matcher item = ITEM.matcher(text);
        return item.region(firstOf(line), starts[line] + lengths[line]).lookingAt();
    }

    private int firstOf(int line) {
        int at = starts[line];
        while (at < starts[line] + lengths[line] - 1 && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The width of a paragraph that shows that its lines were broken; of any other 0. */
    private int shownWidth(int from, int to) {
        int longest = Arrays.stream(lengths, from, to).max().orElse(0);
        if (longest < NARROWEST || longest > WIDEST) {
            return 0;
        }
        int full = 0;
        int goingOn = 0;
        for (int line = from; line + 1 < to; line++) {
            if (isFull(line, longest)) {
                full++;
                goingOn += Character.isLowerCase(text.charAt(firstOf(line + 1))) ? 1 : 0;
            }
        }
        int meant = to - from - 1 - full;
        return full >= 2 && meant <= full && MOST_CAPITALS * goingOn >= full ? longest : 0;
    }

    private void allowForRaggedLines() {
        int most = width + width / RAGGED;
        width = Arrays.stream(lengths).filter(length -> length <= most).max().orElse(0);
    }

    /** Whether a line had no room for the first word of the next one. */
    private boolean isFull(int line, int room) {
        int first = firstOf(line + 1);
        int end = starts[line + 1] + lengths[line + 1];
        int word = first;
        while (word < end && !isBlank(text.charAt(word))) {
            word++;
        }
        return lengths[line] <= room && lengths[line] + 1 + word - first > room;
    }

    private void mark(int from, int to) {
        int shown = shownWidth(from, to);
        for (int line = from; line + 1 < to; line++) {
            broken.set(line, isFull(line, shown > 0 ? shown : width));
        }
    }
}
