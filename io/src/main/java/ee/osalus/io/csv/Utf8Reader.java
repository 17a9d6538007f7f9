package ee.osalus.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 as characters; what is damaged becomes U+FFFD, as the JDK's own reader has it.
 *
 * <p>That one takes plain bytes many at a time until the first letter that is none, and from there to the end of its buffer one by one:
 * half of the time that a list takes to be cut into cells, because each of its rows has such a letter. This one takes plain bytes eight
 * at a time wherever they stand, and letters of two bytes; all else it leaves to the JDK's decoder.
 */
final class Utf8Reader extends Reader {

    private static final int SIZE = 1 << 16;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_PLAIN = 0x8080808080808080L;

    private final InputStream in;
    private final byte[] bytes = new byte[SIZE];
    private final char[] chars = new char[SIZE];
    private final ByteBuffer source = ByteBuffer.wrap(bytes);
    private final CharBuffer target = CharBuffer.wrap(chars);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    /** Bytes of a letter of which the rest was not read yet. */
    private int kept;

    private int next;
    private int end;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (next == end) {
            int count = in.read(bytes, kept, SIZE - kept);
            if (count < 0 && kept == 0) {
                return -1;
            }
            decode(kept + Math.max(count, 0), count < 0);
        }
        int count = Math.min(length, end - next);
        System.arraycopy(chars, next, buffer, offset, count);
        next += count;
        return count;
    }

    private void decode(int size, boolean last) {
        int from = 0;
        int to = 0;
        boolean cut = false;
        while (from < size && !cut) {
            if (bytes[from] >= 0) {
                int count = plain(from, to, size);
                from += count;
                to += count;
            } else if (isTwoBytes(from, size)) {
                chars[to] = (char) ((bytes[from] & 0x1F) << 6 | (bytes[from + 1] & 0x3F));
                from += 2;
                to++;
            } else {
                int runEnd = runEnd(from, size);
                decoder.reset();
                decoder.decode(source.limit(runEnd).position(from), target.position(to), last || runEnd < size);
                cut = source.hasRemaining();
                from = source.position();
                to = target.position();
            }
        }
        kept = size - from;
        System.arraycopy(bytes, from, bytes, 0, kept);
        next = 0;
        end = to;
    }

    /** Takes plain bytes, the first of which is one; gives their number. */
    private int plain(int from, int to, int size) {
        int i = from;
        while (i + Long.BYTES <= size && ((long) EIGHT_BYTES.get(bytes, i) & NOT_PLAIN) == 0) {
            i += Long.BYTES;
        }
        if (i == from) {
            chars[to] = (char) bytes[from];
            return 1;
        }
        new String(bytes, from, i - from, StandardCharsets.ISO_8859_1).getChars(0, i - from, chars, to);
        return i - from;
    }

    private boolean isTwoBytes(int at, int size) {
        int first = bytes[at] & 0xFF;
        return first >= 0xC2 && first < 0xE0 && at + 1 < size && (bytes[at + 1] & 0xC0) == 0x80;
    }

    /** Where the next plain byte stands: no letter goes beyond it. */
    private int runEnd(int from, int size) {
        int i = from;
        while (i < size && bytes[i] < 0) {
            i++;
        }
        return i;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
