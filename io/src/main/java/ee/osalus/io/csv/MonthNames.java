package ee.osalus.io.csv;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of months in the languages of the Union, whole and abbreviated. A name that is two months in two languages is none. */
final class MonthNames {

    private static final List<String> LANGUAGES = List.of(
            "bg", "cs", "da", "de", "de-AT", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv",
            "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv");

    /** Abbreviations of spreadsheets that are none of the languages' own. */
    private static final Map<String, Integer> OF_SPREADSHEETS = Map.of("mrz", 3, "feber", 2);

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** The number of a month; 0 for what is none. */
    static int number(String name) {
        return NUMBERS.getOrDefault(plain(name), 0);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name = plain(month.getDisplayName(style, Locale.forLanguageTag(language)));
                    Integer known = numbers.putIfAbsent(name, month.getValue());
                    if (known != null && known != month.getValue()) {
                        doubtful.add(name);
                    }
                }
            }
        }
        numbers.keySet().removeAll(doubtful);
        numbers.putAll(OF_SPREADSHEETS);
        numbers.keySet().removeIf(name -> name.length() < 3 || !Character.isLetter(name.charAt(0)));
        return Map.copyOf(numbers);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}.]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
