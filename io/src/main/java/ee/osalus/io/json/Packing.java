package ee.osalus.io.json;

/** How the bytes of a file are packed. */
enum Packing {
    /** As they are. */
    PLAIN,
    /** With gzip (RFC 1952). */
    GZIP
}
