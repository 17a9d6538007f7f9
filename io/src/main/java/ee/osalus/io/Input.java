package ee.osalus.io;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.TextLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Bytes as text: UTF-8, or UTF-16 by its byte-order mark; what is neither is read in the encoding that a web page declares,
 * {@code <meta charset="windows-1251">}, else as Windows-1257, with a finding.
 *
 * <p>A byte-order mark is not part of the text. Line ends are left as they are.
 */
public final class Input {

    private static final Charset BALTIC = Charset.forName("windows-1257");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** A declaration counts within the first bytes of a page, as HTML says. */
    private static final int HEAD = 1_024;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)\\b[^>]*\\b(?:charset|encoding)\\s*=\\s*[\"']?([a-z0-9_:.-]+)");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Input() {}

    /**
     * The text of a file.
     *
     * @param file the file
     * @param limits how much to take
     * @return the text, or no value and the reason
     * @throws IOException if the file cannot be read
     */
    public static Reading<String> text(Path file, InputLimits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return text(in, limits);
        }
    }

    /**
     * The text of a stream, which is read to its end or to the limit and left open.
     *
     * @param in the stream
     * @param limits how much to take
     * @return the text, or no value and the reason
     * @throws IOException if the stream cannot be read
     */
    public static Reading<String> text(InputStream in, InputLimits limits) throws IOException {
        int most = (int) Math.min(limits.maxBytes(), Integer.MAX_VALUE - 16);
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            return Reading.failed(Finding.builder(InputFinding.TOO_LARGE)
                    .putFact("limit", limits.maxBytes())
                    .build());
        }
        return decoded(bytes, limits);
    }

    /**
     * A text that needs no decoding, held against the limits.
     *
     * @param text the text
     * @param limits how much to take
     * @return the text, or no value and the reason
     */
    public static Reading<String> text(CharSequence text, InputLimits limits) {
        return checked(text.toString(), Findings.none(), limits);
    }

    private static Reading<String> decoded(byte[] bytes, InputLimits limits) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return checked(new String(bytes, StandardCharsets.UTF_16), Findings.none(), limits);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return checked(text, Findings.none(), limits);
        } catch (CharacterCodingException notUtf8) {
            Charset charset = declared(bytes).orElse(BALTIC);
            Finding finding = Finding.builder(InputFinding.NOT_UNICODE)
                    .location(new TextLocation(1, 1, ""))
                    .putFact("encoding", charset.name())
                    .build();
            return checked(new String(bytes, charset), Findings.of(List.of(finding)), limits);
        }
    }

    /** The encoding that a page declares, unless it is one of Unicode, which the bytes are not. By Latin-1 pages mean Windows-1252. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return DECLARED.matcher(head)
                .results()
                .map(declaration -> declaration.group(1))
                .findFirst()
                .filter(name -> !name.toUpperCase(Locale.ROOT).startsWith("UTF"))
                .filter(Input::isCharset)
                .map(Charset::forName)
                .map(charset -> charset.equals(StandardCharsets.ISO_8859_1) ? WESTERN : charset);
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Reading<String> checked(String decoded, Findings findings, InputLimits limits) {
        String text = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            } else if (isControl(c)) {
                return Reading.failed(Finding.builder(InputFinding.BINARY)
                        .location(new TextLocation(line, i - lineStart + 1, ""))
                        .putFact("offset", i + 1)
                        .build());
            } else if (i - lineStart >= limits.maxLineLength()) {
                return Reading.failed(Finding.builder(InputFinding.LINE_TOO_LONG)
                        .location(new TextLocation(line, 1, ""))
                        .putFact("limit", limits.maxLineLength())
                        .build());
            }
        }
        if (text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return Reading.failed(Finding.builder(InputFinding.EMPTY)
                    .location(new TextLocation(1, 1, ""))
                    .build());
        }
        return Reading.of(text, findings, new TreeMap<>());
    }

    /** Control characters that no text has; tab, line feed, form feed, carriage return and the C1 block may stand in one. */
    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B';
    }
}
