package ee.osalus.examples.register;

import ee.osalus.check.Inspection;
import ee.osalus.examples.register.DocumentReader.Part;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Call;
import ee.osalus.funding.Programme;
import ee.osalus.io.text.Vocabulary;
import ee.osalus.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a file of any supported format and holds its projects against a rulebook, all of a call as one list. */
final class DocumentChecker {

    private final DocumentReader reader;
    private final Inspection inspection;

    DocumentChecker(Vocabulary vocabulary, Inspection inspection) {
        this.inspection = inspection;
        this.reader = new DocumentReader(LocalDate.now(ZoneId.systemDefault()), vocabulary);
    }

    CheckedDocument check(Path file) throws IOException {
        String text = "";
        List<Project> projects = new ArrayList<>();
        List<Programme> programmes = new ArrayList<>();
        List<Call> calls = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        SortedMap<String, TextLocation> origins = new TreeMap<>();
        try (Stream<Part> parts = reader.read(file)) {
            for (Iterator<Part> each = parts.iterator(); each.hasNext(); ) {
                Part part = each.next();
                String base = "/projects/" + projects.size();
                boolean own = part.inDocument() == DocumentReader.PointerBase.PROJECT;
                findings.addAll(check(part).within(own ? base : "").list());
                part.reading().origins().forEach((pointer, place) -> origins.put((own ? base : "") + pointer, place));
                text = part.text();
                projects.addAll(part.projects());
                programmes.addAll(part.programmes());
                calls.addAll(part.calls());
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return new CheckedDocument(file.toString(), text, projects, programmes, calls, Findings.of(findings), origins);
    }

    private Findings check(Part part) {
        Findings findings = part.reading().findings();
        for (int i = 0; i < part.projects().size(); i++) {
            Findings checked = inspection.next(part.projects().get(i)).within(part.base(i));
            findings = findings.and(part.reading().locate(checked));
        }
        return findings;
    }
}
