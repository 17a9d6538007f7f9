package ee.osalus.budget;

import static ee.osalus.budget.BudgetVectorsTest.budget;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.money.MonetaryException;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final Locale ESTONIAN = Locale.forLanguageTag("et");
    private static final LocalDate IN_2024 = LocalDate.of(2024, 5, 2);
    private static final LocalDate IN_2019 = LocalDate.of(2019, 5, 2);

    @Test
    void explainsEveryStepInEnglish() {
        String explained = budget("EXTERNAL 20000.01; TRAVEL 2x1000", "STAFF_ON_DIRECT_COSTS 15%", 1)
                .withFlatRates(FlatRate.builder()
                        .kind(FlatRateKind.STAFF_ON_DIRECT_COSTS)
                        .rate(Share.percent(15))
                        .legalBasis(new LegalReference("Programme manual", "7.2"))
                        .build())
                .costs()
                .explain(Locale.ENGLISH);

        assertThat(explained).isEqualTo("""
                        TRAVEL 2x1000, unit cost: 2 × 1 000.00 EUR = 2 000 → 2 000.00 EUR (exact)
                        Staff costs, flat rate: 15 % × (2 000.00 EUR + 20 000.01 EUR) = 15 % × 22 000.01 EUR = 3 300.0015 → 3 300.00 EUR (cut to whole cents, -0.15 cents) [Programme manual, 7.2]
                        Staff costs: 3 300.00 EUR
                        Travel and accommodation: 2 000.00 EUR
                        External expertise and services: 20 000.01 EUR
                        Total: 25 300.01 EUR""");
    }

    @Test
    void explainsEveryStepInEstonian() {
        String explained = budget("STAFF 100; LUMP_SUMS 50", "OFFICE_ON_STAFF 15%", 3)
                .costs()
                .cut(new CostCut(CostCategory.STAFF, eur("10"), 1))
                .explain(ESTONIAN);

        assertThat(explained).isEqualTo("""
                        STAFF 100, 3 perioodi võrdsetes osades: 100,00 EUR ÷ 3 = 33,3333333333… → 33,33 EUR (ümardatud alla täissendini, -0,33333333… senti); viimasele perioodile jääb 33,34 EUR
                        LUMP_SUMS 50, 3 perioodi võrdsetes osades: 50,00 EUR ÷ 3 = 16,6666666666… → 16,66 EUR (ümardatud alla täissendini, -0,66666666… senti); viimasele perioodile jääb 16,68 EUR
                        Personalikulud, mitteabikõlblik 1. perioodil: 100,00 EUR − 10,00 EUR = 90,00 EUR
                        Kontori- ja halduskulud, ühtne määr: 15 % × (90,00 EUR) = 15 % × 90,00 EUR = 13,5 → 13,50 EUR (täpne)
                        Kontori- ja halduskulud, ühtne määr 1. perioodil: 15 % × 23,33 EUR = 3,4995 → 3,49 EUR (ümardatud alla täissendini, -0,95 senti)
                        Kontori- ja halduskulud, ühtne määr 2. perioodil: 15 % × 33,33 EUR = 4,9995 → 4,99 EUR (ümardatud alla täissendini, -0,95 senti)
                        Personalikulud: 90,00 EUR
                        Kontori- ja halduskulud: 13,50 EUR
                        Kindlasummalised maksed: 50,00 EUR
                        Kokku: 153,50 EUR""");
    }

    @Test
    void aCutOfStaffFallsThroughToTheRatesOnIt() {
        BudgetCosts planned = budget("EXTERNAL 20000; TRAVEL 2000", "STAFF_ON_DIRECT_COSTS 15%; OFFICE_ON_STAFF 15%", 1)
                .costs();
        BudgetCosts after = planned.cut(new CostCut(CostCategory.EXTERNAL, eur("1000"), 1));

        // staff 15 % of 21 000 instead of 22 000, office 15 % of 3 150 instead of 3 300
        assertThat(planned.lossTo(after))
                .containsExactly(
                        entry(CostCategory.STAFF, eur("150")),
                        entry(CostCategory.OFFICE, eur("22.50")),
                        entry(CostCategory.EXTERNAL, eur("1000")));
        assertThat(after.total()).isEqualTo(eur("24622.50"));
    }

    @Test
    void aCutOfACategoryPaidByARateFallsThroughToo() {
        BudgetCosts after = budget("EXTERNAL 20000", "STAFF_ON_DIRECT_COSTS 20%; OFFICE_ON_STAFF 15%", 2)
                .costs()
                .cut(new CostCut(CostCategory.STAFF, eur("500"), 2));

        assertThat(after.inPeriod(1))
                .containsExactly(
                        entry(CostCategory.STAFF, eur("2000")),
                        entry(CostCategory.OFFICE, eur("300")),
                        entry(CostCategory.EXTERNAL, eur("10000")));
        assertThat(after.inPeriod(2))
                .containsExactly(
                        entry(CostCategory.STAFF, eur("1500")),
                        entry(CostCategory.OFFICE, eur("225")),
                        entry(CostCategory.EXTERNAL, eur("10000")));
        assertThat(after.findings()).isEmpty();
    }

    @Test
    void cutsAddUp() {
        BudgetCosts after = budget("STAFF 100", "OFFICE_ON_STAFF 15%", 1)
                .costs()
                .cut(new CostCut(CostCategory.STAFF, eur("10"), 1))
                .cut(new CostCut(CostCategory.STAFF, eur("20"), 1));

        assertThat(after.amount(CostCategory.STAFF)).isEqualTo(eur("70"));
        assertThat(after.amount(CostCategory.OFFICE)).isEqualTo(eur("10.50"));
        assertThat(after.budget()).isEqualTo(budget("STAFF 100", "OFFICE_ON_STAFF 15%", 1));
    }

    @Test
    void reportsACutOfMoreThanThereIsAndCutsToZero() {
        BudgetCosts costs = budget("STAFF 100", "-", 2).costs();

        BudgetCosts tooMuch = costs.cut(new CostCut(CostCategory.STAFF, eur("50.01"), 1));
        BudgetCosts all = costs.cut(new CostCut(CostCategory.STAFF, eur("50.00"), 1));
        BudgetCosts nowhere = costs.cut(new CostCut(CostCategory.TRAVEL, eur("1"), 1));

        assertThat(tooMuch.amount(CostCategory.STAFF)).isEqualTo(eur("50"));
        assertThat(tooMuch.findings())
                .containsExactly(Finding.at("/lines", BudgetFinding.CUT_EXCEEDS_COST)
                        .putFact("cut", eur("50.01"))
                        .putFact("cost", eur("50"))
                        .build());
        assertThat(all.findings()).isEmpty();
        assertThat(nowhere.findings())
                .containsExactly(Finding.at("/lines", BudgetFinding.CUT_EXCEEDS_COST)
                        .putFact("cut", eur("1"))
                        .putFact("cost", eur("0"))
                        .build());
    }

    @Test
    void refusesCutsThatNoBudgetCanHave() {
        Budget budget = budget("STAFF 100", "-", 2);

        assertThatThrownBy(() -> budget.costsAfter(List.of(new CostCut(CostCategory.STAFF, eur("1"), 3))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a cut falls into one of 2 periods, not into 3");
        assertThatThrownBy(
                        () -> budget.costsAfter(List.of(new CostCut(CostCategory.STAFF, ExactMoney.of("1", "SEK"), 1))))
                .isInstanceOf(MonetaryException.class);
        assertThatThrownBy(() -> new CostCut(CostCategory.STAFF, eur("-1"), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CostCut(CostCategory.STAFF, eur("1"), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CostCut(CostCategory.STAFF, eur("0.001"), 1))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void reportsRatesThatExcludeEachOther() {
        BudgetCosts costs = budget(
                        "STAFF 1000; OTHER 5", "OTHER_ON_STAFF 40%; OFFICE_ON_STAFF 15%; OFFICE_ON_DIRECT_COSTS 7%", 1)
                .costs();

        assertThat(costs.findings())
                .containsExactly(
                        Finding.at("/flatRates/0", BudgetFinding.OTHER_RATE_BESIDE_ANOTHER)
                                .putFact("rate", Share.percent(40))
                                .build(),
                        Finding.at("/flatRates/2", BudgetFinding.SECOND_RATE_OF_CATEGORY)
                                .putFact("rate", Share.percent(7))
                                .putFact("first", Share.percent(15))
                                .build());
        assertThat(costs.amount(CostCategory.OTHER)).isEqualTo(eur("5"));
        assertThat(costs.amount(CostCategory.OFFICE)).isEqualTo(eur("150"));
    }

    @Test
    void reportsLinesThatARateAlreadyPays() {
        BudgetCosts costs =
                budget("OFFICE 70; STAFF 1000", "OFFICE_ON_STAFF 15%", 1).costs();
        BudgetCosts other = budget("STAFF 1000; TRAVEL 9; UNIT_COSTS 2x3; OFFICE 8", "OTHER_ON_STAFF 40%", 1)
                .costs();

        assertThat(costs.findings())
                .containsExactly(Finding.at("/lines/0", BudgetFinding.PAID_BY_FLAT_RATE)
                        .putFact("amount", eur("70"))
                        .putFact("rate", Share.percent(15))
                        .build());
        assertThat(other.findings())
                .containsExactly(
                        Finding.at("/lines/1", BudgetFinding.COVERED_BY_OTHER_RATE)
                                .putFact("amount", eur("9"))
                                .build(),
                        Finding.at("/lines/3", BudgetFinding.COVERED_BY_OTHER_RATE)
                                .putFact("amount", eur("8"))
                                .build());
        assertThat(other.findings().list().get(0).legalBasis())
                .contains(new LegalReference("Regulation (EU) 2021/1060", "Art. 56(1)"));
    }

    @Test
    void reportsLinesThatContradictTheirBudget() {
        Budget budget = budget("STAFF 1000=300,300,300; TRAVEL -5; EXTERNAL 6=2,2,2", "-", 3);
        BudgetLine foreign = BudgetLine.real(CostCategory.STAFF, "Pay", ExactMoney.of("7", "SEK"));
        BudgetCosts costs = budget.withLines(
                        budget.lines().get(0),
                        foreign,
                        budget.lines().get(1),
                        budget.lines().get(2))
                .costs();

        assertThat(costs.findings())
                .containsExactly(
                        Finding.at("/lines/0/byPeriod", BudgetFinding.PERIODS_DIFFER_FROM_LINE)
                                .putFact("sum", eur("900"))
                                .putFact("amount", eur("1000"))
                                .build(),
                        Finding.at("/lines/1", BudgetFinding.OTHER_CURRENCY)
                                .putFact("amount", ExactMoney.of("7", "SEK"))
                                .putFact("currency", "EUR")
                                .build(),
                        Finding.at("/lines/2", BudgetFinding.NEGATIVE_LINE)
                                .putFact("amount", eur("-5"))
                                .build());
        assertThat(costs.inPeriod(3))
                .containsExactly(
                        entry(CostCategory.STAFF, eur("400")),
                        entry(CostCategory.TRAVEL, eur("-1.68")),
                        entry(CostCategory.EXTERNAL, eur("2")));
    }

    @Test
    void aCutLeavesANegativeCategoryAsItIs() {
        BudgetCosts costs = budget("TRAVEL -5", "-", 1).costs().cut(new CostCut(CostCategory.TRAVEL, eur("1"), 1));

        assertThat(costs.total()).isEqualTo(eur("-5"));
    }

    @Test
    void warnsOfRatesOverTheCeilingsOfTheDay() {
        Budget over = budget(
                "STAFF 1",
                "STAFF_ON_DIRECT_COSTS 20.01%; TRAVEL_ON_STAFF 15.01%; OFFICE_ON_STAFF 15.01%;"
                        + " OFFICE_ON_DIRECT_COSTS 7.01%; OTHER_ON_STAFF 40.01%",
                1);
        Budget at = budget(
                "STAFF 1",
                "STAFF_ON_DIRECT_COSTS 20%; TRAVEL_ON_STAFF 15%; OFFICE_ON_STAFF 15%;"
                        + " OFFICE_ON_DIRECT_COSTS 7%; OTHER_ON_STAFF 40%",
                1);

        assertThat(over.check(IN_2024))
                .extracting(
                        Finding::code,
                        f -> f.facts().get("ceiling"),
                        f -> f.legalBasis().orElseThrow().toString())
                .containsExactly(
                        tuple(
                                BudgetFinding.STAFF_RATE_OVER_CEILING,
                                Share.percent(20),
                                "Regulation (EU) 2021/1060, Art. 55(1)"),
                        tuple(
                                BudgetFinding.TRAVEL_RATE_OVER_CEILING,
                                Share.percent(15),
                                "Regulation (EU) 2021/1059, Art. 41(5)"),
                        tuple(
                                BudgetFinding.OFFICE_ON_STAFF_RATE_OVER_CEILING,
                                Share.percent(15),
                                "Regulation (EU) 2021/1060, Art. 54(b)"),
                        tuple(
                                BudgetFinding.OFFICE_ON_DIRECT_RATE_OVER_CEILING,
                                Share.percent(7),
                                "Regulation (EU) 2021/1060, Art. 54(a)"),
                        tuple(
                                BudgetFinding.OTHER_RATE_OVER_CEILING,
                                Share.percent(40),
                                "Regulation (EU) 2021/1060, Art. 56(1)"));
        assertThat(over.check(IN_2024).list().get(4))
                .isEqualTo(Finding.at("/flatRates/4", BudgetFinding.OTHER_RATE_OVER_CEILING)
                        .putFact("rate", Share.percent(new BigDecimal("40.01")))
                        .putFact("ceiling", Share.percent(40))
                        .build()
                        .withLegalBasis(new LegalReference("Regulation (EU) 2021/1060", "Art. 56(1)")));
        assertThat(at.check(IN_2024)).isEmpty();
        assertThat(over.check(IN_2019))
                .extracting(Finding::code, f -> f.legalBasis().orElseThrow().provision())
                .containsExactly(
                        tuple(BudgetFinding.STAFF_RATE_OVER_CEILING, "Art. 68a(1)"),
                        tuple(BudgetFinding.OFFICE_ON_STAFF_RATE_OVER_CEILING, "Art. 68(1)(b)"),
                        tuple(BudgetFinding.OTHER_RATE_OVER_CEILING, "Art. 68b(1)"));
        assertThat(over.check(LocalDate.of(2017, 1, 1)))
                .extracting(Finding::code)
                .containsExactly(
                        BudgetFinding.OFFICE_ON_STAFF_RATE_OVER_CEILING, BudgetFinding.OTHER_RATE_OVER_CEILING);
    }

    @Test
    void everyFindingHasAMessageInBothLanguages() {
        for (BudgetFinding code : BudgetFinding.values()) {
            Finding finding = Finding.builder(code).build();
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
            assertThat(finding.message(ESTONIAN)).isNotBlank().isNotEqualTo(finding.message(Locale.ENGLISH));
        }
        for (CostCategory category : CostCategory.values()) {
            assertThat(category.displayName(ESTONIAN)).isNotBlank().isNotEqualTo(category.displayName(Locale.ENGLISH));
        }
        assertThat(Findings.none()).isEmpty();
    }

    @Test
    void refusesLinesAndBudgetsThatNoRuleCouldWorkOn() {
        assertThatThrownBy(() -> BudgetLine.real(CostCategory.LUMP_SUMS, "Opening", eur("1")))
                .hasMessage("a cost of category LUMP_SUMS is no REAL_COST");
        assertThatThrownBy(() -> BudgetLine.real(CostCategory.UNIT_COSTS, "Days", eur("1")))
                .hasMessage("a cost of category UNIT_COSTS is no REAL_COST");
        assertThatThrownBy(() -> BudgetLine.lumpSum("Opening", eur("1")).withCategory(CostCategory.STAFF))
                .hasMessage("a cost of category STAFF is no LUMP_SUM");
        assertThatThrownBy(() -> BudgetLine.unitCost(CostCategory.STAFF, "Days", new BigDecimal("-1"), eur("1")))
                .hasMessage("the units of a budget line are not negative: -1");
        assertThatThrownBy(() -> BudgetLine.real(CostCategory.STAFF, "Gold", ExactMoney.of("1", "XAU")))
                .hasMessage("a budget line is in a currency with a smallest unit, not XAU");
        assertThatThrownBy(() ->
                        Budget.builder().currency(ExactMoney.currency("XAU")).build())
                .hasMessage("a budget is in a currency with a smallest unit, not XAU");
        assertThatThrownBy(() -> budget("STAFF 1", "-", 0)).hasMessage("a budget has at least one period, not 0");
        assertThatThrownBy(() -> budget("STAFF 1=1", "-", 2))
                .hasMessage("a line states an amount for each of 2 periods or for none, not for 1");
        assertThatThrownBy(() -> budget("STAFF 1", "-", 2).costs().inPeriod(3))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> budget("STAFF 1", "-", 2).costs().inPeriod(0))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void linesHaveTheirForms() {
        assertThat(BudgetLine.unitCost(CostCategory.UNIT_COSTS, "Days", new BigDecimal("12.5"), eur("333.33"))
                        .amount())
                .isEqualTo(eur("4166.62"));
        assertThat(BudgetLine.lumpSum("Opening", eur("5000")).category()).isEqualTo(CostCategory.LUMP_SUMS);
        assertThat(BudgetLine.lumpSum("Opening", eur("5000")).form()).isEqualTo(CostForm.LUMP_SUM);
        assertThat(BudgetLine.unitCost(CostCategory.STAFF, "Days", BigDecimal.ONE, eur("0"))
                        .form())
                .isEqualTo(CostForm.UNIT_COST);
        assertThat(BudgetLine.real(CostCategory.STAFF, "Pay", ExactMoney.of("1.5", "JPY"))
                        .amount())
                .isEqualTo(ExactMoney.of("1", "JPY"));
    }

    @Test
    void exactValuesKeepAllTheirDigits() {
        BudgetStep step = budget("STAFF 100.01", "OFFICE_ON_STAFF 0.123456789%", 1)
                .costs()
                .steps()
                .get(0);

        assertThat(step.exact()).isEqualTo(new BigDecimal("0.1234691346789"));
        assertThat(step.isExactFinite()).isTrue();
        assertThat(step.moved()).isEqualTo(new BigDecimal("-0.0034691346789"));
        assertThat(step.amount()).isEqualTo(eur("0.12"));
    }

    @Test
    void aCurrencyWithoutCentsIsCountedInWholeUnits() {
        BudgetLine none = BudgetLine.unitCost(CostCategory.STAFF, "Days", BigDecimal.ZERO, ExactMoney.of("7", "JPY"));
        BudgetLine days =
                BudgetLine.unitCost(CostCategory.STAFF, "Days", new BigDecimal("1.5"), ExactMoney.of("7", "JPY"));
        BudgetCosts costs = Budget.builder()
                .currency(ExactMoney.currency("JPY"))
                .addAllLines(List.of(none, days))
                .addFlatRate(FlatRate.of(FlatRateKind.OFFICE_ON_STAFF, Share.percent(15)))
                .build()
                .costs();

        // 10.5 down, then 15 % of 10 down
        assertThat(costs.amounts())
                .containsExactly(
                        entry(CostCategory.STAFF, ExactMoney.of("10", "JPY")),
                        entry(CostCategory.OFFICE, ExactMoney.of("1", "JPY")));
    }

    @Test
    void aBudgetWithoutLinesCostsNothing() {
        BudgetCosts costs =
                Budget.builder().currency(ExactMoney.currency("EUR")).build().costs();

        assertThat(costs.total()).isEqualTo(eur("0"));
        assertThat(costs.amounts()).isEmpty();
        assertThat(costs.amount(CostCategory.STAFF)).isEqualTo(eur("0"));
        assertThat(costs).hasToString("Total: 0.00 EUR");
    }

    @Test
    void costsAreEqualIfBudgetAndCutsAre() {
        BudgetCosts costs = budget("STAFF 1", "-", 1).costs();
        BudgetCosts cut = costs.cut(new CostCut(CostCategory.STAFF, eur("1"), 1));

        assertThat(costs).isEqualTo(budget("STAFF 1", "-", 1).costs()).isNotEqualTo(cut);
        assertThat(costs).isNotEqualTo(budget("STAFF 2", "-", 1).costs()).isNotEqualTo("STAFF 1");
        assertThat(costs).hasSameHashCodeAs(budget("STAFF 1", "-", 1).costs()).doesNotHaveSameHashCodeAs(cut);
    }

    private static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }
}
