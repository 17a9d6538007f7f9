package ee.osalus.check;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.RuleNature;
import ee.osalus.finding.Severity;
import ee.osalus.law.LegalReference;
import java.util.Optional;

/** What can be noticed about codes and numbers by their form. */
public enum IdentifierFinding implements FindingCode {
    /**
     * An Estonian registry code has eight digits. Formula: eight digits and nothing else; VAT numbers and personal codes are
     * reported as such.
     */
    REGISTRY_CODE_LENGTH(
            "identifier.registry-code-length",
            Severity.WARNING,
            RuleNature.STANDARD,
            "Commercial Register Act (äriregistri seadus)",
            ""),
    /**
     * The last digit of a registry code fits the others. Formula: (1·d₁ + … + 7·d₇) mod 11; if that is 10, (3·d₁ + … + 9·d₇)
     * mod 11; if 10 again, 0.
     */
    REGISTRY_CODE_CHECK_DIGIT(
            "identifier.registry-code-check-digit",
            Severity.ERROR,
            RuleNature.STANDARD,
            "Commercial Register Act (äriregistri seadus)",
            ""),
    /** A VAT number (KMKR) is no registry code. Formula: not EE and nine digits. */
    VAT_NUMBER_AS_REGISTRY_CODE("identifier.vat-number-as-registry-code", Severity.WARNING, RuleNature.OPINION),
    /** The last digit of a VAT number fits the others. Formula: (10 − (3·d₁ + 7·d₂ + 1·d₃ + 3·d₄ + …) mod 10) mod 10. */
    VAT_NUMBER_CHECK_DIGIT(
            "identifier.vat-number-check-digit",
            Severity.WARNING,
            RuleNature.STANDARD,
            "Value-Added Tax Act (käibemaksuseadus)",
            ""),
    /**
     * A programme code that begins as a CCI is one to its end. Formula: 20, two digits, two letters, two digits, four
     * letters or digits, three digits. Example: 2014EE16M3OP001.
     */
    CCI_SHAPE(
            "identifier.cci-shape",
            Severity.WARNING,
            RuleNature.STANDARD,
            "Common identification code (CCI) of EU programmes",
            ""),
    /**
     * A project number is of the form of its scheme. Formula: tartu-register VP-yy-nnnn; structural-funds beginning with a
     * programming period: yyyy-yyyy.n.nn.yy-nnnn, with up to three parts more.
     */
    PROJECT_NUMBER_SHAPE(
            "identifier.project-number-shape", Severity.WARNING, RuleNature.STANDARD, "Numbering of the scheme", ""),
    /** No code begins or ends with a blank; a search would not find it. */
    OUTER_BLANK("identifier.outer-blank", Severity.WARNING, RuleNature.OPINION),
    /** No code holds a line break or tab. */
    LINE_BREAK(
            "identifier.line-break",
            Severity.WARNING,
            RuleNature.STANDARD,
            "360Giving Data Quality Checks",
            "line breaks in identifiers"),
    /** No code holds a character that nobody sees: a no-break space, a soft hyphen, a zero-width character. */
    INVISIBLE_CHARACTER("identifier.invisible-character", Severity.WARNING, RuleNature.OPINION),
    /** No code mixes Latin with Cyrillic or Greek letters, which look the same and are not. Example: a Cyrillic Е in EU50264. */
    MIXED_ALPHABETS("identifier.mixed-alphabets", Severity.WARNING, RuleNature.OPINION),
    /** A code is a code, not a filler. Example: "N/A", "puudub", "-", "0000". */
    PLACEHOLDER("identifier.placeholder", Severity.WARNING, RuleNature.OPINION),
    /** The registry code of a partner is no number of the project. Formula: no reference equals a partner's registry code. */
    REGISTRY_CODE_AS_REFERENCE("identifier.registry-code-as-reference", Severity.WARNING, RuleNature.OPINION),
    /**
     * CCI and project number are of one programming period. Formula: the year that the CCI begins with is the first year of
     * the project number.
     */
    OTHER_PROGRAMMING_PERIOD("identifier.other-programming-period", Severity.WARNING, RuleNature.ARITHMETIC);

    private final String code;
    private final Severity severity;
    private final RuleNature nature;
    private final String act;
    private final String provision;

    IdentifierFinding(String code, Severity severity, RuleNature nature) {
        this(code, severity, nature, "", "");
    }

    IdentifierFinding(String code, Severity severity, RuleNature nature, String act, String provision) {
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
