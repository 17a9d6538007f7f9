package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.funding.FundingKind;
import ee.osalus.money.ExactMoney;
import ee.osalus.project.Project;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.javamoney.moneta.Money;

/** Laws of reading: what must not change the reading, and what any text at all may not do to it. */
class ProjectTextReaderProperties {

    private static final String PAGE = """
            Paju tänava jalgtee ehitamine

            Projekti nimi: Paju tänava jalgtee ehitamine
            Projekti number: EU50264
            Rahastaja: Euroopa Regionaalarengu Fond
            Projekti periood: 01.02.2019 - 30.11.2020
            Projekti kogumaksumus: 24 600,00 eurot
            Toetuse summa: 20 910,00 eurot (85%)
            Omafinantseering: 3 690,00 eurot (15%)
            Juhtpartner: Paju linn
            Partnerid: Tamme vald, Kase vald
            Projektijuht: Mari Mets, mari.mets@example.ee

            Projekti eesmärk: rajada jalgtee koolini.
            """;

    private static final String CARD = """
            Asi: Õppepäevad

            Seisund: Tegemisel
            Asja number: VP-19-0042
            Teema: Õppepäevad

            Projekt


            Eesmärgid


            Õppida koos

            Maksumus


            24 600 EUR

            Tartu kohustused


            3 690 EUR

            Toetus


            20 910 EUR

            JuhtpartnerPartnerid


            Paju linn,
            Tamme linn

            Juht


            Mari Mets

            Algus- ja lõpptähtaeg


            12.03.2019 - 31.05.2019
            """;

    private static List<Project> projects(String text) {
        return ProjectTextReader.standard().read(text).value().orElseThrow().projects();
    }

    enum Change {
        NO_BREAK_SPACES {
            @Override
            String of(String text) {
                return text.replace("24 600", "24\u00A0600")
                        .replace("20 910", "20\u202F910")
                        .replace(": ", ":\u00A0");
            }
        },
        CARRIAGE_RETURNS {
            @Override
            String of(String text) {
                return text.replace("\n", "\r\n");
            }
        },
        BYTE_ORDER_MARK {
            @Override
            String of(String text) {
                return "\uFEFF" + text;
            }
        },
        TRAILING_BLANKS {
            @Override
            String of(String text) {
                return text.replace("\n", " \u00A0 \n");
            }
        },
        MORE_BLANK_LINES {
            @Override
            String of(String text) {
                return text.replace("\n\n", "\n\n\n\n");
            }
        },
        LETTERS_AND_MARKS {
            @Override
            String of(String text) {
                return Normalizer.normalize(text, Normalizer.Form.NFD);
            }
        },
        JOINED_LETTERS {
            @Override
            String of(String text) {
                return text.replace("fi", "\uFB01").replace("ff", "\uFB00");
            }
        },
        ZERO_WIDTH_SPACES {
            @Override
            String of(String text) {
                return text.replace("maksumus", "maksu\u200Bmus")
                        .replace("finantseering", "finant\u200Bseering")
                        .replace("Toetus", "\u200BToetus\u200B");
            }
        },
        TWO_BLANKS {
            @Override
            String of(String text) {
                return text.replace(" ", "  ");
            }
        },
        LONE_CARRIAGE_RETURNS {
            @Override
            String of(String text) {
                return text.replace('\n', '\r');
            }
        },
        LINE_SEPARATORS {
            @Override
            String of(String text) {
                return text.replace('\n', '\u2028');
            }
        },
        PARAGRAPH_AFTER {
            @Override
            String of(String text) {
                return text + "\n\nAadress: Paju tn 7, 68607\n\nLehte vaatas 1 204 inimest.\n";
            }
        };

        abstract String of(String text);
    }

    @Property(tries = 100)
    void printingItAnotherWayChangesNothing(@ForAll Change change, @ForAll boolean card) {
        String text = card ? CARD : PAGE;
        assertThat(figures(projects(change.of(text)))).isEqualTo(figures(projects(text)));
    }

    @Property(tries = 100)
    void theOrderOfLabelsChangesNothing(@ForAll Random random, @ForAll boolean card) {
        String text = card ? CARD : PAGE;
        assertThat(unordered(projects(shuffled(text, random)))).isEqualTo(unordered(projects(text)));
    }

    private static List<Object> unordered(List<Project> projects) {
        return projects.stream()
                .<Object>map(p -> List.of(
                        Set.copyOf(p.references()),
                        p.title(),
                        p.status(),
                        p.period(),
                        p.funding().totalCost(),
                        Set.copyOf(p.funding().sources()),
                        Set.copyOf(p.partners()),
                        Set.copyOf(p.people())))
                .toList();
    }

    /** The text with the lines {@code Label: value} that stand together in another order. */
    private static String shuffled(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || !lines.get(i).contains(": ")) {
                Collections.shuffle(lines.subList(from, i), random);
                from = i + 1;
            }
        }
        return String.join("\n", lines);
    }

    /** Paragraphs that no line breaks. */
    private static final String PROSE = """
            Kaldavere lasteaed saab uue katuse

            Kaldavere vald rekonstrueerib lasteaia katuse ja vahetab välja vana küttesüsteemi, mis ei pea talvel enam sooja. Projekti \
            „Kaldavere lasteaia katuse uuendamine“ kogumaksumus on 184 500 eurot, millest 120 000 eurot on Keskkonnainvesteeringute \
            Keskuse toetus ja 64 500 eurot valla omafinantseering.

            Projekti viidi ellu 1. märtsist 2023 kuni 30. novembrini 2023. Töid tegi kohalik ehitaja, kelle vald valis hankega, ja \
            lapsed olid sel ajal naaberküla koolimajas.

            Vallavanem tänas kõiki, kes töödele kaasa aitasid, ning lubas, et järgmisel aastal tuleb kord ka õuele.
            """;

    @Property(tries = 80)
    void breakingLinesThatAreTooLongChangesNothing(@ForAll @IntRange(min = 50, max = 125) int width) {
        String broken = PROSE.lines().map(line -> broken(line, width)).collect(Collectors.joining("\n"));
        assertThat(figures(projects(broken))).isEqualTo(figures(projects(PROSE)));
    }

    /** A line whose words stand on as many lines as they need, none longer than a width unless a word is. */
    private static String broken(String line, int width) {
        StringBuilder lines = new StringBuilder();
        int room = 0;
        for (String word : line.split(" ")) {
            boolean fits = word.length() < room;
            lines.append(lines.isEmpty() ? "" : fits ? " " : "\n").append(word);
            room = (fits ? room - 1 : width) - word.length();
        }
        return lines.toString();
    }

    @Example
    void proseIsReadWhole() {
        Project project = projects(PROSE).get(0);
        assertThat(project.title().map(LocalizedText::toString)).contains("Kaldavere lasteaia katuse uuendamine");
        assertThat(project.funding().totalCost()).contains(ExactMoney.of("184500", "EUR"));
        assertThat(project.funding().sources()).hasSize(2);
        assertThat(project.period().map(Period::toString)).contains("2023-03-01/2023-11-30");
    }

    /** What must stay: all but the verbatim narratives, which keep their own blanks. */
    private static List<Object> figures(List<Project> projects) {
        return projects.stream()
                .<Object>map(p -> List.of(
                        p.references(), p.title(), p.status(), p.period(), p.funding(), p.partners(), p.people()))
                .toList();
    }

    @Property(tries = 20)
    void theCaseOfLabelsChangesNothing(@ForAll boolean upper) {
        String text = PAGE;
        for (String label : List.of("Projekti kogumaksumus", "Toetuse summa", "Omafinantseering", "Projekti periood")) {
            text = text.replace(
                    label + ":", (upper ? label.toUpperCase(Locale.ROOT) : label.toLowerCase(Locale.ROOT)) + ":");
        }
        assertThat(figures(projects(text))).isEqualTo(figures(projects(PAGE)));
    }

    @Property(tries = 300)
    void everyNumberFormatOfEveryAmountIsReadBack(
            @ForAll @IntRange(min = 1_000) int cents, @ForAll("formats") NumberFormat format) {
        String page = "Projekti nimi: Jalgtee\nProjekti kogumaksumus: " + format.print(cents) + "\nToetus: 1 eurot\n";
        assertThat(projects(page).get(0).funding().totalCost())
                .contains(ExactMoney.ofMinor(cents, ExactMoney.currency("EUR")));
    }

    @Provide
    Arbitrary<NumberFormat> formats() {
        return Arbitraries.of(NumberFormat.values());
    }

    enum NumberFormat {
        SPACES(" ", ",", "", " eurot"),
        NO_BREAK("\u00A0", ",", "", "\u00A0EUR"),
        NARROW("\u202F", ",", "", " €"),
        POINTS(".", ",", "", " eurot"),
        COMMAS(",", ".", "€", ""),
        COMMAS_ONLY(",", ",", "", " €"),
        APOSTROPHES("'", ".", "", " EUR"),
        PLAIN("", ",", "", " eurot"),
        PLAIN_POINT("", ".", "EUR ", ""),
        GLUED(" ", ",", "", "EUR");

        private final String group;
        private final String decimal;
        private final String before;
        private final String after;

        NumberFormat(String group, String decimal, String before, String after) {
            this.group = group;
            this.decimal = decimal;
            this.before = before;
            this.after = after;
        }

        String print(int cents) {
            String whole = Integer.toString(cents / 100);
            StringBuilder grouped = new StringBuilder();
            for (int i = 0; i < whole.length(); i++) {
                if (i > 0 && (whole.length() - i) % 3 == 0) {
                    grouped.append(group);
                }
                grouped.append(whole.charAt(i));
            }
            int rest = cents % 100;
            return before + grouped + decimal + (rest < 10 ? "0" : "") + rest + after;
        }
    }

    enum Layout {
        COLON("Kogumaksumus: %s\nToetus: %s\nOmafinantseering: %s\n"),
        DASH("Kogumaksumus – %s\n\nToetus – %s\n\nOmafinantseering – %s\n"),
        BELOW("Kogumaksumus\n\n%s\n\nToetus\n\n%s\n\nOmafinantseering\n\n%s\n"),
        CELLS("Kogumaksumus | %s |\nToetus | %s |\nOmafinantseering | %s |\n"),
        BARE("Projekti kogumaksumus %s\nToetuse summa %s\nOmafinantseering %s\n"),
        PROSE("Projekti kogumaksumus on %s, millest toetus on %s ja omaosalus %s.\n"),
        AMOUNT_FIRST("Projekti maksumus on %s, millest %s on riigi toetus ja %s valla omafinantseering.\n"),
        ENGLISH("Total budget: %s\nGrant: %s\nOwn contribution: %s\n"),
        RUSSIAN("Общая стоимость: %s\nПособие: %s\nСамофинансирование: %s\n"),
        HTML("<html><body><table><tr><td>Kogumaksumus</td><td>%s</td></tr><tr><td>Toetus</td><td>%s</td></tr>"
                + "<tr><td>Omafinantseering</td><td>%s</td></tr></table></body></html>");

        private final String template;

        Layout(String template) {
            this.template = template;
        }

        String print(Money total, Money grant, Money own) {
            return (this == HTML ? "" : "Projekti nimi: Jalgtee\n\n")
                    + String.format(Locale.ROOT, template, money(total), money(grant), money(own));
        }

        private static String money(Money amount) {
            return NumberFormat.SPACES.print(ExactMoney.toMinor(amount).intValueExact());
        }
    }

    @Property(tries = 200)
    void aProjectInAnyLayoutIsReadBack(
            @ForAll @IntRange(min = 100_001, max = 900_000_000) int grantCents,
            @ForAll @IntRange(min = 100_000, max = 900_000_000) int ownCents,
            @ForAll Layout layout) {
        Money grant = ExactMoney.ofMinor(grantCents, ExactMoney.currency("EUR"));
        Money own = ExactMoney.ofMinor(ownCents, ExactMoney.currency("EUR"));
        Project project = projects(layout.print(grant.add(own), grant, own)).get(0);
        assertThat(project.funding().totalCost()).contains(grant.add(own));
        assertThat(amounts(project, FundingKind.GRANT)).containsExactly(grant);
        assertThat(amounts(project, FundingKind.OWN_CONTRIBUTION)).containsExactly(own);
    }

    private static List<Money> amounts(Project project, FundingKind kind) {
        return project.funding().sources().stream()
                .filter(source -> source.kind() == kind)
                .flatMap(source -> source.amount().stream())
                .toList();
    }

    @Property(tries = 200)
    void aDocumentCutAnywhereIsReadStill(@ForAll @IntRange(min = 1, max = 600) int length, @ForAll boolean card) {
        String text = card ? CARD : PAGE;
        DocumentLaws.assertHold(text.substring(0, Math.min(length, text.length())));
    }

    @Property(tries = 100)
    void kroonsStayKroons(@ForAll @IntRange(min = 1, max = 99_999_999) int amount) {
        Project project = projects("Projekti nimi: Jalgtee\nMaksumus: " + amount + " krooni\n")
                .get(0);
        assertThat(project.funding().totalCost())
                .contains(ExactMoney.of(BigDecimal.valueOf(amount), ExactMoney.currency("EEK")));
    }
}
