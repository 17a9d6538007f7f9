package ee.osalus.examples.register;

import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Call;
import ee.osalus.funding.Programme;
import ee.osalus.io.Reading;
import ee.osalus.io.csv.OperationList;
import ee.osalus.io.csv.OperationListReader;
import ee.osalus.io.grants.GrantsReader;
import ee.osalus.io.json.ProjectJson;
import ee.osalus.io.json.ProjectJsonLines;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.io.text.ProjectTextReader;
import ee.osalus.io.text.Vocabulary;
import ee.osalus.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a file of any supported format, in the memory that one part of it takes where the format lets it be read in parts. */
final class DocumentReader {

    private final LocalDate day;
    private final ProjectTextReader texts;

    /** The day is the one from which dates are in the future; the words are those by which texts are read. */
    DocumentReader(LocalDate day, Vocabulary vocabulary) {
        this.day = day;
        this.texts = ProjectTextReader.standard().withVocabulary(vocabulary);
    }

    /**
     * A part of a document: all of a text, one project of the other formats.
     *
     * @param projects the projects in it
     * @param programmes the programmes that it announces
     * @param calls the calls that it announces
     * @param reading the reading, with findings and places
     * @param inDocument whether places are asked for by {@code /projects/0} and so on, or by the project's own pointers
     */
    record Part(
            List<Project> projects,
            List<Programme> programmes,
            List<Call> calls,
            Reading<?> reading,
            PointerBase inDocument) {

        /** The text that places point into; empty where there is none. */
        String text() {
            return reading.value()
                    .filter(FundingDocument.class::isInstance)
                    .map(document -> ((FundingDocument) document).text())
                    .orElse("");
        }

        /** Where a value of a project stood: its own place, or the nearest one that it belongs to. */
        Optional<TextLocation> origin(int index, String pointer) {
            String base = base(index);
            for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
                Optional<TextLocation> place = reading.origin(base + at);
                if (place.isPresent() || at.isEmpty()) {
                    return place;
                }
            }
        }

        /** What stands before a project's own pointers in those of the reading. */
        String base(int index) {
            return inDocument == PointerBase.DOCUMENT ? "/projects/" + index : "";
        }
    }

    /** What the pointers of a reading begin at. */
    enum PointerBase {
        /** A document with projects. */
        DOCUMENT,
        /** The one project. */
        PROJECT
    }

    /**
     * The parts of a file in its order.
     *
     * @return a stream that the caller closes
     * @throws IOException if the file cannot be opened
     */
    Stream<Part> read(Path file) throws IOException {
        return switch (DocumentFormat.of(file)) {
            case TEXT -> Stream.of(text(texts.read(file)));
            case JSON -> Stream.of(project(ProjectJson.standard().read(file)));
            case JSON_LINES -> ProjectJsonLines.standard().read(file).map(DocumentReader::project);
            case GRANTS -> GrantsReader.on(day).read(file).map(DocumentReader::project);
            case LIST -> list(OperationListReader.standard().read(file));
        };
    }

    /** First what was noticed about the whole of it, then its rows. */
    private static Stream<Part> list(OperationList list) throws IOException {
        Stream<Part> rows = Stream.concat(
                        Stream.of(list.findings())
                                .filter(findings -> !findings.isEmpty())
                                .map(Reading::<Project>failed),
                        list.rows())
                .map(DocumentReader::project);
        return rows.onClose(() -> close(list));
    }

    private static void close(OperationList list) {
        try {
            list.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Part text(Reading<FundingDocument> reading) {
        Optional<FundingDocument> document = reading.value();
        return new Part(
                document.map(FundingDocument::projects).orElse(List.of()),
                document.map(FundingDocument::programmes).orElse(List.of()),
                document.map(FundingDocument::calls).orElse(List.of()),
                reading,
                PointerBase.DOCUMENT);
    }

    private static Part project(Reading<Project> reading) {
        return new Part(reading.value().stream().toList(), List.of(), List.of(), reading, PointerBase.PROJECT);
    }
}
