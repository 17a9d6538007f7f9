package ee.osalus.io.text;

/** A value and where it was printed. */
record Read<T>(T value, Span span) {}
