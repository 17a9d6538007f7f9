package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.budget.Budget;
import ee.osalus.budget.FlatRate;
import ee.osalus.budget.FlatRateKind;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.funding.FundingFinding;
import ee.osalus.funding.FundingKind;
import ee.osalus.io.Reading;
import ee.osalus.io.text.TextFinding;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.split.CostSplit;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeJsonTest {

    private static final CostSplit SPLIT = FundingTerms.builder()
            .addRule(FundingRule.rate("ERDF", FundingKind.GRANT, Share.percent(85)))
            .addRule(FundingRule.rest("own", FundingKind.OWN_CONTRIBUTION))
            .rounding(RoundingMode.DOWN)
            .build()
            .split(ExactMoney.of("333.33", "EUR"));

    @Test
    void aSplitHoldsWhatItFollowsFromThenWhatFollows() {
        assertThat(NativeJson.costSplit().write(SPLIT))
                .startsWith(
                        "{\"osalus\":1,\"terms\":{\"rules\":[{\"name\":\"ERDF\",\"kind\":\"GRANT\",\"method\":\"RATE\",\"rate\":\"85%\"},"
                                + "{\"name\":\"own\",\"kind\":\"OWN_CONTRIBUTION\",\"method\":\"REST\"}],\"rounding\":\"DOWN\"},"
                                + "\"cost\":{\"eligible\":{\"amount\":\"333.33\",\"currency\":\"EUR\"}},"
                                + "\"amounts\":{\"ERDF\":{\"amount\":\"283.33\",\"currency\":\"EUR\"},")
                .contains(
                        "\"exact\":\"283.3305\",\"exactFinite\":true,\"rounding\":\"DOWN\",\"rounded\":{\"amount\":\"283.33\","
                                + "\"currency\":\"EUR\"},\"moved\":\"-0.0005\"")
                .endsWith("\"findings\":[]}");
    }

    @Test
    void whatFollowsMayBeLeftOutOrWrittenAsNumbers() {
        String json = NativeJson.costSplit().write(SPLIT);
        String shortened = json.substring(0, json.indexOf(",\"amounts\"")) + "}";
        String number = json.replace("\"283.33\"", "283.330");

        assertThat(NativeJson.costSplit().read(shortened).value()).contains(SPLIT);
        assertThat(NativeJson.costSplit().read(shortened).findings()).isEmpty();
        assertThat(NativeJson.costSplit().read(number).findings()).isEmpty();
    }

    @Test
    void aFigureThatDoesNotFollowIsToldWithItsPlaceAndWhatFollows() {
        String json = NativeJson.costSplit()
                .write(SPLIT)
                .replace(
                        "\"amounts\":{\"ERDF\":{\"amount\":\"283.33\"", "\"amounts\":{\"ERDF\":{\"amount\":\"283.34\"");
        Reading<CostSplit> reading = NativeJson.costSplit().read(json);

        assertThat(reading.value()).contains(SPLIT);
        Finding finding = reading.findings().list().get(0);
        assertThat(reading.findings()).hasSize(1);
        assertThat(finding.code()).isEqualTo(JsonFinding.FIGURE_DIFFERS);
        assertThat(finding.location().orElseThrow().toString()).endsWith(" /amounts/ERDF/amount");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("283.34 is stated, but 283.33 follows from the rest of the document.");
    }

    /** The act of the flat rate is called so. */
    @Test
    void aTextIsNeitherANullNorANumber() {
        for (String act : List.of("null", "0")) {
            Budget budget = Budget.builder()
                    .currency(ExactMoney.currency("EUR"))
                    .addFlatRate(FlatRate.of(FlatRateKind.OFFICE_ON_STAFF, Share.percent(10))
                            .withLegalBasis(new LegalReference(act, "")))
                    .build();
            String json = NativeJson.budgetCosts().write(budget.costs());
            int steps = json.indexOf("\"steps\"");
            String changed = json.substring(0, steps)
                    + json.substring(steps).replace("\"act\":\"" + act + "\"", "\"act\":" + act);

            assertThat(codes(NativeJson.budgetCosts().read(json))).isEmpty();
            assertThat(codes(NativeJson.budgetCosts().read(changed))).contains("json.figure-differs");
        }
    }

    @Test
    void aSourceThatNobodyKnowsIsADifferenceToo() {
        String json = NativeJson.costSplit()
                .write(SPLIT)
                .replace("\"amounts\":{", "\"amounts\":{\"ghost\":{\"amount\":\"5.00\",\"currency\":\"EUR\"},");

        assertThat(codes(NativeJson.costSplit().read(json)))
                .containsExactly("json.field-not-kept", "json.figure-differs", "json.figure-differs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"eligible": {"amount": "-5", "currency": "EUR"}}                                   | json.number-out-of-range
            {"eligible": {"amount": "5.005", "currency": "EUR"}}                                | json.amount-finer-than-currency json.not-whole-cents
            {"eligible": {"amount": "5", "currency": "EEK"}}                                    | split.cost-in-other-currency
            {"eligible": {"amount": "5", "currency": "EUR"}, "total": {"amount": "5", "currency": "EEK"}} | json.mixed-currencies
            {"eligible": {"amount": "5", "currency": "EUR"}, "quantities": {"km": "-1"}}        | json.number-out-of-range
            {"eligible": {"amount": "5", "currency": "EUR"}, "categories": {"STAFF": {"amount": "4", "currency": "EUR"}}} | json.parts-differ
            {"eligible": {"amount": "5", "currency": "EUR"}}                                    | split.beneficiary-missing split.quantity-missing
            """)
    void aCostThatCannotBeSplitIsAFinding(String cost, String expected) {
        Reading<CostSplit> reading = NativeJson.costSplit().read("""
                {"osalus": 1, "terms": {"rounding": "DOWN", "rules": [
                  {"name": "own", "kind": "OWN_CONTRIBUTION", "method": "REST"},
                  {"name": "state", "kind": "GRANT", "method": "RATE", "rateByBeneficiary": {"Kase vald": "40%"},
                   "capPerUnit": {"amount": {"amount": "2", "currency": "EUR"}, "unit": "km"}}]}, "cost":""" + cost + "}");

        assertThat(reading.value()).isEmpty();
        assertThat(codes(reading)).containsAll(Stream.of(expected.split(" ")).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "currency": "XAU"                                | json.currency-without-cents
            "currency": "EUR", "periods": 0                  | json.number-out-of-range
            "currency": "EUR", "periods": 2000000000         | json.number-out-of-range
            "currency": "EUR", "lines": [{"name": "a", "category": "STAFF", "form": "LUMP_SUM", "unitPrice": {"amount": "1", "currency": "EUR"}}] | json.misplaced-field
            "currency": "EUR", "periods": 2, "lines": [{"name": "a", "category": "STAFF", "unitPrice": {"amount": "1", "currency": "EUR"}, "byPeriod": [{"amount": "1", "currency": "EUR"}]}] | json.number-out-of-range
            """)
    void aBudgetThatCannotBeIsAFinding(String members, String code) {
        Reading<Budget> reading = NativeJson.budget().read("{\"osalus\": 1, " + members + "}");

        assertThat(reading.value()).isEmpty();
        assertThat(codes(reading)).containsExactly(code);
    }

    @Test
    void findingsOfOtherReadersAreReadIfTheirCodesAreNamed() {
        Findings findings = Findings.of(List.of(
                Finding.at("/x", FundingFinding.NEGATIVE_AMOUNT)
                        .putFact("amount", ExactMoney.of("-1.00", "EUR"))
                        .build(),
                Finding.builder(TextFinding.PERSONAL_DATA).build()));
        String json = NativeJson.findings(Locale.ENGLISH, Arrays.asList(TextFinding.values()))
                .write(findings);

        assertThat(NativeJson.findings(Locale.ENGLISH, Arrays.asList(TextFinding.values()))
                        .read(json)
                        .value())
                .contains(findings);
        Reading<Findings> unknown =
                NativeJson.findings(Locale.ENGLISH, List.of()).read(json);
        assertThat(unknown.value().orElseThrow()).hasSize(1);
        assertThat(codes(unknown)).containsExactly("json.unknown-code");
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.findings().stream().map(finding -> finding.code().code()).toList();
    }

    @Test
    void aFieldThatNothingKeepsIsToldWithItsPlace() {
        Reading<Budget> reading = NativeJson.budget().read("""
                {"osalus": 1, "currency": "EUR", "lines": [
                  {"name": "Tasu", "category": "OTHER", "unitPrice": {"amount": "5.00", "currency": "EUR"}, "note": {"by": "me"}}]}""");

        assertThat(reading.value()).isPresent();
        assertThat(reading.findings()).hasSize(1);
        assertThat(reading.findings().list().get(0).message(Locale.ENGLISH))
                .isEqualTo("The field note is not of this format and was passed over.");
        assertThat(reading.findings().list().get(0).location().orElseThrow().toString())
                .endsWith(" /lines/0/note");
    }

    @Test
    void aFieldOfTermsIsKeptInASplitToo() {
        String json = NativeJson.costSplit().write(SPLIT).replaceFirst("\"rounding\":", "\"x-note\":[1],\"rounding\":");
        Reading<CostSplit> reading = NativeJson.costSplit().read(json);

        assertThat(codes(reading)).containsExactly("json.unknown-field");
        assertThat(NativeJson.costSplit().write(reading.value().orElseThrow())).contains("\"x-note\":[1]");
    }
}
