package ee.osalus.io.text;

import ee.osalus.finding.Finding;
import ee.osalus.finding.TextLocation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without its fenced code blocks, as Markdown has them between lines of three backticks or more: examples of data and calls, no
 * text about funding. Blanks stand in their place, so that an offset means the same place in both. A fence that is not closed opens
 * none, and a text that is nothing but blocks is read as what stands in them: then the fences only wrap it.
 */
final class CodeBlocks {

    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(`{3,})([^`\\r\\n]*)\\r?$");

    private final StringBuilder outside;
    private final StringBuilder unwrapped;
    private int count;
    private int firstLine;

    private CodeBlocks(String text) {
        this.outside = new StringBuilder(text);
        this.unwrapped = new StringBuilder(text);
        find(text);
    }

    static CodeBlocks in(String text) {
        return new CodeBlocks(text);
    }

    private void find(String text) {
        Matcher fence = FENCE.matcher(text);
        int unclosed = Integer.MAX_VALUE;
        int at = 0;
        while (at < text.length() && fence.find(at)) {
            int open = fence.start();
            int openEnd = fence.end();
            int length = fence.group(1).length();
            // What no line closed further up, no line closes further down.
            boolean isClosed = length < unclosed && closes(fence, length);
            if (!isClosed) {
                unclosed = Math.min(unclosed, length);
                at = openEnd;
                continue;
            }
            if (count++ == 0) {
                firstLine = 1
                        + (int) text.substring(0, open)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
            }
            blank(outside, open, fence.end());
            blank(unwrapped, open, openEnd);
            blank(unwrapped, fence.start(), fence.end());
            at = fence.end();
        }
    }

    /** Goes on to the fence that closes one of a length: at least as long, with nothing behind it. */
    private static boolean closes(Matcher fence, int length) {
        while (fence.find()) {
            if (fence.group(1).length() >= length && fence.group(2).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                text.setCharAt(i, ' ');
            }
        }
    }

    private boolean areAll() {
        return outside.toString().isBlank();
    }

    /** What is to be read. */
    String text() {
        return (areAll() ? unwrapped : outside).toString();
    }

    /** Says at the first block how many were not read; empty where there are none. */
    Optional<Finding> finding() {
        return count == 0 || areAll()
                ? Optional.empty()
                : Optional.of(Finding.builder(TextFinding.CODE_BLOCKS)
                        .location(new TextLocation(firstLine, 1, ""))
                        .putFact("count", count)
                        .build());
    }
}
