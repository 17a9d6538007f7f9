package ee.osalus.examples.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ee.osalus.examples.browser.Chromium;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The pages in a real browser; {@code -Dcity.screenshots=DIR} keeps a picture of each. */
class BrowserTest {

    private static final String SCREENSHOTS = System.getProperty("city.screenshots", "");

    private static Chromium browser;

    private final RunningApp app = RunningApp.shared();

    @BeforeAll
    static void open() throws Exception {
        Optional<Path> installed = Chromium.installed();
        assumeTrue(installed.isPresent(), "no Chromium is installed: the pages are not looked at");
        browser = Chromium.start(
                installed.get(),
                Files.createTempDirectory(Path.of("target"), "browser").toAbsolutePath());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"en,light,1100", "et,dark,1100", "et,light,390", "en,dark,390"})
    void isAccessibleAndFitsEachWidth(String language, String scheme, int width) throws Exception {
        String document = "/documents/" + upload("samples-with-errors/does-not-add-up.txt");
        String personal = "/documents/" + upload("samples/01-register-card.txt");
        String project =
                app.send(app.request("/api/projects")).body().replaceAll("(?s).*?\"project\":\"([^\"]*).*", "$1");
        String split = document + "/projects/0/split?";
        List<String> pages = List.of(
                "/?",
                document + "?",
                personal + "?",
                split,
                split + "name=a&kind=GRANT&pays=FIXED&figure=x&eligible=&total=&currency=EUR&rounding=DOWN&",
                "/projects/" + project + "?",
                "/nothing?");
        browser.look(width, 900, scheme);
        for (int i = 0; i < pages.size(); i++) {
            browser.open(app.at(pages.get(i) + "lang=" + language));
            if (!SCREENSHOTS.isEmpty()) {
                browser.screenshot(Path.of(SCREENSHOTS, i + "-" + language + "-" + scheme + "-" + width + ".png"));
            }
            assertThat(browser.accessibilityFindings()).as(pages.get(i)).isEmpty();
            assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                    .as("%s is no wider than the window", pages.get(i))
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void canBeUsedByTheKeyboardAlone() throws Exception {
        browser.look(1100, 900, "light");
        browser.open(app.at("/?lang=en"));

        tabTo("text");
        assertThat(browser.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                        .asString())
                .isEqualTo("solid");
        browser.type("Projekti nimi: Klaviatuuri tee\nMaksumus: 100 EUR\nToetus: 90 EUR\nOmafinantseering: 20 EUR\n");
        tabTo("button");
        browser.press("Enter");
        browser.until("location.pathname.startsWith('/documents/') && document.readyState === 'complete'");

        assertThat(browser.evaluate("document.querySelector('mark').textContent")
                        .asString())
                .contains("90 EUR");
        tabTo("a[href$='/split']");
        browser.press("Enter");
        browser.until("location.pathname.endsWith('/split') && document.readyState === 'complete'");
        assertThat(browser.evaluate("document.querySelector('.steps').textContent")
                        .asString())
                .contains("100.00");
    }

    @Test
    void runsNoScriptOfADocument() throws Exception {
        String hostile = "<img src=x onerror=window.hit=1><script>window.hit=1</script>";
        JsonNode report = app.upload("Projekti nimi: Tee " + hostile + "\nMaksumus: 100 EUR\n");

        browser.open(app.at("/documents/" + report.get("id").asString()));

        assertThat(browser.evaluate("window.hit === undefined").asBoolean()).isTrue();
        assertThat(browser.evaluate("document.querySelectorAll('script, main img').length")
                        .asInt())
                .isZero();
    }

    private String upload(String sample) throws IOException, InterruptedException {
        return app.upload(RunningApp.sample(sample)).get("id").asString();
    }

    /** Presses Tab until the element has the focus; {@code text} is the id of one, anything else a selector. */
    private static void tabTo(String element) throws Exception {
        String selector = element.equals("text") ? "#text" : element;
        for (int i = 0; i < 60; i++) {
            if (browser.evaluate("document.activeElement.matches(\"" + selector + "\")")
                    .asBoolean()) {
                return;
            }
            browser.press("Tab");
        }
        throw new AssertionError("no Tab leads to " + element + " on "
                + URI.create(browser.evaluate("location.href").asString()));
    }
}
