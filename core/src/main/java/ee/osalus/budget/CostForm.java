package ee.osalus.budget;

/** How the amount of a budget line is shown to be due. */
public enum CostForm {
    /** By documents of what was really paid (tegelikud kulud). */
    REAL_COST,
    /** By the number of units reached, at a price agreed beforehand (ühikuhindade standardiseeritud astmik). */
    UNIT_COST,
    /** By one agreed result, all or nothing (kindlasummaline makse). */
    LUMP_SUM
}
