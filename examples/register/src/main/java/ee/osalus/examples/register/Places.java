package ee.osalus.examples.register;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.document.DocumentFormat;
import java.util.Optional;

/** Places as people look them up: in a table the cell, {@code D3}, in any other document line and column, {@code 12:5}. */
final class Places {

    private static final int LETTERS = 26;

    private Places() {}

    /** A place in a document of a format; of a value whose place in the document is not known, its pointer. */
    static String shown(Location place, DocumentFormat format) {
        Optional<TextLocation> text = place instanceof PointerLocation pointer
                ? pointer.text()
                : Optional.of(place).filter(TextLocation.class::isInstance).map(TextLocation.class::cast);
        return text.map(at -> shown(at, format)).orElseGet(place::toString);
    }

    private static String shown(TextLocation place, DocumentFormat format) {
        return format == DocumentFormat.LIST
                ? new CellLocation(place.line(), letters(place.column()), "", "").toString()
                : place.toString();
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
