package ee.osalus.io.json;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.InputFinding;
import ee.osalus.io.InputLimits;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Takes a stream of bytes apart into its lines, and holds no more than one of them. */
final class LineSource implements RawSource {

    private static final int BUFFER_SIZE = 1 << 16;
    /** The most bytes that a UTF-16 unit takes in UTF-8. */
    private static final int MOST_BYTES_A_UNIT = 3;

    private final InputLimits limits;
    private final long mostBytes;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private InputStream in;
    private Packing packing;
    private int next;
    private int end;
    private int line;
    private boolean ended;

    LineSource(InputStream in, Packing packing, InputLimits limits) {
        this.in = in;
        this.packing = packing;
        this.limits = limits;
        this.mostBytes = Math.min(limits.maxBytes(), (long) MOST_BYTES_A_UNIT * limits.maxLineLength());
    }

    /** The next line that is not blank. */
    @Override
    public synchronized @Nullable RawLine next() throws IOException {
        while (!ended) {
            line++;
            try {
                RawLine read = line();
                if (read != null) {
                    return read;
                }
            } catch (ZipException | EOFException damaged) {
                ended = true;
                return damaged(JsonFinding.DAMAGED_ARCHIVE, Map.of());
            }
        }
        return null;
    }

    /** Reads up to the next line end; null where there are only blanks. */
    private @Nullable RawLine line() throws IOException {
        ByteArrayOutputStream begun = new ByteArrayOutputStream(0);
        long length = 0;
        while (fill()) {
            int lineEnd = Utf8.firstOf('\n', '\n', buffer, next, end);
            int from = next;
            next = Math.min(lineEnd + 1, end);
            length += lineEnd - from;
            if (lineEnd < end) {
                return whole(begun, from, lineEnd, length);
            }
            if (length <= mostBytes) {
                begun.write(buffer, from, lineEnd - from);
            }
        }
        return whole(begun, next, next, length);
    }

    private @Nullable RawLine whole(ByteArrayOutputStream begun, int from, int to, long length) {
        if (length > mostBytes) {
            return tooLong();
        }
        byte[] bytes;
        if (begun.size() == 0) {
            bytes = Arrays.copyOfRange(buffer, from, to);
        } else {
            begun.write(buffer, from, to - from);
            bytes = begun.toByteArray();
        }
        Utf8Document document = new Utf8Document(bytes, line);
        if (document.isBlank()) {
            return null;
        }
        return bytes.length > limits.maxLineLength() && document.utf16Length() > limits.maxLineLength()
                ? tooLong()
                : RawLine.of(document);
    }

    private boolean fill() throws IOException {
        if (next < end) {
            return true;
        }
        if (packing == Packing.GZIP) {
            packing = Packing.PLAIN;
            in = new GZIPInputStream(in, BUFFER_SIZE);
        }
        next = 0;
        end = Math.max(0, in.read(buffer));
        ended = end == 0;
        return !ended;
    }

    private RawLine tooLong() {
        return damaged(InputFinding.LINE_TOO_LONG, Map.of("limit", limits.maxLineLength()));
    }

    private RawLine damaged(FindingCode code, Map<String, ? extends Serializable> facts) {
        return RawLine.damaged(
                line,
                Finding.builder(code)
                        .location(PointerLocation.of("").at(new TextLocation(line, 1, "")))
                        .putAllFacts(facts)
                        .build());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
