package ee.osalus.io.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of one document, and the place in its file at which it begins. */
final class Utf8Document {

    /** How much is shown on either side of a place. */
    private static final int SHOWN_BYTES = 20;

    private final byte[] bytes;
    private final int start;
    private final int firstLine;
    private final int firstColumn;
    private final boolean cutShort;

    /** The bytes without their byte-order mark, which is no part of a document. */
    Utf8Document(byte[] bytes, int firstLine) {
        this(bytes, firstLine, 1);
    }

    /** The same for a document that begins within a line; its column counts UTF-16 units. */
    Utf8Document(byte[] bytes, int firstLine, int firstColumn) {
        this(bytes, firstLine, firstColumn, false);
    }

    private Utf8Document(byte[] bytes, int firstLine, int firstColumn, boolean cutShort) {
        this.bytes = bytes;
        this.start = startsWithMark(bytes) ? 3 : 0;
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
        this.cutShort = cutShort;
    }

    /** The same as the beginning of a document that passes the limits here, without the character that may be cut apart at its end. */
    Utf8Document cutShort() {
        int end = bytes.length;
        while (end > 0 && Utf8.isContinuation(bytes[end - 1])) {
            end--;
        }
        end -= end > 0 && bytes[end - 1] < 0 ? 1 : 0;
        return new Utf8Document(Arrays.copyOf(bytes, end), firstLine, firstColumn, true);
    }

    /** Whether it is the beginning of a document of which the rest was not read, since it passed the limits. */
    boolean isCutShort() {
        return cutShort;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    byte[] array() {
        return bytes;
    }

    int start() {
        return start;
    }

    int length() {
        return bytes.length - start;
    }

    byte byteAt(int offset) {
        return bytes[start + offset];
    }

    int firstLine() {
        return firstLine;
    }

    int firstColumn() {
        return firstColumn;
    }

    boolean isBlank() {
        return skipBlanks(0) == length();
    }

    /** The first offset from there on at which something else than a blank stands, or the length. */
    int skipBlanks(int offset) {
        for (int i = start + offset; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b != ' ' && b != '\t' && b != '\n' && b != '\r') {
                return i - start;
            }
        }
        return length();
    }

    /** Some characters of a line on either side of a place in it, with an arrow between them. */
    String around(int offset) {
        int at = start + offset;
        int from = at;
        while (from > start && at - from < SHOWN_BYTES && !isLineEnd(bytes[from - 1])) {
            from--;
        }
        int to = at;
        while (to < bytes.length && to - at < SHOWN_BYTES && !isLineEnd(bytes[to])) {
            to++;
        }
        while (from < at && Utf8.isContinuation(bytes[from])) {
            from++;
        }
        while (to < bytes.length && Utf8.isContinuation(bytes[to])) {
            to++;
        }
        return new String(bytes, from, at - from, StandardCharsets.UTF_8)
                + '→'
                + new String(bytes, at, to - at, StandardCharsets.UTF_8);
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    /** How many UTF-16 units the document has, if it is UTF-8. */
    int utf16Length() {
        return Utf8.utf16Units(bytes, start, bytes.length);
    }

    /**
     * Where the first byte stands that is not UTF-8, as an offset; negative where there is none.
     *
     * <p>The parser lets overlong forms and encoded surrogates pass, so that one text could stand in two ways; and a NUL among
     * the first four bytes makes it guess at UTF-16 or UTF-32.
     */
    int firstMalformed() {
        for (int i = start; i < Math.min(start + 4, bytes.length); i++) {
            if (bytes[i] == 0) {
                return i - start;
            }
        }
        int malformed = Utf8.firstMalformed(bytes, start);
        return malformed < 0 ? malformed : malformed - start;
    }

    /** Whether there is a backslash, by which alone a document in UTF-8 can hold half of a character. */
    boolean hasEscapes() {
        return Utf8.firstOf('\\', '\\', bytes, start, bytes.length) < bytes.length;
    }
}
