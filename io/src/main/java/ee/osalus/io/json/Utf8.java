package ee.osalus.io.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** UTF-8 (RFC 3629), most of which is ASCII and is passed eight bytes at a time. */
final class Utf8 {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    /** With its last bit, which is the highest of the character, either first byte of two for U+0080 to U+00FF. */
    private static final int FIRST_OF_LATIN_1 = 0xC2;

    private Utf8() {}

    /** Whether a byte is within a character, and not its first. */
    static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** Counted where a character begins: two for those beyond the basic plane, none for the bytes that follow the first. */
    static int utf16Units(byte b) {
        if (isContinuation(b)) {
            return 0;
        }
        return (b & 0xF8) == 0xF0 ? 2 : 1;
    }

    /** The index of the first quote or backslash among so many bytes, or where these end. */
    static int firstQuoteOrBackslash(byte[] bytes, int from, int length) {
        int end = from + length;
        int i = from;
        while (i + 8 <= end && !hasQuoteOrBackslash(eightBytes(bytes, i))) {
            i += 8;
        }
        while (i < end && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        return i;
    }

    private static boolean hasQuoteOrBackslash(long eight) {
        return ((zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES)) & HIGH_BITS) != 0;
    }

    /** Sets the high bit of a byte that is zero: taking 1 from 0 is what sets one that was not set before. */
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight;
    }

    /**
     * The text of bytes that are UTF-8. One without characters beyond Latin-1, as most texts around here are, is taken several times
     * as fast as by the JDK, which looks at every byte.
     */
    static String text(byte[] bytes, int from, int to) {
        byte[] latin1 = new byte[to - from];
        int length = 0;
        int i = from;
        while (i < to) {
            int ascii = copyAscii(bytes, i, to, latin1, length);
            i += ascii;
            length += ascii;
            if (ascii == 0 && (bytes[i] & 0xFE) != FIRST_OF_LATIN_1) {
                return new String(bytes, from, to - from, StandardCharsets.UTF_8);
            }
            if (ascii == 0) {
                latin1[length++] = (byte) ((bytes[i] << 6) | (bytes[i + 1] & 0x3F));
                i += 2;
            }
        }
        return new String(latin1, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Copies up to eight bytes as far as they are ASCII, and says how many. */
    private static int copyAscii(byte[] bytes, int from, int to, byte[] into, int at) {
        if (from + 8 <= to) {
            long eight = eightBytes(bytes, from);
            EIGHT_BYTES.set(into, at, eight);
            return Long.numberOfTrailingZeros(eight & HIGH_BITS) / 8;
        }
        into[at] = bytes[from];
        return bytes[from] < 0 ? 0 : 1;
    }

    /** The index from there on of the first byte that is not UTF-8; negative where there is none. */
    static int firstMalformed(byte[] bytes, int from) {
        for (int i = firstBeyondAscii(bytes, from); i < bytes.length; i = firstBeyondAscii(bytes, i)) {
            int length = sequenceLength(bytes, i);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    /** The first index from there on at which a byte is not ASCII, or the end. */
    private static int firstBeyondAscii(byte[] bytes, int from) {
        int i = from;
        while (i + 8 <= bytes.length && (eightBytes(bytes, i) & HIGH_BITS) == 0) {
            i += 8;
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private static long eightBytes(byte[] bytes, int at) {
        return (long) EIGHT_BYTES.get(bytes, at);
    }

    /** The bytes of the character that begins here, 2 to 4; 0 where none does. */
    private static int sequenceLength(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
        if (first >= 0xC2 && first <= 0xDF) {
            return follows(second, 0x80, 0xBF) ? 2 : 0;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            int least = first == 0xE0 ? 0xA0 : 0x80;
            int most = first == 0xED ? 0x9F : 0xBF;
            return follows(second, least, most) && continues(bytes, at + 2) ? 3 : 0;
        }
        if (first >= 0xF0 && first <= 0xF4) {
            int least = first == 0xF0 ? 0x90 : 0x80;
            int most = first == 0xF4 ? 0x8F : 0xBF;
            return follows(second, least, most) && continues(bytes, at + 2) && continues(bytes, at + 3) ? 4 : 0;
        }
        return 0;
    }

    private static boolean follows(int value, int least, int most) {
        return value >= least && value <= most;
    }

    private static boolean continues(byte[] bytes, int at) {
        return at < bytes.length && isContinuation(bytes[at]);
    }
}
