package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.finding.TextLocation;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {

    private static final String LATVIAN = """
            # Latvian
            [label title]
            lv: Projekta nosaukums
            [label total]
            lv: Kopējās izmaksas
            [label grant]
            lv: Finansējums
            [label period]
            lv: Projekta periods
            [currency EUR]
            lv: eiro
            [month 9]
            lv: septembr*
            [month 5]
            lv: maijs; maijam
            """;

    private static final String PAGE = """
            Projekta nosaukums: Ceļš uz skolu
            Kopējās izmaksas: 24 600 eiro
            Finansējums: 20 910 eiro
            Projekta periods: septembris 2021 - maijs 2022
            """;

    @Test
    void hasABitForEachRole() {
        assertThat(Arrays.stream(Role.values()).map(Role::bit)).doesNotHaveDuplicates();
    }

    @Test
    void aUserCanAddALanguage() {
        Vocabulary wider = Vocabulary.standard().extendedBy(LATVIAN).value().orElseThrow();
        Project project = ProjectTextReader.standard()
                .withVocabulary(wider)
                .read(PAGE)
                .value()
                .orElseThrow()
                .projects()
                .get(0);
        assertThat(project.title()).map(Object::toString).contains("Ceļš uz skolu");
        assertThat(project.funding().totalCost()).hasToString("Optional[EUR 24600]");
        assertThat(project.funding().sources()).extracting(FundingSource::kind).containsExactly(FundingKind.GRANT);
        assertThat(project.period()).hasToString("Optional[2021-09/2022-05]");
    }

    /** The small words that hold a page together: each is data, too. */
    @Test
    void aLanguageBringsItsOwnSmallWords() {
        Vocabulary wider =
                Vocabulary.standard().extendedBy(LATVIAN + """
                        [label rate]
                        lv: Atbalsta likme
                        [label lead-partner]
                        lv: Vadošais partneris
                        [label partners]
                        lv: Partneri
                        [label associated-partners]
                        lv: Asociētie partneri
                        [word percent]
                        lv: procent*
                        [word copula]
                        lv: ir
                        [word organisation]
                        lv: novads
                        [word conjunction]
                        lv: un
                        [word until]
                        lv: līdz
                        [word since]
                        lv: no
                        [word none]
                        lv: nav
                        [word year]
                        lv: gad*
                        [month 1 since]
                        lv: janvāra
                        """).value().orElseThrow();
        Project project = ProjectTextReader.standard()
                .withVocabulary(wider)
                .read("""
                        Projekta nosaukums: Ceļš uz skolu
                        Kopējās izmaksas: 24 600 eiro
                        Atbalsta likme: 85 procenti
                        Vadošais partneris ir Kļavu novads
                        Partneri: Liepu novads un Ozolu novads
                        Asociētie partneri: nav
                        Projekta periods: 2021 līdz 2022
                        """)
                .value()
                .orElseThrow()
                .projects()
                .get(0);
        assertThat(project.funding().sources().get(0).rate()).hasToString("Optional[85%]");
        assertThat(project.partners())
                .extracting(partner -> partner.organisation().name().toString())
                .containsExactly("Kļavu novads", "Liepu novads", "Ozolu novads");
        assertThat(project.period()).hasToString("Optional[2021/2022]");
    }

    @Test
    void theStandardVocabularyDoesNotKnowThatLanguage() {
        assertThat(ProjectTextReader.standard().read(PAGE).value().orElseThrow().projects())
                .isEmpty();
    }

    @Test
    void aUserCanReplaceTheVocabularyFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("words.txt"), LATVIAN);
        Vocabulary own = Vocabulary.read(file).value().orElseThrow();
        ProjectTextReader reader = ProjectTextReader.standard().withVocabulary(own);
        assertThat(reader.read(PAGE).value().orElseThrow().projects()).hasSize(1);
        assertThat(reader.read("Projekti nimi: Jalgtee").value().orElseThrow().projects())
                .isEmpty();
    }

    @Test
    void saysWhichLinesAreWrong() {
        Reading<Vocabulary> reading =
                Vocabulary.read("[label titel]\net: Nimi\n[label title]\net Nimi\net: a*b\n[month 13]\n");
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::code, finding -> finding.location().orElseThrow())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                TextFinding.VOCABULARY_SECTION, new TextLocation(1, 1, "[label titel]")),
                        org.assertj.core.api.Assertions.tuple(
                                TextFinding.VOCABULARY_LINE, new TextLocation(4, 1, "et Nimi")),
                        org.assertj.core.api.Assertions.tuple(
                                TextFinding.VOCABULARY_LINE, new TextLocation(5, 1, "et: a*b")),
                        org.assertj.core.api.Assertions.tuple(
                                TextFinding.VOCABULARY_SECTION, new TextLocation(6, 1, "[month 13]")));
    }
}
