package ee.osalus.io.json;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;

/** What can be noticed while native JSON is read. */
public enum JsonFinding implements FindingCode {
    /** The input is not JSON (RFC 8259), and nothing of it was taken. Example: a comma is missing. */
    MALFORMED("json.malformed", Severity.ERROR),
    /** The input is not UTF-8, which JSON must be. Example: a byte {@code 0xFF}. */
    NOT_UTF_8("json.not-utf-8", Severity.ERROR),
    /** After the project stands something else; one document holds one project. Example: a second {@code {}}. */
    TRAILING_TEXT("json.trailing-text", Severity.ERROR),
    /** Objects and lists lie deeper in one another than {@link ee.osalus.io.InputLimits#maxDepth()}. */
    TOO_DEEP("json.too-deep", Severity.ERROR),
    /** A text or number is longer than {@link ee.osalus.io.InputLimits#maxTextLength()}, or a name than 50 000 characters. */
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
    /** A field is not of this format. It is kept and written back. */
    UNKNOWN_FIELD("json.unknown-field", Severity.ADVICE),
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
