package ee.osalus.io.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** UTF-8 (RFC 3629), most of which is ASCII and is passed eight bytes at a time. */
final class Utf8 {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

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

    /** The same of all bytes from there on up to an end. */
    static int utf16Units(byte[] bytes, int from, int to) {
        int units = 0;
        int i = from;
        while (i < to) {
            int plain = firstBeyondAscii(bytes, i, to);
            units += plain - i;
            i = plain;
            if (i < to) {
                units += utf16Units(bytes[i++]);
            }
        }
        return units;
    }

    /** The first index from there on, up to an end, at which one of two ASCII characters stands; the end where none does. */
    static int firstOf(char one, char other, byte[] bytes, int from, int to) {
        int i = from;
        while (i + 8 <= to
                && !hasZero(eightBytes(bytes, i) ^ (one * ONES))
                && !hasZero(eightBytes(bytes, i) ^ (other * ONES))) {
            i += 8;
        }
        while (i < to && bytes[i] != one && bytes[i] != other) {
            i++;
        }
        return i;
    }

    /** Whether one of eight bytes is 0: taking 1 from 0 is what sets a high bit that was not set before. */
    private static boolean hasZero(long bytes) {
        return ((bytes - ONES) & ~bytes & HIGH_BITS) != 0;
    }

    /** The index from there on of the first byte that is not UTF-8; negative where there is none. */
    static int firstMalformed(byte[] bytes, int from) {
        int end = bytes.length;
        for (int i = firstBeyondAscii(bytes, from, end); i < end; i = firstBeyondAscii(bytes, i, end)) {
            int length = sequenceLength(bytes, i);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    /** The first index from there on, up to an end, at which a byte is not ASCII; the end where none is. */
    private static int firstBeyondAscii(byte[] bytes, int from, int to) {
        int i = from;
        while (i + 8 <= to && (eightBytes(bytes, i) & HIGH_BITS) == 0) {
            i += 8;
        }
        while (i < to && bytes[i] >= 0) {
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
