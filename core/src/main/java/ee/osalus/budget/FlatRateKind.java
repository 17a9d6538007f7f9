package ee.osalus.budget;

import static ee.osalus.budget.CostCategory.EQUIPMENT;
import static ee.osalus.budget.CostCategory.EXTERNAL;
import static ee.osalus.budget.CostCategory.INFRASTRUCTURE;
import static ee.osalus.budget.CostCategory.OFFICE;
import static ee.osalus.budget.CostCategory.OTHER;
import static ee.osalus.budget.CostCategory.STAFF;
import static ee.osalus.budget.CostCategory.TRAVEL;

import java.util.List;

/**
 * Which category a flat rate pays, and of which it is a part. The order is that in which they are computed.
 *
 * <p>Lump sums and unit costs over several categories are in no base, nor are office and other costs.
 */
public enum FlatRateKind {
    /**
     * Staff = rate × (travel + external + equipment + infrastructure); travel counts only if no flat rate pays it. Example: 15 %
     * of 2 000 + 10 000 + 7 500 + 2 500 EUR are 3 300.00 EUR; with a travel rate 15 % of 20 000 EUR, 3 000.00 EUR.
     */
    STAFF_ON_DIRECT_COSTS(STAFF),
    /** Travel = rate × staff. */
    TRAVEL_ON_STAFF(TRAVEL),
    /** Office = rate × staff. */
    OFFICE_ON_STAFF(OFFICE),
    /** Office = rate × (staff + travel + external + equipment + infrastructure). */
    OFFICE_ON_DIRECT_COSTS(OFFICE),
    /** Other = rate × staff: all costs but staff. Not together with a rate of another kind. */
    OTHER_ON_STAFF(OTHER);

    private final CostCategory pays;

    FlatRateKind(CostCategory pays) {
        this.pays = pays;
    }

    /**
     * The category whose amount it computes.
     *
     * @return never unit costs or lump sums
     */
    public CostCategory pays() {
        return pays;
    }

    /**
     * The categories whose sum the rate is applied to.
     *
     * @return in the order in which they are explained; travel in the base of staff counts only as a real cost
     */
    public List<CostCategory> base() {
        return switch (this) {
            case STAFF_ON_DIRECT_COSTS -> List.of(TRAVEL, EXTERNAL, EQUIPMENT, INFRASTRUCTURE);
            case OFFICE_ON_DIRECT_COSTS -> List.of(STAFF, TRAVEL, EXTERNAL, EQUIPMENT, INFRASTRUCTURE);
            case TRAVEL_ON_STAFF, OFFICE_ON_STAFF, OTHER_ON_STAFF -> List.of(STAFF);
        };
    }
}
