package ee.osalus.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
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

    private static final Pattern UNIT = Pattern.compile(
            " (?:(?:in|v|w|en|i|u|e|em|a) )?(?:eur|euro|euros|eura|eurot|euroa|pln|zl|czk|kc|huf|ft|sek|dkk|kr|ron|lei|hrk|kn|bgn)$");
    private static final Pattern STATED_RATE = Pattern.compile("[0-9] ?%");
    private static final Pattern EITHER_WORD = Pattern.compile("(\\p{L}+) ?/ ?(\\p{L}+) ([^/]+)");
    private static final Pattern IN_PERCENT = Pattern.compile("(?i)[(\\[ ]+(?:(?:in|v|w|en|em|i) )?%[)\\] ]*$");

    private final Map<String, C> byWords = new HashMap<>();
    private final Map<String, String> bySqueezed = new HashMap<>();
    private final NamesWithin within;
    private final MisspeltNames misspelt;
    private final Map<String, String> languages;
    private final Set<String> qualifiers;
    private final Set<String> otherAmounts;
    private final Set<String> eligible;
    private final Set<String> actual;
    private final Set<String> percents;
    private final Class<C> columns;
    private final C other;

    HeaderMatcher(ColumnNames names, Class<C> columns) {
        this.languages = names.languages();
        this.qualifiers = names.qualifiers();
        this.otherAmounts = names.otherAmounts();
        this.eligible = names.eligible();
        this.actual = names.actual();
        this.percents = names.percents();
        this.columns = columns;
        this.other = column(columns, "other");
        names.byName().forEach((words, key) -> {
            C column = column(columns, key);
            byWords.put(words, column);
            bySqueezed.put(HeaderText.squeezed(words), words);
        });
        this.within = new NamesWithin(names.byName().keySet());
        this.misspelt = new MisspeltNames(names.byName().keySet());
    }

    private static <C extends Enum<C>> C column(Class<C> columns, String section) {
        return Enum.valueOf(columns, section.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether it is a known column that is none of the others. */
    boolean isOther(C column) {
        return column == other;
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

    /** Whether a name says that a date is the actual one. */
    boolean saysActual(String header) {
        return hasWord(HeaderText.words(header), actual);
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
        if (known == null) {
            known = ofEitherWord(header);
        }
        if (known != null) {
            return Optional.of(match(known, null, Sureness.WHOLE));
        }
        List<String> oneLine = HeaderText.parts(HeaderText.inOneLine(header));
        // A line may break a name as well as part two.
        List<String> parts = !oneLine.isEmpty() && known(oneLine.get(0)) != null ? oneLine : HeaderText.parts(header);
        Optional<Match<C>> match = byParts(parts, header).or(() -> byHalves(words));
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

    /** What {@code Operation/Project summary} is with either word, if that is one column. */
    private @Nullable String ofEitherWord(String header) {
        Matcher either = EITHER_WORD.matcher(header.strip());
        if (!either.matches()) {
            return null;
        }
        String first = known(HeaderText.words(either.group(1) + ' ' + either.group(3)));
        String second = known(HeaderText.words(either.group(2) + ' ' + either.group(3)));
        return first != null && second != null && byWords.get(first) == byWords.get(second) ? first : null;
    }

    private Optional<Match<C>> byParts(List<String> parts, String header) {
        String first = null;
        for (String part : parts) {
            String known = known(part);
            if (known == null) {
                continue;
            }
            if (first == null || isMoreExact(first, known, header)) {
                first = known;
            } else if (byWords.get(known) != byWords.get(first)) {
                return Optional.of(match(first, byWords.get(known), Sureness.PART));
            }
        }
        return first == null ? Optional.empty() : Optional.of(match(first, null, Sureness.PART));
    }

    /**
     * Whether a later part says what the first is of: "Eligible cost – Union contribution" is the contribution, "ERDF – rate" the rate, "Location (postcode)" the postcode.
     * The bare name of a fund behind a cost only says whose programme it is; a rate behind words for an amount, or one that is stated,
     * only says how it was reckoned.
     */
    private boolean isMoreExact(String first, String part, String header) {
        C earlier = byWords.get(first);
        C later = byWords.get(part);
        if (earlier == null || later == null || !earlier.isNarrowedBy(later)) {
            return false;
        }
        if (later.kind() == CellKind.RATE) {
            return isOneWord(first) && !STATED_RATE.matcher(header).find();
        }
        boolean isCost = earlier.kind() == CellKind.AMOUNT && !earlier.isGrant();
        return !isCost || !isOneWord(part);
    }

    private static boolean isOneWord(String words) {
        return words.indexOf(' ') < 0;
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
        String longest = within.longest(words, without);
        return longest == null || hasWord(words.replace(longest, " ").strip(), qualifiers) ? null : longest;
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

    /** The one name that differs by slips of the pen, of the parts of a header or of all of it. */
    private Optional<Match<C>> misspelt(String header) {
        List<String> candidates = new ArrayList<>(HeaderText.parts(header));
        candidates.add(HeaderText.words(header));
        for (String words : candidates) {
            List<String> meant = misspelt.meant(words);
            if (meant.stream().map(byWords::get).distinct().count() > 1) {
                return Optional.empty();
            }
            if (!meant.isEmpty()) {
                return Optional.of(match(meant.get(meant.size() - 1), null, Sureness.MISSPELT));
            }
        }
        return Optional.empty();
    }

    /** A name whose bytes were read in another encoding before it was written here. */
    private Optional<Match<C>> misread(String header) {
        return MisreadText.meant(header)
                .map(this::asWritten)
                .flatMap(Optional::stream)
                .filter(match -> match.sureness() != Sureness.WITHIN)
                .findFirst()
                .map(match -> new Match<>(match.column(), match.also(), Sureness.MISSPELT, match.language()));
    }
}
