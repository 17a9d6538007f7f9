package ee.osalus.io.json;

import java.util.Comparator;
import tools.jackson.core.TokenStreamLocation;

/** A place as the parser counts: line from 1, column in bytes from 1. */
record Spot(int line, int byteColumn) implements Comparable<Spot> {

    private static final Comparator<Spot> ORDER =
            Comparator.comparingInt(Spot::line).thenComparingInt(Spot::byteColumn);

    static Spot of(TokenStreamLocation location) {
        return new Spot(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
