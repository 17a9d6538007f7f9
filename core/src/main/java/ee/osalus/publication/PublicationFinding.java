package ee.osalus.publication;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;
import ee.osalus.law.LegalReference;
import java.util.Optional;

/** What was left out of public data, and why. */
public enum PublicationFinding implements FindingCode {
    /**
     * A project whose document is under an access restriction is not published, unless restricted projects are asked for by
     * name. A restriction whose last day lies before the day of publication does not hold any more.
     */
    RESTRICTED("publication.restricted", Severity.ERROR),
    /** People are left out, unless official contacts are asked for by name. */
    PEOPLE_LEFT_OUT("publication.people-left-out", Severity.ADVICE),
    /** An e-mail address of a free mail service is private, and left out even where official contacts are asked for. */
    PRIVATE_CONTACT_LEFT_OUT("publication.private-contact-left-out", Severity.ADVICE),
    /** A mobile phone may be private, and is left out where official contacts are shown, unless it is asked for by name. */
    MOBILE_PHONE_LEFT_OUT("publication.mobile-phone-left-out", Severity.ADVICE),
    /**
     * E-mail addresses and phone numbers in a text are masked, unless official contacts are asked for by name; private addresses and
     * mobile phones are masked as they are left out.
     */
    CONTACT_MASKED("publication.contact-masked", Severity.ADVICE),
    /** A personal code (isikukood) is masked or left out, always. */
    PERSONAL_CODE_LEFT_OUT("publication.personal-code-left-out", Severity.WARNING),
    /**
     * A human being's name is replaced, unless the day of its first publication is given, and then for two years from that day.
     * Example: first published on 1 March 2024, shown up to and including 1 March 2026.
     */
    NATURAL_PERSON_ANONYMISED("publication.natural-person-anonymised", Severity.ADVICE),
    /** A partner's budget is left out: its lines say who works for how much. */
    BUDGET_LEFT_OUT("publication.budget-left-out", Severity.ADVICE),
    /** What a format carries beyond the model is left out, unless extensions are asked for by name. */
    EXTENSIONS_LEFT_OUT("publication.extensions-left-out", Severity.ADVICE);

    private static final String DATA_PROTECTION = "Regulation (EU) 2016/679";

    private final String code;
    private final Severity severity;

    PublicationFinding(String code, Severity severity) {
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
        return "ee.osalus.publication.findings";
    }

    @Override
    public Optional<LegalReference> legalBasis() {
        return switch (this) {
            case RESTRICTED -> Optional.of(new LegalReference("Avaliku teabe seadus", "§ 38"));
            case NATURAL_PERSON_ANONYMISED ->
                Optional.of(new LegalReference("Regulation (EU) 2021/1060", "Art. 49(3)"));
            case PEOPLE_LEFT_OUT, BUDGET_LEFT_OUT, PRIVATE_CONTACT_LEFT_OUT, MOBILE_PHONE_LEFT_OUT, CONTACT_MASKED ->
                Optional.of(new LegalReference(DATA_PROTECTION, "Art. 5(1)(c)"));
            case PERSONAL_CODE_LEFT_OUT -> Optional.of(new LegalReference(DATA_PROTECTION, "Art. 87"));
            case EXTENSIONS_LEFT_OUT -> Optional.empty();
        };
    }
}
