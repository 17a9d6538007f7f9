package ee.osalus.io.text;

/** What a known name is. */
enum BodyKind {
    /** A fund that money comes from: the European Social Fund. */
    FUND,
    /** A body that grants: a ministry. */
    FUNDER,
    /** A body that mostly handles the grants of others: the State Shared Service Centre. */
    INTERMEDIARY,
    /** A programme: Interreg. */
    PROGRAMME;

    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
