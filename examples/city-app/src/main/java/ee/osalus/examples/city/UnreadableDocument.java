package ee.osalus.examples.city;

import ee.osalus.finding.Findings;

/** A document of which nothing can be read, such as a picture. */
final class UnreadableDocument extends Exception {

    private static final long serialVersionUID = 1L;

    private final Findings findings;

    UnreadableDocument(Findings findings) {
        super("unreadable");
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }
}
