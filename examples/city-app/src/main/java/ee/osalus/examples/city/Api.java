package ee.osalus.examples.city;

import ee.osalus.examples.city.ProjectFacts.Fact;
import ee.osalus.finding.Finding;
import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Call;
import ee.osalus.funding.Programme;
import ee.osalus.io.csv.CsvTable;
import ee.osalus.project.Project;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What programs see; {@code openapi.json} describes it. */
@RestController
@RequestMapping("/api")
final class Api {

    /**
     * A document with what was read and noticed.
     *
     * @param id the document
     * @param name what it was called
     * @param received when it came
     * @param projects its projects in native JSON
     * @param programmes the programmes that it tells of
     * @param calls the calls that it tells of
     * @param findings what was noticed
     * @param origins where each value stood, by JSON Pointer
     */
    record DocumentReport(
            UUID id,
            String name,
            OffsetDateTime received,
            List<Project> projects,
            List<Programme> programmes,
            List<Call> calls,
            List<Finding> findings,
            SortedMap<String, TextLocation> origins) {

        static DocumentReport of(Documents.Kept kept) {
            return new DocumentReport(
                    kept.stored().id(),
                    kept.stored().name(),
                    kept.stored().received(),
                    kept.checked().projects(),
                    kept.checked().programmes(),
                    kept.checked().calls(),
                    kept.checked().findings().list(),
                    kept.checked().origins());
        }
    }

    private static final int LATEST = 100;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** A spreadsheet takes a file without it for one in the local encoding. */
    private static final char UTF_8_MARK = 0xFEFF;

    private final Documents documents;
    private final Store store;
    private final Limits limits;
    private final MessageSource messages;

    Api(Documents documents, Store store, Limits limits, MessageSource messages) {
        this.documents = documents;
        this.store = store;
        this.limits = limits;
        this.messages = messages;
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource description() {
        return new ClassPathResource("openapi.json");
    }

    // Not a form: its body is taken for parameters before it comes here.
    @PostMapping(
            path = "/documents",
            consumes = {
                "text/*",
                "application/json",
                "application/x-ndjson",
                "application/xhtml+xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/octet-stream"
            })
    ResponseEntity<DocumentReport> add(@RequestParam(defaultValue = "") String name, InputStream body)
            throws IOException, UnreadableDocument {
        int most = (int) limits.document().toBytes();
        byte[] content = body.readNBytes(most + 1);
        if (content.length > most) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        UUID id = documents.add(name, content);
        return ResponseEntity.created(URI.create("/api/documents/" + id)).body(DocumentReport.of(documents.get(id)));
    }

    @GetMapping("/documents/{id}")
    DocumentReport document(@PathVariable UUID id) {
        return DocumentReport.of(documents.get(id));
    }

    @DeleteMapping("/documents/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {
        documents.delete(id);
    }

    @PostMapping("/documents/{id}/checks")
    DocumentReport checkAgain(@PathVariable UUID id) {
        return DocumentReport.of(documents.checkAgain(id));
    }

    @GetMapping("/documents/{id}/findings.csv")
    ResponseEntity<String> findings(@PathVariable UUID id, Locale language) throws IOException {
        StringWriter text = new StringWriter().append(UTF_8_MARK);
        CsvTable table = CsvTable.on(text);
        table.figure("severity")
                .figure("code")
                .figure("place")
                .figure("message")
                .endRow();
        for (Finding finding : documents.get(id).checked().findings()) {
            KeptFinding kept = KeptFinding.of(finding);
            table.figure(kept.severity().name())
                    .figure(kept.code())
                    .text(kept.place())
                    .text(kept.message(language))
                    .endRow();
        }
        return ResponseEntity.ok().contentType(CSV).body(text.toString());
    }

    @GetMapping("/documents/{id}/projects.csv")
    ResponseEntity<String> projects(@PathVariable UUID id, Locale language) throws IOException {
        StringWriter text = new StringWriter().append(UTF_8_MARK);
        CsvTable table = CsvTable.on(text);
        for (String name : List.of("project", "title", "label", "value", "note", "line")) {
            table.figure(name);
        }
        table.endRow();
        for (ProjectFacts project : ProjectFacts.of(id, documents.get(id).checked(), new Words(messages, language))) {
            for (Fact fact : project.facts()) {
                table.figure(String.valueOf(project.position() + 1))
                        .text(project.title())
                        .text(fact.label());
                (fact.isFigure() ? table.figure(fact.value()) : table.text(fact.value()))
                        .text(fact.note())
                        .figure(fact.line() == 0 ? "" : String.valueOf(fact.line()))
                        .endRow();
            }
        }
        return ResponseEntity.ok().contentType(CSV).body(text.toString());
    }

    @GetMapping("/projects")
    List<ProjectCheck> latest() {
        return store.latest(LATEST);
    }

    @GetMapping("/projects/{project}")
    List<ProjectCheck> history(@PathVariable UUID project) {
        List<ProjectCheck> history = store.history(project);
        if (history.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return history;
    }
}
