package ee.osalus.io;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;

/** What can be noticed about an input before its format matters. */
public enum InputFinding implements FindingCode {
    /** The input holds nothing but blanks. */
    EMPTY("input.empty", Severity.ERROR),
    /** The input is no text: it holds NUL or other control characters that no text has. Example: an image. */
    BINARY("input.binary", Severity.ERROR),
    /**
     * The file is of a format that is known and not read. Example: a PDF, a Word document, an image. Where a list alone is read, as of
     * costs, that is {@code list.other-format}.
     */
    OTHER_FORMAT("input.other-format", Severity.ERROR),
    /** The input has more bytes than {@link InputLimits#maxBytes()}. */
    TOO_LARGE("input.too-large", Severity.ERROR),
    /** A line is longer than {@link InputLimits#maxLineLength()}. */
    LINE_TOO_LONG("input.line-too-long", Severity.ERROR),
    /** The document is a list of cost documents, from which a claim is made, where projects are read. */
    COSTS("input.costs", Severity.ERROR),
    /** The document is a list of operations, from which projects are read, where cost documents are read. */
    OPERATIONS("input.operations", Severity.ERROR),
    /** The document is a report that the command line wrote, and was passed over: it repeats what other documents say. */
    OWN_REPORT("input.own-report", Severity.ADVICE),
    /**
     * The input is neither UTF-8 nor marked UTF-16, and was read in the encoding that it declares as a web page, else as Windows-1257,
     * the old Baltic one.
     */
    NOT_UNICODE("input.not-unicode", Severity.ADVICE);

    private final String code;
    private final Severity severity;

    InputFinding(String code, Severity severity) {
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
        return "ee.osalus.io.findings";
    }
}
