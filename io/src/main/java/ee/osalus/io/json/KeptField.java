package ee.osalus.io.json;

/**
 * What was kept for a place that the document does not have: {@code "extensions": {"/partners/7/x-note": 5}}, by JSON Pointer.
 *
 * <p>The object writes it itself, after its last field: only then is it known what found no place.
 */
record KeptField<T, B>() implements ObjectCodec.Field<T, B> {

    static final String NAME = "extensions";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean read(JsonInput in, B builder) {
        if (!in.atObject()) {
            return false;
        }
        String here = in.modelPointer();
        String keeper = here.substring(0, here.length() - NAME.length() - 1);
        for (String pointer = in.nextName(); pointer != null; pointer = in.nextName()) {
            if (Pointers.isPointer(pointer)) {
                in.keep(keeper + pointer);
            } else {
                in.refusePointer();
            }
        }
        return true;
    }

    @Override
    public void write(T value, JsonOutput out) {
        // See above.
    }
}
