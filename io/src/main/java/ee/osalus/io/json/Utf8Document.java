package ee.osalus.io.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The bytes of one document, and the place in its file at which it begins. */
final class Utf8Document {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long BACKSLASHES = '\\' * ONES;

    private final byte[] bytes;
    private final int start;
    private final int firstLine;
    private final int firstColumn;

    /** The bytes without their byte-order mark, which is no part of a document. */
    Utf8Document(byte[] bytes, int firstLine) {
        this(bytes, firstLine, 1);
    }

    /** The same for a document that begins within a line; its column counts UTF-16 units. */
    Utf8Document(byte[] bytes, int firstLine, int firstColumn) {
        this.bytes = bytes;
        this.start = startsWithMark(bytes) ? 3 : 0;
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
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

    /** How many UTF-16 units the document has, if it is UTF-8. */
    int utf16Length() {
        int units = 0;
        for (int i = start; i < bytes.length; i++) {
            units += utf16Units(bytes[i]);
        }
        return units;
    }

    /** Counted where a character begins: two for those beyond the basic plane, none for the bytes that follow the first. */
    static int utf16Units(byte b) {
        if ((b & 0xC0) == 0x80) {
            return 0;
        }
        return (b & 0xF8) == 0xF0 ? 2 : 1;
    }

    /**
     * Where the first byte stands that is not UTF-8 (RFC 3629), as an offset; negative where there is none.
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
        int end = bytes.length;
        for (int i = firstBeyondAscii(start); i < end; i = firstBeyondAscii(i)) {
            int length = sequenceLength(i);
            if (length == 0) {
                return i - start;
            }
            i += length;
        }
        return -1;
    }

    /** The first index from there on at which a byte is not ASCII, or the end: most of a document is passed eight bytes at a time. */
    private int firstBeyondAscii(int from) {
        int i = from;
        while (i + 8 <= bytes.length && (eightBytes(i) & HIGH_BITS) == 0) {
            i += 8;
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /**
     * Whether there is a backslash, by which alone a document in UTF-8 can hold half of a character.
     *
     * <p>Eight bytes at a time: with each byte compared to the backslash, those that are equal are 0, and taking 1 from 0 is what
     * sets a high bit that was not set before.
     */
    boolean hasEscapes() {
        int i = start;
        for (; i + 8 <= bytes.length; i += 8) {
            long difference = eightBytes(i) ^ BACKSLASHES;
            if (((difference - ONES) & ~difference & HIGH_BITS) != 0) {
                return true;
            }
        }
        for (; i < bytes.length; i++) {
            if (bytes[i] == '\\') {
                return true;
            }
        }
        return false;
    }

    private long eightBytes(int at) {
        return (long) EIGHT_BYTES.get(bytes, at);
    }

    /** The bytes of the character that begins here, 2 to 4; 0 where none does. */
    private int sequenceLength(int at) {
        int first = bytes[at] & 0xFF;
        int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
        if (first >= 0xC2 && first <= 0xDF) {
            return follows(second, 0x80, 0xBF) ? 2 : 0;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            int least = first == 0xE0 ? 0xA0 : 0x80;
            int most = first == 0xED ? 0x9F : 0xBF;
            return follows(second, least, most) && continues(at + 2) ? 3 : 0;
        }
        if (first >= 0xF0 && first <= 0xF4) {
            int least = first == 0xF0 ? 0x90 : 0x80;
            int most = first == 0xF4 ? 0x8F : 0xBF;
            return follows(second, least, most) && continues(at + 2) && continues(at + 3) ? 4 : 0;
        }
        return 0;
    }

    private static boolean follows(int value, int least, int most) {
        return value >= least && value <= most;
    }

    private boolean continues(int at) {
        return at < bytes.length && (bytes[at] & 0xC0) == 0x80;
    }
}
