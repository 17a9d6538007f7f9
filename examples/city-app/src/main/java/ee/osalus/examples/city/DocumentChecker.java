package ee.osalus.examples.city;

import ee.osalus.check.Rulebook;
import ee.osalus.io.Input;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.io.document.Document;
import ee.osalus.io.document.DocumentFormat;
import ee.osalus.io.document.DocumentReader;
import ee.osalus.io.text.FundingDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a document of any supported format and holds its projects against the standard rulebook. */
@Component
final class DocumentChecker {

    private static final Rulebook RULEBOOK = Rulebook.standard();

    /** The endings by which a name says more of a format than the content does. */
    private static final Set<String> TELLING = Set.of(".csv", ".tsv", ".jsonl", ".ndjson");

    private final InputLimits limits;
    private final Clock clock;

    DocumentChecker(Limits limits, Clock clock) {
        this.limits =
                InputLimits.standard().withMaxBytes(limits.document().toBytes()).withMaxProjects(limits.projects());
        this.clock = clock;
    }

    /** The name says no more than whether the content is a table or lines. */
    CheckedDocument check(String name, byte[] content) {
        try {
            // A table is read more than once, so it must be a file.
            Path file = Files.createTempFile("document", ending(name));
            try {
                return check(Files.write(file, content));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return TELLING.stream().filter(lower::endsWith).findFirst().orElse("");
    }

    private CheckedDocument check(Path file) throws IOException {
        LocalDate day = LocalDate.now(clock);
        try (Document document = DocumentReader.on(day).withLimits(limits).read(file)) {
            CheckedParts parts = new CheckedParts(document.findings());
            Iterator<Reading<FundingDocument>> each =
                    document.checked(RULEBOOK.begin()).iterator();
            while (each.hasNext() && parts.size() < limits.maxProjects()) {
                parts.add(each.next());
            }
            if (each.hasNext()) {
                parts.leaveOut(limits.maxProjects());
            }
            return parts.in(text(file, document.format()));
        }
    }

    /** The text that the places of values and findings point into; a text has it of its own, a table has none. */
    private String text(Path file, DocumentFormat format) throws IOException {
        return format == DocumentFormat.TEXT || format == DocumentFormat.LIST
                ? ""
                : Input.text(file, limits).value().orElse("");
    }
}
