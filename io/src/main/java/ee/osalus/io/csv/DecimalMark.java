package ee.osalus.io.csv;

/** Which mark parts the whole from the decimals in a column of amounts. */
enum DecimalMark {
    POINT("."),
    COMMA(","),
    /** Both do. */
    MIXED(""),
    /** Nothing tells. */
    UNKNOWN(""),
    /** No amount of the column has a mark. */
    NONE("");

    private final String sign;

    DecimalMark(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
