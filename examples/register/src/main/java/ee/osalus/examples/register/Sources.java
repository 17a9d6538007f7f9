package ee.osalus.examples.register;

import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.Reading;
import ee.osalus.io.document.Document;
import ee.osalus.io.document.DocumentReader;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * All projects of one side, with the places where their values stood.
 *
 * @param projects the projects in the order of the documents
 * @param files the file of each
 * @param parts the part of that file of each
 * @param indices the index of each in its part
 * @param unread the messages of what could not be read at all
 */
record Sources(
        List<Project> projects,
        List<Path> files,
        List<Reading<FundingDocument>> parts,
        List<Integer> indices,
        List<String> unread) {

    /**
     * The projects of a file, or of the documents below a directory.
     *
     * @throws IOException if there is no such file, or one cannot be opened
     */
    static Sources of(Path argument, DocumentReader reader, Language language) throws IOException {
        Sources sources = new Sources(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Path file : DocumentFiles.of(argument)) {
            try (Document document = reader.read(file)) {
                sources.complain(file, document.findings(), language);
                for (Iterator<Reading<FundingDocument>> each = document.parts().iterator(); each.hasNext(); ) {
                    sources.add(file, each.next(), language);
                }
            } catch (UncheckedIOException failed) {
                throw failed.getCause();
            }
        }
        return sources;
    }

    private void add(Path file, Reading<FundingDocument> part, Language language) {
        List<Project> read = part.value().map(FundingDocument::projects).orElse(List.of());
        for (int i = 0; i < read.size(); i++) {
            projects.add(read.get(i));
            files.add(file);
            parts.add(part);
            indices.add(i);
        }
        if (part.value().isEmpty()) {
            complain(file, part.findings(), language);
        }
    }

    private void complain(Path file, Findings findings, Language language) {
        findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> unread.add(file + ": "
                        + finding.location().map(place -> place + ": ").orElse("")
                        + finding.message(language.locale())));
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
