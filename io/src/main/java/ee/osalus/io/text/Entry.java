package ee.osalus.io.text;

/**
 * A label and the text that it announces.
 *
 * @param field what the label announces
 * @param language the language of the label
 * @param label where the label stands
 * @param value where its value stands; empty where there is none
 * @param layout how the two are printed
 */
record Entry(Field field, String language, Span label, Span value, Layout layout) {

    /** How a label and its value are printed. */
    enum Layout {
        /** The value begins on a line below. */
        BELOW,
        /** After a colon or a dash. */
        COLON,
        /** In the next cell of a table. */
        CELL,
        /** After "on": a sentence. */
        SENTENCE,
        /** After nothing but a blank. */
        BARE,
        /** In quotes. */
        QUOTED,
        /** Another label is glued to it. */
        NONE
    }

    boolean is(Field wanted) {
        return field == wanted;
    }
}
