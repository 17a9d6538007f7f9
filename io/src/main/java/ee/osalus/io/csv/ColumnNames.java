package ee.osalus.io.csv;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.Input;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The names that columns have in lists of every language, by what they mean.
 *
 * <p>A file of column names extends the standard ones, and wins over them where both know a name:
 *
 * <pre>
 * # A comment.
 * [eligible-cost]
 * et: Abikõlblik eelarve; Projekti maht
 * </pre>
 *
 * <p>{@code [column]} opens a section; a line in it is a BCP 47 language, a colon, and names that semicolons separate. Case, marks on
 * letters, punctuation, hyphens and numbering do not matter. A name counts where it is the whole header or one of its parts
 * ({@code Bezeichnung des Vorhabens / Operation name}), or, if it is long enough to be no other word, where it stands in the
 * header. The section {@code [qualifier]} holds words that give a header another meaning when they stand beside a known name, such
 * as "address"; {@code [other-amount]} holds those that say of an amount, wherever they stand in its header, that it is what was
 * paid or asked for, not what was granted; {@code [eligible]} those that make an eligible cost of a total one; {@code [actual]} those of
 * a date that stands before an expected one. The columns are those of {@code operation-columns.txt} and {@code cost-columns.txt} beside
 * this class, which are the examples.
 */
public final class ColumnNames {

    private static final String QUALIFIER = "qualifier";
    private static final String OTHER_AMOUNT = "other-amount";
    private static final String ELIGIBLE = "eligible";
    private static final String ACTUAL = "actual";

    /** Names that begin with a percent sign; no section of a file. */
    private static final String PERCENT = "%";

    /** Sections that hold words instead of names. */
    private static final Set<String> OF_WORDS = Set.of(QUALIFIER, OTHER_AMOUNT, ELIGIBLE, ACTUAL);

    private static final Pattern SECTION = Pattern.compile("\\[([a-z]+(?:-[a-z]+)*)]");
    private static final Pattern LINE = Pattern.compile("([a-z]{2,3}):(.+)");
    private static final int LONGEST_SHOWN = 60;

    private final Set<String> columns;
    private final Map<String, String> byName;
    private final Map<String, String> languages;
    private final Map<String, Set<String>> words;

    private ColumnNames(
            Set<String> columns,
            Map<String, String> byName,
            Map<String, String> languages,
            Map<String, Set<String>> words) {
        this.columns = columns;
        this.byName = byName;
        this.languages = languages;
        this.words = words;
    }

    /**
     * The names of the columns of lists of operations, in the official languages of the Union.
     *
     * @return the same instance each time
     */
    public static ColumnNames ofOperations() {
        return Standard.OPERATIONS;
    }

    /**
     * The names of the columns of lists of cost documents, in English, Estonian and a few more languages.
     *
     * @return the same instance each time
     */
    public static ColumnNames ofCosts() {
        return Standard.COSTS;
    }

    /**
     * These names and those of a file, which win.
     *
     * @param file a file of column names
     * @return the wider names, or none and a finding for each line that is wrong
     * @throws IOException if the file cannot be read
     */
    public Reading<ColumnNames> extendedBy(Path file) throws IOException {
        Reading<String> text = Input.text(file, InputLimits.standard());
        return text.value().isPresent() ? extendedBy(text.value().get()) : Reading.failed(text.findings());
    }

    /**
     * These names and those of a text, which win.
     *
     * @param text the content of a file of column names
     * @return the wider names, or none and a finding for each line that is wrong
     */
    public Reading<ColumnNames> extendedBy(CharSequence text) {
        Map<String, String> names = new HashMap<>(byName);
        Map<String, String> spoken = new HashMap<>(languages);
        Map<String, Set<String>> listed = new HashMap<>();
        OF_WORDS.forEach(section -> listed.put(section, new HashSet<>(words(section))));
        Set<String> percents = new HashSet<>(words(PERCENT));
        listed.put(PERCENT, percents);
        List<Finding> findings = new ArrayList<>();
        String column = "";
        int number = 0;
        for (String line : text.toString().lines().toList()) {
            number++;
            String content = line.strip();
            if (content.isEmpty() || content.charAt(0) == '#') {
                continue;
            }
            var section = SECTION.matcher(content);
            var named = LINE.matcher(content);
            if (section.matches() && (columns.contains(section.group(1)) || OF_WORDS.contains(section.group(1)))) {
                column = section.group(1);
            } else if (named.matches() && OF_WORDS.contains(column)) {
                addWords(listed.computeIfAbsent(column, words -> new HashSet<>()), named.group(2));
            } else if (named.matches() && !column.isEmpty()) {
                addNames(column, named.group(1), named.group(2), names, spoken);
                addPercents(percents, named.group(2));
            } else {
                findings.add(wrong(content, number));
            }
        }
        return findings.isEmpty()
                ? Reading.of(new ColumnNames(columns, names, spoken, listed), Findings.none(), new TreeMap<>())
                : Reading.failed(Findings.of(findings));
    }

    private static void addWords(Set<String> words, String listed) {
        for (String word : listed.split(";", -1)) {
            words.add(HeaderText.words(word));
        }
    }

    private static void addNames(
            String column, String language, String phrases, Map<String, String> names, Map<String, String> spoken) {
        for (String phrase : phrases.split(";", -1)) {
            String name = HeaderText.words(phrase);
            if (!name.isEmpty()) {
                names.put(name, column);
                spoken.putIfAbsent(name, language);
            }
        }
    }

    private static void addPercents(Set<String> percents, String phrases) {
        for (String phrase : phrases.split(";", -1)) {
            if (phrase.strip().startsWith(PERCENT)) {
                percents.add(HeaderText.words(phrase));
            }
        }
    }

    private static Finding wrong(String content, int number) {
        String shown = content.length() > LONGEST_SHOWN ? content.substring(0, LONGEST_SHOWN) + "…" : content;
        return Finding.builder(ListFinding.COLUMN_NAMES_LINE)
                .location(new TextLocation(number, 1, shown))
                .putFact("line", shown)
                .build();
    }

    /** The key of the column that each name means, by the words of the name. */
    Map<String, String> byName() {
        return byName;
    }

    /** The language that first has each name. */
    Map<String, String> languages() {
        return languages;
    }

    /** Words that give a header another meaning. */
    Set<String> qualifiers() {
        return words(QUALIFIER);
    }

    /** Words that say of an amount that it is another one than what was granted. */
    Set<String> otherAmounts() {
        return words(OTHER_AMOUNT);
    }

    /** Words that say of a cost that it is the eligible one. */
    Set<String> eligible() {
        return words(ELIGIBLE);
    }

    /** Words that say of a date that it is the actual one. */
    Set<String> actual() {
        return words(ACTUAL);
    }

    /** Names that begin with a percent sign, without which they may stand within those of amounts. */
    Set<String> percents() {
        return words(PERCENT);
    }

    private Set<String> words(String section) {
        return words.getOrDefault(section, Set.of());
    }

    private static String key(ListColumn column) {
        return column.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Read at the first use. */
    private static final class Standard {
        static final ColumnNames OPERATIONS = load("operation-columns.txt", OperationColumn.values());
        static final ColumnNames COSTS = load("cost-columns.txt", CostColumn.values());

        private Standard() {}

        private static ColumnNames load(String resource, ListColumn... columns) {
            Set<String> keys = new HashSet<>();
            for (ListColumn column : columns) {
                keys.add(key(column));
            }
            try (InputStream in = ColumnNames.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("missing from the jar: " + resource);
                }
                String text = Input.text(in, InputLimits.standard()).value().orElseThrow();
                Reading<ColumnNames> reading =
                        new ColumnNames(Set.copyOf(keys), Map.of(), Map.of(), Map.of()).extendedBy(text);
                return reading.value()
                        .orElseThrow(() -> new IllegalStateException("wrong: " + resource + ": "
                                + reading.findings().list().get(0)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
