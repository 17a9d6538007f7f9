package ee.osalus.party;

/** What an organisation is in a project. */
public enum PartnerRole {
    /** Leads the project and answers for it to the funder (juhtpartner). */
    LEAD_PARTNER,
    /** Takes part with tasks and usually costs of its own (partner). */
    PARTNER,
    /** Takes part without costs of its own (assotsieerunud partner). */
    ASSOCIATED_PARTNER,
    /** Asked for the grant (taotleja). */
    APPLICANT,
    /** Receives the grant (toetuse saaja). */
    BENEFICIARY,
    /** Delivers work or goods for payment (töövõtja, teenusepakkuja). */
    CONTRACTOR,
    /** Is responsible for the programme (korraldusasutus). */
    MANAGING_AUTHORITY,
    /** Handles the grant on behalf of the managing authority (rakendusüksus). */
    INTERMEDIATE_BODY
}
