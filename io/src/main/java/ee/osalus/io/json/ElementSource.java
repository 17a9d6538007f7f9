package ee.osalus.io.json;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.InputFinding;
import ee.osalus.io.InputLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a JSON array apart into its elements, and holds no more than one of them.
 *
 * <p>It counts brackets outside of strings and nothing else; whether an element is JSON is for its reader to say.
 */
final class ElementSource implements RawSource {

    private static final int BUFFER_SIZE = 1 << 16;
    private static final int END = -1;
    private static final int BYTE_ORDER_MARK_START = 0xEF;

    private enum Part {
        BEFORE,
        FIRST_ELEMENT,
        ELEMENTS,
        AFTER,
        END
    }

    private final InputStream in;
    private final InputLimits limits;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private int next;
    private int end;
    private Part part = Part.BEFORE;
    private int line = 1;
    private int column = 1;

    ElementSource(InputStream in, InputLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    @Override
    public synchronized @Nullable RawLine next() throws IOException {
        if (part == Part.BEFORE) {
            skipMark();
            int first = skipBlanks();
            if (first != '[') {
                part = Part.END;
                return first == END ? damaged(InputFinding.EMPTY, Map.of()) : malformed("→" + (char) first);
            }
            take();
            part = Part.FIRST_ELEMENT;
        }
        if (part == Part.FIRST_ELEMENT && skipBlanks() == ']') {
            take();
            part = Part.AFTER;
        }
        if (part == Part.AFTER) {
            part = Part.END;
            return skipBlanks() == END ? null : damaged(JsonFinding.TRAILING_TEXT, Map.of());
        }
        return part == Part.END ? null : element();
    }

    private RawLine element() throws IOException {
        skipBlanks();
        TextLocation begin = new TextLocation(line, column, "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        Nesting nesting = new Nesting(limits);
        for (int b = peek(); b != END; b = peek()) {
            if (nesting.isOutermost() && (b == ',' || b == ']')) {
                break;
            }
            boolean keeps = length < limits.maxBytes() && !nesting.isBeyondLimits();
            int to = nesting.takeText(buffer, next, end);
            if (to == next) {
                nesting.take(b);
                to++;
            }
            length += to - next;
            if (keeps) {
                bytes.write(buffer, next, to - next);
            }
            takeUpTo(to);
        }
        int delimiter = peek();
        RawLine element = element(begin, bytes, length, nesting, delimiter);
        if (delimiter == END) {
            part = Part.END;
        } else {
            part = delimiter == ']' ? Part.AFTER : Part.ELEMENTS;
            take();
        }
        return element;
    }

    private RawLine element(
            TextLocation begin, ByteArrayOutputStream bytes, long length, Nesting nesting, int delimiter) {
        Utf8Document document = new Utf8Document(bytes.toByteArray(), begin.line(), begin.column());
        if (nesting.isBeyondLimits()) {
            return RawLine.of(document.cutShort());
        }
        if (length > limits.maxBytes()) {
            return damaged(InputFinding.TOO_LARGE, Map.of("limit", limits.maxBytes()), begin);
        }
        if (delimiter == END) {
            return malformed("→");
        }
        return length == 0 ? malformed("→" + (char) delimiter) : RawLine.of(document);
    }

    /** The next byte, which is not taken yet. */
    private int peek() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, in.read(buffer));
        }
        return next == end ? END : buffer[next] & 0xFF;
    }

    private void take() {
        byte b = buffer[next++];
        if (b == '\n') {
            line++;
            column = 1;
        } else {
            column += Utf8.utf16Units(b);
        }
    }

    private void takeUpTo(int to) {
        while (next < to) {
            int lineEnd = Utf8.firstOf('\n', '\n', buffer, next, to);
            column += Utf8.utf16Units(buffer, next, lineEnd);
            next = lineEnd;
            if (next < to) {
                take();
            }
        }
    }

    private void skipMark() throws IOException {
        if (peek() == BYTE_ORDER_MARK_START) {
            for (int i = 0; i < 3 && peek() != END; i++) {
                take();
            }
            column = 1;
        }
    }

    /** Passes over blanks, and says what stands behind them. */
    private int skipBlanks() throws IOException {
        int b = peek();
        while (b == ' ' || b == '\t' || b == '\n' || b == '\r') {
            take();
            b = peek();
        }
        return b;
    }

    private RawLine malformed(String text) {
        return damaged(JsonFinding.MALFORMED, Map.of("text", text));
    }

    private RawLine damaged(FindingCode code, Map<String, ? extends Serializable> facts) {
        return damaged(code, facts, new TextLocation(line, column, ""));
    }

    private RawLine damaged(FindingCode code, Map<String, ? extends Serializable> facts, TextLocation place) {
        return RawLine.damaged(
                line,
                Finding.builder(code)
                        .location(PointerLocation.of("").at(place))
                        .putAllFacts(facts)
                        .build());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
