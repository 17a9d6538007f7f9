package ee.osalus.io.csv;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The unit in which the name of a column gives its amounts, where it is not one of a currency but a thousand or a million:
 * {@code (v tis. Kč)}, {@code in T€}, {@code [mln zł]}, {@code €'000}.
 */
final class AmountUnit {

    private static final int THOUSAND = 3;
    private static final int MILLION = 6;

    private static final Set<String> THOUSANDS = Set.of(
            "thousand",
            "thousands",
            "ths",
            "tsd",
            "tausend",
            "tis",
            "tisíc",
            "tisících",
            "tisoč",
            "tisuća",
            "tisućama",
            "tys",
            "tysięcy",
            "tysiącach",
            "tūkst",
            "tūkstošos",
            "tūkstančių",
            "tūkstančiais",
            "tuh",
            "tuhat",
            "tuhatta",
            "tuhansina",
            "tuhandetes",
            "tusen",
            "tusental",
            "tusind",
            "milliers",
            "miles",
            "migliaia",
            "milhares",
            "duizend",
            "duizenden",
            "ezer",
            "mii",
            "хил",
            "хиляди",
            "χιλ",
            "χιλιάδες",
            "χιλιάδων");

    private static final Set<String> MILLIONS = Set.of(
            "million",
            "millions",
            "mio",
            "mill",
            "mln",
            "mn",
            "milj",
            "millionen",
            "millones",
            "milhões",
            "milioni",
            "milionů",
            "miliónov",
            "milionów",
            "milijonov",
            "milijuna",
            "milijonų",
            "miljonit",
            "miljoonaa",
            "miljoner",
            "millioner",
            "miljoen",
            "miljoenen",
            "millió",
            "milioane",
            "млн",
            "милиона",
            "εκατ",
            "εκατομμύρια");

    /** A thousand in these languages; elsewhere a million, abbreviated. */
    private static final String MIL = "mil";

    private static final Set<String> MIL_IS_THOUSAND = Set.of("es", "pt");

    private static final String WORD =
            alternatives(Stream.of(THOUSANDS, MILLIONS, Set.of(MIL)).flatMap(Set::stream));
    /** The words for currencies, and any form of those for euros and crowns. */
    private static final String CURRENCY = "(?:eur\\p{L}*|evr\\p{L}*|kron\\p{L}*|korun\\p{L}*|"
            + alternatives(CellCurrency.words().stream()) + ")(?!\\p{L})\\.?";

    /** Not within a word, and not behind a number: "up to 5 million EUR" is no unit. */
    private static final String START = "(?<![\\p{L}\\d])(?<!\\d )";

    private static final int LONGEST_TITLE = 120;

    private static final Pattern SAYS_IN = pattern(
            "^(?:in|v|w|en|em|i|u|e|à|в|σε)\\s" + "|tuhandetes|tuhansina|tysiącach|tisících|tūkstošos|tūkstančiais");

    private static final Pattern WORD_FOR_UNIT = pattern(
            "unit|units|ühik|mõõtühik|einheit|jednostka|jednotka|unité|unidad|unità|unidade|yksikkö|enhet|eenheid|mērvienība|vienetas");

    private static final Pattern CURRENCY_ALONE =
            pattern("(?:" + START + "(?:in|v|w|en|em|i|u|e|à|в|σε)\\s+|[(\\[]\\s*)" + CURRENCY);

    private static final String IN = "(?:" + START + "(?:in|v|w|en|em|i|u|e|à|в|σε)\\s+)?";

    /** What stands for the thousand or the million is the first group of each. */
    private static final List<Pattern> UNITS = List.of(
            pattern(IN + START + "(" + WORD + ")\\.?\\s*(?:de |di |d['’]|of )?" + CURRENCY),
            pattern(IN + START + "([tm]|k(?!ft)|t\\. ?|e(?=ft)|(?-i:[TKM] |E (?=Ft)))" + CURRENCY),
            pattern(IN + START + CURRENCY + "[\\s(\\[]*(" + WORD + "|['’]?000)(?![\\p{L}\\d])"),
            pattern(IN + START + "[€£]([km])(?![\\p{L}\\d])"),
            pattern("[(\\[]\\s*" + IN + "(" + WORD + ")\\.?\\s*[)\\]]"),
            pattern("(?:" + START + "(?:in|v|w|en|em|x)\\s+|[(\\[]\\s*)(1[ .,'’]?000)(?!\\d)\\s*(?:" + CURRENCY
                    + "|[)\\]]|$)"));

    private AmountUnit() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String alternatives(Stream<String> words) {
        return words.sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /**
     * The power of ten by which amounts are to be multiplied.
     *
     * @param header the name of their column
     * @param language its language
     * @return 3 for thousands, 6 for millions, 0 where it names none
     */
    static int powerOfTen(String header, String language) {
        String plain = HeaderText.spelt(header);
        for (Pattern unit : UNITS) {
            Matcher matcher = unit.matcher(plain);
            if (matcher.find()) {
                return power(CellText.stripped(matcher.group(1)).toLowerCase(Locale.ROOT), language);
            }
        }
        return 0;
    }

    /**
     * What a title above a header states of all amounts below it.
     *
     * @param powerOfTen the power of ten by which they are to be multiplied; 0 where it states none
     * @param currency their currency; null where it states none
     */
    record Stated(int powerOfTen, @Nullable String currency) {}

    /** What is stated by nothing. */
    static final Stated NOTHING = new Stated(0, null);

    /**
     * What a title states of amounts: {@code (tis. Kč)}, {@code in thousands of EUR}, {@code Summad tuhandetes eurodes}. A title that has
     * an amount in it, "projects of over a million euros", states nothing.
     */
    static Stated stated(String printed, String language) {
        if (printed.length() > LONGEST_TITLE) {
            return NOTHING;
        }
        String title = HeaderText.spelt(printed);
        for (Pattern unit : UNITS) {
            Matcher matcher = unit.matcher(title);
            if (matcher.find() && isStatement(title, matcher.start(), matcher.end())) {
                String word = CellText.stripped(matcher.group(1)).toLowerCase(Locale.ROOT);
                return new Stated(power(word, language), CellCurrency.inHeader(title));
            }
        }
        Matcher currency = CURRENCY_ALONE.matcher(title);
        boolean states = currency.find() && isStatement(title, currency.start(), currency.end());
        return states ? new Stated(0, CellCurrency.inHeader(title)) : NOTHING;
    }

    /** Whether a unit stands alone, in brackets, behind a colon or a word for "in" or "unit", and nothing follows it. */
    private static boolean isStatement(String title, int start, int end) {
        String before = CellText.stripped(title.substring(0, start));
        String behind = CellText.stripped(title.substring(end));
        String unit = title.substring(start, end);
        boolean ends = behind.isEmpty() || ")].,;".indexOf(behind.charAt(0)) >= 0;
        return ends
                && (before.isEmpty()
                        || "([:;".indexOf(before.charAt(before.length() - 1)) >= 0
                        || "([".indexOf(unit.charAt(0)) >= 0
                        || SAYS_IN.matcher(unit).find()
                        || WORD_FOR_UNIT.matcher(before).matches());
    }

    private static int power(String unit, String language) {
        if (unit.equals(MIL)) {
            return MIL_IS_THOUSAND.contains(language) ? THOUSAND : MILLION;
        }
        return MILLIONS.contains(unit) || unit.equals("m") ? MILLION : THOUSAND;
    }

    /** The name without its unit; as it is where it names none. */
    static String without(String header) {
        String plain = HeaderText.spelt(header);
        for (Pattern unit : UNITS) {
            Matcher matcher = unit.matcher(plain);
            if (matcher.find()) {
                return plain.substring(0, matcher.start()) + ' ' + plain.substring(matcher.end());
            }
        }
        return header;
    }

    /** Whether a text is nothing but a unit, be it in brackets: {@code EUR}, {@code (tis. Kč)}, {@code %}. */
    static boolean isUnit(String cell) {
        String bare = CellText.stripped(cell.replaceAll("[()\\[\\]]", " "));
        return bare.equals("%") || CellCurrency.of(bare) != null || CellText.isBlank(without(bare));
    }
}
