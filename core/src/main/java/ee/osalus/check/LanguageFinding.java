package ee.osalus.check;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.RuleNature;
import ee.osalus.finding.Severity;
import ee.osalus.law.LegalReference;
import java.util.Optional;

/** What can be noticed about titles and texts. */
public enum LanguageFinding implements FindingCode {
    /** Title and summary are not the same text. */
    TITLE_IS_DESCRIPTION(
            "language.title-is-description",
            Severity.WARNING,
            RuleNature.STANDARD,
            "360Giving Data Quality Checks",
            "title equal to description"),
    /** A title has at most 140 characters, unless the parameters say otherwise. */
    LONG_TITLE(
            "language.long-title",
            Severity.ADVICE,
            RuleNature.STANDARD,
            "360Giving Data Quality Checks",
            "title over 140 characters"),
    /** A title is one line. */
    LINE_BREAK_IN_TITLE("language.line-break-in-title", Severity.ADVICE, RuleNature.OPINION),
    /** A translation says it in other words. Formula: no text of more than four words is the same in two languages. */
    SAME_IN_TWO_LANGUAGES("language.same-in-two-languages", Severity.ADVICE, RuleNature.OPINION),
    /**
     * A text is written in the letters of its language. Formula: in ru, uk, be and bg more Cyrillic than Latin letters; in
     * et, en, fi, lv, lt, de, sv, fr the other way round; texts of fewer than ten letters are passed over.
     */
    WRONG_SCRIPT("language.wrong-script", Severity.WARNING, RuleNature.OPINION),
    /**
     * No text was read in the wrong encoding. Formula: no replacement character, and no Ã or Å followed by a character that
     * UTF-8 would leave. Example: "Ãµppereis".
     */
    GARBLED("language.garbled", Severity.WARNING, RuleNature.OPINION),
    /** No text holds marks of HTML. Example: "&amp;nbsp;", "&lt;br&gt;". */
    MARKUP("language.markup", Severity.ADVICE, RuleNature.OPINION),
    /** A text says something. Example: "-", "xxx", "N/A", "lorem ipsum". */
    PLACEHOLDER("language.placeholder", Severity.WARNING, RuleNature.OPINION);

    private final String code;
    private final Severity severity;
    private final RuleNature nature;
    private final String act;
    private final String provision;

    LanguageFinding(String code, Severity severity, RuleNature nature) {
        this(code, severity, nature, "", "");
    }

    LanguageFinding(String code, Severity severity, RuleNature nature, String act, String provision) {
        this.code = code;
        this.severity = severity;
        this.nature = nature;
        this.act = act;
        this.provision = provision;
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
    public RuleNature nature() {
        return nature;
    }

    @Override
    public String bundle() {
        return "ee.osalus.check.findings";
    }

    @Override
    public Optional<LegalReference> legalBasis() {
        return act.isEmpty() ? Optional.empty() : Optional.of(new LegalReference(act, provision));
    }
}
