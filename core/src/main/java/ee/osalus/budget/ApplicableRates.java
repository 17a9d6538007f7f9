package ee.osalus.budget;

import ee.osalus.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which of the stated flat rates hold, in the order in which they are computed. */
final class ApplicableRates {

    private ApplicableRates() {}

    static List<FlatRate> of(List<FlatRate> stated, List<Finding> findings) {
        boolean othersThanOther = stated.stream().anyMatch(rate -> rate.kind() != FlatRateKind.OTHER_ON_STAFF);
        Map<CostCategory, FlatRate> byCategory = new EnumMap<>(CostCategory.class);
        for (int i = 0; i < stated.size(); i++) {
            FlatRate rate = stated.get(i);
            FlatRate first = byCategory.get(rate.kind().pays());
            if (rate.kind() == FlatRateKind.OTHER_ON_STAFF && othersThanOther) {
                findings.add(Finding.at("/flatRates/" + i, BudgetFinding.OTHER_RATE_BESIDE_ANOTHER)
                        .putFact("rate", rate.rate())
                        .build());
            } else if (first != null) {
                findings.add(Finding.at("/flatRates/" + i, BudgetFinding.SECOND_RATE_OF_CATEGORY)
                        .putFact("rate", rate.rate())
                        .putFact("first", first.rate())
                        .build());
            } else {
                byCategory.put(rate.kind().pays(), rate);
            }
        }
        List<FlatRate> inOrder = new ArrayList<>(byCategory.values());
        inOrder.sort(Comparator.comparing(FlatRate::kind));
        return inOrder;
    }
}
