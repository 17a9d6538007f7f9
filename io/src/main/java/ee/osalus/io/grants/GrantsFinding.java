package ee.osalus.io.grants;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;

/**
 * What can be noticed about 360Giving data. What is wrong with the JSON itself has the codes of
 * {@link ee.osalus.io.json.JsonFinding}. The bounds of dates and titles are those of the standard's own quality checks.
 */
public enum GrantsFinding implements FindingCode {
    /** There is neither a list {@code grants}, nor a list of grants, nor a grant. */
    NO_GRANTS("grants.none", Severity.ERROR),
    /** The list {@code grants} does not stand at the top, but in an object there; its grants were read. */
    ONE_LEVEL_DOWN("grants.one-level-down", Severity.WARNING),
    /** One object stands where the standard has a list of them; it was read as a list of one. */
    OBJECT_FOR_LIST("grants.object-for-list", Severity.WARNING),
    /** After the document stands something that is no further grant. */
    TRAILING_TEXT("grants.trailing-text", Severity.ERROR),
    /** A grant is longer than {@link ee.osalus.io.InputLimits#maxBytes()}, and was passed over. */
    GRANT_TOO_LONG("grants.too-long", Severity.ERROR),
    /** A field beside the list of grants, which belongs to no project, was not taken. */
    PACKAGE_FIELD("grants.package-field", Severity.ADVICE),
    /** A text holds a byte or half of a character that means nothing; it was read as the replacement character. */
    BROKEN_CHARACTER("grants.broken-character", Severity.WARNING),
    /** A field is not of the standard; it is kept. Said once a file for each field. */
    UNKNOWN_FIELD("grants.unknown-field", Severity.ADVICE),
    /** A field that the standard requires is missing, null or blank. */
    MISSING_FIELD("grants.missing-field", Severity.ERROR),
    /** A grant has both {@code recipientOrganization} and {@code recipientIndividual}; exactly one is right. */
    TWO_KINDS_OF_RECIPIENT("grants.two-kinds-of-recipient", Severity.ERROR),
    /** A number stands where the standard has a text; it was read as a text. Example: {@code "id": 17}. */
    NUMBER_AS_TEXT("grants.number-as-text", Severity.WARNING),
    /** An amount is a text; the standard has a number. It was read. Examples: {@code "£1,250.00"}, {@code "1250 GBP"}. */
    AMOUNT_AS_TEXT("grants.amount-as-text", Severity.WARNING),
    /** An amount cannot be read, names another currency than the grant does, or has more than 1 000 digits; it is kept. Example: {@code "about 5000"}. */
    UNREADABLE_AMOUNT("grants.unreadable-amount", Severity.ERROR),
    /** Nothing was awarded: often a grant that was withdrawn. */
    ZERO_AMOUNT("grants.zero-amount", Severity.WARNING),
    /** Less than nothing was awarded. */
    NEGATIVE_AMOUNT("grants.negative-amount", Severity.ERROR),
    /** A date cannot be read, can be read in two ways, or means no day where an award needs one; it is kept. Example: {@code 03/04/2019}. */
    UNREADABLE_DATE("grants.unreadable-date", Severity.ERROR),
    /** A currency is not an ISO code in capital letters, but tells which one it is; it was read. Example: {@code gbp}. */
    CURRENCY_FORM("grants.currency-form", Severity.WARNING),
    /** A date is not in the form of ISO 8601; it was read. Example: {@code 14/05/2019}. */
    DATE_FORM("grants.date-form", Severity.WARNING),
    /** A date has a time of day that is not midnight, which was left out. Midnight Z in winter is 23:00 Z in summer. */
    TIME_LEFT_OUT("grants.time-left-out", Severity.ADVICE),
    /** A start lies after its end, planned or actual; both are kept. */
    START_AFTER_END("grants.start-after-end", Severity.ERROR),
    /** A date lies more than 25 years back. */
    FAR_PAST("grants.far-past", Severity.WARNING),
    /** A planned date lies more than 12 years ahead, or an actual date more than 5. */
    FAR_FUTURE("grants.far-future", Severity.WARNING),
    /** The day of the award lies after the day of checking. */
    AWARDED_IN_FUTURE("grants.awarded-in-future", Severity.WARNING),
    /** A grant names more than one funder; the standard means one, and who grants which part cannot be told. */
    SEVERAL_FUNDERS("grants.several-funders", Severity.WARNING),
    /** Funder and recipient have the same identifier. */
    FUNDS_ITSELF("grants.funds-itself", Severity.WARNING),
    /** An organisation's identifier begins with no known register, see org-id.guide. Example: {@code UK-CHC-1000147}. */
    UNKNOWN_PREFIX("grants.unknown-prefix", Severity.WARNING),
    /** An identifier holds a line break or a blank at its ends. */
    LINE_BREAK_IN_ID("grants.line-break-in-id", Severity.ERROR),
    /** Title and description say the same. */
    TITLE_IS_DESCRIPTION("grants.title-is-description", Severity.WARNING),
    /** A title has more than 140 characters. */
    LONG_TITLE("grants.long-title", Severity.ADVICE),
    /** Two grants of a file have one identifier. */
    DUPLICATE_ID("grants.duplicate-id", Severity.ERROR),
    /** One identifier of an organisation stands with two names. */
    TWO_NAMES("grants.two-names", Severity.WARNING),
    /** One name of an organisation stands with two identifiers. */
    TWO_IDS("grants.two-ids", Severity.ADVICE),
    /** A file has more identifiers than {@link ee.osalus.io.InputLimits#maxProjects()}; later ones were not compared. */
    NOT_COMPARED("grants.not-compared", Severity.ADVICE),
    /** The name of an individual, or an identifier that holds a part of it, is not anonymous. Right is, for example, {@code Individual recipient}. */
    INDIVIDUAL_NAMED("grants.individual-named", Severity.WARNING),
    /** What was kept of an individual may tell who it is, and was not written. Example: a postcode, an identifier with a name. */
    INDIVIDUAL_LEFT_OUT("grants.individual-left-out", Severity.ADVICE),
    /** An e-mail address stands in the data. */
    EMAIL("grants.email", Severity.WARNING),
    /** A postcode stands where the place of beneficiaries or of an individual is told; it may tell who they are. */
    POSTCODE("grants.postcode", Severity.WARNING),
    /** The extension {@code osalus} says another thing than the field of the standard, which was taken. */
    EXTENSION_DIFFERS("grants.extension-differs", Severity.WARNING),
    /** What the standard has no place for was written under the extension {@code osalus}. */
    UNDER_EXTENSION("grants.under-extension", Severity.ADVICE),
    /** A project has more than one grant, of which only the first is a grant of the document; see the extension. */
    FURTHER_GRANTS("grants.further-grants", Severity.ADVICE),
    /** A value that was kept because it could not be read was not written. */
    NOT_WRITTEN("grants.not-written", Severity.WARNING);

    private final String code;
    private final Severity severity;

    GrantsFinding(String code, Severity severity) {
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
        return "ee.osalus.io.grants.findings";
    }
}
