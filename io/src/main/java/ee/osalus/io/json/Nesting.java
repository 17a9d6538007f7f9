package ee.osalus.io.json;

import ee.osalus.io.InputLimits;

/** Follows the brackets and quotes of a document byte by byte, and says where its end can no longer make it one to be read. */
final class Nesting {

    /** The most bytes that a UTF-16 unit takes, written as an escape. */
    private static final int MOST_BYTES_A_UNIT = 6;

    private final long longestRun;
    private final int deepest;
    private int depth;
    private boolean quoted;
    private boolean escaped;
    /** How long the text, number or word is, up to here. */
    private long run;

    private boolean beyondLimits;

    Nesting(InputLimits limits) {
        this.longestRun = mostBytes(limits);
        this.deepest = limits.maxDepth();
    }

    /** So many bytes a text of the longest kind may have. */
    static long mostBytes(InputLimits limits) {
        return (long) MOST_BYTES_A_UNIT * limits.maxTextLength();
    }

    void take(int b) {
        run++;
        if (quoted) {
            quoted = escaped || b != '"';
            escaped = !escaped && b == '\\';
        } else {
            takeUnquoted(b);
        }
        beyondLimits |= run > longestRun || depth > deepest;
    }

    /** Takes what lies inside of a text, up to its next quote or backslash, and says where that is; nothing outside of one. */
    int takeText(byte[] bytes, int from, int to) {
        int at = from;
        if (quoted && !escaped) {
            at = Utf8.firstOf('"', '\\', bytes, from, to);
            run += at - from;
            beyondLimits |= run > longestRun;
        }
        return at;
    }

    private void takeUnquoted(int b) {
        switch (b) {
            case '{', '[' -> depth++;
            case '}', ']' -> depth = Math.max(0, depth - 1);
            case '"' -> quoted = true;
            case ',', ':', ' ', '\t', '\n', '\r' -> {}
            default -> {
                return;
            }
        }
        run = 0;
    }

    /** Whether no bracket and no quote is open. */
    boolean isOutermost() {
        return depth == 0 && !quoted;
    }

    /** Whether a text was longer, or brackets lay deeper, than the limits allow: nothing that follows can mend that. */
    boolean isBeyondLimits() {
        return beyondLimits;
    }
}
