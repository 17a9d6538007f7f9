package ee.osalus.io.csv;

/** Whether the day or the month stands first in a column of dates. */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Both orders occur. */
    MIXED,
    /** Nothing tells. */
    UNKNOWN,
    /** No date of the column leaves it open. */
    NONE
}
