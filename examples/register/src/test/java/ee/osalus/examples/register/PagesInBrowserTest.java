package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ee.osalus.examples.browser.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that the command line makes, in a real browser; {@code -Dregister.screenshots=DIR} keeps a picture of each. */
class PagesInBrowserTest {

    private static final String SCREENSHOTS = System.getProperty("register.screenshots", "");

    @TempDir
    private static Path directory = Path.of("");

    private static Chromium browser;

    @BeforeAll
    static void open() throws Exception {
        Optional<Path> installed = Chromium.installed();
        assumeTrue(installed.isPresent(), "no Chromium is installed: the pages are not looked at");
        browser = Chromium.start(installed.get(), Files.createDirectory(directory.resolve("profile")));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"en,light,1100,1", "et,dark,1100,30", "et,light,360,30", "en,dark,390,120"})
    void reportsAreAccessibleAndFitEachWidth(String language, String scheme, int width, int projects) throws Exception {
        Path page = report(language, projects);
        browser.look(width, 900, scheme);
        browser.open(page.toUri());
        look("report-" + language + "-" + scheme + "-" + width + "-" + projects);
        browser.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");

        assertThat(browser.accessibilityFindings()).isEmpty();
        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"et,1100", "en,390"})
    void projectPagesAreAccessibleInAPageOfASite(String language, int width) throws Exception {
        Path pages = directory.resolve("pages-" + language);
        CommandLine.run(
                "page", "examples/register/projects/pages.jsonl", "--lang", language, "--out", pages.toString());
        for (String name : List.of("index", "joeaarne-opperada")) {
            String fragment = Files.readString(pages.resolve(language).resolve(name + ".html"));
            Path page = Files.writeString(
                    pages.resolve(name + ".html"),
                    "<!DOCTYPE html><html lang='" + language
                            + "'><meta charset='utf-8'><title>Linn</title><main><h1>Linn</h1>" + fragment
                            + "</main></html>");
            browser.look(width, 900, "light");
            browser.open(page.toUri());

            assertThat(browser.accessibilityFindings()).isEmpty();
            browser.press("Tab");
            assertThat(browser.evaluate("document.activeElement.tagName").asString())
                    .isEqualTo("A");
        }
    }

    @Test
    void theChartIsDrawnFromTheFiguresOfItsTable() throws Exception {
        browser.look(1100, 900, "light");
        browser.open(report("en", 30).toUri());

        assertThat(browser.evaluate("document.querySelector('.chart').hidden").asBoolean())
                .isFalse();
        assertThat(browser.evaluate("Chart.getChart(document.querySelector('canvas')).data.datasets[0].data[0]"
                                + " === Number(document.querySelector('tbody td').dataset.value)")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aLinkOpensTheFoldThatItLeadsTo() throws Exception {
        browser.look(1100, 900, "light");
        browser.open(report("en", 120).toUri());

        browser.evaluate("document.querySelector('a[href=\"#p77\"]').click()");
        browser.until("document.getElementById('p77').closest('details').open");
        assertThat(browser.evaluate("document.getElementById('p1').closest('details').open")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void everythingIsUnfoldedOnPaperAndFoldedAgainAfterwards() throws Exception {
        browser.look(1100, 900, "light");
        browser.open(report("en", 120).toUri());
        int folded = browser.evaluate("document.querySelectorAll('details:not([open])').length")
                .asInt();

        browser.evaluate("dispatchEvent(new Event('beforeprint'))");
        int onPaper = browser.evaluate("document.querySelectorAll('details:not([open])').length")
                .asInt();
        browser.evaluate("dispatchEvent(new Event('afterprint'))");

        assertThat(folded).isPositive();
        assertThat(onPaper).isZero();
        assertThat(browser.evaluate("document.querySelectorAll('details:not([open])').length")
                        .asInt())
                .isEqualTo(folded);
    }

    /** The years over the scale stand where its ticks are: both are as wide as the page. */
    @Test
    void theYearsStandOverTheirTicksOnAPhone() throws Exception {
        browser.look(360, 900, "light");
        browser.open(report("en", 30).toUri());

        assertThat(browser.evaluate(
                                "(() => { const width = s => document.querySelector(s).getBoundingClientRect().width;"
                                        + " return width('.years thead svg') - width('.years tbody svg'); })()")
                        .asDouble())
                .isZero();
    }

    /** Else the amounts of an unknown year look like those of one more year. Of 14 bars on 240 pixels every fourth has a label. */
    @Test
    void theLastBarHasItsLabelOnAPhone() throws Exception {
        Path list = Files.write(
                directory.resolve("years.jsonl"),
                IntStream.rangeClosed(2010, 2023)
                        .mapToObj(year -> "{\"osalus\":1,\"title\":{\"et\":\"Sild\"},\"period\":{\"start\":\"" + year
                                + "\"" + (year < 2023 ? ",\"end\":\"" + year + "\"" : "")
                                + "},\"funding\":{\"sources\":[{\"kind\":\"GRANT\",\"amount\":"
                                + "{\"amount\":\"1.00\",\"currency\":\"EUR\"}}]}}")
                        .toList());
        Path page = directory.resolve("years.html");
        CommandLine.run(
                "check",
                list.toString(),
                "--format",
                "html",
                "--lang",
                "en",
                "--as-of",
                "2026-11-21",
                "--out",
                page.toString());
        browser.look(360, 900, "light");
        browser.open(page.toUri());

        assertThat(browser.evaluate("Chart.getChart(document.querySelector('canvas')).scales.x.ticks"
                                + ".map(tick => tick.label).filter(label => label).join()")
                        .asString())
                .isEqualTo("2011,2015,2019,not known");
    }

    private static void look(String name) throws Exception {
        if (!SCREENSHOTS.isEmpty()) {
            browser.screenshot(Path.of(SCREENSHOTS, name + ".png"));
        }
    }

    /**
     * Every third project has sources that exceed its total; they have six funders and begin in ten years. A report that another test
     * looked at is not made again.
     */
    private static Path report(String language, int projects) throws IOException {
        Path page = directory.resolve("report-" + language + "-" + projects + ".html");
        if (Files.exists(page)) {
            return page;
        }
        Path list = directory.resolve("list-" + projects + ".jsonl");
        Files.write(
                list,
                IntStream.range(0, projects)
                        .mapToObj(PagesInBrowserTest::project)
                        .toList());
        List<String> call = List.of(
                "check",
                list.toString(),
                "examples/register/samples-with-errors",
                "--format",
                "html",
                "--lang",
                language,
                "--as-of",
                "2026-11-21",
                "--out",
                page.toString());
        CommandLine.run(call.toArray(String[]::new));
        return page;
    }

    private static String project(int i) {
        return "{\"osalus\":1,\"title\":{\"et\":\"Väga pika nimega näidisprojekt number " + i
                + "\"},\"period\":{\"start\":\""
                + (2016 + i % 10) + "-03\"},\"funding\":{\"totalCost\":{\"amount\":\"" + (1000 + i)
                + ".00\",\"currency\":\"EUR\"},\"sources\":[{\"kind\":\"GRANT\",\"funder\":{\"name\":\"Näidisfond "
                + i % 6
                + "\"},\"amount\":{\"amount\":\"800.00\",\"currency\":\"EUR\"}},{\"kind\":\"OWN_CONTRIBUTION\",\"amount\":{\"amount\":\""
                + (200 + i + (i % 3 == 0 ? 50 : 0)) + ".00\",\"currency\":\"EUR\"}}]}}";
    }
}
