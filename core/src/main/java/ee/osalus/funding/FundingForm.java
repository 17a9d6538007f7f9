package ee.osalus.funding;

/** How a source contributes. */
public enum FundingForm {
    /** In money. */
    CASH,
    /** In work, land, rooms or goods, at their value (mitterahaline omafinantseering). */
    IN_KIND
}
