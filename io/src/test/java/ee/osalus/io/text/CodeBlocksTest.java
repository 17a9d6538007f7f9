package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeBlocksTest {

    /** Each line: a text with / for line ends, and what of it is read, with a point for each blank. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '"',
            value = {
                "Tee/```json/{}/```/Sild = Tee/......./../.../Sild",
                "Tee/````/```/a/````/Sild = Tee/..../..././..../Sild",
                "Tee/```/a/``` b/Sild = Tee/```/a/```.b/Sild",
                "Tee/```/a/Sild = Tee/```/a/Sild",
                "Tee/```a/```b/c/``` = Tee/..../...././...",
                "a ``` b/c ``` d = a.```.b/c.```.d",
                "```/Tee/``` = .../Tee/..."
            })
    void takesOutWhatStandsBetweenFences(String text, String read) {
        assertThat(CodeBlocks.in(text.replace('/', '\n')).text().replace(' ', '.'))
                .isEqualTo(read.replace('/', '\n'));
    }

    @Test
    void readsNoProjectOutOfAnExampleAndSaysSo() {
        Reading<FundingDocument> reading = ProjectTextReader.standard().read("""
                # Teekond

                Projekti nimi: Jalgtee
                Maksumus: 24 600 EUR

                ```text
                Projekti nimi: Sild
                Maksumus: 10 EUR
                ```

                ```sh
                osalus check
                ```
                """);
        assertThat(reading.orElseThrow().projects())
                .extracting(Project::title)
                .extracting(title -> title.orElseThrow().toString())
                .containsExactly("Jalgtee");
        assertThat(reading.findings())
                .contains(Finding.builder(TextFinding.CODE_BLOCKS)
                        .location(new TextLocation(6, 1, ""))
                        .putFact("count", 2)
                        .build());
    }

    @Test
    void readsATextThatIsOnlyWrapped() {
        Reading<FundingDocument> reading =
                ProjectTextReader.standard().read("```\nProjekti nimi: Jalgtee\nMaksumus: 24 600 EUR\n```\n");
        assertThat(reading.orElseThrow().projects()).hasSize(1);
        assertThat(reading.findings()).noneMatch(finding -> finding.code() == TextFinding.CODE_BLOCKS);
    }

    @Test
    void looksForTheEndOfEachLengthOnce() {
        String opened = "```a\n".repeat(180_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> CodeBlocks.in(opened).text());
    }
}
