package ee.osalus.examples.city;

import ee.osalus.check.Rulebook;
import ee.osalus.finding.Findings;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.Input;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.io.json.ProjectJson;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.io.text.ProjectTextReader;
import ee.osalus.project.Project;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Reads a document of any supported format and holds its projects against the standard rulebook. */
@Component
final class DocumentChecker {

    private static final Rulebook RULEBOOK = Rulebook.standard();

    private final InputLimits limits;
    private final ProjectTextReader texts;
    private final ProjectJson json;

    DocumentChecker(Limits limits) {
        this.limits =
                InputLimits.standard().withMaxBytes(limits.document().toBytes()).withMaxProjects(limits.projects());
        this.texts = ProjectTextReader.standard().withLimits(this.limits);
        this.json = ProjectJson.standard().withLimits(this.limits);
    }

    CheckedDocument check(byte[] document) {
        Reading<String> input = decoded(document);
        if (input.value().isEmpty()) {
            return unreadable("", input.findings());
        }
        String text = input.value().get();
        return text.stripLeading().startsWith("{") ? project(document, text) : text(text, input.findings());
    }

    private Reading<String> decoded(byte[] document) {
        try {
            return Input.text(new ByteArrayInputStream(document), limits);
        } catch (IOException neverOfMemory) {
            throw new UncheckedIOException(neverOfMemory);
        }
    }

    private CheckedDocument project(byte[] document, String text) {
        Reading<Project> reading = json.read(document);
        if (reading.value().isEmpty()) {
            return unreadable(text, reading.findings());
        }
        Project project = reading.value().get();
        Findings findings = reading.findings().and(reading.locate(RULEBOOK.check(project)));
        SortedMap<String, TextLocation> origins = new TreeMap<>();
        reading.origins().forEach((pointer, place) -> origins.put("/projects/0" + pointer, place));
        return new CheckedDocument(
                text, true, List.of(project), List.of(), List.of(), findings.within("/projects/0"), origins);
    }

    private CheckedDocument text(String text, Findings ofInput) {
        Reading<FundingDocument> reading = texts.read(text);
        if (reading.value().isEmpty()) {
            return unreadable(text, ofInput.and(reading.findings()));
        }
        FundingDocument document = reading.value().get();
        Findings findings = ofInput.and(reading.findings());
        for (int i = 0; i < document.projects().size(); i++) {
            Findings checked = RULEBOOK.check(document.projects().get(i)).within("/projects/" + i);
            findings = findings.and(reading.locate(checked));
        }
        return new CheckedDocument(
                document.text(),
                true,
                document.projects(),
                document.programmes(),
                document.calls(),
                findings,
                reading.origins());
    }

    private static CheckedDocument unreadable(String text, Findings why) {
        return new CheckedDocument(text, false, List.of(), List.of(), List.of(), why, Collections.emptySortedMap());
    }
}
