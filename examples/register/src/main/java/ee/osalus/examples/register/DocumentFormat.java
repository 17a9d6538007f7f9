package ee.osalus.examples.register;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The formats that are read, told apart by what a file holds; its name says that it is packed, or a table. */
enum DocumentFormat {
    /** A register card, a page, a text. */
    TEXT,
    /** One project in native JSON. */
    JSON,
    /** A project a line in native JSON. */
    JSON_LINES,
    /** 360Giving JSON. */
    GRANTS,
    /** A list of operations. */
    LIST;

    private static final int HEAD = 1 << 16;
    private static final Pattern LIST_OF_GRANTS = Pattern.compile("\"grants\"\\s*:\\s*\\[");
    private static final Pattern GRANT = Pattern.compile("\"(?:amountAwarded|fundingOrganization)\"\\s*:");
    private static final Pattern NATIVE = Pattern.compile("\\s*\\{\\s*\"osalus\"");
    private static final Pattern FURTHER_LINE = Pattern.compile("\\}[ \\t]*\\r?\\n\\s*\\{");

    /**
     * The format of a file.
     *
     * @throws IOException if the file cannot be read
     */
    static DocumentFormat of(Path file) throws IOException {
        if (ListChecker.isList(file)) {
            return LIST;
        }
        boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        String head;
        try (InputStream plain = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = packed ? new GZIPInputStream(plain) : plain) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).replace("\uFEFF", "");
        } catch (ZipException notPacked) {
            return JSON_LINES;
        }
        String begin = head.stripLeading();
        if (packed) {
            return JSON_LINES;
        }
        if (begin.startsWith("[")) {
            return GRANTS;
        }
        if (!begin.startsWith("{")) {
            return TEXT;
        }
        boolean isNative = NATIVE.matcher(begin).lookingAt();
        if (!isNative
                && (LIST_OF_GRANTS.matcher(head).find() || GRANT.matcher(head).find())) {
            return GRANTS;
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean lines = name.endsWith(".jsonl")
                || name.endsWith(".ndjson")
                || FURTHER_LINE.matcher(head).find();
        return lines ? JSON_LINES : JSON;
    }
}
