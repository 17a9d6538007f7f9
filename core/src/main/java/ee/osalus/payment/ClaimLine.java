package ee.osalus.payment;

import ee.osalus.law.InForce;
import ee.osalus.split.CostSplit;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * One document in a claim, and who pays which part of it.
 *
 * <p>The parts are differences of cumulative figures: what the sources pay of everything claimed up to this line, less what they pay
 * up to the line before. Example: 85 % of three lines of 0.33 EUR, {@code DOWN}: 0.28, 0.28 and 0.28 EUR of 0.28, 0.56 and 0.84.
 */
@Value.Immutable
public abstract sealed class ClaimLine implements WithClaimLine, Serializable permits ImmutableClaimLine {

    private static final long serialVersionUID = 1L;

    ClaimLine() {}

    /**
     * The document.
     *
     * @return the item
     */
    public abstract CostItem item();

    /**
     * The VAT rule in force on the document's date.
     *
     * @return the rule with its source, or empty where there is none
     */
    public abstract Optional<InForce.Version<VatRule>> vatRule();

    /**
     * The eligible cost of the line.
     *
     * @return net + eligible VAT − ineligible part; zero for a document in another currency
     */
    public abstract Money eligible();

    /**
     * Who pays which part of the line.
     *
     * @return amounts by name of the source, in the order of the terms; they sum to the eligible cost, or to the cost where the
     *     approved cost has a total
     */
    public abstract Map<String, Money> amounts();

    /**
     * Everything claimed up to this line, split as one cost, before the grants limit it.
     *
     * @return the split, with its steps
     */
    public abstract CostSplit cumulativeSplit();

    /**
     * What the sources pay of everything claimed up to this line.
     *
     * @return amounts by name of the source, in the order of the terms
     */
    public abstract Map<String, Money> cumulativeAmounts();

    /**
     * One figure of the line on a page: document, formula, rounding, act and version, so that an auditor can do it again by hand.
     *
     * @param source the name of the source whose part is to be shown
     * @param language the reader's language: Estonian, or else English
     * @return a page in Markdown
     * @throws IllegalArgumentException if the terms have no such source
     */
    public String proof(String source, Locale language) {
        return new Proof(this, source, language).page();
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableClaimLine.Builder {
        Builder() {}
    }
}
