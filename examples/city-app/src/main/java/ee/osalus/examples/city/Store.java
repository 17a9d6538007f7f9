package ee.osalus.examples.city;

import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps documents as they came, and of every check of a project its native JSON and its findings.
 *
 * <p>A project is known again by its first reference, else by its title, so that what was noticed about it over time can be told.
 */
@Component
final class Store {

    /** In code points, of which each can take two of the column's characters. */
    private static final int LONGEST_TITLE = 250;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;
    private final String flush;

    /** A commit is durable where the database says so; the embedded one must be told to flush, {@code city.store.flush}. */
    Store(
            JdbcClient database,
            PlatformTransactionManager transactions,
            JsonMapper json,
            Clock clock,
            @Value("${city.store.flush:}") String flush) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
        this.clock = clock;
        this.flush = flush;
    }

    /** Keeps a new document and its first check; when this returns, both outlive the process. */
    UUID add(String name, byte[] content, CheckedDocument checked) {
        UUID id = UUID.randomUUID();
        durably(() -> {
            database.sql("insert into document (id, name, received, content) values (?, ?, ?, ?)")
                    .params(id, name, now(), content)
                    .update();
            insertChecks(id, checked);
        });
        return id;
    }

    /** Keeps another check of a document that is there. */
    void addCheck(UUID document, CheckedDocument checked) {
        durably(() -> insertChecks(document, checked));
    }

    Optional<StoredDocument> document(UUID id) {
        return database.sql("select id, name, received, content from document where id = ?")
                .param(id)
                .query(StoredDocument.class)
                .optional();
    }

    /** Forgets a document with all checks of it. */
    void delete(UUID document) {
        durably(() -> {
            database.sql("delete from project_check where document = ?")
                    .param(document)
                    .update();
            database.sql("delete from document where id = ?").param(document).update();
        });
    }

    /** The last checks of all projects, newest first. */
    List<ProjectCheck> latest(int most) {
        return database.sql("select * from project_check order by id desc fetch first " + most + " rows only")
                .query((row, n) -> ProjectCheck.from(row, json))
                .list();
    }

    /** All checks of one project, newest first. */
    List<ProjectCheck> history(UUID project) {
        return database.sql("select * from project_check where project = ? order by id desc")
                .param(project)
                .query((row, n) -> ProjectCheck.from(row, json))
                .list();
    }

    static UUID identity(Project project, UUID document, int position) {
        List<String> title = new ArrayList<>();
        project.title().ifPresent(t -> title.add(t.bestFor(Locale.ENGLISH).toLowerCase(Locale.ROOT)));
        String key = project.references().stream()
                .findFirst()
                .map(Reference::toString)
                .orElseGet(() -> title.isEmpty() ? document + "/" + position : title.get(0));
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private void insertChecks(UUID document, CheckedDocument checked) {
        for (int i = 0; i < checked.projects().size(); i++) {
            Project project = checked.projects().get(i);
            List<KeptFinding> findings = checked.findingsOfProjects().get(i).stream()
                    .map(KeptFinding::of)
                    .toList();
            database.sql("insert into project_check (document, position, project, title, checked, content, findings)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            document,
                            i,
                            identity(project, document, i),
                            title(project),
                            now(),
                            json.writeValueAsString(project),
                            json.writeValueAsString(findings))
                    .update();
        }
    }

    /** What the lists show: without NUL, which PostgreSQL has not in a text, and of a long title the beginning. */
    private static String title(Project project) {
        String title =
                project.title().map(t -> t.bestFor(Locale.ENGLISH)).orElse("").replace('\u0000', '\uFFFD');
        return title.substring(
                0, title.offsetByCodePoints(0, Math.min(LONGEST_TITLE, title.codePointCount(0, title.length()))));
    }

    private void durably(Runnable change) {
        transaction.executeWithoutResult(status -> change.run());
        if (!flush.isEmpty()) {
            database.sql(flush).update();
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MILLIS);
    }
}
