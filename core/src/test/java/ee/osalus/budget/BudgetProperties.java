package ee.osalus.budget;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.javamoney.moneta.Money;

class BudgetProperties {

    private static final CurrencyUnit EUR = ExactMoney.currency("EUR");

    @Property
    void agreesWithABudgetOnPaper(@ForAll("budgets") Budget budget) {
        BudgetCosts costs = budget.costs();
        FractionBudget paper = FractionBudget.of(budget);
        for (int period = 1; period <= budget.periods(); period++) {
            int number = period;
            costs.inPeriod(period)
                    .forEach((category, amount) -> assertThat(amount)
                            .as("%s in %d of %s", category, number, budget)
                            .isEqualTo(paper.amount(category, number)));
        }
        assertThat(costs.amounts().keySet())
                .as("categories of %s", budget)
                .containsAll(budget.flatRates().stream()
                        .map(rate -> rate.kind().pays())
                        .toList());
    }

    @Property
    void periodsSumToTheCategoryAndCategoriesToTheTotal(@ForAll("budgets") Budget budget) {
        BudgetCosts costs = budget.costs();
        for (CostCategory category : costs.amounts().keySet()) {
            List<Money> periods = new ArrayList<>();
            for (int period = 1; period <= budget.periods(); period++) {
                periods.add(costs.inPeriod(period).get(category));
            }
            assertThat(ExactMoney.sum(periods, EUR)).isEqualTo(costs.amount(category));
        }
        assertThat(ExactMoney.sum(costs.amounts().values(), EUR)).isEqualTo(costs.total());
        assertThat(ExactMoney.sum(costs.periodTotals(), EUR)).isEqualTo(costs.total());
    }

    @Property
    void noPeriodIsNegative(@ForAll("budgets") Budget budget) {
        assertThat(budget.withLines(budget.lines().stream()
                                .map(line -> line.withByPeriod())
                                .toList())
                        .costs()
                        .periodTotals())
                .allMatch(Money::isPositiveOrZero);
    }

    @Property
    void aCutOfACategoryIsTheSameAsABudgetPlannedWithoutIt(
            @ForAll("budgets") Budget budget,
            @ForAll("cents") Money planned,
            @ForAll("cents") Money more,
            @ForAll CostCategory category) {
        boolean real = category != CostCategory.UNIT_COSTS && category != CostCategory.LUMP_SUMS;
        CostCategory cutOne = real ? category : CostCategory.STAFF;
        Budget once = budget.withLines(
                        budget.lines().stream().map(l -> l.withByPeriod()).toList())
                .withPeriods(1);
        Budget without = plus(once, cutOne, planned);
        Budget with = plus(once, cutOne, planned.add(more));
        boolean paidByRate = with.flatRates().stream().anyMatch(r -> r.kind().pays() == cutOne);

        BudgetCosts cut = with.costs().cut(new CostCut(cutOne, paidByRate ? ExactMoney.zero(EUR) : more, 1));

        assertThat(cut.amounts()).isEqualTo(without.costs().amounts());
        assertThat(with.costs().total().subtract(cut.total()))
                .isEqualTo(ExactMoney.sum(with.costs().lossTo(cut).values(), EUR));
    }

    @Property
    void aCutNeverRaisesACategoryAndNeverLeavesLessThanNothing(
            @ForAll("budgets") Budget budget,
            @ForAll("cents") Money amount,
            @ForAll CostCategory category,
            @ForAll @IntRange(min = 1, max = 6) int period) {
        Budget spread = budget.withLines(
                budget.lines().stream().map(line -> line.withByPeriod()).toList());
        BudgetCosts before = spread.costs();
        BudgetCosts after = before.cut(new CostCut(category, amount, Math.min(period, spread.periods())));

        assertThat(before.lossTo(after).values()).allMatch(Money::isPositive);
        assertThat(after.amounts().values()).allMatch(Money::isPositiveOrZero);
        assertThat(ExactMoney.sum(after.periodTotals(), EUR)).isEqualTo(after.total());
    }

    @Property
    void everyStepIsWithinACentAndRoundedDown(@ForAll("budgets") Budget budget) {
        for (BudgetStep step : budget.costs().steps()) {
            assertThat(step.moved()).isBetween(new BigDecimal("-0.01"), BigDecimal.ZERO);
            assertThat(step.rounding()).isEqualTo(RoundingMode.DOWN);
        }
    }

    @Property(tries = 100)
    void survivesSerialization(@ForAll("budgets") Budget budget) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(budget.costs());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            BudgetCosts read = (BudgetCosts) in.readObject();
            assertThat(read).isEqualTo(budget.costs());
            assertThat(read.explain(java.util.Locale.ENGLISH))
                    .isEqualTo(budget.costs().explain(java.util.Locale.ENGLISH));
        }
    }

    private static Budget plus(Budget budget, CostCategory category, Money amount) {
        List<BudgetLine> lines = new ArrayList<>(budget.lines());
        lines.add(BudgetLine.real(category, "a further line", amount));
        return budget.withLines(lines);
    }

    @Provide
    Arbitrary<Money> cents() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 200),
                        Arbitraries.longs().between(0, 1_000_000_000),
                        Arbitraries.longs().between(0, Long.MAX_VALUE / 100))
                .map(cents -> ExactMoney.ofMinor(cents, EUR));
    }

    @Provide
    Arbitrary<Budget> budgets() {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(periods -> Combinators.combine(lines(periods).list().ofMaxSize(8), rates())
                        .as((lines, rates) -> Budget.builder()
                                .currency(EUR)
                                .periods(periods)
                                .addAllLines(lines)
                                .addAllFlatRates(rates)
                                .build()));
    }

    private Arbitrary<BudgetLine> lines(int periods) {
        Arbitrary<List<Money>> parts =
                Arbitraries.oneOf(Arbitraries.just(List.of()), cents().list().ofSize(periods));
        Arbitrary<BigDecimal> units = Arbitraries.oneOf(
                Arbitraries.just(BigDecimal.ONE),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(2000))
                        .ofScale(3));
        return Combinators.combine(Arbitraries.of(CostCategory.class), cents(), units, parts)
                .as((category, price, count, byPeriod) -> BudgetLine.builder()
                        .name(LocalizedText.of("en", "a line"))
                        .category(category)
                        .form(
                                switch (category) {
                                    case LUMP_SUMS -> CostForm.LUMP_SUM;
                                    case UNIT_COSTS -> CostForm.UNIT_COST;
                                    default ->
                                        count.compareTo(BigDecimal.ONE) == 0 ? CostForm.REAL_COST : CostForm.UNIT_COST;
                                })
                        .units(count)
                        .unitPrice(price)
                        .addAllByPeriod(byPeriod)
                        .build());
    }

    /** Sets of rates that may stand together: at most one a category, other costs alone. */
    private static Arbitrary<List<FlatRate>> rates() {
        Arbitrary<Share> share = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 40).map(Share::percent),
                Combinators.combine(
                                Arbitraries.integers().between(0, 50),
                                Arbitraries.integers().between(1, 99))
                        .as((numerator, denominator) -> Share.of(numerator, denominator)));
        Arbitrary<List<FlatRateKind>> kinds = Arbitraries.of(
                List.of(),
                List.of(FlatRateKind.OTHER_ON_STAFF),
                List.of(FlatRateKind.STAFF_ON_DIRECT_COSTS),
                List.of(FlatRateKind.OFFICE_ON_STAFF, FlatRateKind.TRAVEL_ON_STAFF),
                List.of(FlatRateKind.OFFICE_ON_DIRECT_COSTS, FlatRateKind.STAFF_ON_DIRECT_COSTS),
                List.of(
                        FlatRateKind.OFFICE_ON_DIRECT_COSTS,
                        FlatRateKind.TRAVEL_ON_STAFF,
                        FlatRateKind.STAFF_ON_DIRECT_COSTS),
                List.of(
                        FlatRateKind.STAFF_ON_DIRECT_COSTS,
                        FlatRateKind.TRAVEL_ON_STAFF,
                        FlatRateKind.OFFICE_ON_STAFF));
        return Combinators.combine(kinds, share.list().ofSize(3)).as((chosen, shares) -> {
            List<FlatRate> rates = new ArrayList<>();
            for (FlatRateKind kind : chosen) {
                rates.add(FlatRate.of(kind, shares.get(rates.size())));
            }
            return rates;
        });
    }
}
