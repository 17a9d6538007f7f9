package ee.osalus.io.json;

/** Where a value begins, and its text if it is no object or list. */
record Origin(Spot spot, String raw) {}
