package ee.osalus.examples.register;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.document.DocumentFormat;
import java.util.Optional;

/** Places as people look them up: in a table the cell, {@code D3}, in any other document line and column, {@code 12:5}. */
final class Places {

    private static final int LETTERS = 26;

    private Places() {}

    /** Where a finding stands in a document of a format; empty where it is about the whole. */
    static String of(Finding finding, DocumentFormat format) {
        return finding.location().map(place -> shown(place, format)).orElse("");
    }

    /** A place in a document of a format; of a value whose place in the document is not known, its pointer. */
    static String shown(Location place, DocumentFormat format) {
        return text(place).map(at -> shown(at, format)).orElseGet(place::toString);
    }

    /** The row or line of a place; empty where it is not known. */
    static Optional<Integer> line(Location place) {
        return place instanceof CellLocation cell
                ? Optional.of(cell.row())
                : text(place).map(TextLocation::line);
    }

    /** The letters of a cell's column, else the column of the line; empty where it is not known. */
    static String column(Location place, DocumentFormat format) {
        if (place instanceof CellLocation cell) {
            return cell.column();
        }
        return text(place)
                .map(at -> format == DocumentFormat.LIST ? letters(at.column()) : String.valueOf(at.column()))
                .orElse("");
    }

    private static Optional<TextLocation> text(Location place) {
        return place instanceof PointerLocation pointer
                ? pointer.text()
                : Optional.of(place).filter(TextLocation.class::isInstance).map(TextLocation.class::cast);
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
