package ee.osalus.examples.register;

import ee.osalus.examples.register.DocumentReader.Part;
import ee.osalus.finding.Severity;
import ee.osalus.finding.TextLocation;
import ee.osalus.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All projects of one side, with the places where their values stood.
 *
 * @param projects the projects in the order of the documents
 * @param files the file of each
 * @param parts the part of that file of each
 * @param indices the index of each in its part
 * @param unread the messages of what could not be read at all
 */
record Sources(List<Project> projects, List<Path> files, List<Part> parts, List<Integer> indices, List<String> unread) {

    /**
     * The projects of a file, or of the documents below a directory.
     *
     * @throws IOException if there is no such file, or one cannot be opened
     */
    static Sources of(Path argument, DocumentReader reader, Language language) throws IOException {
        Sources sources = new Sources(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Path file : DocumentFiles.of(argument)) {
            try (Stream<Part> read = reader.read(file)) {
                for (Iterator<Part> each = read.iterator(); each.hasNext(); ) {
                    sources.add(file, each.next(), language);
                }
            } catch (UncheckedIOException failed) {
                throw failed.getCause();
            }
        }
        return sources;
    }

    private void add(Path file, Part part, Language language) {
        for (int i = 0; i < part.projects().size(); i++) {
            projects.add(part.projects().get(i));
            files.add(file);
            parts.add(part);
            indices.add(i);
        }
        if (part.reading().value().isEmpty()) {
            part.reading().findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(finding -> unread.add(file + ": "
                            + finding.location().map(place -> place + ": ").orElse("")
                            + finding.message(language.locale())));
        }
    }

    Optional<TextLocation> origin(int project, String pointer) {
        return parts.get(project).origin(indices.get(project), pointer);
    }
}
