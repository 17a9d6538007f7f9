package ee.osalus.io.grants;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.finding.PointerLocation;
import ee.osalus.io.json.JsonFinding;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is noticed about one grant, as many as the limits allow; the others are counted. */
final class Notes {

    private static final int LONGEST_RAW = 60;

    private final int most;
    private final List<Finding> list = new ArrayList<>(0);
    private int onlyCounted;

    Notes(int most) {
        this.most = most;
    }

    /** The facts in the order of their names, so that equal input gives equal findings. */
    void add(
            FindingCode code, String pointer, Json.Place place, String raw, Map<String, ? extends Serializable> facts) {
        if (list.size() >= most) {
            onlyCounted++;
            return;
        }
        list.add(Finding.builder(code)
                .location(PointerLocation.of(pointer).at(place.showing(shortened(raw))))
                .putAllFacts(new TreeMap<>(facts))
                .build());
    }

    /** A note about what was not read from a text. */
    void add(FindingCode code, String pointer, Map<String, ? extends Serializable> facts) {
        if (list.size() >= most) {
            onlyCounted++;
            return;
        }
        list.add(Finding.at(pointer, code).putAllFacts(new TreeMap<>(facts)).build());
    }

    void add(FindingCode code, String pointer, Json at, Map<String, ? extends Serializable> facts) {
        add(code, pointer, at.place(), raw(at), facts);
    }

    void add(FindingCode code, String pointer, Json at) {
        add(code, pointer, at, Map.of());
    }

    void addAll(Findings findings) {
        findings.forEach(finding -> {
            if (list.size() < most) {
                list.add(finding);
            } else {
                onlyCounted++;
            }
        });
    }

    Findings findings() {
        if (onlyCounted == 0) {
            return Findings.of(list);
        }
        List<Finding> all = new ArrayList<>(list);
        all.add(Finding.at("", JsonFinding.MORE_FINDINGS)
                .putFact("count", onlyCounted)
                .build());
        return Findings.of(all);
    }

    static String raw(Json value) {
        if (value instanceof Json.Text text) {
            return text.text();
        }
        return value instanceof Json.Digits number ? number.digits() : "";
    }

    /** What stands in the document, be it no text: {@code true}, {@code ["a"]}. */
    static String shown(Json value) {
        boolean plain = value instanceof Json.Text || value instanceof Json.Digits;
        return shortened(plain ? raw(value) : JsonTree.text(value));
    }

    /** A note that a value is not of the type that the standard has there. */
    void addWrongType(String pointer, Json value, String expected) {
        add(JsonFinding.WRONG_TYPE, pointer, value, Map.of("expected", expected, "found", value.type()));
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_RAW ? text : text.substring(0, LONGEST_RAW) + "…";
    }
}
