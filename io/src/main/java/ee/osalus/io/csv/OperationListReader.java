package ee.osalus.io.csv;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads lists of operations as managing authorities publish them, CSV and XLSX.
 *
 * <pre>{@code
 * try (OperationList list = OperationListReader.standard().read(file);
 *         Stream<Reading<Project>> rows = list.rows()) {
 *     rows.flatMap(row -> row.value().stream()).forEach(…);
 * }
 * }</pre>
 *
 * <p><b>The file.</b> Text in UTF-8, marked UTF-16, or an encoding of before Unicode, which the letters decide: Windows-1252, 1250,
 * 1257, 1251 or 1253, or the ISO 8859 standard with the same letters. Cells are parted by semicolon, comma, tab or bar, by whichever the header is found. XLSX is told by its
 * content; of several sheets the one whose header names the most columns is read, and the others are reported.
 *
 * <p><b>The header</b> is the row of the first sixty that names the most columns, at least two, among them an operation, a beneficiary
 * or a number. Titles above it are passed over; a second row in another language below it, names below a heading of several columns,
 * units, column numbers and groups above it are part of it. Of a cost and a part of it in one name, "Eligible cost – Union contribution",
 * and of a heading of amounts and the first name below it, the part counts. The names are those of {@link ColumnNames}; slips of the pen are read with a finding. A column that nobody understands
 * is kept in {@link ee.osalus.project.Project#extensions()} under {@code /operationList:} and its name, and so are country, postcode, NUTS code,
 * coordinates, category of intervention, programming period and exchange rate, which the model has no place for.
 *
 * <p><b>Amounts</b> in any notation: {@code 2.888.913,33}, {@code 64029231,00}, {@code 1 234,5}, {@code 4,156.00},
 * {@code 102.691,05 €}, {@code 5.172.338,50 kn}. Which mark is the decimal one is decided for the column, by amounts that can be read
 * in one way only, there or, where the column has none, in the other columns of amounts; {@code 1.234} is not taken where nothing
 * decides. Where the column's name or a title above the header says so, amounts are in thousands or millions and are multiplied, with a
 * finding. Currencies are those of the cell, the header, the currency column, a title, or of the country of the list's language, with a
 * finding; where a name has two, {@code (PLN, for ETC projects EUR)}, the programme of a row tells which. <b>Dates</b> in any order and with months in words of any official language; of {@code 03/04/2021} the column decides which
 * is the month. Numbers of spreadsheets are days since 1900. <b>Rates</b>: {@code 18,13 %}, {@code 25%*}, {@code 85 % / 15 %},
 * {@code 40.0}, {@code 0.85}; whether bare numbers are fractions or percent is decided for the column. An amount among rates is
 * reported; a column of amounts under a name that says rate is read as the Union's contribution, and one of small numbers under a
 * grant's name as its rate; of two columns whose names mean one of them, the one whose cells fit it counts. Rates that are not those of
 * the grants beside them, because these hold more than the Union's part, are kept as {@code /operationList:Cofinancing_Rate}.
 *
 * <p><b>Registry codes</b> of beneficiaries are those that name their register, and in a list in Estonian or English eight digits of which
 * the last is the check digit of an Estonian code; other numbers are kept as {@code /operationList:Beneficiary_Unique_Identifier}, and
 * of eight digits in a list in Estonian that is said.
 *
 * <p><b>Rows</b> whose cells do not stand under their names, rows of totals, be it of a part of the list, and of notes, and headers
 * among the rows are readings without a value and with a finding. Nothing is dropped in silence. The sums of a row of totals are held
 * against the rows above it, all of them or those since an earlier row of totals, for each currency; where a row or an amount was not
 * read they are not.
 */
public final class OperationListReader {

    /** The scheme of a reference that a list gives as the operation's unique identifier. */
    static final String UNIQUE_IDENTIFIER = "operation";

    /** The scheme of a reference that a list gives as the authority's own number. */
    static final String LOCAL_IDENTIFIER = "operation-local";

    private static final ColumnPlan.Roles<OperationColumn> ROLES = new ColumnPlan.Roles<>(
            OperationColumn.class,
            OperationColumn.RATE,
            OperationColumn.EU_AMOUNT,
            OperationColumn.OTHER,
            OperationColumn.CONTACT,
            OperationColumn.CURRENCY,
            Map.of(OperationColumn.NAME_OF_EITHER, List.of(OperationColumn.NAME, OperationColumn.BENEFICIARY)));

    private final HeaderMatcher<OperationColumn> matcher;
    private final InputLimits limits;

    private OperationListReader(HeaderMatcher<OperationColumn> matcher, InputLimits limits) {
        this.matcher = matcher;
        this.limits = limits;
    }

    /**
     * The reader with the standard names of columns and limits.
     *
     * @return the same instance each time
     */
    public static OperationListReader standard() {
        return Standard.READER;
    }

    /**
     * The same reader with other names of columns.
     *
     * @param names the names, usually those of {@link ColumnNames#ofOperations()} extended
     * @return a reader that knows them
     */
    public OperationListReader withColumnNames(ColumnNames names) {
        return new OperationListReader(new HeaderMatcher<>(names, OperationColumn.class), limits);
    }

    /**
     * The same reader with other limits.
     *
     * @param limits how much to take: of a cell {@link InputLimits#maxTextLength()}, of a row {@link InputLimits#maxLineLength()} and
     *     {@link InputLimits#maxElements()}; a list may have any number of rows. A part of a workbook is unpacked to
     *     {@link InputLimits#maxBytes()}, and rows to a hundred times their packed size.
     * @return a reader with those limits
     */
    public OperationListReader withLimits(InputLimits limits) {
        return new OperationListReader(matcher, limits);
    }

    /**
     * Opens a list and finds out how it is to be read, for which the beginning is read, and the bytes of a text are looked at once.
     *
     * @param file a CSV or XLSX file
     * @return the list; it has no rows where it cannot be read, and a finding says why
     * @throws IOException if the file cannot be read
     */
    public OperationList read(Path file) throws IOException {
        Reading<ListTable<OperationColumn>> opened = ListTable.open(file, limits, matcher, ROLES);
        ListTable<OperationColumn> table = opened.value().orElse(null);
        Optional<Finding> ofAnother = table == null ? Optional.empty() : RateOfGrant.ofAnother(table);
        Findings findings = ofAnother
                .map(finding -> opened.findings().and(Findings.of(List.of(finding))))
                .orElse(opened.findings());
        return new OperationList(table, findings, ofAnother.isEmpty());
    }

    /** Built at the first use. */
    private static final class Standard {
        static final OperationListReader READER = new OperationListReader(
                new HeaderMatcher<>(ColumnNames.ofOperations(), OperationColumn.class), InputLimits.standard());

        private Standard() {}
    }
}
