package ee.osalus.finding;

/** How much a finding matters. The order is from the gravest to the least. */
public enum Severity {
    /** A rule that must hold is broken, or something could not be read. */
    ERROR,
    /** Probably wrong; a person should look. */
    WARNING,
    /** Worth knowing; nothing need be wrong. */
    ADVICE
}
