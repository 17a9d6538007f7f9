package ee.osalus.law;

import java.io.Serializable;

/**
 * A place in an act, regulation, standard or programme document.
 *
 * <p>Example: {@code new LegalReference("Regulation (EU) 2021/1060", "Art. 112(3)")} prints as
 * {@code Regulation (EU) 2021/1060, Art. 112(3)}.
 *
 * @param act the act as it is commonly cited, with its number; not blank
 * @param provision the article, section or chapter; empty where the whole act is meant
 */
public record LegalReference(String act, String provision) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param act the act; not blank
     * @param provision the provision, or empty
     * @throws IllegalArgumentException if the act is blank
     */
    public LegalReference {
        if (act.isBlank()) {
            throw new IllegalArgumentException("the act of a legal reference must be named");
        }
    }

    /**
     * The citation.
     *
     * @return act and provision, for example {@code Regulation (EU) 2021/1060, Art. 112(3)}
     */
    @Override
    public String toString() {
        return provision.isEmpty() ? act : act + ", " + provision;
    }
}
