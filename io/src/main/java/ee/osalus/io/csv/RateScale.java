package ee.osalus.io.csv;

/** What bare numbers in a column of rates are. */
enum RateScale {
    /** 85 is 85 %. */
    PERCENT,
    /** 0.85 is 85 %. */
    FRACTION,
    /** Nothing tells. */
    UNKNOWN,
    /** The column has no bare numbers. */
    NONE
}
