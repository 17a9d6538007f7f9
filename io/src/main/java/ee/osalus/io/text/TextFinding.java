package ee.osalus.io.text;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;

/** What a reader of documents notices. */
public enum TextFinding implements FindingCode {
    /** A label was recognised, and what stands after it is no value of its kind. Example: {@code Maksumus: selgub hiljem}. */
    UNREADABLE_VALUE("text.unreadable-value", Severity.WARNING),
    /** Several amounts may be meant and nothing decides between them; none is taken. The facts list them. */
    AMBIGUOUS_AMOUNT("text.ambiguous-amount", Severity.WARNING),
    /** A document states two different costs of the whole project; none is taken. Example: a card with two totals. */
    TOTALS_DIFFER("text.totals-differ", Severity.WARNING),
    /**
     * A sentence states another cost of the whole project than its label, whose figure was taken. Example: {@code Maksumus: 24 600
     * EUR} above "projekti kogumaksumus on 26 400 eurot".
     */
    TOLD_TOTAL_DIFFERS("text.told-total-differs", Severity.WARNING),
    /** No currency is named in the whole document and no date in it lies before 2011; euros are assumed. */
    CURRENCY_ASSUMED("text.currency-assumed", Severity.ADVICE),
    /** No currency is named in the whole document, and a date before 2011 leaves open whether kroons or euros are meant. */
    CURRENCY_UNKNOWN("text.currency-unknown", Severity.WARNING),
    /** A period's end lies before its start; the period is not taken. Example: {@code 01.05.2020 – 30.04.2019}. */
    PERIOD_REVERSED("text.period-reversed", Severity.WARNING),
    /** An amount is hedged: {@code ligi 3 miljonit eurot}. */
    APPROXIMATE_AMOUNT("text.amount-approximate", Severity.ADVICE),
    /** An amount with its currency that is no figure of what was read: of another year, another project, or not understood. */
    AMOUNT_NOT_TAKEN("text.amount-not-taken", Severity.ADVICE),
    /** A rate is stated as a limit, {@code kuni 70 %}: the rate itself is not known, and none was taken. */
    RATE_BOUND("text.rate-bound", Severity.ADVICE),
    /** Fenced code blocks of Markdown are examples, no text about funding, and were not read. */
    CODE_BLOCKS("text.code-blocks", Severity.ADVICE),
    /** The document tells of no project, programme or call that could be read. */
    NOTHING_READ("text.nothing-read", Severity.WARNING),
    /** A person is named: personal data in the sense of Regulation (EU) 2016/679, Article 4(1). */
    PERSONAL_DATA("text.personal-data", Severity.ADVICE),
    /** The document states a restriction of access to it. */
    ACCESS_RESTRICTED("text.access-restricted", Severity.ADVICE),
    /** More projects than {@link ee.osalus.io.InputLimits#maxProjects()}; the rest was not read. */
    TOO_MANY_PROJECTS("text.too-many-projects", Severity.ERROR),
    /** A section of a vocabulary file is not {@code [kind name]} of a known kind. */
    VOCABULARY_SECTION("text.vocabulary-section", Severity.ERROR),
    /** A line of a vocabulary file is not a language, a colon, and phrases with at most one star, at their end. */
    VOCABULARY_LINE("text.vocabulary-line", Severity.ERROR);

    private final String code;
    private final Severity severity;

    TextFinding(String code, Severity severity) {
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
        return "ee.osalus.io.text.findings";
    }
}
