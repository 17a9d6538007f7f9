package ee.osalus.io.json;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Which of the names that there are is like one that is none of them. */
final class NearestName {

    private static final int LONGEST_COMPARED = 100;
    private static final int MOST_SLIPS = 2;

    private NearestName() {}

    /** The name that is nearest, however far; empty where there is none. */
    static String of(String name, Set<String> known) {
        String start = name.substring(0, Math.min(name.length(), LONGEST_COMPARED));
        return known.stream()
                .min(Comparator.comparingInt(each -> distance(start, each)))
                .orElse("");
    }

    /** The name that was perhaps meant: one that is at most two slips away, and one of a short name, {@code title} of {@code titel}. */
    static Optional<String> meant(String name, Set<String> known) {
        return Optional.of(of(name, known))
                .filter(nearest -> name.length() <= nearest.length() + MOST_SLIPS)
                .filter(nearest -> distance(name, nearest) <= Math.min(MOST_SLIPS, name.length() * 2 / 5));
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
