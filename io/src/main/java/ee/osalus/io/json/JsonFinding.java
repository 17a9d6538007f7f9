package ee.osalus.io.json;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;

/** What can be noticed while native JSON is read. */
public enum JsonFinding implements FindingCode {
    /** The input is not JSON (RFC 8259) or ends early, and nothing of it was taken. Example: a comma is missing. */
    MALFORMED("json.malformed", Severity.ERROR),
    /** The input is not UTF-8, which JSON must be. Example: a byte {@code 0xFF}. */
    NOT_UTF_8("json.not-utf-8", Severity.ERROR),
    /** After the document stands something else. Example: a second {@code {}}. */
    TRAILING_TEXT("json.trailing-text", Severity.ERROR),
    /** Objects and lists lie deeper in one another than {@link ee.osalus.io.InputLimits#maxDepth()}. */
    TOO_DEEP("json.too-deep", Severity.ERROR),
    /** A text, a name or a number is longer than {@link ee.osalus.io.InputLimits#maxTextLength()}. */
    TEXT_TOO_LONG("json.text-too-long", Severity.ERROR),
    /** A list has more elements than {@link ee.osalus.io.InputLimits#maxElements()}; those up to there were taken. */
    LIST_TOO_LONG("json.list-too-long", Severity.ERROR),
    /** A packed file ends early or is damaged; what came before was taken. */
    DAMAGED_ARCHIVE("json.damaged-archive", Severity.ERROR),
    /** A name stands twice in one object. The first value was taken. Example: {@code {"rate": "85%", "rate": "15%"}}. */
    DUPLICATE_FIELD("json.duplicate-field", Severity.ERROR),
    /** A field is missing without which its object means nothing. Example: a source without {@code kind}. */
    MISSING_FIELD("json.missing-field", Severity.ERROR),
    /** A value is of another JSON type than its field. Example: {@code "title": 5}. */
    WRONG_TYPE("json.wrong-type", Severity.ERROR),
    /** A value is {@code null}; what is absent is left out. */
    NULL_VALUE("json.null", Severity.ADVICE),
    /** A text that must say something is blank. Example: {@code "title": ""}. */
    BLANK_TEXT("json.blank-text", Severity.ERROR),
    /** A text holds half of a character, a UTF-16 surrogate without its other; it is kept as it is. */
    LONE_SURROGATE("json.lone-surrogate", Severity.WARNING),
    /**
     * An amount is not a decimal number of at most 1 000 digits on either side of the point. Example: {@code "11 148,00"}; right
     * is {@code "11148.00"}.
     */
    UNREADABLE_AMOUNT("json.unreadable-amount", Severity.ERROR),
    /** An amount is finer than the smallest unit of its currency; it is kept as it is. Example: 11148.005 EUR. */
    AMOUNT_FINER_THAN_CURRENCY("json.amount-finer-than-currency", Severity.WARNING),
    /** There is no currency of that ISO 4217 code. Example: {@code "eur"}. */
    UNKNOWN_CURRENCY("json.unknown-currency", Severity.ERROR),
    /** A date is not of the ISO form, or there is no such day. Example: {@code "2021-02-30"}. */
    UNREADABLE_DATE("json.unreadable-date", Severity.ERROR),
    /** A period ends before it starts. Example: from 2022 to 2021. */
    PERIOD_REVERSED("json.period-reversed", Severity.ERROR),
    /** A share is neither a percentage nor a fraction. Example: {@code "85"}; right are {@code "85%"} and {@code "2/3"}. */
    UNREADABLE_SHARE("json.unreadable-share", Severity.ERROR),
    /** A word is none of those that its field may have. Example: {@code "status": "DONE"}. */
    UNKNOWN_WORD("json.unknown-word", Severity.ERROR),
    /** A name in a text by language is no BCP 47 language tag. Example: {@code "e$"}; right is {@code "et"}. */
    ILL_FORMED_LANGUAGE("json.ill-formed-language", Severity.ERROR),
    /** A field does not go with another of its object. Example: a cap on the source that bears the rest. */
    MISPLACED_FIELD("json.misplaced-field", Severity.ERROR),
    /** A number is not among those that its field may have. Example: a cap of −5.00 EUR; right is at least 0. */
    NUMBER_OUT_OF_RANGE("json.number-out-of-range", Severity.ERROR),
    /** An amount that is to be divided to the cent has fractions of one. Example: 100.005 EUR. */
    NOT_WHOLE_CENTS("json.not-whole-cents", Severity.ERROR),
    /** A currency has no smallest unit that could be paid. Example: {@code "XAU"}, gold. */
    CURRENCY_WITHOUT_CENTS("json.currency-without-cents", Severity.ERROR),
    /** Amounts that are counted together are in several currencies. Example: a cap in euros beside a fixed amount in krooni. */
    MIXED_CURRENCIES("json.mixed-currencies", Severity.ERROR),
    /** Two sources of the same terms have one name. */
    NAME_TWICE("json.name-twice", Severity.ERROR),
    /** Not exactly one source bears the rest. Example: 85 % and 10 %, and nobody for the other 5 %. */
    NOT_ONE_REST("json.not-one-rest", Severity.ERROR),
    /** A source is named that is none of the terms. */
    UNKNOWN_SOURCE("json.unknown-source", Severity.ERROR),
    /** A list is empty that must have an element. */
    EMPTY_LIST("json.empty-list", Severity.ERROR),
    /** Two versions of a rule hold on the same day. */
    VERSIONS_OVERLAP("json.versions-overlap", Severity.ERROR),
    /** Parts do not sum to their whole. Example: categories of 900.00 in an eligible cost of 1 000.00 EUR. */
    PARTS_DIFFER("json.parts-differ", Severity.ERROR),
    /** There is no finding of that code. Example: {@code "funding.sum"}; its finding was not taken. */
    UNKNOWN_CODE("json.unknown-code", Severity.ERROR),
    /** A rulebook names a code that no check and no reader has. Example: {@code "period.to-long"}; right is {@code "period.too-long"}. */
    UNKNOWN_CHECK("json.unknown-check", Severity.ERROR),
    /** A rulebook names a file of terms that is not there, or that holds no terms. */
    TERMS_NOT_READ("json.terms-not-read", Severity.ERROR),
    /**
     * A finding's place is none in a model, text or table, or an extension's none in the model. Examples: a line without a column;
     * {@code "extensions": {"x-axis": 2}}, where {@code "/x-axis"} is right.
     */
    UNREADABLE_LOCATION("json.unreadable-location", Severity.ERROR),
    /**
     * A figure is not the one that follows from the document's own terms and costs; what follows was taken. Example: a source of 283.34,
     * where 85 % of 333.33 EUR, cut to the cent, are 283.33.
     */
    FIGURE_DIFFERS("json.figure-differs", Severity.ERROR),
    /** A field of a project or of terms is not of this format; it is kept, and written back. Example: {@code "x-district": 5}. */
    UNKNOWN_FIELD("json.unknown-field", Severity.ADVICE),
    /** A field is not of this format, and nothing keeps it: it was passed over. Example: a claim with a {@code "note"}. */
    FIELD_NOT_KEPT("json.field-not-kept", Severity.WARNING),
    /** A field is not of this format, and has nearly the name of one that is. Example: {@code "titel"} for {@code "title"}. */
    MISSPELT_FIELD("json.misspelt-field", Severity.WARNING),
    /** The document is of another {@link JsonKind} than its reader reads. Example: a rulebook where terms are read. */
    OTHER_KIND("json.other-kind", Severity.ERROR),
    /** A document has no field that this format knows, and is none of this format. Example: {@code {"name": "left-pad"}}. */
    NOTHING_KNOWN("json.nothing-known", Severity.ERROR),
    /** The field {@code osalus} with the version of the format is missing; the document was read as version 1. */
    VERSION_MISSING("json.version-missing", Severity.ADVICE),
    /** The version of the format is no number from 1. */
    UNKNOWN_VERSION("json.unknown-version", Severity.ERROR),
    /** The document is of a newer version of the format; it was read as far as this version understands it. */
    VERSION_NEWER("json.version-newer", Severity.WARNING),
    /** There were more findings than {@link ee.osalus.io.InputLimits#maxFindings()}; the others were only counted. */
    MORE_FINDINGS("json.more-findings", Severity.ADVICE);

    private final String code;
    private final Severity severity;

    JsonFinding(String code, Severity severity) {
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
        return "ee.osalus.io.json.findings";
    }
}
