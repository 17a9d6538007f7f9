package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report as a page: what it shows, what it hides, and that it is one file. */
class HtmlReportTest {

    private static final String TWO_YEARS = "{\"osalus\":1,\"title\":{\"et\":\"Sild\",\"en\":\"A bridge\"},"
            + "\"period\":{\"start\":\"2019-07-01\",\"end\":\"2020-06-30\"},\"funding\":{\"sources\":["
            + "{\"kind\":\"GRANT\",\"funder\":{\"name\":\"Näidisfond\"},\"amount\":{\"amount\":\"1000.00\",\"currency\":\"EUR\"}},"
            + "{\"kind\":\"OWN_CONTRIBUTION\",\"amount\":{\"amount\":\"250.00\",\"currency\":\"EUR\"}}]}}";

    @TempDir
    Path directory = Path.of("");

    private Document report(String name, String text, String... options) throws IOException {
        Path file = Files.writeString(directory.resolve(name), text);
        return check(file.toString(), options);
    }

    private static Document check(String file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", file, "--format", "html", "--as-of", "2026-11-21"));
        arguments.addAll(List.of(options));
        return Jsoup.parse(CommandLine.run(arguments.toArray(String[]::new)).out());
    }

    /** What is known of the money, and what the bar shows: pieces of the cost, with their share of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grant 800                        |
            grant 800, grant 200             |
            grant 850 at 85%                 |
            total 1000                       |
            total 0, grant 0                 |
            grant 800, own 200               | Grant 80 % 80.000%, Own contribution 20 % 20.000%
            eligible 1000, grant 700         | Grant 70 % 70.000%, Own contribution 30 % 30.000%
            eligible 1000, grant 700, own 200| Grant 70 % 70.000%, Own contribution 20 % 20.000%
            total 1000, grant 600, own 650   | Grant 60 % 48.000%, Own contribution 65 % 52.000%
            """)
    void drawsThePartsOfTheCostWhereItIsKnown(String money, String pieces) throws IOException {
        Document page =
                report("a.json", "{\"osalus\":1,\"title\":{\"en\":\"A bridge\"},\"funding\":" + funding(money) + "}");

        List<String> labels = page.select(".key li").eachText();
        List<String> widths = page.select(".bar rect:not(.track)").eachAttr("width");
        assertThat(IntStream.range(0, labels.size())
                        .mapToObj(i -> labels.get(i).replace('\u00A0', ' ') + " " + widths.get(i))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(pieces == null ? "" : pieces);
    }

    private static String funding(String money) {
        List<String> costs = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (String part : money.split(", ", -1)) {
            String[] words = part.split(" ", -1);
            String amount = "{\"amount\":\"" + words[1] + ".00\",\"currency\":\"EUR\"}";
            String rate = words.length > 2 ? ",\"rate\":\"" + words[3] + "\"" : "";
            switch (words[0]) {
                case "grant" -> sources.add("{\"kind\":\"GRANT\",\"amount\":" + amount + rate + "}");
                case "own" -> sources.add("{\"kind\":\"OWN_CONTRIBUTION\",\"amount\":" + amount + "}");
                default -> costs.add("\"" + words[0] + "Cost\":" + amount);
            }
        }
        costs.add("\"sources\":[" + String.join(",", sources) + "]");
        return "{" + String.join(",", costs) + "}";
    }

    @Test
    void isOnePageThatFetchesNothingAndRunsNoScriptButItsOwn() throws IOException {
        Document page = report("a.json", TWO_YEARS);

        assertThat(page.select("[src], link, iframe, object")).isEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; ")
                .matches(".*script-src 'sha256-[A-Za-z0-9+/]{43}='");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    /** 184 days of 366 are of 2019: 502.732… and 125.683…, cut to the cent; 2020 has what is left. */
    @Test
    void showsThePortfolioByYearAndFunder() throws IOException {
        Document page = report("a.json", TWO_YEARS, "--lang", "et");

        assertThat(page.select("#portfolio ~ .portfolio tr").eachText())
                .containsExactly(
                        "Aasta Näidisfond Oma raha",
                        "2019 502,73 125,68",
                        "2020 497,27 124,32",
                        "Kokku 1 000,00 250,00");
    }

    @Test
    void sumsWhatHasNoFunderByItsFund() throws IOException {
        Document page = report(
                "a.txt", "Projekti nimi: Sild\nPeriood: 2019\nToetus: 800 EUR\nRahastaja: ESF\n", "--lang", "et");

        assertThat(page.select("#portfolio ~ .portfolio tr").eachText())
                .containsExactly("Aasta ESF Oma raha", "2019 800,00", "Kokku 800,00");
    }

    @ParameterizedTest
    @CsvSource({"et,Näidisfond", "en,Sample Fund"})
    void namesFundersInTheLanguageOfThePage(String language, String funder) throws IOException {
        String named = TWO_YEARS.replace("\"Näidisfond\"", "{\"et\":\"Näidisfond\",\"en\":\"Sample Fund\"}");
        Document page = report("a.json", named, "--lang", language);

        assertThat(page.select(".portfolio thead th.figure").get(0).text()).isEqualTo(funder);
        assertThat(page.select("article dd").eachText()).contains(funder);
    }

    @Test
    void saysInWhichLanguageATitleIsThatIsNotInThatOfThePage() throws IOException {
        Document page = report("a.json", TWO_YEARS.replace(",\"en\":\"A bridge\"", ""));

        assertThat(page.select("[lang=et]").eachText()).containsExactly("Sild", "Sild");
        assertThat(report("b.json", TWO_YEARS).select("body [lang]")).isEmpty();
    }

    @Test
    void drawsTheSplitAndThePeriodWithTheirFiguresBesideThem() throws IOException {
        Document page = report("a.json", TWO_YEARS);

        assertThat(page.select("#p1").text()).isEqualTo("A bridge");
        assertThat(page.select(".bar rect:not(.track)").eachAttr("width")).containsExactly("80.000%", "20.000%");
        assertThat(page.select(".key li").eachText()).containsExactly("Grant 80 %", "Own contribution 20 %");
        assertThat(page.select("article dd").eachText()).contains("1 000.00 EUR", "250.00 EUR", "Näidisfond");
        assertThat(page.select(".years tbody td").eachText()).contains("1 July 2019 – 30 June 2020");
        assertThat(page.select(".years tbody rect").eachAttr("x")).containsExactly("24.760%");
    }

    @Test
    void showsAFindingInItsPlaceInTheText() {
        Document page = check("examples/register/samples-with-errors/grant-over-total.txt");

        assertThat(page.select("#rule-funding\\.grant-exceeds-total-error li p").eachText())
                .containsExactly(
                        "The grant of 84 310.00 EUR is 14 878.00 EUR more than the total cost of 69 432.00 EUR.",
                        "examples/register/samples-with-errors/grant-over-total.txt, line 4");
        assertThat(page.select("#rule-funding\\.grant-exceeds-total-error mark").eachText())
                .containsExactly("84 310 EUR");
    }

    @Test
    void escapesWhatADocumentSays() throws IOException {
        Document page = report(
                "a.json",
                TWO_YEARS.replace("A bridge", "A <script>alert(1)</script> </style> <img src=x onerror=alert(1)>"));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, [onerror]")).isEmpty();
        assertThat(page.select("#p1").text())
                .isEqualTo("A <script>alert(1)</script> </style> <img src=x onerror=alert(1)>");
    }

    @Test
    void hidesPeopleAlsoInTheLinesThatItShows() throws IOException {
        Document page = report("a.txt", """
                Projekti nimi: Tee
                Maksumus: 100 EUR
                Toetus: 90 EUR
                Omafinantseering: 20 EUR
                Projektijuht: Mari Näidis, mari.naidis@example.ee, +372 5555 0123
                """);

        assertThat(page.select("pre mark").eachText()).contains("90 EUR");
        assertThat(page.outerHtml()).doesNotContain("Mari", "Näidis", "mari.naidis", "5555 0123");
    }

    @Test
    void namesOfAProjectUnderARestrictionOfAccessOnlyTheRules() throws IOException {
        String restricted = TWO_YEARS
                .replace(
                        "{\"osalus\":1",
                        "{\"osalus\":1,\"accessRestriction\":{\"level\":\"AK\",\"basis\":\"AvTS § 35\"}")
                .replace("\"funding\":{", "\"funding\":{\"totalCost\":{\"amount\":\"1240.00\",\"currency\":\"EUR\"},");
        Document page = report("a.json", restricted);

        assertThat(page.select(".top .note").text())
                .isEqualTo("1 project is under a restriction of access: of it only the rules that it fails are named.");
        assertThat(page.select("summary code").eachText()).contains("funding.sources-exceed-total");
        assertThat(page.select("section").text()).doesNotContain("bridge", "1 240", "1 000", "Näidisfond");
        assertThat(page.select("article, .portfolio, .years")).isEmpty();
    }

    @Test
    void foldsLongListsAndCountsWhatItDoesNotShow() throws IOException {
        String tooMuch = TWO_YEARS.replace(
                "\"funding\":{", "\"funding\":{\"totalCost\":{\"amount\":\"1240.00\",\"currency\":\"EUR\"},");
        String list = IntStream.range(0, 120).mapToObj(i -> tooMuch).collect(Collectors.joining("\n"));
        Document page = report("list.jsonl", list);

        assertThat(page.select("#projects ~ details > summary").eachText())
                .containsExactly("1–50: from “A bridge”", "51–100: from “A bridge”", "101–120: from “A bridge”");
        assertThat(page.select("article")).hasSize(120);
        assertThat(page.select("#rule-funding\\.sources-exceed-total-error li")).hasSize(50);
        assertThat(page.select("#rule-funding\\.sources-exceed-total-error > .note:last-child")
                        .text())
                .startsWith("and 70 more");
    }

    @Test
    void writesTheNumbersOfAFoldAsOtherNumbers() throws IOException {
        String project = "{\"osalus\":1,\"title\":{\"en\":\"A bridge\"}}\n";

        assertThat(report("list.jsonl", project.repeat(1001))
                        .select("#projects ~ details > summary")
                        .eachText())
                .contains("951–1 000: from “A bridge”", "1 001–1 001: from “A bridge”");
    }

    @Test
    void goesToAFileThatIsNotOneOfThoseRead() throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), TWO_YEARS);
        Path out = directory.resolve("report.html");

        CommandLine call = CommandLine.run("check", file.toString(), "--format", "html", "--out", out.toString());
        assertThat(call.out()).isEmpty();
        assertThat(call.status()).isZero();
        assertThat(out).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");

        CommandLine over = CommandLine.run("check", file.toString(), "--out", file.toString());
        assertThat(over.status()).isEqualTo(2);
        assertThat(over.err()).contains("would overwrite what is read");
        assertThat(file).hasContent(TWO_YEARS);
        assertThat(CommandLine.run(
                                "check",
                                file.toString(),
                                "--out",
                                directory.resolve("no/a.txt").toString())
                        .status())
                .isEqualTo(2);
    }
}
