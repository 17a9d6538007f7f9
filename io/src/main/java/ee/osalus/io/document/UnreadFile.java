package ee.osalus.io.document;

import ee.osalus.finding.Finding;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.InputFinding;
import ee.osalus.io.UnreadFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Files that are known and not read: formats that no reader takes, and our own reports. */
final class UnreadFile {

    private static final int HEAD = 1 << 10;

    private static final String OWN_REPORT = "<meta name=\"generator\" content=\"osalus check\"";

    private static final TextLocation BEGINNING = new TextLocation(1, 1, "");

    private UnreadFile() {}

    /**
     * What a file is that is not read.
     *
     * @param file the file, of which the beginning is looked at
     * @return the finding that says so; empty where it may be read
     * @throws IOException if the file cannot be read
     */
    static Optional<Finding> in(Path file) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
        if (head.contains(OWN_REPORT)) {
            return Optional.of(
                    Finding.builder(InputFinding.OWN_REPORT).location(BEGINNING).build());
        }
        return UnreadFormat.of(file)
                .map(format -> Finding.builder(InputFinding.OTHER_FORMAT)
                        .location(BEGINNING)
                        .putFact("format", format)
                        .build());
    }
}
