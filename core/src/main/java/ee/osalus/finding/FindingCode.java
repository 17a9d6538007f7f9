package ee.osalus.finding;

import ee.osalus.law.LegalReference;
import java.util.Optional;

/**
 * A kind of finding. Each package that raises findings has its own enum of them; the javadoc of a constant is the rule in a
 * sentence, with its formula, an example and its source.
 */
public interface FindingCode {

    /**
     * The permanent name: lower-case words joined by hyphens, areas by dots; never renamed, never reused.
     *
     * @return for example {@code funding.sources-exceed-total}
     */
    String code();

    /**
     * The severity that findings of this code have unless a rulebook says otherwise.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * The base name of the resource bundle with the message templates, which have {@link #code()} as their keys.
     *
     * @return for example {@code ee.osalus.funding.findings}
     */
    String bundle();

    /**
     * Where the rule comes from.
     *
     * @return the act or standard; empty where the rule is arithmetic or our own
     */
    default Optional<LegalReference> legalBasis() {
        return Optional.empty();
    }

    /**
     * What gives the rule its force.
     *
     * @return law where there is a legal basis and nothing else is said, else our own opinion
     */
    default RuleNature nature() {
        return legalBasis().isPresent() ? RuleNature.LAW : RuleNature.OPINION;
    }
}
