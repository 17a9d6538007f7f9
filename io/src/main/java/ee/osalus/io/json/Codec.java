package ee.osalus.io.json;

import org.jspecify.annotations.Nullable;

/** How one type of value is read from tokens and written as tokens. */
interface Codec<T> extends Printer<T> {

    /**
     * Reads the value whose first token is the current one, and stops at its last token.
     *
     * @return the value; null where there is none to take, and then a finding says why
     */
    @Nullable
    T read(JsonInput in);
}
