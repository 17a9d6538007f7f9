package ee.osalus.funding;

import ee.osalus.finding.Findings;
import java.io.Serializable;
import java.util.List;

/**
 * A funding with what follows from its printed figures.
 *
 * @param funding the printed figures and the derived ones together; a derived own contribution is a source of its own
 * @param derivations what was derived, in the order in which it followed
 * @param findings where the printed figures contradict one another, or why nothing was derived
 */
public record CompletedFunding(Funding funding, List<Derivation> derivations, Findings findings)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Takes an unmodifiable copy of the list.
     *
     * @param funding printed and derived figures
     * @param derivations what was derived
     * @param findings what was noticed
     */
    public CompletedFunding {
        derivations = List.copyOf(derivations);
    }

    /**
     * Whether a figure was derived.
     *
     * @param pointer its JSON Pointer in {@link #funding()}, such as {@code /totalCost}
     * @return false if it was printed, or is not known
     */
    public boolean isDerived(String pointer) {
        return derivations.stream().anyMatch(d -> d.pointer().equals(pointer));
    }
}
