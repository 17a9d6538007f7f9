package ee.osalus.io.document;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.InputFinding;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.io.csv.CostListReader;
import ee.osalus.io.csv.ListFinding;
import ee.osalus.io.csv.OperationList;
import ee.osalus.io.csv.OperationListReader;
import ee.osalus.io.grants.GrantsFinding;
import ee.osalus.io.grants.GrantsReader;
import ee.osalus.io.json.JsonFinding;
import ee.osalus.io.json.JsonKind;
import ee.osalus.io.json.ProjectJson;
import ee.osalus.io.json.ProjectJsonArray;
import ee.osalus.io.json.ProjectJsonLines;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.io.text.ProjectTextReader;
import ee.osalus.io.text.TextFinding;
import ee.osalus.io.text.Vocabulary;
import ee.osalus.project.Project;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads any supported document: texts and web pages, native JSON of one project, of an array and of lines, lists of operations, and
 * 360Giving JSON.
 *
 * <pre>{@code
 * Inspection inspection = Rulebook.standard().asOf(day).begin();
 * try (Document document = DocumentReader.on(day).read(file)) {
 *     document.checked(inspection).forEach(part -> report(part.value(), part.findings()));
 * }
 * }</pre>
 *
 * <p>A document is a file, because lists are read more than once: an upload is put into a temporary one, whose name ends as the upload's.
 * Which format it is in, {@link DocumentFormat} says. PDF, Word and other files of offices, images, native JSON of anything but
 * projects and lists of costs are not read, and a finding says what the file is; a report that the command line wrote is passed over. Lines, arrays,
 * lists and grants are read a record at a time, in constant memory. What each reader takes, makes of it and says is told there:
 * {@link ProjectTextReader}, {@link ProjectJson},
 * {@link ProjectJsonArray}, {@link ProjectJsonLines}, {@link OperationListReader}, {@link GrantsReader}.
 */
public final class DocumentReader {

    private static final Set<FindingCode> CODES = Stream.<FindingCode[]>of(
                    InputFinding.values(),
                    TextFinding.values(),
                    JsonFinding.values(),
                    ListFinding.values(),
                    GrantsFinding.values())
            .flatMap(Arrays::stream)
            .collect(Collectors.collectingAndThen(
                    Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));

    private static final String PROJECT = "/projects/0";

    private final LocalDate day;
    private final Vocabulary vocabulary;
    private final InputLimits limits;

    private DocumentReader(LocalDate day, Vocabulary vocabulary, InputLimits limits) {
        this.day = Objects.requireNonNull(day);
        this.vocabulary = Objects.requireNonNull(vocabulary);
        this.limits = Objects.requireNonNull(limits);
    }

    /**
     * The reader with the standard vocabulary and limits.
     *
     * @param day the day of checking, from which the dates of grants are far or in the future
     * @return the reader
     */
    public static DocumentReader on(LocalDate day) {
        return new DocumentReader(day, Vocabulary.standard(), InputLimits.standard());
    }

    /**
     * The same reader with other words.
     *
     * @param words the vocabulary that texts are read by
     * @return the reader
     */
    public DocumentReader withVocabulary(Vocabulary words) {
        return new DocumentReader(day, words, limits);
    }

    /**
     * The same reader with other limits.
     *
     * @param most how much to take
     * @return the reader
     */
    public DocumentReader withLimits(InputLimits most) {
        return new DocumentReader(day, vocabulary, most);
    }

    /**
     * The codes of all that readers notice, for {@link ee.osalus.check.Rulebook#including}.
     *
     * @return an unmodifiable set
     */
    public static Set<FindingCode> codes() {
        return CODES;
    }

    /**
     * Opens a document.
     *
     * @param file the file
     * @return the document, to be closed
     * @throws IOException if the file cannot be read
     */
    public Document read(Path file) throws IOException {
        Optional<Finding> unread = UnreadFile.in(file);
        if (unread.isPresent()) {
            return new Document(DocumentFormat.TEXT, Findings.none(), Stream.of(Reading.failed(unread.get())));
        }
        DocumentFormat format = DocumentFormat.of(file);
        return switch (format) {
            case TEXT -> new Document(format, Findings.none(), Stream.of(text(file)));
            case JSON ->
                records(
                        format,
                        Stream.of(ProjectJson.standard().withLimits(limits).read(file)));
            case JSON_ARRAY ->
                records(format, ProjectJsonArray.standard().withLimits(limits).read(file));
            case JSON_LINES ->
                records(format, ProjectJsonLines.standard().withLimits(limits).read(file));
            case GRANTS ->
                new Document(
                        format,
                        Findings.none(),
                        GrantsReader.on(day)
                                .withLimits(limits)
                                .read(file)
                                .map(grant -> record(grant, grant.findings())));
            case LIST -> list(file);
        };
    }

    /**
     * Reads JSON Lines, for example a part of a file whose parts are read at many places.
     *
     * @param lines whole lines, UTF-8
     * @return the document, a part a line; closing it closes the stream
     */
    public Document readLines(InputStream lines) {
        return records(
                DocumentFormat.JSON_LINES,
                ProjectJsonLines.standard().withLimits(limits).read(lines));
    }

    private Reading<FundingDocument> text(Path file) throws IOException {
        return ProjectTextReader.standard()
                .withVocabulary(vocabulary)
                .withLimits(limits)
                .read(file);
    }

    private Document list(Path file) throws IOException {
        OperationList list = OperationListReader.standard().withLimits(limits).read(file);
        boolean hasHeader = list.findings().stream().noneMatch(f -> f.code() == ListFinding.NO_HEADER);
        if (!hasHeader) {
            list.close();
        }
        if (!hasHeader && holdsCosts(file)) {
            Finding costs = Finding.builder(InputFinding.COSTS)
                    .location(new CellLocation(1, "A", "", ""))
                    .build();
            return new Document(DocumentFormat.LIST, Findings.of(List.of(costs)), Stream.empty());
        }
        Stream<Reading<Project>> rows = list.rows().onClose(() -> close(list));
        return new Document(DocumentFormat.LIST, list.findings(), rows.map(row -> record(row, row.findings())));
    }

    private boolean holdsCosts(Path file) throws IOException {
        return CostListReader.standard()
                .withLimits(limits)
                .read(file)
                .value()
                .filter(costs -> !costs.items().isEmpty())
                .isPresent();
    }

    private static void close(OperationList list) {
        try {
            list.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Of native JSON the pointers of the findings begin at the project, too; grants and rows have places of their own. Of many records
     * that are no projects but all of one kind the first says so.
     */
    private static Document records(DocumentFormat format, Stream<Reading<Project>> projects) {
        Set<Object> others = new HashSet<>();
        return new Document(
                format,
                Findings.none(),
                projects.filter(each -> otherKind(each)
                                .map(other -> others.add(other.facts().get("kind")))
                                .orElse(true))
                        .map(DocumentReader::ofProject)
                        .map(project -> record(project, project.findings().within(PROJECT))));
    }

    /** The reading, or the one finding that says what the JSON is where it is no project: it may have a title in common with one. */
    private static Reading<Project> ofProject(Reading<Project> reading) {
        return otherKind(reading)
                .map(other -> JsonKind.REPORT.name().equals(other.facts().get("kind")) ? ownReport(other) : other)
                .<Reading<Project>>map(Reading::failed)
                .orElse(reading);
    }

    private static Optional<Finding> otherKind(Reading<Project> reading) {
        return reading.findings().stream()
                .filter(finding -> finding.code() == JsonFinding.OTHER_KIND)
                .findFirst();
    }

    private static Finding ownReport(Finding other) {
        return Finding.builder(InputFinding.OWN_REPORT)
                .location(other.location())
                .build();
    }

    /** A project as a document that holds it alone. */
    private static Reading<FundingDocument> record(Reading<Project> reading, Findings findings) {
        return reading.value()
                .map(project -> Reading.of(
                        FundingDocument.builder().text("").addProject(project).build(),
                        findings,
                        () -> origins(reading)))
                .orElseGet(() -> Reading.failed(reading.findings()));
    }

    private static SortedMap<String, TextLocation> origins(Reading<Project> reading) {
        SortedMap<String, TextLocation> origins = new TreeMap<>();
        reading.origins().forEach((pointer, place) -> origins.put(PROJECT + pointer, place));
        return origins;
    }
}
