package ee.osalus.budget;

import ee.osalus.budget.BudgetStep.Rule;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.javamoney.moneta.Money;

/** Computes a budget category by category, each as a row of amounts by period: first the lines, then the flat rates on them. */
final class BudgetCalculation {

    private final Budget budget;
    private final List<CostCut> cuts;
    private final int last;
    private final Money zero;
    private final List<FlatRate> rates;
    private final Map<CostCategory, List<Money>> rows = new EnumMap<>(CostCategory.class);
    private final List<BudgetStep> steps = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    BudgetCalculation(Budget budget, List<CostCut> cuts) {
        this.budget = budget;
        this.cuts = List.copyOf(cuts);
        this.last = budget.periods() - 1;
        this.zero = ExactMoney.zero(budget.currency());
        this.rates = ApplicableRates.of(budget.flatRates(), findings);
        for (CostCut cut : cuts) {
            if (cut.period() > budget.periods()) {
                throw new IllegalArgumentException(
                        "a cut falls into one of " + budget.periods() + " periods, not into " + cut.period());
            }
        }
    }

    BudgetCosts costs() {
        for (int i = 0; i < budget.lines().size(); i++) {
            addLine(i, budget.lines().get(i));
        }
        for (CostCategory category : CostCategory.values()) {
            if (rows.containsKey(category)) {
                cut(category);
            }
        }
        for (FlatRate rate : rates) {
            rows.put(rate.kind().pays(), apply(rate));
            cut(rate.kind().pays());
        }
        for (CostCut cut : cuts) {
            if (!rows.containsKey(cut.category())) {
                reportExcess(cut, zero);
            }
        }
        return new BudgetCosts(budget, cuts, rows, steps, Findings.of(findings));
    }

    private void addLine(int index, BudgetLine line) {
        String pointer = "/lines/" + index;
        if (!line.unitPrice().getCurrency().equals(budget.currency())) {
            findings.add(Finding.at(pointer, BudgetFinding.OTHER_CURRENCY)
                    .putFact("amount", line.amount())
                    .putFact("currency", budget.currency().getCurrencyCode())
                    .build());
            return;
        }
        if (line.amount().isNegative()) {
            findings.add(Finding.at(pointer, BudgetFinding.NEGATIVE_LINE)
                    .putFact("amount", line.amount())
                    .build());
        }
        Optional<FlatRate> replacing = rates.stream()
                .filter(rate -> rate.kind().pays() == line.category())
                .findFirst();
        if (replacing.isPresent()) {
            findings.add(Finding.at(pointer, BudgetFinding.PAID_BY_FLAT_RATE)
                    .putFact("amount", line.amount())
                    .putFact("rate", replacing.get().rate())
                    .build());
            return;
        }
        if (isCoveredByOtherRate(line)) {
            findings.add(Finding.at(pointer, BudgetFinding.COVERED_BY_OTHER_RATE)
                    .putFact("amount", line.amount())
                    .build());
        }
        if (line.form() == CostForm.UNIT_COST) {
            steps.add(BudgetLineSteps.unitCost(line));
        }
        rows.merge(line.category(), byPeriod(pointer, line), BudgetCalculation::sum);
    }

    private boolean isCoveredByOtherRate(BudgetLine line) {
        return rates.stream().anyMatch(rate -> rate.kind() == FlatRateKind.OTHER_ON_STAFF)
                && switch (line.category()) {
                    case STAFF, UNIT_COSTS, LUMP_SUMS -> false;
                    default -> true;
                };
    }

    /** The last period takes what the others leave of the line. */
    private List<Money> byPeriod(String pointer, BudgetLine line) {
        List<Money> parts = new ArrayList<>();
        for (int period = 0; period < last; period++) {
            parts.add(
                    line.byPeriod().isEmpty()
                            ? Share.of(1, budget.periods()).appliedTo(line.amount(), RoundingMode.DOWN)
                            : Share.ONE.appliedTo(line.byPeriod().get(period), RoundingMode.DOWN));
        }
        Money others = ExactMoney.sum(parts, budget.currency());
        parts.add(line.amount().subtract(others));
        if (line.byPeriod().isEmpty() && last > 0) {
            steps.add(BudgetLineSteps.equalParts(line, budget.periods(), parts.get(last)));
        } else if (!line.byPeriod().isEmpty() && !line.byPeriod().get(last).isEqualTo(parts.get(last))) {
            findings.add(Finding.at(pointer + "/byPeriod", BudgetFinding.PERIODS_DIFFER_FROM_LINE)
                    .putFact("sum", others.add(line.byPeriod().get(last)))
                    .putFact("amount", line.amount())
                    .build());
        }
        return parts;
    }

    private List<Money> apply(FlatRate rate) {
        List<CostCategory> base = new ArrayList<>(rate.kind().base());
        if (rate.kind() == FlatRateKind.STAFF_ON_DIRECT_COSTS
                && rates.stream().anyMatch(r -> r.kind() == FlatRateKind.TRAVEL_ON_STAFF)) {
            base.remove(CostCategory.TRAVEL);
        }
        List<Money> row = Collections.nCopies(budget.periods(), zero);
        ArrayList<Serializable> parts = new ArrayList<>();
        for (CostCategory category : base) {
            List<Money> part = rows.getOrDefault(category, List.of());
            if (!part.isEmpty()) {
                row = sum(row, part);
                parts.add(ExactMoney.sum(part, budget.currency()));
            }
        }
        BudgetStep total = step(Rule.FLAT_RATE, rate, ExactMoney.sum(row, budget.currency()))
                .putFact("parts", parts.isEmpty() ? zero : parts)
                .build();
        steps.add(total);
        List<Money> amounts = new ArrayList<>();
        for (int period = 0; period < last; period++) {
            BudgetStep part = step(Rule.FLAT_RATE_IN_PERIOD, rate, row.get(period))
                    .putFact("period", period + 1)
                    .build();
            steps.add(part);
            amounts.add(part.amount());
        }
        amounts.add(total.amount().subtract(ExactMoney.sum(amounts, budget.currency())));
        return amounts;
    }

    private static BudgetStep.Builder step(Rule rule, FlatRate rate, Money base) {
        return BudgetStep.builder()
                .rule(rule)
                .putFact("category", rate.kind().pays())
                .factor(rate.rate())
                .base(base)
                .legalBasis(rate.legalBasis());
    }

    private void cut(CostCategory category) {
        List<Money> row = new ArrayList<>(rows.getOrDefault(category, List.of()));
        for (CostCut cut : cuts) {
            if (cut.category() == category) {
                Money there = row.get(cut.period() - 1);
                if (cut.amount().isGreaterThan(there)) {
                    reportExcess(cut, there);
                }
                Money effective = there.isNegative() ? zero : smaller(cut.amount(), there);
                Money before = ExactMoney.sum(row, budget.currency());
                row.set(cut.period() - 1, there.subtract(effective));
                steps.add(BudgetStep.builder()
                        .rule(Rule.CUT)
                        .putFact("category", category)
                        .putFact("period", cut.period())
                        .putFact("before", before)
                        .putFact("cut", effective)
                        .factor(Share.ONE)
                        .base(before.subtract(effective))
                        .build());
            }
        }
        rows.put(category, row);
    }

    private void reportExcess(CostCut cut, Money there) {
        findings.add(Finding.at("/lines", BudgetFinding.CUT_EXCEEDS_COST)
                .putFact("cut", cut.amount())
                .putFact("cost", there)
                .build());
    }

    private static Money smaller(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    private static List<Money> sum(List<Money> one, List<Money> other) {
        List<Money> sums = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sums.add(one.get(i).add(other.get(i)));
        }
        return sums;
    }
}
