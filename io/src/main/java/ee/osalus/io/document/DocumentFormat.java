package ee.osalus.io.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    /** A grant may begin with a description of any length, and only what follows tells that it is one. */
    private static final int LONG_HEAD = 1 << 22;

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
            if (!packed && head.length == HEAD && isUndecided(text(head))) {
                head = longer(head, in.readNBytes(LONG_HEAD - HEAD));
            }
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

    /** Whether it is JSON of which its beginning does not tell that it is native or grants. */
    private static boolean isUndecided(String head) {
        boolean isJson = head.startsWith("{") || isArray(head);
        return isJson && !NATIVE.matcher(head).lookingAt() && !isOfGrants(head);
    }

    private static boolean isArray(String head) {
        return head.startsWith("[") && !LINK.matcher(head).lookingAt();
    }

    private static boolean isOfGrants(String head) {
        return LIST_OF_GRANTS.matcher(head).find() || GRANT.matcher(head).find();
    }

    private static byte[] longer(byte[] begun, byte[] more) {
        byte[] whole = Arrays.copyOf(begun, begun.length + more.length);
        System.arraycopy(more, 0, whole, begun.length, more.length);
        return whole;
    }

    private static String text(byte[] head) {
        boolean utf16 = head.length >= 2 && (head[0] & head[1] & 0xFE) == 0xFE && head[0] != head[1];
        Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new String(head, charset).replace("\uFEFF", "").stripLeading();
    }

    private static DocumentFormat of(String head, String name) {
        boolean isArray = isArray(head);
        if (!isArray && !head.startsWith("{")) {
            return TEXT;
        }
        boolean isNative = NATIVE.matcher(head).lookingAt();
        if (!isNative && isOfGrants(head)) {
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
