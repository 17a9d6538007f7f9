package ee.osalus.examples.register;

import java.util.LinkedHashMap;
import java.util.Map;

/** A call with which nothing can be done: what is said of it, by its key in {@code calls.properties}, and what fills that. */
final class UnusableCall extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, Object> facts = new LinkedHashMap<>();

    /** The facts are names and values by turns. */
    UnusableCall(String key, Object... facts) {
        super(key);
        this.key = key;
        for (int i = 0; i < facts.length; i += 2) {
            this.facts.put(String.valueOf(facts[i]), facts[i + 1]);
        }
    }

    String key() {
        return key;
    }

    Map<String, Object> facts() {
        return facts;
    }
}
