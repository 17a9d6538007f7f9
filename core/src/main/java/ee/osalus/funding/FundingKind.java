package ee.osalus.funding;

/** What a source of funding is to the project. */
public enum FundingKind {
    /** Money of a funder that need not be paid back (toetus). */
    GRANT,
    /** Money of the applicant or the page's own city or parish (omafinantseering, omaosalus). */
    OWN_CONTRIBUTION,
    /** Money of another partner of the project. */
    PARTNER_CONTRIBUTION,
    /** Money of another public body that is neither funder nor partner (riiklik kaasfinantseering). */
    OTHER_PUBLIC,
    /** Money of a private body. */
    PRIVATE,
    /** Money that must be paid back. */
    LOAN
}
