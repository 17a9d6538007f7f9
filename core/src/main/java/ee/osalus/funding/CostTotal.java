package ee.osalus.funding;

/** The totals that a funding may state. */
public enum CostTotal {
    /** The cost of the whole project. */
    TOTAL_COST,
    /** The part of the cost that the funder recognises. */
    ELIGIBLE_COST,
    /** The part of the cost that the funder does not recognise. */
    INELIGIBLE_COST
}
