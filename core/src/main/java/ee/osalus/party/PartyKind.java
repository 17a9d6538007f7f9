package ee.osalus.party;

/** What someone who takes part is before the law. */
public enum PartyKind {
    /** A legal person, an agency, or another body: not a human being. */
    BODY,
    /** A human being, sole traders included: whose name is personal data (füüsiline isik, FIE). */
    NATURAL_PERSON
}
