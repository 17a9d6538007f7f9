package ee.osalus.io.csv;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the name of a column means.
 *
 * @param <C> the columns that the list can have
 */
final class HeaderMatcher<C extends Enum<C> & ListColumn> {

    /** How a name was recognised, the surest first. */
    enum Sureness {
        WHOLE,
        PART,
        WITHIN,
        MISSPELT
    }

    /**
     * What a name means.
     *
     * @param column the column
     * @param also another column that a later part of the name means; null where there is none
     * @param sureness how it was recognised
     * @param language the language of the name that was recognised
     */
    record Match<C>(C column, @Nullable C also, Sureness sureness, String language) {}

    /** A name this long is no other word, and counts within a header. */
    private static final int LONG_ENOUGH = 12;

    private static final int MOST_WORDS = 60;
    private static final int SHORTEST_MISSPELT = 4;
    private static final int LONG_WORD = 10;
    private static final Pattern UNIT = Pattern.compile(
            " (?:(?:in|v|w|en|i|u|e|em|a) )?(?:eur|euro|euros|eura|eurot|euroa|pln|zl|czk|kc|huf|ft|sek|dkk|kr|ron|lei|hrk|kn|bgn)$");
    private static final Pattern IN_PERCENT = Pattern.compile("(?i)[(\\[ ]+(?:(?:in|v|w|en|em|i) )?%[)\\] ]*$");
    private static final List<String> MISREAD_BY = List.of("x-MacRoman", "windows-1252");
    private static final List<String> MEANT = List.of("windows-1250", "windows-1257", "windows-1253");

    private final Map<String, C> byWords = new HashMap<>();
    private final Map<String, String> bySqueezed = new HashMap<>();
    private final Map<String, List<String>> byFirstLetters = new HashMap<>();
    private final Map<String, List<String>> longByFirstWord = new HashMap<>();
    private final Map<String, String> languages;
    private final Set<String> qualifiers;
    private final Set<String> otherAmounts;
    private final Set<String> eligible;
    private final Set<String> percents;
    private final Class<C> columns;
    private final C other;

    HeaderMatcher(ColumnNames names, Class<C> columns) {
        this.languages = names.languages();
        this.qualifiers = names.qualifiers();
        this.otherAmounts = names.otherAmounts();
        this.eligible = names.eligible();
        this.percents = names.percents();
        this.columns = columns;
        this.other = column(columns, "other");
        names.byName().forEach((words, key) -> {
            C column = column(columns, key);
            byWords.put(words, column);
            bySqueezed.put(HeaderText.squeezed(words), words);
            byFirstLetters
                    .computeIfAbsent(firstLetters(words), k -> new ArrayList<>())
                    .add(words);
            if (words.length() >= LONG_ENOUGH) {
                longByFirstWord
                        .computeIfAbsent(firstWord(words), k -> new ArrayList<>())
                        .add(words);
            }
        });
    }

    private static <C extends Enum<C>> C column(Class<C> columns, String section) {
        return Enum.valueOf(columns, section.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether it is a known column that is none of the others. */
    boolean isOther(C column) {
        return column == other;
    }

    private static String firstLetters(String words) {
        return words.substring(0, Math.min(2, words.length()));
    }

    /** What a name means; empty where nobody knows. */
    Optional<Match<C>> match(String header) {
        Optional<Match<C>> match = asWritten(header);
        return match.isPresent() ? match : misspelt(header).or(() -> misread(header));
    }

    /** What a name means that is written as it should be. */
    Optional<Match<C>> asWritten(String header) {
        return named(header)
                .map(match -> isOtherAmount(match, header)
                        ? new Match<>(other, null, match.sureness(), match.language())
                        : ofEligible(match, header));
    }

    /** Of a total cost whose header has one more word for "eligible", the eligible cost; "not eligible" changes nothing. */
    private Match<C> ofEligible(Match<C> match, String header) {
        String words = HeaderText.words(header);
        boolean saysSo = match.sureness() != Sureness.WHOLE
                && match.also() == null
                && (hasWord(words, eligible) || hasWord(HeaderText.withoutPairs(words), eligible))
                && !hasWord(words, qualifiers);
        return saysSo
                ? new Match<>(
                        Enum.valueOf(columns, match.column().ifEligible()), null, match.sureness(), match.language())
                : match;
    }

    /** Whether a name of an amount has another word that says that it was paid or asked for. */
    private boolean isOtherAmount(Match<C> match, String header) {
        return match.sureness() != Sureness.WHOLE
                && match.column().kind() == CellKind.AMOUNT
                && hasWord(HeaderText.words(header), otherAmounts);
    }

    /** What a name means under a heading: that of an amount is another one where the heading says that it was paid or asked for. */
    Match<C> under(String heading, Match<C> match) {
        return match.column().kind() == CellKind.AMOUNT && hasWord(HeaderText.words(heading), otherAmounts)
                ? new Match<>(other, null, match.sureness(), match.language())
                : match;
    }

    private Optional<Match<C>> named(String header) {
        String words = HeaderText.words(header);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String known = knownWithoutUnit(words, header);
        if (known != null) {
            return Optional.of(match(known, null, Sureness.WHOLE));
        }
        List<String> parts = HeaderText.parts(header);
        Optional<Match<C>> match = byParts(parts).or(() -> byHalves(words));
        if (match.isPresent()) {
            return match;
        }
        Set<String> without = header.contains("%") ? Set.of() : percents;
        for (String part : parts) {
            String within = within(part, without);
            if (within != null) {
                return Optional.of(match(within, null, Sureness.WITHIN));
            }
        }
        String within = within(words, without);
        return within == null ? Optional.empty() : Optional.of(match(within, null, Sureness.WITHIN));
    }

    /** The known name that a header is, be it but for its unit or for letters that are written as two. */
    private @Nullable String knownWithoutUnit(String words, String header) {
        return Stream.<Supplier<String>>of(
                        () -> words,
                        () -> UNIT.matcher(words).replaceFirst(""),
                        () -> HeaderText.words(AmountUnit.without(header)),
                        () -> HeaderText.words(IN_PERCENT.matcher(header).replaceFirst("")),
                        () -> HeaderText.withoutPairs(words))
                .map(form -> known(form.get()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Optional<Match<C>> byParts(List<String> parts) {
        String first = null;
        for (String part : parts) {
            String known = known(part);
            if (known == null) {
                continue;
            }
            if (first == null) {
                first = known;
            } else if (byWords.get(known) != byWords.get(first)) {
                return Optional.of(match(first, byWords.get(known), Sureness.PART));
            }
        }
        return first == null ? Optional.empty() : Optional.of(match(first, null, Sureness.PART));
    }

    /** Two names of one column beside one another, as those of two languages stand: {@code Land Country}. */
    private Optional<Match<C>> byHalves(String words) {
        for (int blank = words.indexOf(' '); blank > 0; blank = words.indexOf(' ', blank + 1)) {
            String first = known(words.substring(0, blank));
            String second = known(words.substring(blank + 1));
            if (first != null && second != null && byWords.get(first) == byWords.get(second)) {
                return Optional.of(match(first, null, Sureness.PART));
            }
        }
        return Optional.empty();
    }

    private @Nullable String known(String words) {
        return byWords.containsKey(words) ? words : bySqueezed.get(HeaderText.squeezed(words));
    }

    /** The longest name but some that stands within the words, unless a word beside it gives it another meaning. */
    private @Nullable String within(String words, Set<String> without) {
        String best = null;
        for (int from = 0; from >= 0; from = next(words, from)) {
            for (String name : longByFirstWord.getOrDefault(firstWord(words.substring(from)), List.of())) {
                boolean longer = !without.contains(name) && (best == null || name.length() > best.length());
                if (longer && words.startsWith(name, from) && isEndOfWord(words, from + name.length())) {
                    best = name;
                }
            }
        }
        return best == null || hasWord(words.replace(best, " ").strip(), qualifiers) ? null : best;
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

    private static boolean hasWord(String words, Set<String> some) {
        String padded = " " + words + " ";
        return some.stream().anyMatch(word -> padded.contains(" " + word + " "));
    }

    private Match<C> match(String words, @Nullable C also, Sureness sureness) {
        C column = byWords.get(words);
        if (column == null) {
            throw new IllegalStateException(words);
        }
        return new Match<>(column, also, sureness, languages.getOrDefault(words, "en"));
    }

    /** The one name that differs by slips of the pen: in each word at most one, in a long one two, never in its first letters. */
    private Optional<Match<C>> misspelt(String header) {
        List<String> candidates = new ArrayList<>(HeaderText.parts(header));
        candidates.add(HeaderText.words(header));
        for (String words : candidates) {
            String best = null;
            for (String name : byFirstLetters.getOrDefault(firstLetters(words), List.of())) {
                if (differsBySlips(words, name)) {
                    if (best != null && byWords.get(best) != byWords.get(name)) {
                        return Optional.empty();
                    }
                    best = name;
                }
            }
            if (best != null) {
                return Optional.of(match(best, null, Sureness.MISSPELT));
            }
        }
        return Optional.empty();
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

    /** A name whose bytes were read in another encoding before it was written here. */
    private Optional<Match<C>> misread(String header) {
        if (header.chars().allMatch(c -> c < 0x80) || header.length() > 400) {
            return Optional.empty();
        }
        for (String by : MISREAD_BY) {
            for (String meant : MEANT) {
                if (Charset.isSupported(by)) {
                    String repaired = new String(header.getBytes(Charset.forName(by)), Charset.forName(meant));
                    Optional<Match<C>> match = asWritten(repaired);
                    if (match.isPresent() && match.get().sureness() != Sureness.WITHIN) {
                        return match.map(m -> new Match<>(m.column(), m.also(), Sureness.MISSPELT, m.language()));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
