package ee.osalus.arbitraries;

import ee.osalus.budget.Budget;
import ee.osalus.budget.BudgetCosts;
import ee.osalus.budget.BudgetLine;
import ee.osalus.budget.CostCategory;
import ee.osalus.budget.CostCut;
import ee.osalus.budget.CostForm;
import ee.osalus.budget.FlatRate;
import ee.osalus.budget.FlatRateKind;
import ee.osalus.law.ProcurementThreshold;
import ee.osalus.money.ExactMoney;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.javamoney.moneta.Money;

/** Budgets, and what they come to. */
public final class Budgets {

    private static final int MOST_PERIODS = 4;

    private Budgets() {}

    /**
     * Budgets in euros of one to four periods, with lines of every category and form, some negative or in kroons, and flat rates of
     * every kind, some of which contradict each other.
     *
     * @return every kind of budget that can be built
     */
    public static Arbitrary<Budget> any() {
        return Prepared.oneOf(
                Tuple.of(1, ofPeriods(1)),
                Tuple.of(1, ofPeriods(2)),
                Tuple.of(1, ofPeriods(3)),
                Tuple.of(1, ofPeriods(MOST_PERIODS)));
    }

    private static Arbitrary<Budget> ofPeriods(int periods) {
        return Combinators.combine(
                        lines(periods).list().ofMaxSize(5), flatRates().list().ofMaxSize(3))
                .as((lines, rates) -> Budget.builder()
                        .currency(ExactMoney.currency("EUR"))
                        .periods(periods)
                        .addAllLines(lines)
                        .addAllFlatRates(rates)
                        .build());
    }

    /**
     * What budgets come to, some after cuts.
     *
     * @return the costs of {@link #any()}
     */
    public static Arbitrary<BudgetCosts> costs() {
        Arbitrary<CostCut> cuts = Combinators.combine(
                        Arbitraries.of(CostCategory.class),
                        Amounts.of("EUR"),
                        Arbitraries.integers().between(1, MOST_PERIODS))
                .as(CostCut::new);
        return Combinators.combine(any(), cuts.list().ofMaxSize(2))
                .as((budget, all) -> budget.costsAfter(all.stream()
                        .filter(cut -> cut.period() <= budget.periods())
                        .toList()));
    }

    private static Arbitrary<BudgetLine> lines(int periods) {
        return Prepared.oneOf(
                Tuple.of(8, lines(Amounts.of("EUR"), "EUR", periods)),
                Tuple.of(1, lines(Amounts.of("EUR").map(Money::negate), "EUR", periods)),
                Tuple.of(1, lines(Amounts.of("EEK"), "EEK", periods)));
    }

    private static Arbitrary<BudgetLine> lines(Arbitrary<Money> prices, String currency, int periods) {
        Arbitrary<BigDecimal> units =
                Arbitraries.longs().between(0, 100_000).map(hundredths -> BigDecimal.valueOf(hundredths, 2));
        return Combinators.combine(
                        prices,
                        Texts.names(),
                        Arbitraries.of(CostCategory.class),
                        Arbitraries.of(CostForm.class),
                        Prepared.oneOf(Tuple.of(1, units), Tuple.of(1, Arbitraries.just(BigDecimal.ONE))),
                        Amounts.of(currency).list().ofSize(periods),
                        Arbitraries.of(true, false),
                        contracts().optional(0.2))
                .as((price, name, category, form, count, parts, byPeriod, contract) -> BudgetLine.builder()
                        .name(name)
                        .category(category)
                        .form(fitting(category, form))
                        .units(count)
                        .unitPrice(price)
                        .addAllByPeriod(byPeriod ? parts : List.of())
                        .contract(contract)
                        .build());
    }

    private static Arbitrary<BudgetLine.Contract> contracts() {
        return Prepared.of(Combinators.combine(Arbitraries.of(ProcurementThreshold.class), Amounts.of("EUR"))
                .as(BudgetLine.Contract::new));
    }

    private static CostForm fitting(CostCategory category, CostForm form) {
        return switch (category) {
            case LUMP_SUMS -> CostForm.LUMP_SUM;
            case UNIT_COSTS -> CostForm.UNIT_COST;
            default -> form == CostForm.LUMP_SUM ? CostForm.REAL_COST : form;
        };
    }

    private static Arbitrary<FlatRate> flatRates() {
        return Combinators.combine(
                        Arbitraries.of(FlatRateKind.class),
                        Shares.any(),
                        Terms.references().optional(0.3))
                .as((kind, rate, law) -> FlatRate.of(kind, rate).withLegalBasis(law));
    }
}
