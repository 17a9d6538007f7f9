package ee.osalus.io.csv;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.InputFinding;
import ee.osalus.io.Reading;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The encoding of a text, decided by all of its bytes: by a mark at its beginning; else UTF-8 where they are that; else by the
 * letters that they would be.
 */
final class TextEncoding {

    /** Of a text that is UTF-8 but for damage, at least this many sequences are whole for each that is not. */
    private static final int WHOLE_FOR_ONE_DAMAGED = 10;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** A one in each of eight bytes. */
    private static final long EACH = 0x0101010101010101L;

    private static final long HIGH_BITS = 0x8080808080808080L;

    private final long[] counts = new long[256];
    private final long[] besideLetters = new long[256];
    private long runs;
    private long joined;
    private long whole;
    private long damaged;
    private long offset;
    private long nul = -1;
    private int pending;
    private int previous;

    private TextEncoding() {}

    /**
     * The encoding of a file.
     *
     * @return the encoding with what was noticed; no value for what is no text
     * @throws IOException if the file cannot be read
     */
    static Reading<Charset> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            int count = in.readNBytes(buffer, 0, buffer.length);
            if (count >= 2 && starts(buffer, 0xFF, 0xFE)) {
                return decided(StandardCharsets.UTF_16LE);
            }
            if (count >= 2 && starts(buffer, 0xFE, 0xFF)) {
                return decided(StandardCharsets.UTF_16BE);
            }
            TextEncoding encoding = new TextEncoding();
            while (count > 0 && encoding.nul < 0) {
                encoding.scan(buffer, count);
                count = in.readNBytes(buffer, 0, buffer.length);
            }
            return encoding.nul < 0 ? encoding.decide() : binary(file, encoding.nul);
        }
    }

    /** What is no text, because a NUL stands at an offset. */
    private static Reading<Charset> binary(Path file, long nul) throws IOException {
        long line = 1;
        long lineStart = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (long at = 0; at < nul; at++) {
                if (in.read() == '\n') {
                    line++;
                    lineStart = at + 1;
                }
            }
        }
        int column = within(nul - lineStart + 1);
        return Reading.failed(Finding.builder(InputFinding.BINARY)
                .location(new TextLocation(within(line), column, ""))
                .putFact("offset", column)
                .build());
    }

    private static int within(long position) {
        return (int) Math.min(position, Integer.MAX_VALUE);
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Reading<Charset> decided(Charset charset) {
        return Reading.of(charset, Findings.none(), new TreeMap<>());
    }

    private void scan(byte[] bytes, int count) {
        int i = 0;
        while (i < count) {
            if (pending == 0 && i + Long.BYTES <= count) {
                long odd = odd((long) EIGHT_BYTES.get(bytes, i));
                if (odd == 0) {
                    i += Long.BYTES;
                    continue;
                }
                i += Long.numberOfTrailingZeros(odd) / Byte.SIZE;
            }
            int b = bytes[i];
            if (b <= 0 || pending > 0) {
                int next = i + 1 < count ? bytes[i + 1] & 0xFF : 0;
                special(b & 0xFF, i == 0 ? previous : bytes[i - 1] & 0xFF, next, offset + i);
            }
            i++;
        }
        previous = bytes[count - 1] & 0xFF;
        offset += count;
    }

    /** Of eight bytes the high bit of the first that is NUL or not ASCII, and perhaps bits of bytes behind it; 0 where all are plain. */
    private static long odd(long bytes) {
        return (bytes | (bytes - EACH)) & HIGH_BITS;
    }

    /** NUL, a byte above 127, or whatever follows one. */
    private void special(int b, int before, int next, long at) {
        if (b == 0 && nul < 0) {
            nul = at;
        }
        if (b >= 0x80) {
            counts[b]++;
            besideLetters[b] += isLetter(before) || (isLetter(next) && !isUnit(next)) ? 1 : 0;
        }
        if (b >= LegacyEncoding.FIRST_LETTER) {
            runs += before >= LegacyEncoding.FIRST_LETTER ? 0 : 1;
            joined += isPlainLetter(before) ? 1 : 0;
            joined += isPlainLetter(next) ? 1 : 0;
        }
        sequence(b);
    }

    private static boolean isLetter(int b) {
        return b >= LegacyEncoding.FIRST_LETTER || isPlainLetter(b);
    }

    /** Of a thousand or a million behind the sign of a currency. */
    private static boolean isUnit(int b) {
        return b == 'k' || b == 'm';
    }

    private static boolean isPlainLetter(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    /** Counts whole and damaged sequences of UTF-8, closely enough to tell it from anything else. */
    private void sequence(int b) {
        boolean continuation = (b & 0xC0) == 0x80;
        if (pending > 0 && continuation) {
            pending--;
            whole += pending == 0 ? 1 : 0;
            return;
        }
        damaged += pending > 0 || continuation ? 1 : 0;
        pending = 0;
        if (b >= 0xC2 && b <= 0xF4) {
            pending = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        } else if (b >= 0x80 && !continuation) {
            damaged++;
        }
    }

    private Reading<Charset> decide() {
        damaged += pending > 0 ? 1 : 0;
        if (damaged == 0) {
            return decided(StandardCharsets.UTF_8);
        }
        List<Finding> findings = new ArrayList<>();
        Charset charset = StandardCharsets.UTF_8;
        if (whole >= WHOLE_FOR_ONE_DAMAGED * damaged) {
            findings.add(Finding.builder(ListFinding.ENCODING_DAMAGED)
                    .putFact("count", damaged)
                    .build());
        } else {
            charset = LegacyEncoding.of(counts, besideLetters, runs, joined);
            findings.add(Finding.builder(ListFinding.ENCODING_DECIDED)
                    .putFact("encoding", charset.name())
                    .build());
        }
        return Reading.of(charset, Findings.of(findings), new TreeMap<>());
    }
}
