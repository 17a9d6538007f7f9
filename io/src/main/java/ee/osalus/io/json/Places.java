package ee.osalus.io.json;

import ee.osalus.finding.TextLocation;

/**
 * Turns the parser's places, whose columns count bytes, into places of a text, whose columns count UTF-16 units.
 *
 * <p>It goes through the document once, however many places are asked for in the order of the document.
 */
final class Places {

    private final Utf8Document document;
    private int offset;
    private int line = 1;
    private int lineStart;
    private int column;

    Places(Utf8Document document) {
        this.document = document;
        this.column = document.firstColumn();
    }

    /** The same place with its column in UTF-16 units, and the line counted on from the document's first. */
    TextLocation place(Spot spot, String raw) {
        if (spot.line() < line || (spot.line() == line && spot.byteColumn() <= offset - lineStart)) {
            rewind();
        }
        while (line < spot.line() && offset < document.length()) {
            step();
        }
        while (offset - lineStart < spot.byteColumn() - 1 && offset < document.length()) {
            step();
        }
        return new TextLocation(document.firstLine() + line - 1, column, raw);
    }

    /** What stands around a place. */
    String around(Spot spot) {
        place(spot, "");
        return document.around(offset);
    }

    /** The place of a byte. */
    TextLocation placeOf(int byteOffset) {
        rewind();
        while (offset < byteOffset) {
            step();
        }
        return new TextLocation(document.firstLine() + line - 1, column, "");
    }

    private void rewind() {
        offset = 0;
        line = 1;
        lineStart = 0;
        column = document.firstColumn();
    }

    private void step() {
        byte b = document.byteAt(offset++);
        if (b == '\n' || (b == '\r' && (offset == document.length() || document.byteAt(offset) != '\n'))) {
            line++;
            lineStart = offset;
            column = 1;
        } else {
            column += Utf8.utf16Units(b);
        }
    }
}
