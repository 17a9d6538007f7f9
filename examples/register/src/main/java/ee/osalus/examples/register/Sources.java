package ee.osalus.examples.register;

import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.Reading;
import ee.osalus.io.document.Document;
import ee.osalus.io.document.DocumentFormat;
import ee.osalus.io.document.DocumentReader;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * All projects of one side, with the places where their values stood.
 *
 * @param projects the projects in the order of the documents
 * @param files the file of each
 * @param formats the format of that file
 * @param parts the part of that file of each
 * @param indices the index of each in its part
 * @param unread the messages of what could not be read at all
 * @param asOf the day of which this side is, if the user says so
 */
record Sources(
        List<Project> projects,
        List<Path> files,
        List<DocumentFormat> formats,
        List<Reading<FundingDocument>> parts,
        List<Integer> indices,
        List<String> unread,
        Optional<LocalDate> asOf) {

    /**
     * The projects of a file, or of the documents below a directory.
     *
     * @throws IOException if there is no such file, or one cannot be opened
     */
    static Sources of(Path argument, Optional<LocalDate> asOf, DocumentReader reader, Language language)
            throws IOException {
        Sources sources = new Sources(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                asOf);
        for (Path file : DocumentFiles.of(argument)) {
            try (Document document = reader.read(file)) {
                sources.complain(file, document.format(), document.findings(), language);
                for (Iterator<Reading<FundingDocument>> each = document.parts().iterator(); each.hasNext(); ) {
                    sources.add(file, document.format(), each.next(), language);
                }
            } catch (UncheckedIOException failed) {
                throw failed.getCause();
            }
        }
        return sources;
    }

    private void add(Path file, DocumentFormat format, Reading<FundingDocument> part, Language language) {
        List<Project> read = part.value().map(FundingDocument::projects).orElse(List.of());
        for (int i = 0; i < read.size(); i++) {
            projects.add(read.get(i));
            files.add(file);
            formats.add(format);
            parts.add(part);
            indices.add(i);
        }
        if (part.value().isEmpty()) {
            complain(file, format, part.findings(), language);
        }
    }

    private void complain(Path file, DocumentFormat format, Findings findings, Language language) {
        Findings errors = Findings.of(findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList());
        unread.addAll(FindingLines.in(language.locale()).of(file, errors, format));
    }

    /** The day of the snapshot that a project is in: the one that the user gives, else that in the name of its file, or that it says. */
    Optional<LocalDate> day(int project) {
        return asOf.or(() -> SnapshotDay.of(files.get(project)))
                .or(() -> parts.get(project).value().flatMap(document -> SnapshotDay.in(document.text())));
    }

    /** Where a value of a project stood: its own place, or the nearest one that it belongs to. */
    Optional<TextLocation> origin(int project, String pointer) {
        String base = "/projects/" + indices.get(project);
        for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            Optional<TextLocation> place = parts.get(project).origin(base + at);
            if (place.isPresent() || at.isEmpty()) {
                return place;
            }
        }
    }
}
