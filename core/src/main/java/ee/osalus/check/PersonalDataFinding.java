package ee.osalus.check;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.RuleNature;
import ee.osalus.finding.Severity;
import ee.osalus.law.LegalReference;
import java.util.Optional;

/** What can be noticed about personal data; no message shows it. */
public enum PersonalDataFinding implements FindingCode {
    /**
     * No Estonian personal code (isikukood) stands anywhere. Formula: eleven digits, a possible date of birth, and a last
     * digit that fits: (1·d₁ + … + 9·d₉ + 1·d₁₀) mod 11; if 10, (3·d₁ + … + 9·d₇ + 1·d₈ + 2·d₉ + 3·d₁₀) mod 11; if 10 again,
     * 0.
     */
    CODE("personal.code", Severity.ERROR, RuleNature.LAW, "Regulation (EU) 2016/679", "Art. 5(1)(c)"),
    /** An e-mail address stands in its own field, where writers of public data leave it out, not in a text. */
    EMAIL_IN_TEXT(
            "personal.email-in-text", Severity.ADVICE, RuleNature.LAW, "Regulation (EU) 2016/679", "Art. 5(1)(c)"),
    /**
     * A phone number stands in its own field, not in a text. Formula: + or 00 and 8 to 15 digits, 10 or 11 that begin with
     * 372, or 7 to 12 after tel, mob, GSM, phone, тел.
     */
    PHONE_IN_TEXT(
            "personal.phone-in-text", Severity.ADVICE, RuleNature.LAW, "Regulation (EU) 2016/679", "Art. 5(1)(c)"),
    /** No bank account stands in a text. Formula: EE, 18 digits, and a check number that fits (ISO 13616: mod 97 = 1). */
    BANK_ACCOUNT("personal.bank-account", Severity.WARNING, RuleNature.LAW, "Regulation (EU) 2016/679", "Art. 5(1)(c)"),
    /**
     * A contact at work has an address at work. Formula: the domain is none of those that give addresses to anybody
     * (gmail.com, hot.ee, …).
     */
    PRIVATE_EMAIL(
            "personal.private-email", Severity.ADVICE, RuleNature.LAW, "Regulation (EU) 2016/679", "Art. 5(1)(c)"),
    /**
     * A mobile phone may be private. Formula: an Estonian number of 7 or 8 digits that begins with 5, or of 8 that begins
     * with 81 to 84.
     */
    MOBILE_PHONE("personal.mobile-phone", Severity.ADVICE, RuleNature.LAW, "Regulation (EU) 2016/679", "Art. 5(1)(c)"),
    /**
     * A sole proprietor (FIE) is marked as the natural person that it is, whose name lists of operations show for two years
     * only. Formula: no BODY whose name holds the word FIE.
     */
    SOLE_PROPRIETOR(
            "personal.sole-proprietor", Severity.ADVICE, RuleNature.LAW, "Regulation (EU) 2021/1060", "Art. 49(3)");

    private final String code;
    private final Severity severity;
    private final RuleNature nature;
    private final String act;
    private final String provision;

    PersonalDataFinding(String code, Severity severity, RuleNature nature, String act, String provision) {
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
