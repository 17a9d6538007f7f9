package ee.osalus.io.json;

import ee.osalus.finding.FindingCode;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The codes of checks by name; of a name that is none, the nearest is told. */
record CodeNames(Map<String, FindingCode> codes) implements Codec<FindingCode> {

    private static final int LONGEST_COMPARED = 100;

    Keys<FindingCode> keys() {
        return new Keys<>(codes::get, FindingCode::code, JsonFinding.UNKNOWN_CHECK, this::nearest);
    }

    @Override
    public @Nullable FindingCode read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        String name = in.parser().getString();
        FindingCode code = codes.get(name);
        if (code == null) {
            in.note(JsonFinding.UNKNOWN_CHECK, Map.of("text", in.shown(name), "expected", nearest(name)));
        }
        return code;
    }

    @Override
    public void write(FindingCode value, JsonOutput out) {
        out.text(value.code());
    }

    private String nearest(String name) {
        String start = name.substring(0, Math.min(name.length(), LONGEST_COMPARED));
        return codes.keySet().stream()
                .min(Comparator.comparingInt(code -> distance(start, code)))
                .orElse("");
    }

    /** How many characters are to be put in, taken out or changed to make the one of the other (Levenshtein). */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
