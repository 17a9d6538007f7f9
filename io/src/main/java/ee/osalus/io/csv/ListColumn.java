package ee.osalus.io.csv;

/** A column that a list can have; its name in a file of column names is that of the constant, in lower case with hyphens. */
interface ListColumn {

    /** The name of the constant. */
    String name();

    CellKind kind();

    /** Whether under this name the form of the cells is prescribed: amounts with a point, the day first, rates in percent. */
    default boolean isStrictName(String name) {
        return false;
    }

    /** Whether it is what is granted, of which a header that says percent means the rate. */
    default boolean isGrant() {
        return false;
    }

    /** The name of the constant that is meant where a header also says "eligible"; its own where that changes nothing. */
    default String ifEligible() {
        return name();
    }

    /** Whether a header that names both means the other: of a cost a part of it, of a grant its rate, of a place its code. */
    default boolean isNarrowedBy(ListColumn other) {
        return false;
    }

    /** Whether a header must have one of these. */
    boolean isTelling();

    /** Whether its name means it only where that is the whole header: part of one, it says something of what else is there. */
    default boolean needsWholeName() {
        return false;
    }

    /** Whether a second column of the same meaning is read in the rows that say nothing in the first. */
    default boolean isFilledFromSecond() {
        return false;
    }
}
