package ee.osalus.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.io.Reading;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OperationListProperties {

    /**
     * A language of lists.
     *
     * @param letters of which names are made; in Latin script with enough plain ones that marks do not make words
     * @param first a text that begins each name, so that each tells the encoding
     * @param charset the encoding of before Unicode
     */
    private record Tongue(List<String> header, String letters, String first, Charset charset) {}

    private static final List<String> HEADER = List.of(
            "Projekti nimi",
            "Toetuse saaja",
            "Algus",
            "Lõpp",
            "Abikõlblikud kulud",
            "Toetuse määr",
            "Märkused",
            "Projekti number");

    private static final List<Tongue> TONGUES = List.of(
            new Tongue(HEADER, "abcdefghijklmnoprsÕÄÖÜšž", "šõ", Charset.forName("windows-1257")),
            new Tongue(
                    List.of(
                            "Projekto pavadinimas",
                            "Projekto vykdytojas",
                            "Projekto pradžia",
                            "Projekto pabaiga",
                            "Tinkamos finansuoti išlaidos",
                            "Finansavimo intensyvumas",
                            "Pastabos",
                            "Projekto kodas"),
                    "abcdefghijklmnoprsąčęėįšųūž",
                    "ėųž",
                    Charset.forName("windows-1257")),
            new Tongue(
                    List.of(
                            "Τίτλος πράξης",
                            "Δικαιούχος",
                            "Ημερομηνία έναρξης",
                            "Ημερομηνία λήξης",
                            "Επιλέξιμη δαπάνη",
                            "Ποσοστό συγχρηματοδότησης",
                            "Σημειώσεις",
                            "Κωδικός πράξης"),
                    "αβγδεζηθκλμνξοΩέήίό",
                    "Έργο",
                    Charset.forName("windows-1253")),
            new Tongue(
                    List.of(
                            "Наименование на проекта",
                            "Бенефициент",
                            "Начална дата",
                            "Крайна дата",
                            "Допустими разходи",
                            "Процент на съфинансиране",
                            "Бележки",
                            "Номер на проекта"),
                    "абвгдежзийклмнопЯщъ",
                    "Път",
                    Charset.forName("windows-1251")),
            new Tongue(
                    List.of(
                            "Název projektu",
                            "Příjemce",
                            "Datum zahájení",
                            "Datum ukončení",
                            "Způsobilé výdaje",
                            "Míra spolufinancování",
                            "Poznámky",
                            "Číslo projektu"),
                    "abcdefghijklmnoprsčďěřšťůž",
                    "řůě",
                    Charset.forName("windows-1250")));

    private static final List<Charset> UNICODE =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.of(TONGUES)
                .flatMap(tongue -> rows(tongue).list().ofMinSize(1).ofMaxSize(6).map(rows -> {
                    List<List<String>> table = new ArrayList<>(List.of(tongue.header()));
                    table.addAll(rows);
                    return table;
                }));
    }

    private static Arbitrary<List<String>> rows(Tongue tongue) {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars(tongue.letters() + " \"';,|\t&<")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(s -> tongue.first() + s.strip() + tongue.letters().charAt(0));
        Arbitrary<String> dates = Combinators.combine(
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(1, 12))
                .as("%02d.%02d.2016"::formatted);
        Arbitrary<String> ends = dates.map(d -> d.replace("2016", "2018"));
        Arbitrary<String> amounts = Arbitraries.integers()
                .between(0, 99_999_999)
                .map(cents -> String.format(Locale.ROOT, "%d,%02d", cents / 100, cents % 100));
        Arbitrary<String> rates = Arbitraries.integers().between(0, 100).map(p -> p + " %");
        return Combinators.combine(names, names, dates, ends, amounts, rates, names, names)
                .as((a, b, c, d, e, f, g, h) -> List.of(a, b, c, d, e, f, g, h));
    }

    /** Ways to print a name, none of which changes what it says. */
    private static final List<UnaryOperator<String>> PRINTS = List.of(
            name -> name.replace(' ', '\u00A0'),
            name -> name.replace(" ", "   "),
            name -> name.replaceFirst(" ", "\n"),
            name -> name.replaceAll("(?<=\\p{L}{3})(?=\\p{L}{3})", "\u200B"),
            name -> name.replaceAll("(?<=\\p{L}{3})(?=\\p{L}{3})", "\u00AD"),
            name -> name.replaceAll("(?<=\\p{L})-(?=\\p{L})", "–"),
            name -> Normalizer.normalize(name, Normalizer.Form.NFD),
            name -> name.toUpperCase(Locale.ROOT),
            name -> "3. " + name,
            name -> name + " *");

    @Property(tries = 60)
    void isTheSameHoweverItsNamesArePrinted(
            @ForAll("tables") List<List<String>> table, @ForAll @IntRange(max = 9) int print) {
        List<List<String>> printed = new ArrayList<>(table);
        printed.set(0, table.get(0).stream().map(PRINTS.get(print)).toList());
        assertThat(understood(csv(printed, ';'))).isEqualTo(understood(csv(table, ';')));
    }

    /** All but the names of columns that are kept, which stand as they are printed. */
    private static List<Object> understood(String list) {
        return Lists.read(list).projects().stream()
                .<Object>map(project -> List.of(
                        project.references(),
                        project.title(),
                        project.period(),
                        project.funding(),
                        project.partners(),
                        List.copyOf(project.extensions().values())))
                .toList();
    }

    /** The same table gives the same projects, whatever the encoding, the separator and the format. */
    @Property(tries = 50)
    void isTheSameInEveryForm(@ForAll("tables") List<List<String>> table) {
        Tongue tongue = TONGUES.stream()
                .filter(t -> t.header().equals(table.get(0)))
                .findFirst()
                .orElseThrow();
        List<Charset> charsets = new ArrayList<>(UNICODE);
        charsets.add(tongue.charset());
        var expected = Lists.read(Workbook.of(table)).projects();
        assertThat(expected).hasSize(table.size() - 1);
        for (Charset charset : charsets) {
            for (char separator : new char[] {',', ';', '\t', '|'}) {
                String mark = charset.name().startsWith("UTF-16") ? "\uFEFF" : "";
                assertThat(Lists.read(mark + csv(table, separator), charset).projects())
                        .as(charset + " " + separator)
                        .isEqualTo(expected);
            }
        }
    }

    /** Letters with marks side by side are no words of Greek or Bulgarian as long as plain letters stand beside them. */
    @Example
    void isInLatinScriptWhereMarksStandSideBySide() {
        Tongue lithuanian = TONGUES.get(1);
        String name = "ėųžąąąąa";
        List<List<String>> table = List.of(
                lithuanian.header(), List.of(name, name, "01.01.2016", "01.01.2018", "0,00", "0 %", name, name));

        assertThat(Lists.read(csv(table, ','), lithuanian.charset()).projects())
                .hasSize(1)
                .isEqualTo(Lists.read(Workbook.of(table)).projects());
    }

    /** Words of Greek and Bulgarian are words, too, where signs cut them into single letters. */
    @Example
    void isNotInLatinScriptWhereSignsCutWordsApart() {
        for (Tongue tongue : List.of(TONGUES.get(2), TONGUES.get(3))) {
            String letter = tongue.letters().substring(0, 1);
            String name = tongue.first() + "\"" + (letter + letter + " ").repeat(5) + letter;
            List<String> row = List.of(name, name, "01.01.2016", "01.01.2018", "0,00", "0 %", name, name);
            List<List<String>> table = List.of(tongue.header(), row, row, row, row);

            assertThat(Lists.read(csv(table, ';'), tongue.charset()).projects())
                    .as(tongue.charset().name())
                    .hasSize(4)
                    .isEqualTo(Lists.read(Workbook.of(table)).projects());
        }
    }

    /** Of signs alone, such as a dash and that of the euro, no language can be told. */
    @Example
    void isInLatinScriptWhereOnlySignsAreNotPlain() {
        List<List<String>> table = List.of(
                List.of("Project name", "Beneficiary", "Total eligible cost"),
                List.of("Path \u2013\u2013 two", "B", "100\u00A0\u20AC"));

        assertThat(Lists.read(csv(table, ';'), Charset.forName("windows-1252")).projects())
                .hasSize(1)
                .isEqualTo(Lists.read(Workbook.of(table)).projects());
    }

    private static String csv(List<List<String>> table, char separator) {
        StringWriter text = new StringWriter();
        for (List<String> row : table) {
            text.append(row.stream()
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(String.valueOf(separator))))
                    .append("\r\n");
        }
        return text.toString();
    }

    @Property(tries = 300)
    void neverThrowsOnAnyBytes(@ForAll byte[] bytes) {
        assertRead(Lists.read(bytes));
    }

    @Property(tries = 300)
    void neverThrowsOnDamagedLists(@ForAll("damaged") byte[] bytes) {
        assertRead(Lists.read(bytes));
    }

    private static void assertRead(Lists.Read read) {
        assertThat(read.findings().isEmpty()).isFalse();
        assertThat(read.findings())
                .allSatisfy(f -> assertThat(f.message(Locale.ENGLISH)).isNotBlank());
        for (Reading<?> row : read.rows()) {
            assertThat(row.value().isPresent() || !row.findings().isEmpty()).isTrue();
            assertThat(row.findings()).allSatisfy(f -> {
                assertThat(f.message(Locale.ENGLISH)).isNotBlank().doesNotContainPattern("\\{[a-z-]+}");
                assertThat(f.location()).isPresent();
            });
        }
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        List<byte[]> whole = new ArrayList<>();
        for (String name :
                List.of("austria", "denmark", "poland", "finland", "estonia", "malta", "romania", "czechia")) {
            whole.add(Lists.resource(name + ".csv").getBytes(StandardCharsets.UTF_8));
        }
        whole.add(Workbook.of(
                List.of(HEADER, List.of("A", "B", "=<c s=\"1\"><v>42548</v></c>", "", "=<c><v>1.5</v></c>"))));
        Arbitrary<Byte> any = Arbitraries.oneOf(
                Arbitraries.bytes(),
                Arbitraries.of("\";,\n\r<>&=\t".chars().mapToObj(c -> (byte) c).toList()));
        return Combinators.combine(
                        Arbitraries.of(whole),
                        Arbitraries.integers().between(0, 5000).list().ofMaxSize(6),
                        any.list().ofSize(6))
                .as((bytes, places, replacements) -> {
                    byte[] copy = Arrays.copyOf(bytes, bytes.length);
                    for (int i = 0; i < places.size(); i++) {
                        copy[places.get(i) % copy.length] = replacements.get(i);
                    }
                    return copy;
                });
    }
}
