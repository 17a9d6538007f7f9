package ee.osalus.funding;

import ee.osalus.text.Messages;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One figure that follows from others, with the formula.
 *
 * <p>Example: at {@code /sources/1/amount}, 4 952.00 EUR by {@code OWN_CONTRIBUTION_OR_INELIGIBLE} from the cost 29 952.00 EUR and
 * the sources 25 000.00 EUR.
 *
 * @param pointer the JSON Pointer of the figure in the completed funding
 * @param formula how it follows
 * @param value the figure, an amount or a share
 * @param inputs what it follows from, by name, in the order of the formula
 */
public record Derivation(String pointer, Formula formula, Serializable value, Map<String, Serializable> inputs)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How a figure follows from others. */
    public enum Formula {
        /** Total cost = eligible cost + ineligible cost. */
        TOTAL_FROM_PARTS,
        /** Total cost = the sum of the sources. */
        TOTAL_FROM_SOURCES,
        /** Eligible cost = total cost − ineligible cost. */
        ELIGIBLE_FROM_TOTAL,
        /** Ineligible cost = total cost − eligible cost. */
        INELIGIBLE_FROM_TOTAL,
        /** The amount of the one source that has none = the cost − the other sources. */
        AMOUNT_FROM_OTHERS,
        /** The amount of a source = its rate × the base, to the nearest cent, half a cent up. */
        AMOUNT_FROM_RATE,
        /** The rate of a source = its amount ÷ the base: the eligible cost where the sources sum to it, else the total cost. */
        RATE_FROM_AMOUNT,
        /** Own contribution = the eligible cost − the sources, where none of them is an own contribution. */
        OWN_CONTRIBUTION,
        /** Own contribution and/or ineligible cost = the total cost − the sources, where the eligible cost is not known. */
        OWN_CONTRIBUTION_OR_INELIGIBLE
    }

    /**
     * Takes an unmodifiable copy of the inputs, in their order.
     *
     * @param pointer the JSON Pointer of the figure
     * @param formula how it follows
     * @param value the figure
     * @param inputs what it follows from; the order is kept
     */
    public Derivation {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /**
     * The derivation in words.
     *
     * @param language the reader's language: Estonian, or else English
     * @return one line with the figures, such as {@code total cost − sources = 29 952.00 EUR − 25 000.00 EUR = 4 952.00 EUR}
     */
    public String explain(Locale language) {
        Map<String, Serializable> facts = new LinkedHashMap<>(inputs);
        facts.put("value", value);
        return Messages.of("ee.osalus.funding.derivations", Derivation.class.getClassLoader(), language)
                .format(formula.name(), facts);
    }
}
