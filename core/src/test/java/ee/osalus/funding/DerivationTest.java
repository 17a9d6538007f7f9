package ee.osalus.funding;

import static ee.osalus.funding.Figures.euro;
import static ee.osalus.funding.Figures.grant;
import static ee.osalus.funding.Figures.own;
import static ee.osalus.funding.Figures.total;
import static ee.osalus.funding.Figures.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.money.Share;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DerivationTest {

    private static final Locale ESTONIAN = Locale.forLanguageTag("et");

    private static List<String> explained(Funding funding, Locale language) {
        return funding.completed().derivations().stream()
                .map(d -> d.explain(language))
                .toList();
    }

    @Test
    void explainsEveryFormulaWithItsFigures() {
        FundingSource rated =
                unknown(FundingKind.GRANT).withRate(Share.percent(75)).withRateBase(RateBase.ELIGIBLE);
        assertThat(explained(
                        total("100")
                                .withIneligibleCost(euro("20"))
                                .withSources(unknown(FundingKind.OWN_CONTRIBUTION), rated),
                        Locale.ENGLISH))
                .containsExactly(
                        "eligible cost = total cost − ineligible cost = 100.00 EUR − 20.00 EUR = 80.00 EUR",
                        "amount = rate × base = 75 % × 80.00 EUR = 60.00 EUR (rounded to the nearest cent)",
                        "the missing source = cost − the other sources = 80.00 EUR − 60.00 EUR = 20.00 EUR",
                        "rate = amount ÷ base = 20.00 EUR ÷ 80.00 EUR = 25 %");
        assertThat(explained(total("100").withEligibleCost(euro("80")).withSources(grant("60")), Locale.ENGLISH))
                .startsWith(
                        "ineligible cost = total cost − eligible cost = 100.00 EUR − 80.00 EUR = 20.00 EUR",
                        "own contribution = eligible cost − sources = 80.00 EUR − 60.00 EUR = 20.00 EUR");
        assertThat(explained(
                        Funding.none().withEligibleCost(euro("80")).withIneligibleCost(euro("20")), Locale.ENGLISH))
                .containsExactly("total cost = eligible cost + ineligible cost = 80.00 EUR + 20.00 EUR = 100.00 EUR");
        assertThat(explained(Funding.none().withSources(grant("60"), own("40")), Locale.ENGLISH))
                .startsWith("total cost = the sum of the sources = 100.00 EUR");
    }

    @Test
    void explainsInEstonian() {
        assertThat(explained(total("29952").withSources(grant("25000")), ESTONIAN))
                .first()
                .isEqualTo("omafinantseering ja/või mitteabikõlblik maksumus = kogumaksumus − allikad ="
                        + " 29 952,00 EUR − 25 000,00 EUR = 4 952,00 EUR");
    }

    @Test
    void leavesNoSlotOpenInEitherLanguage() {
        Map<String, Serializable> inputs = new LinkedHashMap<>();
        for (String name : List.of("eligible", "ineligible", "total", "cost", "sources", "rate", "base", "amount")) {
            inputs.put(name, "x");
        }
        for (Derivation.Formula formula : Derivation.Formula.values()) {
            Derivation derivation = new Derivation("/totalCost", formula, euro("1"), inputs);
            assertThat(derivation.explain(Locale.ENGLISH)).doesNotContain("{").contains("1.00 EUR");
            assertThat(derivation.explain(ESTONIAN)).doesNotContain("{").contains("1,00 EUR");
        }
    }

    @Test
    void keepsItsInputsInOrderWhateverBecomesOfTheMap() {
        Map<String, Serializable> inputs = new LinkedHashMap<>();
        inputs.put("total", euro("100"));
        inputs.put("eligible", euro("80"));
        Derivation derivation =
                new Derivation("/ineligibleCost", Derivation.Formula.INELIGIBLE_FROM_TOTAL, euro("20"), inputs);
        inputs.clear();
        assertThat(derivation.inputs().keySet()).containsExactly("total", "eligible");
        assertThat(derivation.inputs()).isUnmodifiable();
    }
}
