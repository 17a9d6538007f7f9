package ee.osalus.examples.city;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The documents that are kept, each with what is read from it today. */
@Component
final class Documents {

    /**
     * A document that is kept.
     *
     * @param stored the document as it came
     * @param checked what is read from it, and noticed about it, by the rules of today
     */
    record Kept(StoredDocument stored, CheckedDocument checked) {}

    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

    /** In code points, of which each can take two of the column's characters. */
    private static final int LONGEST_NAME = 100;

    private final DocumentChecker checker;
    private final Store store;

    Documents(DocumentChecker checker, Store store) {
        this.checker = checker;
        this.store = store;
    }

    /** Checks a document and keeps it, unless it cannot be read at all. */
    UUID add(String name, byte[] content) throws UnreadableDocument {
        String label = label(name);
        CheckedDocument checked = checker.check(label, content);
        if (!checked.isReadable()) {
            throw new UnreadableDocument(checked.findings());
        }
        UUID id = store.add(label, content, checked);
        LOG.info("document {} kept, projects: {}", id, checked.projects().size());
        return id;
    }

    Kept get(UUID id) {
        StoredDocument stored = store.document(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Kept(stored, checker.check(stored.name(), stored.content()));
    }

    /** Checks a document again, by the rules of today, and keeps what is noticed beside what was noticed before. */
    Kept checkAgain(UUID id) {
        Kept kept = get(id);
        store.addCheck(id, kept.checked());
        LOG.info("document {} checked again", id);
        return kept;
    }

    void delete(UUID id) {
        get(id);
        store.delete(id);
        LOG.info("document {} deleted", id);
    }

    /** What a file was called, without the folders that some browsers and all attackers send along; of a long name the end is kept. */
    static String label(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}|\\p{Cf}", "").strip();
        int left = Math.max(0, plain.codePointCount(0, plain.length()) - LONGEST_NAME);
        return plain.substring(plain.offsetByCodePoints(0, left));
    }
}
