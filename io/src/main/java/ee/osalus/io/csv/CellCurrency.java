package ee.osalus.io.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Currencies as cells and headers name them. */
final class CellCurrency {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("eurot", "EUR"),
            Map.entry("euroa", "EUR"),
            Map.entry("ευρώ", "EUR"),
            Map.entry("eura", "EUR"),
            Map.entry("eiro", "EUR"),
            Map.entry("eurų", "EUR"),
            Map.entry("pln", "PLN"),
            Map.entry("zł", "PLN"),
            Map.entry("zl", "PLN"),
            Map.entry("złotych", "PLN"),
            Map.entry("czk", "CZK"),
            Map.entry("kč", "CZK"),
            Map.entry("huf", "HUF"),
            Map.entry("ft", "HUF"),
            Map.entry("forint", "HUF"),
            Map.entry("ron", "RON"),
            Map.entry("lei", "RON"),
            Map.entry("leu", "RON"),
            Map.entry("bgn", "BGN"),
            Map.entry("лв", "BGN"),
            Map.entry("лева", "BGN"),
            Map.entry("hrk", "HRK"),
            Map.entry("kn", "HRK"),
            Map.entry("kuna", "HRK"),
            Map.entry("sek", "SEK"),
            Map.entry("dkk", "DKK"),
            Map.entry("kr", ""),
            Map.entry("gbp", "GBP"),
            Map.entry("£", "GBP"),
            Map.entry("eek", "EEK"),
            Map.entry("lvl", "LVL"),
            Map.entry("ltl", "LTL"),
            Map.entry("nok", "NOK"),
            Map.entry("chf", "CHF"),
            Map.entry("usd", "USD"));

    /**
     * The currency of the country whose language a list is in, where it is not the euro. Bulgaria's lists of the periods up to
     * 2021–2027 began in lev, which the euro replaced in 2026.
     */
    private static final Map<String, String> OF_LANGUAGE =
            Map.of("pl", "PLN", "cs", "CZK", "hu", "HUF", "ro", "RON", "sv", "SEK", "da", "DKK", "bg", "BGN");

    private static final Pattern COOPERATION = Pattern.compile(
            "interreg|territorial (?:co-?operation|cooperation)|współprac[ay] terytorialn|(?<!\\p{L})(?:ETC|EWT|EÚS|EÜS|ETS)(?!\\p{L})"
                    + "|[0-9]{4}TC[0-9]{2}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Letters for a thousand and a million before the name of a currency. */
    private static final String UNITS = "tkme";

    private CellCurrency() {}

    /** The ISO code of a word; empty text for one that is the name of several, null for what is none. */
    static @Nullable String of(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return CODES.get(key.endsWith(".") ? key.substring(0, key.length() - 1) : key);
    }

    /** The words that name a currency, in lower case. */
    static Set<String> words() {
        return CODES.keySet();
    }

    /**
     * The currencies of a header that names two, the second for projects of territorial cooperation: {@code (PLN, for ETC projects EUR)}.
     *
     * @param usual of all other projects
     * @param ofCooperation of those
     */
    record Two(String usual, String ofCooperation) {}

    /** The two currencies that a header names; null where it names others. */
    static @Nullable Two twoInHeader(String header) {
        List<String> found = List.copyOf(allInHeader(header));
        return found.size() == 2 && COOPERATION.matcher(header).find() ? new Two(found.get(0), found.get(1)) : null;
    }

    /** Whether a programme or fund is one of territorial cooperation, whose projects have their amounts in euros. */
    static boolean isOfCooperation(String text) {
        return COOPERATION.matcher(text).find();
    }

    /** The one currency that a header names; null where it names none or several. */
    static @Nullable String inHeader(String header) {
        Set<String> found = allInHeader(header);
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private static Set<String> allInHeader(String header) {
        Set<String> found = new LinkedHashSet<>();
        for (String word : header.split("[^\\p{L}€£]+|(?<=[€£])|(?=[€£])", -1)) {
            String code = word.isEmpty() ? null : ofUnit(word);
            if (code != null && !code.isEmpty()) {
                found.add(code);
            }
        }
        return found;
    }

    /** The currency of a word, or of what stands behind a letter for a thousand or a million: {@code TEUR}, {@code MSEK}. */
    private static @Nullable String ofUnit(String word) {
        String code = of(word);
        return code == null && UNITS.indexOf(Character.toLowerCase(word.charAt(0))) >= 0 ? of(word.substring(1)) : code;
    }

    /** The currency of the country of a language; the euro for all but a few. */
    static String ofLanguage(String language) {
        return OF_LANGUAGE.getOrDefault(language, "EUR");
    }
}
