package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.finding.TextLocation;
import ee.osalus.funding.FundingSource;
import ee.osalus.io.Reading;
import ee.osalus.money.Share;
import ee.osalus.project.Project;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsNotTakenTest {

    private static Reading<FundingDocument> read(String text) {
        return ProjectTextReader.standard().read(text);
    }

    private static Project project(Reading<FundingDocument> reading) {
        return reading.value().orElseThrow().projects().get(0);
    }

    @Test
    void reportsAnAmountThatIsNoFigureOfTheProject() {
        Reading<FundingDocument> reading = read("""
                Projekti nimi: Pargi pingid
                Maksumus: 1 250 eurot

                Eelmisel aastal osteti pinke 900 euro eest.
                """);

        assertThat(reading.findings())
                .containsExactly(Finding.builder(TextFinding.AMOUNT_NOT_TAKEN)
                        .location(new TextLocation(4, 30, "900 euro"))
                        .putFact("amount", "900 euro")
                        .build());
    }

    @Test
    void reportsAnAmountThatALineHasBrokenInOneLine() {
        Reading<FundingDocument> reading = read(
                "Projekti nimi: Pargi pingid\nMaksumus: 1 250 eurot\n\nEelmisel aastal osteti pinke 900\neuro eest.\n");

        assertThat(reading.findings().stream().map(finding -> finding.facts().get("amount")))
                .containsExactly("900 euro");
    }

    @Test
    void doesNotReportAFigureThatStandsTwice() {
        Reading<FundingDocument> reading =
                read("Projekti nimi: Pargi pingid\nMaksumus: 1 250 eurot\n\nPingid maksid 1250,00 eurot.\n");

        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3O 000 eurot", "l5 000 eurot", "l5 500 eurot", "1O 500 250 eurot", "007 eurot"})
    void takesNoRestOfAMistypedNumberForAnAmount(String mistyped) {
        Reading<FundingDocument> reading =
                read("Projekti nimi: Lasteaia katus\nKogumaksumus: 45 000 eurot\nToetus: " + mistyped + "\n");

        assertThat(project(reading).funding().sources())
                .allMatch(source -> source.amount().isEmpty());
        assertThat(reading.findings().stream().map(Finding::code)).contains(TextFinding.UNREADABLE_VALUE);
    }

    /** Of two kinds of separators either may be the decimal one, two blanks may part two numbers, an endless fraction has more digits, a range two bounds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 234,567 eurot",
                "34  780 eurot",
                "34  780,50 €",
                "1.234,567 eurot",
                "1'234.567 eurot",
                "66,6666… %",
                "66.6666...%",
                "66,666... %",
                "82,2368… %",
                "82 – 85 %",
                "82-85%"
            })
    void takesNoPartOfAFigureThatCanBeReadInTwoWays(String figure) {
        Reading<FundingDocument> reading =
                read("Projekti nimi: Lasteaia katus\nKogumaksumus: 45 000 eurot\nToetus: " + figure + "\n");

        assertThat(project(reading).funding().sources())
                .allMatch(source -> source.amount().isEmpty() && source.rate().isEmpty());
        assertThat(reading.findings().stream().map(Finding::code)).contains(TextFinding.UNREADABLE_VALUE);
    }

    @Test
    void takesTheRateBehindANumberThatIsNoBoundOfIt() {
        Reading<FundingDocument> reading = read("Projekti nimi: Tugi COVID-19\nToetuse määr: COVID-19 – 85 %\n");

        assertThat(project(reading).funding().sources())
                .extracting(FundingSource::rate)
                .containsExactly(Optional.of(Share.percent(85)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 eurot", "0,00 eurot"})
    void takesZeroForAnAmount(String zero) {
        Reading<FundingDocument> reading = read("Projekti nimi: Katus\nKogumaksumus: 45 000 eurot\nOmaosalus: " + zero);

        assertThat(project(reading).funding().sources()).hasSize(1).allMatch(AmountsNotTakenTest::isZero);
    }

    private static boolean isZero(FundingSource source) {
        return source.amount().filter(amount -> amount.isZero()).isPresent();
    }

    @Test
    void takesNoLimitOfARateForTheRate() {
        Reading<FundingDocument> reading = read("""
                Projekti nimi: Lasteaia katus
                Kogumaksumus: 45 000 eurot
                Toetus: 30 000 eurot
                Toetuse määr: kuni 70 %
                """);

        assertThat(project(reading).funding().sources())
                .hasSize(1)
                .allMatch(source -> source.rate().isEmpty());
        assertThat(reading.findings().stream().map(Finding::code)).contains(TextFinding.RATE_BOUND);
    }

    @Test
    void saysThatNothingWasReadOfADocumentWithoutAProject() {
        Reading<FundingDocument> reading = read("Täna sadas vihma.\n");

        assertThat(reading.findings())
                .containsExactly(Finding.builder(TextFinding.NOTHING_READ)
                        .location(new TextLocation(1, 1, ""))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Maksumus (tuh eurot): 125", "Kogumaksumus (mln €): 1,2", "Общая стоимость (тыс. евро): 125"})
    void takesNoFigureOfThousandsOrMillionsForOneOfEuros(String line) {
        Reading<FundingDocument> reading = read("Projekti nimi: Pargi pingid\n" + line + "\n");

        assertThat(project(reading).funding().totalCost()).isEmpty();
        assertThat(reading.findings().stream().map(Finding::code)).containsExactly(TextFinding.UNREADABLE_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Projekti maksumus, tuh €: 125,5", "Projekti eelarve tuhandetes eurodes: 125,4"})
    void takesNoFigureAfterWordsThatCountThousands(String line) {
        assertThat(project(read("Projekti nimi: Pargi pingid\n" + line + "\n"))
                        .funding()
                        .totalCost())
                .isEmpty();
    }
}
