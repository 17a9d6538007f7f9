package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.funding.Funding;
import ee.osalus.io.text.ProjectTextReader;
import ee.osalus.money.ExactMoney;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Project pages for a city's own site: those of the sample, to the letter, and what is never on one. */
class PageCommandTest {

    private static final Path SAMPLE = Path.of("examples/register/projects/pages.jsonl");
    private static final Path EXPECTED = Path.of("examples/register/src/test/resources/pages");

    @TempDir
    Path directory = Path.of("");

    private CommandLine pages(String... more) {
        List<String> call = Stream.concat(
                        Stream.of("page", SAMPLE.toString(), "--out", directory.toString(), "--as-of", "2026-11-21"),
                        Stream.of(more))
                .toList();
        return CommandLine.run(call.toArray(String[]::new));
    }

    @Test
    void writesThePagesOfTheSampleInBothLanguages() throws IOException {
        assertThat(pages("--lang", "et,en").status()).isEqualTo(1);

        assertThat(files(directory)).isEqualTo(files(EXPECTED));
        for (String file : files(EXPECTED)) {
            assertThat(directory.resolve(file)).hasSameTextualContentAs(EXPECTED.resolve(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"et", "en"})
    void writesFiguresThatCheckReadsBack(String language) throws IOException {
        Path page = EXPECTED.resolve(language).resolve("joeaarne-opperada.html");
        Funding funding = ProjectTextReader.standard()
                .read(page)
                .orElseThrow()
                .projects()
                .get(0)
                .funding();

        assertThat(funding.totalCost()).contains(ExactMoney.of("64000.00", "EUR"));
        assertThat(funding.eligibleCost()).contains(ExactMoney.of("60000.00", "EUR"));
        assertThat(funding.sources())
                .flatExtracting(source -> source.amount().stream().toList())
                .containsExactly(ExactMoney.of("51000.00", "EUR"), ExactMoney.of("9000.00", "EUR"));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void publishesNeitherWhatIsRestrictedNorWhatIsPersonal() throws IOException {
        CommandLine call = pages();

        assertThat(call.out()).contains("4:69 viga: ", "(publication.restricted)");
        for (String file : files(directory)) {
            assertThat(directory.resolve(file))
                    .content()
                    .doesNotContain("Piiranguga", "Jaan Näidis", "gmail", "<script", "<img", "javascript:");
        }
    }

    @Test
    void refusesADirectoryWithoutDocuments() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        CommandLine call = CommandLine.run("page", empty.toString(), "--out", directory.toString());

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err().lines()).singleElement().asString().contains("selles kataloogis ei ole dokumente");
    }

    @Test
    void saysWhatAPageLacks() {
        assertThat(pages("--lang", "en").out())
                .contains(
                        SAMPLE + ":2:97 warning: ",
                        "(page.no-beneficiary)",
                        "(page.no-grant)",
                        "(page.missing-translation)")
                .doesNotContain(":1:811 warning");
    }

    @Test
    void saysWhichCellsWereNotReadAndWhatContradictsItself() throws IOException {
        Path list = Files.writeString(directory.resolve("list.csv"), """
                Projekti number;Projekti nimi;Toetuse saaja;Toetus;Kogumaksumus
                A-1;Sild;Vald;20,00;10,50
                A-2;Tee;Vald;selgub;5,00
                """);

        CommandLine call = CommandLine.run(
                "page", list.toString(), "--out", directory.toString(), "--lang", "en", "--as-of", "2026-11-21");

        assertThat(call.out())
                .contains(
                        list + ":D3 warning: \"selgub\" is no value for the column \"Toetus\". (list.cell-unreadable)")
                .contains(list + ":D2 error: ")
                .contains("(funding.grant-exceeds-total)");
        assertThat(call.status()).isEqualTo(1);
        assertThat(files(directory.resolve("en"))).containsExactly("index.html", "sild.html", "tee.html");
    }

    @Test
    void showsAMobilePhoneOnlyWhereItIsAskedFor() throws IOException {
        assertThat(pages().out()).contains("(publication.mobile-phone-left-out)");
        assertThat(directory.resolve("et/joeaarne-opperada.html")).content().doesNotContain("tel:", "5555 0101");

        assertThat(pages("--with", "mobiles").out()).doesNotContain("mobile-phone");
        assertThat(directory.resolve("et/joeaarne-opperada.html"))
                .content()
                .contains("<a href=\"tel:+37255550101\">+372 5555 0101</a>");
    }

    @Test
    void staysInItsDirectoryWhateverATitleSays() throws IOException {
        pages();

        assertThat(files(directory))
                .containsExactly(
                        "et/etc-passwd-script-alert-1-script.html",
                        "et/index.html",
                        "et/joeaarne-opperada-2.html",
                        "et/joeaarne-opperada.html");
    }

    @Test
    void leavesTheIndexAsItIsWhereNothingCanBeRead() throws IOException {
        pages();
        String before = Files.readString(directory.resolve("et/index.html"));
        Path broken = Files.writeString(directory.resolve("broken.json"), "{\"title\": ");

        CommandLine call = CommandLine.run("page", broken.toString(), "--out", directory.toString());

        assertThat(call.status()).isEqualTo(1);
        assertThat(Files.readString(directory.resolve("et/index.html"))).isEqualTo(before);
    }

    @Test
    void removesThePageOfAProjectThatIsRestrictedSince() throws IOException {
        pages("--lang", "et,en");
        Path own = Files.writeString(directory.resolve("et/meist.html"), "<article>Meist</article>");
        Path restricted = Files.writeString(directory.resolve("restricted.jsonl"), """
                {"osalus":1,"title":{"et":"Jõeäärne õpperada"},"accessRestriction":{"level":"AK","basis":"AvTS § 35 lg 1 p 12"}}
                """);

        CommandLine call = CommandLine.run(
                "page", restricted.toString(), "--out", directory.toString(), "--as-of", "2026-11-21", "--lang", "et");

        assertThat(call.out().lines())
                .contains(directory.resolve("et/joeaarne-opperada.html")
                        + ": eemaldatud, sest selle projekti enam ei avaldata")
                .contains(
                        directory.resolve("en/joeaarne-opperada.html")
                                + ": jäänud varasemast korrast, kuid selle projekti enam ei avaldata; selles keeles seekord lehti ei kirjutata");
        assertThat(files(directory.resolve("et"))).containsExactly("index.html", "meist.html");
        assertThat(directory.resolve("et/index.html")).content().doesNotContain("opperada");
        assertThat(own).hasContent("<article>Meist</article>");
    }

    @Test
    void namesAFileThatIsNotThere() {
        CommandLine call = CommandLine.run("page", "no/such.json", "--out", directory.toString());

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("osalus page: no/such.json: sellist faili ei ole");
    }
}
