package ee.osalus.io.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The bytes of one document, and the line of its file on which it begins. */
final class Utf8Document {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final byte[] bytes;
    private final int start;
    private final int firstLine;

    /** The bytes without their byte-order mark, which is no part of a document. */
    Utf8Document(byte[] bytes, int firstLine) {
        this.bytes = bytes;
        this.start = startsWithMark(bytes) ? 3 : 0;
        this.firstLine = firstLine;
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

    boolean isBlank() {
        for (int i = start; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b != ' ' && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /**
     * Where the first byte stands that is not UTF-8 (RFC 3629), as an offset; negative where there is none.
     *
     * <p>The parser lets overlong forms and encoded surrogates pass, so that one text could stand in two ways.
     */
    int firstMalformed() {
        int i = start;
        int end = bytes.length;
        while (i < end) {
            if (bytes[i] >= 0) {
                i += i + 8 <= end && ((long) EIGHT_BYTES.get(bytes, i) & HIGH_BITS) == 0 ? 8 : 1;
                continue;
            }
            int length = sequenceLength(i);
            if (length == 0) {
                return i - start;
            }
            i += length;
        }
        return -1;
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
