package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.check.CheckParameters;
import ee.osalus.check.PeriodFinding;
import ee.osalus.check.RulebookDefinition;
import ee.osalus.check.RulebookDefinition.Base;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Severity;
import ee.osalus.funding.FundingFinding;
import ee.osalus.funding.FundingKind;
import ee.osalus.io.InputFinding;
import ee.osalus.io.Reading;
import ee.osalus.io.csv.ListFinding;
import ee.osalus.money.Share;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import ee.osalus.text.LocalizedText;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookJsonTest {

    private static final String TERMS = "\"rounding\":\"DOWN\",\"rules\":["
            + "{\"name\":\"toetus\",\"kind\":\"GRANT\",\"method\":\"RATE\",\"rate\":\"85%\"},"
            + "{\"name\":\"linn\",\"kind\":\"OWN_CONTRIBUTION\",\"method\":\"REST\"}]}";

    @TempDir
    private Path directory;

    private final RulebookJson json = RulebookJson.standard();

    @Test
    void readsWhatACityHoldsItsProjectsAgainst() {
        Reading<RulebookDefinition> reading = json.read("""
                {"osalus": 1,
                 "title": {"et": "Näidisvalla reeglid"},
                 "base": ["STANDARD", "PUBLICATION"],
                 "off": ["period.too-long", "input.not-unicode"],
                 "severities": {"funding.mixed-currencies": "ERROR"},
                 "asOf": "2026-11-21",
                 "parameters": {"longestTitle": 200, "greatestAmount": "5000000.00", "mostMonthsOpen": 0}}""");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.value())
                .contains(RulebookDefinition.builder()
                        .title(LocalizedText.of("et", "Näidisvalla reeglid"))
                        .addBase(Base.STANDARD, Base.PUBLICATION)
                        .addOff(PeriodFinding.TOO_LONG, InputFinding.NOT_UNICODE)
                        .putSeverity(FundingFinding.MIXED_CURRENCIES, Severity.ERROR)
                        .parameters(CheckParameters.standard()
                                .withDay(LocalDate.of(2026, 11, 21))
                                .withLongestTitle(200)
                                .withGreatestAmount(new BigDecimal("5000000.00"))
                                .withMostMonthsOpen(0))
                        .build());
    }

    @Test
    void readsTermsInThePlaceAndFromAFileBeside() throws IOException {
        Files.writeString(directory.resolve("esf.json"), "{\"osalus\":1," + TERMS);
        Path file = Files.writeString(
                directory.resolve("city.json"), "{\"osalus\":1,\"terms\":[\"esf.json\",{" + TERMS + "]}");
        FundingTerms terms = FundingTerms.builder()
                .addRule(FundingRule.rate("toetus", FundingKind.GRANT, Share.percent(85)))
                .addRule(FundingRule.rest("linn", FundingKind.OWN_CONTRIBUTION))
                .rounding(RoundingMode.DOWN)
                .build();

        Reading<RulebookDefinition> reading = json.read(file);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.value().orElseThrow().terms()).containsExactly(terms, terms);
        assertThat(reading.value().orElseThrow().rulebook().name()).isEqualTo("terms + terms");
    }

    /** Each line: a rulebook, and what is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}                                                         | 1:1 json.nothing-known",
                "{`osalus`:1}                                               | 1:1 json.missing-field",
                "{`osalus`:1,`base`:[]}                                     | 1:1 json.missing-field",
                "{`osalus`:1,`base`:[`OWN`]}                                | 1:21 /base/0 json.unknown-word",
                "{`osalus`:1,`base`:[`STANDARD`],`off`:[`period.to-long`]}  | 1:40 /off/0 json.unknown-check",
                "{`osalus`:1,`base`:[`STANDARD`],`severities`:{`a.b`:`ERROR`}} | 1:47 /severities/a.b json.unknown-check",
                "{`osalus`:1,`base`:[`STANDARD`],`asOf`:`21.11.2026`}       | 1:40 /asOf json.unreadable-date",
                "{`osalus`:1,`base`:[`STANDARD`],`parameters`:{`longestTitle`:0}} | 1:62 /parameters/longestTitle json.number-out-of-range",
                "{`osalus`:1,`terms`:[{`rounding`:`DOWN`}]}                 | 1:22 /terms/0 json.missing-field",
                "{`osalus`:1,`terms`:[`esf.json`]}                          | 1:22 /terms/0 json.terms-not-read",
                "{`osalus`:1,`base`:[`STANDARD`],`colour`:[]}               | 1:33 /colour json.field-not-kept"
            })
    void saysWhatIsWrongAndWhere(String rulebook, String finding) {
        Reading<RulebookDefinition> reading = json.read(rulebook.replace('`', '"'));
        assertThat(found(reading)).containsExactly(finding);
        assertThat(reading.value().isPresent()).isEqualTo(finding.endsWith("field-not-kept"));
    }

    @Test
    void tellsTheNearestCode() {
        Finding finding = json.read("{\"osalus\":1,\"base\":[\"STANDARD\"],\"off\":[\"period.to-long\"]}")
                .findings()
                .list()
                .get(0);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("There is no check of the code period.to-long; the nearest is period.too-long.");
    }

    @Test
    void knowsTheCodesOfReadersThatAreIncluded() {
        String off = "{\"osalus\":1,\"base\":[\"STANDARD\"],\"off\":[\"list.row-of-totals\"]}";
        assertThat(found(json.read(off))).containsExactly("1:40 /off/0 json.unknown-check");
        assertThat(RulebookJson.including(Set.of(ListFinding.values()))
                        .read(off)
                        .value()
                        .orElseThrow()
                        .off())
                .containsExactly(ListFinding.ROW_OF_TOTALS);
    }

    @Test
    void saysWhichFileOfTermsIsNotThereOrHoldsNone() throws IOException {
        Files.writeString(directory.resolve("bad.json"), "{\"osalus\":1,\n\"rules\":5}");
        Path file = Files.writeString(
                directory.resolve("city.json"), "{\"osalus\":1,\"terms\":[\"no.json\",\n\"bad.json\"]}");

        Reading<RulebookDefinition> reading = json.read(file);

        assertThat(reading.value()).isEmpty();
        assertThat(found(reading))
                .containsExactly("1:22 /terms/0 json.terms-not-read", "2:1 /terms/1 json.terms-not-read");
        assertThat(reading.findings().list().get(0).message(Locale.ENGLISH))
                .isEqualTo("The terms in no.json cannot be read: –");
        assertThat(reading.findings().list().get(1).message(Locale.ENGLISH))
                .isEqualTo("The terms in bad.json cannot be read: 1:1 json.missing-field");
    }

    private static List<String> found(Reading<?> reading) {
        return reading.findings().stream()
                .map(finding ->
                        finding.location().orElseThrow() + " " + finding.code().code())
                .map(text -> text.replace("  ", " "))
                .toList();
    }
}
