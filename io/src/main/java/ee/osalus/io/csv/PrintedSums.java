package ee.osalus.io.csv;

import ee.osalus.finding.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.javamoney.moneta.Money;

/** The sums of the columns of amounts, against which the sums that a list prints are held: of all its rows, or of those since the last sum. */
final class PrintedSums {

    private final Map<CostColumn, Money> all = new EnumMap<>(CostColumn.class);
    private final Map<CostColumn, Money> sinceLast = new EnumMap<>(CostColumn.class);
    private final Set<CostColumn> unknown = EnumSet.noneOf(CostColumn.class);

    /** Adds the amount of a row's cell; of a cell that is filled and was not read, its column's sum is not known any more. */
    void add(CostColumn column, Optional<Money> amount) {
        if (amount.isEmpty()
                || !amount.get()
                        .getCurrency()
                        .equals(all.getOrDefault(column, amount.get()).getCurrency())) {
            unknown.add(column);
            return;
        }
        all.merge(column, amount.get(), Money::add);
        sinceLast.merge(column, amount.get(), Money::add);
    }

    /** What a row of sums prints otherwise than its rows give. */
    List<Finding> differences(Map<CostColumn, Money> printed, ColumnPlan<CostColumn> plan, CellReader cells) {
        List<Finding> differences = new ArrayList<>();
        printed.forEach((key, sum) -> {
            Money ofAll = all.getOrDefault(key, sum);
            Column column = plan.column(key);
            boolean holds = sum.equals(ofAll) || sum.equals(sinceLast.get(key));
            if (column != null && !holds && !unknown.contains(key)) {
                differences.add(cells.at(column, cells.row().cell(column.index()), ListFinding.SUM_DIFFERS)
                        .putFact("printed", sum)
                        .putFact("sum", ofAll)
                        .build());
            }
        });
        sinceLast.clear();
        return differences;
    }
}
