package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.funding.FundingKind;
import ee.osalus.io.Reading;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.split.FundingConstraint;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import ee.osalus.text.LocalizedText;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsJsonTest {

    private static final String REST = "{\"name\": \"own\", \"kind\": \"OWN_CONTRIBUTION\", \"method\": \"REST\"}";

    @Test
    void readsTheTermsOfAMeasure() {
        Reading<FundingTerms> reading = TermsJson.standard().read("""
                {"osalus": 1,
                 "title": {"et": "Kogukonna meede"},
                 "legalBasis": {"act": "Näidisvalla määrus nr 7", "provision": "§ 12"},
                 "rules": [
                   {"name": "toetus", "kind": "GRANT", "method": "RATE", "rate": "69.88%",
                    "cap": {"amount": "200000.00", "currency": "EUR"},
                    "legalBasis": {"act": "Näidisvalla määrus nr 7", "provision": "§ 5 lg 1"}},
                   {"name": "omafinantseering", "kind": "OWN_CONTRIBUTION", "method": "REST"}],
                 "rounding": "HALF_UP",
                 "constraints": [{"kind": "LEAST_OWN_CONTRIBUTION", "rate": "15%"}]}
                """);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.value())
                .contains(FundingTerms.builder()
                        .title(LocalizedText.of("et", "Kogukonna meede"))
                        .legalBasis(new LegalReference("Näidisvalla määrus nr 7", "§ 12"))
                        .addRule(FundingRule.rate("toetus", FundingKind.GRANT, Share.percent("69.88"))
                                .withCap(ExactMoney.of("200000.00", "EUR"))
                                .withLegalBasis(new LegalReference("Näidisvalla määrus nr 7", "§ 5 lg 1")))
                        .addRule(FundingRule.rest("omafinantseering", FundingKind.OWN_CONTRIBUTION))
                        .rounding(RoundingMode.HALF_UP)
                        .addConstraint(FundingConstraint.leastOwnContribution(Share.percent(15)))
                        .build());
        assertThat(reading.value()
                        .orElseThrow()
                        .split(ExactMoney.of("2578.90", "EUR"))
                        .amounts())
                .containsEntry("toetus", ExactMoney.of("1802.14", "EUR"));
    }

    /** Figure by figure what an officer mistypes, and where it is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "method": "SHARE", "rate": "85%"                                     | json.unknown-word /rules/0/method
            "method": "RATE", "rate": "85"                                       | json.unreadable-share /rules/0/rate
            "method": "RATE", "rate": 0.85                                       | json.wrong-type /rules/0/rate
            "method": "RATE"                                                     | json.missing-field /rules/0
            "method": "FIXED"                                                    | json.missing-field /rules/0
            "method": "RATE", "rate": "1%", "rateByCategory": {"STAFF": "2%"}    | json.misplaced-field /rules/0
            "method": "RATE", "rateByCategory": {"HORSES": "2%"}                 | json.unknown-word /rules/0/rateByCategory/HORSES
            "method": "RATE", "rateByCategory": {"STAFF": "2%"}, "base": "TOTAL" | json.misplaced-field /rules/0
            "method": "REST", "cap": {"amount": "1", "currency": "EUR"}          | json.misplaced-field /rules/0
            "method": "FIXED", "rate": "1%", "amount": {"amount": "1", "currency": "EUR"} | json.misplaced-field /rules/0
            "method": "RATE", "rate": "1%", "cap": {"amount": "-5", "currency": "EUR"}    | json.number-out-of-range /rules/0/cap
            "method": "RATE", "rate": "1%", "cap": {"amount": "5", "currency": "EURO"}    | json.unknown-currency /rules/0/cap/currency
            "method": "RATE", "rate": "1%", "cap": {"amount": "5", "currency": "XAU"}     | json.currency-without-cents /rules/0/cap
            "method": "RATE", "rate": "1%", "cap": {"amount": "4 000", "currency": "EUR"} | json.unreadable-amount /rules/0/cap/amount
            "method": "RATE", "rate": "1%", "capPerUnit": {"unit": "km"}         | json.missing-field /rules/0/capPerUnit
            "method": "RATE", "rate": "1%", "legalBasis": {"act": " "}           | json.blank-text /rules/0/legalBasis/act
            """)
    void reportsEachWrongFigureOfARuleAndGivesNoTerms(String rule, String expected) {
        Reading<FundingTerms> reading = TermsJson.standard()
                .read("{\"osalus\": 1, \"rounding\": \"DOWN\", \"rules\": [\n"
                        + "{\"name\": \"grant\", \"kind\": \"GRANT\", " + rule + "}, " + REST + "]}");

        assertThat(reading.value()).isEmpty();
        assertThat(errors(reading)).containsExactly(expected);
        assertThat(reading.findings().list().get(0).location().orElseThrow().toString())
                .startsWith("2:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "rounding": "DOWN", "rules": []                   | json.not-one-rest /
            "rounding": "DOWN", "rules": [REST, REST]         | json.name-twice /, json.not-one-rest /
            "rules": [REST]                                   | json.missing-field /
            "rounding": "SOMEHOW", "rules": [REST]            | json.unknown-word /rounding
            "rounding": "DOWN"                                | json.missing-field /
            "rounding": "DOWN", "rules": [REST], "constraints": [{"kind": "RATE_CEILING", "source": "ESF", "rate": "85%"}]  | json.unknown-source /
            "rounding": "DOWN", "rules": [REST], "constraints": [{"kind": "RATE_CEILING", "source": "own"}]  | json.missing-field /constraints/0
            "rounding": "DOWN", "rules": [REST], "constraints": [{"kind": "LEAST_GRANT", "rate": "5%"}] | json.missing-field /constraints/0, json.misplaced-field /constraints/0
            "rounding": "DOWN", "rules": [REST], "constraints": [{"kind": "LEAST_GRANT", "amount": {"amount": 1, "currency": "EUR"}}, {"kind": "GREATEST_GRANT", "amount": {"amount": 9, "currency": "EEK"}}] | json.mixed-currencies /
            """)
    void reportsTermsWhosePartsDoNotGoTogether(String members, String expected) {
        Reading<FundingTerms> reading = TermsJson.standard()
                .read("{\"osalus\": 1, " + members.replace("[REST", "[" + REST).replace(", REST]", ", " + REST + "]")
                        + "}");

        assertThat(reading.value()).isEmpty();
        assertThat(errors(reading)).containsExactlyInAnyOrder(expected.split(", "));
    }

    @Test
    void keepsWhatItDoesNotKnowAndWritesItBack() {
        String json = "{\"osalus\":1,\"rules\":[{\"name\":\"own\",\"kind\":\"OWN_CONTRIBUTION\",\"method\":\"REST\","
                + "\"colour\":\"roheline\"}],\"rounding\":\"DOWN\",\"valid\":{\"from\":2024}}";
        Reading<FundingTerms> reading = TermsJson.standard().read(json);

        FundingTerms terms = reading.value().orElseThrow();
        assertThat(terms.extensions())
                .isEqualTo(Map.of("/rules/0/colour", "\"roheline\"", "/valid", "{\"from\":2024}"));
        assertThat(TermsJson.standard().write(terms)).isEqualTo(json);
    }

    @Test
    void readsANewerVersionAsFarAsItIsUnderstood() {
        Reading<FundingTerms> reading =
                TermsJson.standard().read("{\"osalus\": 2, \"rounding\": \"DOWN\", \"rules\": [" + REST + "]}");

        assertThat(reading.value()).isPresent();
        assertThat(reading.findings())
                .extracting(finding -> finding.code().code())
                .containsExactly("json.version-newer");
    }

    /** Code and pointer of each finding; those of the whole document have the pointer {@code /}. */
    private static List<String> errors(Reading<?> reading) {
        return reading.findings().stream().map(TermsJsonTest::codeAndPointer).toList();
    }

    private static String codeAndPointer(Finding finding) {
        String place = finding.location().orElseThrow().toString();
        String pointer = place.substring(place.indexOf(' ') + 1);
        return finding.code().code() + " " + (pointer.startsWith("/") ? pointer : "/");
    }
}
