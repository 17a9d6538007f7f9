package ee.osalus.funding;

/** What a rate is a part of. */
public enum RateBase {
    /** The total cost. */
    TOTAL,
    /** The eligible cost ("protsenti abikõlblikest kuludest"). */
    ELIGIBLE,
    /** The document does not say; usually the total cost, or the eligible cost. */
    UNSTATED
}
