package ee.osalus.io.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The formats that are read, told apart by what a file holds; its name says that it is packed, or a table of text. */
public enum DocumentFormat {
    /** A register card, a page, a text. */
    TEXT,
    /** One project in native JSON. */
    JSON,
    /** A JSON array of projects in native JSON. */
    JSON_ARRAY,
    /** A project a line in native JSON; the name of a packed one ends in {@code .gz}. */
    JSON_LINES,
    /** 360Giving JSON. */
    GRANTS,
    /** A list of operations: a workbook, or a text whose name ends in {@code .csv} or {@code .tsv}. */
    LIST;

    private static final int HEAD = 1 << 16;
    private static final String WORKBOOK = "PK\u0003\u0004";
    private static final Pattern LIST_OF_GRANTS = Pattern.compile("\"grants\"\\s*:\\s*\\[");
    private static final Pattern GRANT = Pattern.compile("\"(?:amountAwarded|fundingOrganization)\"\\s*:");
    private static final Pattern NATIVE = Pattern.compile("[\\[\\s]*\\{\\s*\"osalus\"");
    /** With a link, "[Avaleht](/)", a page in Markdown may begin. */
    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\[{\"\\n]{1,200}\\]\\(");

    private static final Pattern FURTHER_LINE = Pattern.compile("\\}[ \\t]*\\r?\\n\\s*\\{");

    /**
     * Whether a document of this format holds any number of records, each of which is read for itself.
     *
     * @return false for texts and single projects
     */
    public boolean hasRecords() {
        return this != TEXT && this != JSON;
    }

    /**
     * The format of a file.
     *
     * @param file the file, of which the beginning is read
     * @return the format that it is to be read in; {@code TEXT} where it is none of the others
     * @throws IOException if the file cannot be read
     */
    public static DocumentFormat of(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean packed = name.endsWith(".gz");
        byte[] head;
        try (InputStream plain = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = packed ? new GZIPInputStream(plain) : plain) {
            head = in.readNBytes(HEAD);
        } catch (ZipException notPacked) {
            return JSON_LINES;
        }
        if (packed) {
            return JSON_LINES;
        }
        boolean isTable = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".xlsx");
        String text = text(head);
        return isTable || text.startsWith(WORKBOOK) ? LIST : of(text, name);
    }

    private static String text(byte[] head) {
        boolean utf16 = head.length >= 2 && (head[0] & head[1] & 0xFE) == 0xFE && head[0] != head[1];
        Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new String(head, charset).replace("\uFEFF", "").stripLeading();
    }

    private static DocumentFormat of(String head, String name) {
        boolean isArray = head.startsWith("[") && !LINK.matcher(head).lookingAt();
        if (!isArray && !head.startsWith("{")) {
            return TEXT;
        }
        boolean isNative = NATIVE.matcher(head).lookingAt();
        if (!isNative
                && (LIST_OF_GRANTS.matcher(head).find() || GRANT.matcher(head).find())) {
            return GRANTS;
        }
        if (isArray) {
            return JSON_ARRAY;
        }
        boolean hasLines = name.endsWith(".jsonl")
                || name.endsWith(".ndjson")
                || FURTHER_LINE.matcher(head).find();
        return hasLines ? JSON_LINES : JSON;
    }
}
