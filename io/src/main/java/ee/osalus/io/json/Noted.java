package ee.osalus.io.json;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/** A finding in the making: its column is still in bytes. */
record Noted(FindingCode code, Map<String, ? extends Serializable> facts, String pointer, Spot spot, String raw) {

    private static final int LONGEST_RAW = 60;

    Finding at(TextLocation place) {
        return unplaced().withLocation(PointerLocation.of(pointer).at(place));
    }

    Finding unplaced() {
        return Finding.at(pointer, code).putAllFacts(new TreeMap<>(facts)).build();
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_RAW ? text : text.substring(0, LONGEST_RAW) + "…";
    }
}
