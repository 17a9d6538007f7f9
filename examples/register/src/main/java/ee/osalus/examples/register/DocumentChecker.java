package ee.osalus.examples.register;

import ee.osalus.check.Inspection;
import ee.osalus.check.Rulebook;
import ee.osalus.finding.Findings;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.Reading;
import ee.osalus.io.json.ProjectJson;
import ee.osalus.io.json.ProjectJsonLines;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.io.text.ProjectTextReader;
import ee.osalus.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Reads files of any supported format and holds their projects, all as one list, against a rulebook. */
final class DocumentChecker {

    private final ProjectTextReader texts = ProjectTextReader.standard();
    private final ProjectJson json = ProjectJson.standard();
    private final ProjectJsonLines lines = ProjectJsonLines.standard();
    private final Inspection inspection;

    DocumentChecker(Rulebook rulebook) {
        this.inspection = rulebook.begin();
    }

    /**
     * The documents of a file, read as they are asked for: one, or one for each line of JSON Lines.
     *
     * @throws java.io.UncheckedIOException here or from the stream, if the file cannot be read
     */
    Stream<CheckedDocument> check(Path file) {
        String name = file.toString();
        String ending = name.toLowerCase(Locale.ROOT);
        try {
            if (ending.endsWith(".jsonl")) {
                AtomicLong number = new AtomicLong();
                return lines.read(file).map(reading -> checked(name + "#" + number.incrementAndGet(), reading));
            }
            return Stream.of(ending.endsWith(".json") ? checked(name, json.read(file)) : checkText(name, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CheckedDocument checked(String name, Reading<Project> reading) {
        List<Project> projects = reading.value().stream().toList();
        Findings findings = reading.findings();
        for (Project project : projects) {
            findings = findings.and(reading.locate(inspection.next(project)));
        }
        SortedMap<String, TextLocation> origins = new TreeMap<>();
        reading.origins().forEach((pointer, place) -> origins.put("/projects/0" + pointer, place));
        return new CheckedDocument(name, projects, List.of(), List.of(), findings.within("/projects/0"), origins);
    }

    private CheckedDocument checkText(String name, Path file) throws IOException {
        Reading<FundingDocument> reading = texts.read(file);
        if (reading.value().isEmpty()) {
            return new CheckedDocument(
                    name, List.of(), List.of(), List.of(), reading.findings(), Collections.emptySortedMap());
        }
        FundingDocument document = reading.value().get();
        Findings findings = reading.findings();
        for (int i = 0; i < document.projects().size(); i++) {
            Findings checked = inspection.next(document.projects().get(i)).within("/projects/" + i);
            findings = findings.and(reading.locate(checked));
        }
        return new CheckedDocument(
                name, document.projects(), document.programmes(), document.calls(), findings, reading.origins());
    }
}
