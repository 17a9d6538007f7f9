package ee.osalus.io.csv;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;

/** What readers and writers of lists notice. */
public enum ListFinding implements FindingCode {
    /** How the file was read: its encoding, what parts its cells, and where its header stands. */
    READ_AS("list.read-as", Severity.ADVICE),
    /** How a workbook was read: its sheet, and where its header stands. */
    READ_AS_SHEET("list.read-as-sheet", Severity.ADVICE),
    /** The file is no Unicode; the encoding was decided by the letters in it. Example: Windows-1250 for {@code ř} and {@code ů}. */
    ENCODING_DECIDED("list.encoding-decided", Severity.ADVICE),
    /** A few bytes of the file are damaged; the rest is UTF-8. They were read as U+FFFD. */
    ENCODING_DAMAGED("list.encoding-damaged", Severity.WARNING),
    /** No row of the beginning names two columns that a list has; nothing was read. */
    NO_HEADER("list.no-header", Severity.ERROR),
    /** The file is of a format that is not read: a workbook of before 2007, a web page, a database. */
    OTHER_FORMAT("list.other-format", Severity.ERROR),
    /** The name of the file says that it is a workbook, but it is none, and no text. */
    NO_WORKBOOK("list.no-workbook", Severity.ERROR),
    /** Cells are merged over several rows: the value stands in the first row, and the others have none. Example: {@code B5:B9}. */
    MERGED_CELLS("list.merged-cells", Severity.WARNING),
    /** The workbook is damaged from here on. */
    WORKBOOK_DAMAGED("list.workbook-damaged", Severity.ERROR),
    /** A part of the workbook grows beyond the limits when it is unpacked. */
    WORKBOOK_TOO_LARGE("list.workbook-too-large", Severity.ERROR),
    /** The workbook has several sheets; one was read. */
    SHEET_CHOSEN("list.sheet-chosen", Severity.WARNING),
    /** A column's name is misspelt, and was read as the nearest one. Example: {@code Benificiary name}. */
    HEADER_MISSPELT("list.header-misspelt", Severity.ADVICE),
    /** A column's name speaks of two things; the first was taken. Example: {@code Name of operation / summary}. */
    HEADER_OF_TWO("list.header-of-two", Severity.ADVICE),
    /** Two columns mean the same; the first was taken, the other was kept as it is. */
    COLUMN_TWICE("list.column-twice", Severity.ADVICE),
    /** Two columns mean the same date, as the actual and the expected end; the second was read where the first says nothing. */
    COLUMN_SECOND("list.column-second", Severity.ADVICE),
    /** Columns that no rule understood; their cells are kept as extensions of the project. */
    COLUMNS_KEPT("list.columns-kept", Severity.ADVICE),
    /** Columns without a name and without a value. */
    COLUMNS_EMPTY("list.columns-empty", Severity.ADVICE),
    /** A column names contact persons: personal data, which was not read. */
    PERSONAL_DATA("list.personal-data", Severity.ADVICE),
    /** The name of a column says that its amounts are in thousands or millions; they were multiplied. Example: {@code (v tis. Kč)}. */
    AMOUNT_UNIT("list.amount-unit", Severity.ADVICE),
    /** The name of a column says thousands or millions, but its amounts are too large for that; they were taken in full. */
    AMOUNT_UNIT_CONTRADICTED("list.amount-unit-contradicted", Severity.WARNING),
    /** Which mark is the decimal one in a column of amounts, and what decided it. */
    DECIMAL_MARK("list.decimal-mark", Severity.ADVICE),
    /** A column has decimal commas and decimal points; only amounts that can be read in one way were taken. */
    DECIMAL_MARKS_MIXED("list.decimal-marks-mixed", Severity.WARNING),
    /** Nothing tells whether {@code 1.234} is a thousand or one; such amounts of the column were not taken. */
    DECIMAL_MARK_UNKNOWN("list.decimal-mark-unknown", Severity.WARNING),
    /** Whether the day or the month stands first in a column of dates, and what decided it. */
    DATE_ORDER("list.date-order", Severity.ADVICE),
    /** A column has dates with the day first and with the month first; only dates that can be read in one way were taken. */
    DATE_ORDERS_MIXED("list.date-orders-mixed", Severity.WARNING),
    /** Nothing tells whether {@code 03/04/2021} is in March or April; such dates of the column were not taken. */
    DATE_ORDER_UNKNOWN("list.date-order-unknown", Severity.WARNING),
    /** Whether bare numbers in a column of rates are fractions or percent. */
    RATE_SCALE("list.rate-scale", Severity.ADVICE),
    /** Nothing tells whether bare numbers in a column of rates are fractions or percent; they were not taken. */
    RATE_SCALE_UNKNOWN("list.rate-scale-unknown", Severity.WARNING),
    /** A column whose name says rate holds amounts, and was read as the Union's contribution. */
    RATE_COLUMN_HOLDS_AMOUNTS("list.rate-column-holds-amounts", Severity.WARNING),
    /** A column whose name says amount holds rates, and was read as the Union's rate. */
    AMOUNT_COLUMN_HOLDS_RATES("list.amount-column-holds-rates", Severity.WARNING),
    /** The rates of a list, the Union's, are not those of the grants beside them, which hold other public support too; they were kept. */
    RATE_OF_OTHER_AMOUNT("list.rate-of-other-amount", Severity.ADVICE),
    /** The list names no currency; that of the country of its language was assumed. */
    CURRENCY_ASSUMED("list.currency-assumed", Severity.WARNING),
    /**
     * A cell holds no value of its column's kind. A warning in a list of operations, where a column's meaning is told by its name and
     * its cells may hold a remark; an error in a list of costs, as in JSON, since what is claimed must be readable. The same holds for
     * amounts and dates that may be read in two ways.
     */
    CELL_UNREADABLE("list.cell-unreadable", Severity.WARNING),
    /** A cell holds an amount that may be read in two ways; it was not taken. */
    AMOUNT_AMBIGUOUS("list.amount-ambiguous", Severity.WARNING),
    /** A cell holds a date that may be read in two ways; it was not taken. */
    DATE_AMBIGUOUS("list.date-ambiguous", Severity.WARNING),
    /** A cell holds a rate that may be read in two ways; it was not taken. */
    RATE_AMBIGUOUS("list.rate-ambiguous", Severity.WARNING),
    /** A cell of a column of rates holds an amount; no rate was taken. */
    AMOUNT_IN_RATE_COLUMN("list.amount-in-rate-column", Severity.WARNING),
    /** A cell holds the Union's rate and the national one, which sum to 100 %; the first was taken. */
    RATE_PAIR("list.rate-pair", Severity.ADVICE),
    /** A cell says that there is no value: {@code N.a.}, {@code None}. */
    PLACEHOLDER("list.placeholder", Severity.ADVICE),
    /** A number of eight digits in a list in Estonian is no code of the Estonian register: its check digit does not fit. It was kept. */
    REGISTRY_CODE_INVALID("list.registry-code-invalid", Severity.WARNING),
    /** The name of a beneficiary has several lines, which may be several names, and is read as one: no line has a code of its own. */
    LINES_IN_NAME("list.lines-in-name", Severity.WARNING),
    /** The cells of a row do not stand under their names; nothing was read of it. */
    ROW_SHIFTED("list.row-shifted", Severity.ERROR),
    /** A row holds the sums of the list, neither an operation nor a document. */
    ROW_OF_TOTALS("list.row-of-totals", Severity.ADVICE),
    /** A row holds a note or a heading, neither an operation nor a document. */
    ROW_OF_NOTES("list.row-of-notes", Severity.ADVICE),
    /** The header stands once more among the rows. */
    HEADER_AGAIN("list.header-again", Severity.ADVICE),
    /** The operation ends before it starts; its period was not taken. */
    PERIOD_REVERSED("list.period-reversed", Severity.WARNING),
    /** A cell holds whole rows of the list, which an opening quote has swallowed. */
    ROWS_SWALLOWED("list.rows-swallowed", Severity.ERROR),
    /** A quote is opened and never closed; the list ends there for a reader. */
    QUOTE_UNCLOSED("list.quote-unclosed", Severity.ERROR),
    /** A cell is longer than {@link ee.osalus.io.InputLimits#maxTextLength()}; the rest of the file was not read. */
    CELL_TOO_LONG("list.cell-too-long", Severity.ERROR),
    /** A row has more text or cells than the limits allow; the rest of the file was not read. */
    ROW_TOO_LONG("list.row-too-long", Severity.ERROR),
    /** What the list must have is missing, and the project was not written. Source: Regulation (EU) 2021/1060, Article 49(3). */
    REQUIRED_MISSING("list.required-missing", Severity.ERROR),
    /** A part of the project has no column and was left out. */
    LEFT_OUT("list.left-out", Severity.ADVICE),
    /** The project is under an access restriction and was not written. */
    ACCESS_RESTRICTED("list.access-restricted", Severity.ERROR),
    /** A line of a file of column names is not a section, or a language, a colon and names. */
    COLUMN_NAMES_LINE("list.column-names-line", Severity.ERROR),
    /** A cost document lacks its supplier, number, date or net amount, and was not taken. */
    COST_INCOMPLETE("list.cost-incomplete", Severity.ERROR),
    /** The net amount, the VAT and the sum of a cost document do not fit together. */
    COST_DOES_NOT_SUM("list.cost-does-not-sum", Severity.WARNING),
    /** A row of sums prints another sum than its rows give. */
    SUM_DIFFERS("list.sum-differs", Severity.WARNING),
    /** An amount of a cost document is finer than a cent; it was not taken. */
    FINER_THAN_CENT("list.finer-than-cent", Severity.ERROR);

    private final String code;
    private final Severity severity;

    ListFinding(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String bundle() {
        return "ee.osalus.io.csv.findings";
    }
}
