package ee.osalus.io.csv;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of lists of operations, with the names that Kohesio has for them. */
enum OperationColumn implements ListColumn {
    UNIQUE_IDENTIFIER("Operation_Unique_Identifier", CellKind.TEXT),
    LOCAL_IDENTIFIER("Operation_Local_Identifier", CellKind.TEXT),
    NAME_ENGLISH("Operation_Name_English", CellKind.TEXT),
    NAME("Operation_Name_Programme_Language", CellKind.TEXT),
    COUNTRY("Country", CellKind.TEXT),
    POSTCODE("Postal_Code", CellKind.TEXT),
    START_DATE("Operation_Start_Date", CellKind.DATE),
    END_DATE("Operation_End_Date", CellKind.DATE),
    RATE("Cofinancing_Rate", CellKind.RATE),
    ELIGIBLE_COST("Total_Eligible_Expenditure_amount", CellKind.AMOUNT),
    CURRENCY("Total_Eligible_Expenditure_Currency", CellKind.TEXT),
    EXCHANGE_RATE("Total_Eligible_Expenditure_Exchange_Rate", CellKind.TEXT),
    EU_AMOUNT("Project_EU_Budget", CellKind.AMOUNT),
    BENEFICIARY_IDENTIFIER("Beneficiary_Unique_Identifier", CellKind.TEXT),
    BENEFICIARY("Beneficiary_Name", CellKind.TEXT),
    COORDINATES("Location_Indicator_latitude_longitude", CellKind.TEXT),
    CATEGORY("Category_Of_Intervention", CellKind.TEXT),
    FUND_CODE("Fund_Code", CellKind.TEXT),
    FUND("Fund_Name", CellKind.TEXT),
    PROGRAMME_CODE("Programme_Code", CellKind.TEXT),
    PROGRAMME("Programme_Name", CellKind.TEXT),
    PROGRAMMING_PERIOD("Programming_Period", CellKind.TEXT),
    SUMMARY_ENGLISH("Operation_Summary_English", CellKind.TEXT),
    SUMMARY("Operation_Summary_Programme_Language", CellKind.TEXT),
    MANAGING_AUTHORITY("ManagingAuthority", CellKind.TEXT),
    NUTS("NUTS3_Code", CellKind.TEXT),
    /** What the whole operation costs, eligible or not. */
    TOTAL_COST(null, CellKind.AMOUNT),
    /** All that is granted, of the Union and of others. */
    GRANT_AMOUNT(null, CellKind.AMOUNT),
    PUBLIC_AMOUNT(null, CellKind.AMOUNT),
    PRIVATE_AMOUNT(null, CellKind.AMOUNT),
    OWN_AMOUNT(null, CellKind.AMOUNT),
    PARTNERS(null, CellKind.TEXT),
    FUNDER(null, CellKind.TEXT),
    INTERMEDIARY(null, CellKind.TEXT),
    MEASURE(null, CellKind.TEXT),
    CALL(null, CellKind.TEXT),
    WEBSITE(null, CellKind.TEXT),
    LOCATION(null, CellKind.TEXT),
    /** Contact persons: personal data, not read. */
    CONTACT(null, CellKind.TEXT),
    /** "Name" alone: of the operation or, beside that, of the beneficiary. */
    NAME_OF_EITHER(null, CellKind.TEXT),
    /** Known, and none of the others: kept as it is. */
    OTHER(null, CellKind.TEXT);

    /** Who pays which part of a cost. */
    private static final Set<ListColumn> SOURCES =
            Set.of(EU_AMOUNT, GRANT_AMOUNT, PUBLIC_AMOUNT, PRIVATE_AMOUNT, OWN_AMOUNT);

    private final @Nullable String kohesio;
    private final String extension;
    private final CellKind kind;

    OperationColumn(@Nullable String kohesio, CellKind kind) {
        this.kohesio = kohesio;
        this.extension = ListExtensions.pointer(kohesio == null ? name() : kohesio);
        this.kind = kind;
    }

    /** The name in Kohesio's form; null where it has no such column. */
    @Nullable
    String kohesio() {
        return kohesio;
    }

    /** The pointer under which a project keeps what its model has no place for. */
    String extension() {
        return extension;
    }

    /** Whether a name is Kohesio's own for the column, whose form is then known. */
    @Override
    public boolean isStrictName(String name) {
        return name.equals(kohesio);
    }

    @Override
    public CellKind kind() {
        return kind;
    }

    @Override
    public boolean isGrant() {
        return this == EU_AMOUNT || this == GRANT_AMOUNT;
    }

    @Override
    public String ifEligible() {
        return this == TOTAL_COST ? ELIGIBLE_COST.name() : name();
    }

    @Override
    public boolean isNarrowedBy(ListColumn other) {
        return switch (this) {
            case TOTAL_COST, ELIGIBLE_COST -> SOURCES.contains(other);
            case GRANT_AMOUNT -> other == EU_AMOUNT || other == RATE;
            case EU_AMOUNT -> other == RATE;
            case LOCATION -> other == POSTCODE;
            default -> false;
        };
    }

    @Override
    public boolean needsWholeName() {
        return this == NAME_OF_EITHER;
    }

    /** Lists have an actual date and an expected one, of which the actual one is not known yet. */
    @Override
    public boolean isFilledFromSecond() {
        return this == START_DATE || this == END_DATE;
    }

    @Override
    public boolean isTelling() {
        return this == NAME
                || this == NAME_ENGLISH
                || this == BENEFICIARY
                || this == UNIQUE_IDENTIFIER
                || this == LOCAL_IDENTIFIER
                || this == BENEFICIARY_IDENTIFIER;
    }
}
