package ee.osalus.budget;

/** How the amount of a budget line is shown to be due. */
public enum CostForm {
    /** By documents of what was really paid (tegelikud kulud). */
    REAL_COST,
    /** By the number of units reached, at a price agreed beforehand (ühikuhindade standardiseeritud astmik). */
    UNIT_COST,
    /** By one agreed result, all or nothing (kindlasummaline makse). */
    LUMP_SUM;

    /**
     * Whether a cost of a category can be of this form.
     *
     * @param category the category
     * @return lump sums are of no other category, and it of no other form; unit costs over several categories are no real costs
     */
    public boolean fits(CostCategory category) {
        return switch (category) {
            case LUMP_SUMS -> this == LUMP_SUM;
            case UNIT_COSTS -> this == UNIT_COST;
            default -> this != LUMP_SUM;
        };
    }
}
