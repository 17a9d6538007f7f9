package ee.osalus.io.document;

import ee.osalus.check.Inspection;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.io.Reading;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document that was opened: its format, what was noticed about it as a whole, and its parts, which are read as they are asked for.
 *
 * <p>A text and a single project are one part; of an array, of lines, of grants and of a list each record is one. The pointers of a
 * part begin at the part: {@code /projects/0/funding} is of its first project, and of a record the only one.
 */
public final class Document implements AutoCloseable {

    private final DocumentFormat format;
    private final Findings findings;
    private final Stream<Reading<FundingDocument>> parts;

    Document(DocumentFormat format, Findings findings, Stream<Reading<FundingDocument>> parts) {
        this.format = format;
        this.findings = findings;
        this.parts = parts;
    }

    /**
     * What the document is read as.
     *
     * @return the format
     */
    public DocumentFormat format() {
        return format;
    }

    /**
     * What was noticed about the document as a whole before its parts: how a list is read, or why it cannot be.
     *
     * @return the findings; none for the other formats
     */
    public Findings findings() {
        return findings;
    }

    /**
     * What was noticed about the document as a whole, as a rulebook weighs it.
     *
     * @param inspection the inspection of that rulebook
     * @return the findings; an ERROR stays, since it says that nothing could be read
     */
    public Findings findings(Inspection inspection) {
        return weighed(findings, inspection);
    }

    /**
     * The parts as they are read.
     *
     * @return a stream in the order of the document, to be used once; closing it closes the document, and a failing disk is an
     *     {@link java.io.UncheckedIOException}
     */
    public Stream<Reading<FundingDocument>> parts() {
        return parts;
    }

    /**
     * The parts as they are read, with what an inspection says of their projects after what their reader said, at the places where the
     * values stand. What the reader said is weighed as the rulebook has it; only an ERROR by which nothing was read stays.
     *
     * @param inspection the inspection, which sees the projects in the order of the document; several documents that it sees one after
     *     another are one list to it
     * @return a stream as {@link #parts()}, in place of that
     */
    public Stream<Reading<FundingDocument>> checked(Inspection inspection) {
        return parts.map(part -> checked(part, inspection));
    }

    private static Reading<FundingDocument> checked(Reading<FundingDocument> part, Inspection inspection) {
        Optional<FundingDocument> document = part.value();
        if (document.isEmpty()) {
            return Reading.failed(weighed(part.findings(), inspection));
        }
        Findings all = inspection.weighed(part.findings());
        List<Project> projects = document.get().projects();
        for (int i = 0; i < projects.size(); i++) {
            Findings broken = inspection.next(projects.get(i)).within("/projects/" + i);
            all = all.and(part.locate(broken));
        }
        return Reading.of(document.get(), all, part::origins);
    }

    /** Else a file that cannot be read could pass for one in which nothing is wrong. */
    private static Findings weighed(Findings findings, Inspection inspection) {
        return Findings.of(findings.stream()
                .flatMap(finding -> finding.severity() == Severity.ERROR
                        ? Stream.of(finding)
                        : inspection.weighed(Findings.of(List.of(finding))).stream())
                .toList());
    }

    /** Closes the file. */
    @Override
    public void close() {
        parts.close();
    }
}
