package ee.osalus.budget;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.law.LegalReference;
import ee.osalus.law.ProcurementThreshold;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.time.LocalDate;
import java.util.Locale;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargeContractsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static Findings check(FlatRateKind kind, ProcurementThreshold of, Money value, LocalDate day) {
        return Budget.builder()
                .currency(ExactMoney.currency("EUR"))
                .addLine(BudgetLine.real(CostCategory.EQUIPMENT, "Pingid", eur("1000")))
                .addLine(BudgetLine.real(CostCategory.EXTERNAL, "Teenus", eur("1000"))
                        .withContract(new BudgetLine.Contract(of, value)))
                .addFlatRate(FlatRate.of(kind, Share.percent(10)))
                .build()
                .check(day);
    }

    private static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }

    @Test
    void aContractOverTheThresholdStandsBesideNoStaffRate() {
        Findings findings =
                check(FlatRateKind.STAFF_ON_DIRECT_COSTS, ProcurementThreshold.SUB_CENTRAL, eur("216000.01"), DAY);

        assertThat(findings)
                .containsExactly(Finding.at("/lines/1/contract", BudgetFinding.CONTRACT_BESIDE_STAFF_RATE)
                        .putFact("value", eur("216000.01"))
                        .putFact("threshold", eur("216000"))
                        .putFact("rate", Share.percent(10))
                        .build()
                        .withLegalBasis(new LegalReference("Regulation (EU) 2021/1060", "Art. 55(1)")));
        assertThat(findings.list().get(0).message(Locale.ENGLISH))
                .isEqualTo(
                        "The contract of 216 000.01 EUR is over the procurement threshold of 216 000.00 EUR, beside which"
                                + " a staff rate needs a calculation; 10 % is stated. Excepted are rates with a calculation of"
                                + " their own.");
    }

    @Test
    void otherRatesStandBesideAnyContract() {
        assertThat(check(FlatRateKind.OFFICE_ON_DIRECT_COSTS, ProcurementThreshold.WORKS, eur("9000000"), DAY))
                .noneMatch(finding -> finding.code() == BudgetFinding.CONTRACT_BESIDE_STAFF_RATE);
    }

    @Test
    void aContractInAnotherCurrencyIsNotHeldAgainstEuros() {
        Money krooni = ExactMoney.of("9000000", "SEK");
        assertThat(check(FlatRateKind.STAFF_ON_DIRECT_COSTS, ProcurementThreshold.WORKS, krooni, DAY))
                .isEmpty();
    }

    /** The threshold itself is not exceeded; of 2014–20 works alone count. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-01, SUB_CENTRAL,        216000,     false",
        "2026-03-01, CENTRAL_GOVERNMENT, 140000.01,  true",
        "2026-03-01, UTILITIES,          432000.01,  true",
        "2026-03-01, WORKS,              5404000.01, true",
        "2025-12-31, SUB_CENTRAL,        216000.01,  false",
        "2025-12-31, SUB_CENTRAL,        221000.01,  true",
        "2021-07-01, SUB_CENTRAL,        214000.01,  true",
        "2021-06-30, SUB_CENTRAL,        214000.01,  false",
        "2021-06-30, WORKS,              5350000.01, true",
        "2018-08-02, WORKS,              5548000.01, true",
        "2018-08-01, WORKS,              5548000.01, false",
        "2028-01-01, WORKS,              9000000,    false",
    })
    void theThresholdIsThatOfTheDay(LocalDate day, ProcurementThreshold of, String value, boolean exceeded) {
        assertThat(check(FlatRateKind.STAFF_ON_DIRECT_COSTS, of, eur(value), day)
                        .isEmpty())
                .isNotEqualTo(exceeded);
    }

    @Test
    void theLawOf2014IsNamedUntilThatOf2021() {
        assertThat(check(
                        FlatRateKind.STAFF_ON_DIRECT_COSTS,
                        ProcurementThreshold.WORKS,
                        eur("6000000"),
                        LocalDate.of(2021, 6, 30)))
                .extracting(finding -> finding.legalBasis().orElseThrow().provision())
                .containsExactly("Art. 68a(1)");
    }
}
