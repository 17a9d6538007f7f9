package ee.osalus.project;

import java.io.Serializable;

/**
 * A number that identifies a project, and the scheme that gave it out.
 *
 * <p>Example: {@code new Reference("tartu-register", "VP-18-0145")}. A blank value can be held, so that it can be reported.
 *
 * @param scheme who numbers: lower-case words joined by hyphens, such as {@code structural-funds}; {@code unknown} where a
 *     document does not tell
 * @param value the number as printed
 */
public record Reference(String scheme, String value) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks that there is a scheme.
     *
     * @param scheme who numbers; not blank
     * @param value the number as printed; may be blank
     * @throws IllegalArgumentException if the scheme is blank
     */
    public Reference {
        if (scheme.isBlank()) {
            throw new IllegalArgumentException("the scheme of a reference must not be blank: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
