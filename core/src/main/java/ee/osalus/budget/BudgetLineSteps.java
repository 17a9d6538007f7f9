package ee.osalus.budget;

import ee.osalus.budget.BudgetStep.Rule;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import org.javamoney.moneta.Money;

/** How the amount of one line comes about. */
final class BudgetLineSteps {

    private BudgetLineSteps() {}

    static BudgetStep unitCost(BudgetLine line) {
        return BudgetStep.builder()
                .rule(Rule.UNIT_COST)
                .putFact("name", line.name())
                .putFact("units", line.units())
                .factor(Share.percent(line.units().multiply(BigDecimal.valueOf(100))))
                .base(line.unitPrice())
                .build();
    }

    static BudgetStep equalParts(BudgetLine line, int periods, Money last) {
        return BudgetStep.builder()
                .rule(Rule.EQUAL_PARTS)
                .putFact("name", line.name())
                .putFact("periods", periods)
                .putFact("last", last)
                .factor(Share.of(1, periods))
                .base(line.amount())
                .build();
    }
}
