package ee.osalus.project;

/** How far a project has come. */
public enum ProjectStatus {
    /** Thought of, not yet applied for. */
    PLANNED,
    /** Applied for, not yet decided. */
    SUBMITTED,
    /** Granted, not yet begun. */
    APPROVED,
    /** Not granted. */
    REJECTED,
    /** Running (tegemisel). */
    IN_PROGRESS,
    /** Done (lõpetatud). */
    FINISHED,
    /** Broken off by the funder. */
    TERMINATED,
    /** Given up by the applicant. */
    WITHDRAWN
}
