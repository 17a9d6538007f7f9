package ee.osalus.examples.register;

import ee.osalus.check.Rulebook;
import ee.osalus.finding.Findings;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.Reading;
import ee.osalus.io.json.ProjectJson;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.io.text.ProjectTextReader;
import ee.osalus.io.text.Vocabulary;
import ee.osalus.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a file of any supported format and holds its projects against the standard rulebook. */
final class DocumentChecker {

    private final ProjectTextReader texts;
    private final ProjectJson json = ProjectJson.standard();
    private final Rulebook rulebook = Rulebook.standard();

    DocumentChecker(Vocabulary vocabulary) {
        this.texts = ProjectTextReader.standard().withVocabulary(vocabulary);
    }

    CheckedDocument check(Path file) throws IOException {
        String name = file.toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".json") ? checkJson(name, file) : checkText(name, file);
    }

    private CheckedDocument checkJson(String name, Path file) throws IOException {
        Reading<Project> reading = json.read(file);
        List<Project> projects = reading.value().stream().toList();
        Findings findings = reading.findings();
        for (Project project : projects) {
            findings = findings.and(reading.locate(rulebook.check(project)));
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
            Findings checked = rulebook.check(document.projects().get(i)).within("/projects/" + i);
            findings = findings.and(reading.locate(checked));
        }
        return new CheckedDocument(
                name, document.projects(), document.programmes(), document.calls(), findings, reading.origins());
    }
}
