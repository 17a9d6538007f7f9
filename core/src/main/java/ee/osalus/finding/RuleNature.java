package ee.osalus.finding;

/** What gives a rule its force. */
public enum RuleNature {
    /** An act, a regulation, or the terms of a grant; {@link FindingCode#legalBasis()} names it. */
    LAW,
    /** A standard, a register or a method that others agreed on; {@link FindingCode#legalBasis()} names it. */
    STANDARD,
    /** Arithmetic or logic: two figures or dates cannot both be right. */
    ARITHMETIC,
    /** Our own experience of what is usually a slip; nobody need follow it. */
    OPINION
}
