package ee.osalus.budget;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** A budget as one would compute it on paper: in whole cents and fractions, rule by rule as the terms state them. */
final class FractionBudget {

    private final int periods;
    private final Map<CostCategory, BigInteger[]> rows = new EnumMap<>(CostCategory.class);

    private FractionBudget(int periods) {
        this.periods = periods;
    }

    /** For budgets without contradictions: no rate twice, no other rate beside another, one currency. */
    static FractionBudget of(Budget budget) {
        FractionBudget paper = new FractionBudget(budget.periods());
        Map<FlatRateKind, Share> rates = new EnumMap<>(FlatRateKind.class);
        budget.flatRates().forEach(rate -> rates.put(rate.kind(), rate.rate()));
        List<CostCategory> paid = new ArrayList<>();
        rates.keySet().forEach(kind -> paid.add(kind.pays()));
        for (BudgetLine line : budget.lines()) {
            if (!paid.contains(line.category())) {
                paper.add(line);
            }
        }
        paper.staff(rates);
        paper.rate(rates.get(FlatRateKind.TRAVEL_ON_STAFF), CostCategory.TRAVEL, CostCategory.STAFF);
        paper.rate(rates.get(FlatRateKind.OFFICE_ON_STAFF), CostCategory.OFFICE, CostCategory.STAFF);
        paper.rate(
                rates.get(FlatRateKind.OFFICE_ON_DIRECT_COSTS),
                CostCategory.OFFICE,
                CostCategory.STAFF,
                CostCategory.TRAVEL,
                CostCategory.EXTERNAL,
                CostCategory.EQUIPMENT,
                CostCategory.INFRASTRUCTURE);
        paper.rate(rates.get(FlatRateKind.OTHER_ON_STAFF), CostCategory.OTHER, CostCategory.STAFF);
        return paper;
    }

    private void staff(Map<FlatRateKind, Share> rates) {
        Share rate = rates.get(FlatRateKind.STAFF_ON_DIRECT_COSTS);
        if (rates.containsKey(FlatRateKind.TRAVEL_ON_STAFF)) {
            rate(rate, CostCategory.STAFF, CostCategory.EXTERNAL, CostCategory.EQUIPMENT, CostCategory.INFRASTRUCTURE);
        } else {
            rate(
                    rate,
                    CostCategory.STAFF,
                    CostCategory.EXTERNAL,
                    CostCategory.EQUIPMENT,
                    CostCategory.INFRASTRUCTURE,
                    CostCategory.TRAVEL);
        }
    }

    private void add(BudgetLine line) {
        BigInteger amount = cents(ExactMoney.toDecimal(line.unitPrice()).multiply(line.units()));
        BigInteger left = amount;
        BigInteger[] row = row(line.category());
        for (int i = 0; i + 1 < periods; i++) {
            BigInteger part = line.byPeriod().isEmpty()
                    ? amount.divide(BigInteger.valueOf(periods))
                    : cents(ExactMoney.toDecimal(line.byPeriod().get(i)));
            row[i] = row[i].add(part);
            left = left.subtract(part);
        }
        row[periods - 1] = row[periods - 1].add(left);
    }

    private void rate(@Nullable Share rate, CostCategory pays, CostCategory... base) {
        if (rate == null) {
            return;
        }
        BigInteger[] sums = row(pays);
        for (CostCategory category : base) {
            BigInteger[] part = row(category);
            for (int i = 0; i < periods; i++) {
                sums[i] = sums[i].add(part[i]);
            }
        }
        BigInteger pieces = Share.commonDenominator(List.of(rate));
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger period : sums) {
            sum = sum.add(period);
        }
        BigInteger left = sum.multiply(rate.inPiecesOf(pieces)).divide(pieces);
        for (int i = 0; i + 1 < periods; i++) {
            sums[i] = sums[i].multiply(rate.inPiecesOf(pieces)).divide(pieces);
            left = left.subtract(sums[i]);
        }
        sums[periods - 1] = left;
    }

    private BigInteger[] row(CostCategory category) {
        return rows.computeIfAbsent(category, c -> {
            BigInteger[] zeros = new BigInteger[periods];
            java.util.Arrays.fill(zeros, BigInteger.ZERO);
            return zeros;
        });
    }

    private static BigInteger cents(BigDecimal amount) {
        return amount.movePointRight(2).toBigInteger();
    }

    Money amount(CostCategory category, int period) {
        return ExactMoney.ofMinor(row(category)[period - 1], ExactMoney.currency("EUR"));
    }
}
