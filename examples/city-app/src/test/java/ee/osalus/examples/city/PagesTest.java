package ee.osalus.examples.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final RunningApp app = RunningApp.shared();

    @Test
    void showsWhatWasReadWithItsLineAndWhatIsWrongWithItsPlace() throws IOException, InterruptedException {
        String page = app.text(pasted(RunningApp.sample("samples-with-errors/does-not-add-up.txt")), "en");

        assertThat(page)
                .contains("<h3 id=\"project-0\">Kaasiku seltsimaja katuse vahetus</h3>")
                .contains("<span class=\"figure\">61 200.00 EUR</span>")
                .contains("aria-label=\"Total cost: line 3\"")
                .contains("funding.sources-")
                .contains("<mark><span>19 700 eurot</span><sup><a href=\"#finding-1\"");
    }

    @Test
    void takesAFileBeforeTheText() throws IOException, InterruptedException {
        byte[] file = "Projekti nimi: Failist loetud\nMaksumus: 1 EUR".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> sent = app.form("Projekti nimi: Vormist", "..\\..\\kaart.txt", file);
        String page = app.text(path(sent), "et");

        assertThat(page)
                .contains("<h1>kaart.txt</h1>")
                .contains("Failist loetud")
                .doesNotContain("Vormist");
    }

    @Test
    void showsAScriptInATitleAsText() throws IOException, InterruptedException {
        String script = "<script>alert(1)</script>";
        String document = pasted("Projekti nimi: Tee " + script + "\nMaksumus: 100 EUR\nToetus: 85 EUR");

        String page = app.text(document, "en");
        String split = app.text(document + "/projects/0/split", "en");
        String start = app.text("/", "en");

        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script");
        assertThat(split).doesNotContain("<script");
        assertThat(start).doesNotContain("<script");
    }

    @Test
    void splitsTheCostByTheProjectsOwnFiguresAndFollowsAChange() throws IOException, InterruptedException {
        String split =
                pasted("Projekti nimi: Tee\nMaksumus: 24 600 EUR\nToetus: 20 910 EUR (85%)\n") + "/projects/0/split";

        String own = app.text(split, "en");
        String changed = app.text(
                split + "?eligible=333,33&total=&currency=eur&rounding=DOWN"
                        + "&name=ESF&kind=GRANT&pays=RATE_OF_ELIGIBLE&figure=85"
                        + "&name=riik&kind=OTHER_PUBLIC&pays=RATE_OF_ELIGIBLE&figure=10%25"
                        + "&name=linn&kind=OWN_CONTRIBUTION&pays=REST&figure=",
                "en");

        assertThat(own).contains("85 % × 24 600.00").contains("3 690.00 EUR");
        assertThat(changed)
                .contains("ESF: 85 % × 333.33 = 283.3305 → 283.33 (cut to whole cents)")
                .contains("33.33 EUR")
                .contains("16.67 EUR");
    }

    @Test
    void saysWhichTermsCannotBeUsed() throws IOException, InterruptedException {
        String split = pasted("Projekti nimi: Tee\nMaksumus: 100 EUR\n") + "/projects/0/split";

        String page = app.text(
                split + "?eligible=sada&total=&currency=EUR&rounding=DOWN"
                        + "&name=ESF&kind=GRANT&pays=RATE_OF_ELIGIBLE&figure=palju",
                "et");

        assertThat(page)
                .contains("role=\"alert\"")
                .contains("Abikõlblik kulu: oodatakse summat")
                .contains("ESF: oodatakse määra")
                .contains("Täpselt üks allikas peab kandma ülejäänu.");
    }

    @Test
    void refusesAChoiceThatTheFormDoesNotOffer() throws IOException, InterruptedException {
        String split = pasted("Projekti nimi: Tee\nMaksumus: 100 EUR\n") + "/projects/0/split";

        assertThat(app.page(split + "?name=a&kind=X&pays=REST&figure=&rounding=DOWN", "en")
                        .statusCode())
                .isEqualTo(400);
        assertThat(app.page(split.replace("/0/", "/1/"), "en").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsWhatAppearedAndWhatWasResolved() throws IOException, InterruptedException {
        String wrong = "Projekti nimi: Muuli tee\nMaksumus: 100 EUR\nToetus: 90 EUR\nOmafinantseering: 20 EUR\n";
        pasted(wrong);
        String page = app.text(pasted(wrong.replace("20 EUR", "10 EUR")), "en");
        String history = page.substring(page.indexOf("/projects/", page.indexOf("Split the cost")));

        String shown = app.text(history.substring(0, history.indexOf('"')), "en");

        assertThat(shown)
                .contains("<strong class=\"severity\">Resolved</strong>")
                .contains("Nothing was found wrong.");
    }

    @Test
    void speaksEstonianWhereTheBrowserOrTheLinkAsksForIt() throws IOException, InterruptedException {
        assertThat(app.text("/", "et-EE,et;q=0.9,en;q=0.8")).contains("<html lang=\"et\">", "Kontrolli");
        assertThat(app.text("/", "fi")).contains("<html lang=\"en\">");
        assertThat(app.page("/?lang=et", "en").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("language=et", "HttpOnly", "SameSite=Lax"));
    }

    private String pasted(String text) throws IOException, InterruptedException {
        return path(app.form(text, "", new byte[0]));
    }

    private static String path(HttpResponse<String> redirect) {
        assertThat(redirect.statusCode()).isEqualTo(302);
        return URI.create(redirect.headers().firstValue("Location").orElseThrow())
                .getPath();
    }
}
