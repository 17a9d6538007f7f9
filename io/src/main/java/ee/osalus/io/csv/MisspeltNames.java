package ee.osalus.io.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Known names under slips of the pen: in each word at most one, in a long one two, never in its first letters. */
final class MisspeltNames {

    private static final int MOST_WORDS = 60;
    private static final int SHORTEST_MISSPELT = 4;
    private static final int LONG_WORD = 10;

    private final Map<String, List<String>> byFirstLetters = new HashMap<>();

    MisspeltNames(Collection<String> names) {
        for (String name : names) {
            byFirstLetters
                    .computeIfAbsent(firstLetters(name), k -> new ArrayList<>())
                    .add(name);
        }
    }

    private static String firstLetters(String words) {
        return words.substring(0, Math.min(2, words.length()));
    }

    /** The names from which some words differ by slips of the pen. */
    List<String> meant(String words) {
        return byFirstLetters.getOrDefault(firstLetters(words), List.of()).stream()
                .filter(name -> differsBySlips(words, name))
                .toList();
    }

    private static boolean differsBySlips(String words, String name) {
        if (Math.abs(words.length() - name.length()) > 3) {
            return false;
        }
        String[] left = words.split(" ", MOST_WORDS);
        String[] right = name.split(" ", MOST_WORDS);
        boolean same = left.length == right.length;
        for (int i = 0; same && i < left.length; i++) {
            same = left[i].equals(right[i]) || isSlip(left[i], right[i]);
        }
        return same;
    }

    private static boolean isSlip(String word, String meant) {
        int shorter = Math.min(word.length(), meant.length());
        if (shorter < SHORTEST_MISSPELT || !firstLetters(word).equals(firstLetters(meant))) {
            return false;
        }
        // Compound words that only begin alike are two words: "Vorhabensnr." is no "Vorhabensort".
        boolean maySlipTwice =
                shorter >= LONG_WORD && word.charAt(word.length() - 1) == meant.charAt(meant.length() - 1);
        return Slips.between(word, meant) <= (maySlipTwice ? 2 : 1);
    }
}
