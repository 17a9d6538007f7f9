package ee.osalus.io.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that count also within a header of more words: the long ones, which are no other word. */
final class NamesWithin {

    private static final int LONG_ENOUGH = 12;

    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    NamesWithin(Collection<String> names) {
        for (String name : names) {
            if (name.length() >= LONG_ENOUGH) {
                byFirstWord
                        .computeIfAbsent(firstWord(name), k -> new ArrayList<>())
                        .add(name);
            }
        }
    }

    /** The longest name but some that stands within the words; null where none does. */
    @Nullable
    String longest(String words, Set<String> without) {
        String best = null;
        for (int from = 0; from >= 0; from = next(words, from)) {
            for (String name : byFirstWord.getOrDefault(firstWord(words.substring(from)), List.of())) {
                boolean longer = !without.contains(name) && (best == null || name.length() > best.length());
                if (longer && words.startsWith(name, from) && isEndOfWord(words, from + name.length())) {
                    best = name;
                }
            }
        }
        return best;
    }

    private static int next(String words, int from) {
        int blank = words.indexOf(' ', from);
        return blank < 0 ? -1 : blank + 1;
    }

    private static boolean isEndOfWord(String words, int at) {
        return at == words.length() || words.charAt(at) == ' ';
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }
}
