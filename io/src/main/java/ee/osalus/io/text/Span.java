package ee.osalus.io.text;

/** A piece of the text, from the first offset up to the one after the last. */
record Span(int start, int end) {

    int length() {
        return end - start;
    }

    boolean isEmpty() {
        return end <= start;
    }

    boolean holds(int offset) {
        return offset >= start && offset < end;
    }
}
