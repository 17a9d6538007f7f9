package ee.osalus.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The formats of offices and images that are known and not read, by the signs that their files begin with. */
public final class UnreadFormat {

    private static final int HEAD = 8;

    /** How files of a format begin, a character a byte. */
    private static final List<Map.Entry<String, String>> SIGNATURES = List.of(
            Map.entry("%PDF-", "PDF"),
            Map.entry("{\\rtf", "RTF"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "DOC/XLS/PPT"),
            Map.entry("\u0089PNG", "PNG"),
            Map.entry("\u00FF\u00D8\u00FF", "JPEG"),
            Map.entry("GIF8", "GIF"),
            Map.entry("II*\0", "TIFF"),
            Map.entry("MM\0*", "TIFF"));

    /** What a packed file of a format holds. */
    private static final List<Map.Entry<String, String>> PARTS = List.of(
            Map.entry("word/document.xml", "DOCX"),
            Map.entry("ppt/presentation.xml", "PPTX"),
            Map.entry("content.xml", "ODT/ODS"));

    private static final String PACKED = "PK\u0003\u0004";

    private UnreadFormat() {}

    /**
     * The format of a file.
     *
     * @param file the file, of which the beginning is looked at
     * @return its name, such as {@code PDF}; empty where the file may be read
     * @throws IOException if the file cannot be read
     */
    public static Optional<String> of(Path file) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
        if (head.startsWith(PACKED)) {
            return packed(file);
        }
        return SIGNATURES.stream()
                .filter(signature -> head.startsWith(signature.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<String> packed(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return PARTS.stream()
                    .filter(part -> zip.getEntry(part.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (ZipException damaged) {
            return Optional.empty();
        }
    }
}
