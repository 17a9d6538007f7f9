package ee.osalus.io.json;

import ee.osalus.finding.Finding;
import java.util.Optional;

/** One line of a file, not yet parsed; or, if there is a damage, why there is nothing to parse. */
record RawLine(Utf8Document document, Optional<Finding> damage) {

    static RawLine of(Utf8Document document) {
        return new RawLine(document, Optional.empty());
    }

    static RawLine damaged(int number, Finding damage) {
        return new RawLine(new Utf8Document(new byte[0], number), Optional.of(damage));
    }
}
