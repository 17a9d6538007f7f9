package ee.osalus.examples.spark;

import ee.osalus.check.Inspection;
import ee.osalus.check.Portfolio;
import ee.osalus.check.Rulebook;
import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.io.document.Document;
import ee.osalus.io.document.DocumentReader;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.project.Project;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was noticed in a part of the lists, and its money.
 *
 * @param findings what was noticed, in order
 * @param portfolio the sums of the part
 */
record Checked(List<FindingRow> findings, Portfolio portfolio) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * A file, read and checked as on one machine.
     *
     * @param file where it is reached from the machine that runs the task
     * @param inspection the inspection, which may have seen other files
     * @param day the day of checking
     */
    static Checked file(String file, Inspection inspection, LocalDate day) throws IOException {
        try (Document document = DocumentReader.on(day).read(Path.of(file))) {
            return of(document, file, 0, inspection);
        }
    }

    /**
     * Some lines of a file of JSON Lines.
     *
     * @param lines the lines
     * @param before how many lines of the file stand before them
     */
    static Checked lines(String file, InputStream lines, long before, Inspection inspection, LocalDate day) {
        try (Document document = DocumentReader.on(day).readLines(lines)) {
            return of(document, file, before, inspection);
        }
    }

    private static Checked of(Document document, String file, long before, Inspection inspection) {
        List<FindingRow> findings = new ArrayList<>();
        rows(file, before, document.findings(), findings);
        Stream<Project> projects = document.checked(inspection).flatMap(part -> {
            rows(file, before, part.findings(), findings);
            return part.value().map(FundingDocument::projects).orElse(List.of()).stream();
        });
        return new Checked(findings, Portfolio.of(projects));
    }

    private static void rows(String file, long before, Findings findings, List<FindingRow> rows) {
        for (Finding finding : findings) {
            rows.add(FindingRow.of(file, before, finding));
        }
    }

    /**
     * What some rules find in a file, without what its reader notices and without its money.
     *
     * @param rules the rules of the inspection
     */
    static List<FindingRow> findings(String file, Rulebook rules, Inspection inspection, LocalDate day)
            throws IOException {
        Set<FindingCode> codes =
                rules.rules().stream().flatMap(rule -> rule.codes().stream()).collect(Collectors.toSet());
        try (Document document = DocumentReader.on(day).read(Path.of(file))) {
            return document.checked(inspection)
                    .flatMap(part -> part.findings().stream())
                    .filter(finding -> codes.contains(finding.code()))
                    .map(finding -> FindingRow.of(file, 0, finding))
                    .toList();
        }
    }
}
