package ee.osalus.io;

import ee.osalus.finding.TextLocation;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where each part of a value stood; found at the first question, where finding them takes as long as reading did. */
final class Origins {

    private @Nullable Supplier<? extends SortedMap<String, TextLocation>> finder;
    private @Nullable TreeMap<String, TextLocation> found;

    Origins(SortedMap<String, TextLocation> known) {
        this.found = new TreeMap<>(known);
    }

    Origins(Supplier<? extends SortedMap<String, TextLocation>> finder) {
        this.finder = finder;
    }

    /** Not to be given away: the map itself is mutable. */
    synchronized NavigableMap<String, TextLocation> found() {
        TreeMap<String, TextLocation> known = found;
        if (known == null) {
            known = finder == null ? new TreeMap<>() : new TreeMap<>(finder.get());
            found = known;
            finder = null;
        }
        return known;
    }
}
