package ee.osalus.funding;

import ee.osalus.finding.Findings;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * What a document says about the money of a project: totals and sources, each as printed, none computed.
 *
 * <p>Example: total cost 24 600.00 EUR, a grant of 20 910.00 EUR at 85 % and an own contribution of 3 690.00 EUR at 15 %.
 */
@Value.Immutable
public abstract sealed class Funding implements WithFunding, Serializable permits ImmutableFunding {

    private static final long serialVersionUID = 1L;

    Funding() {}

    /**
     * The cost of the whole project.
     *
     * @return the amount as printed
     */
    public abstract Optional<Money> totalCost();

    /**
     * The part of the cost that the funder recognises (abikõlblik).
     *
     * @return the amount as printed
     */
    public abstract Optional<Money> eligibleCost();

    /**
     * The part of the cost that the funder does not recognise (mitteabikõlblik).
     *
     * @return the amount as printed
     */
    public abstract Optional<Money> ineligibleCost();

    /**
     * The totals that the document hedges ("umbes", "hinnanguliselt").
     *
     * @return a set in the order of the enum
     */
    public abstract Set<CostTotal> approximate();

    /**
     * The sources in the order of the document.
     *
     * @return an unmodifiable list, empty where none is stated
     */
    public abstract List<FundingSource> sources();

    /**
     * What follows from the printed figures, and where they contradict one another.
     *
     * <p>The equations are: total = eligible + ineligible; sum of the sources = total, or = eligible where an ineligible part is
     * stated; amount = rate × base. Each is solved only where exactly one figure is missing, until nothing more follows. Nothing
     * is derived from silence: no total without a grant and an own contribution, no eligible cost unless stated. Example: a
     * total of 29 952.00 EUR with a grant of 25 000 EUR leaves 4 952.00 EUR of own contribution or ineligible cost.
     *
     * @return the completed funding with the derivations and findings; this funding is unchanged
     */
    public CompletedFunding completed() {
        return Completion.of(this);
    }

    /**
     * Where the printed figures contradict one another, or why they cannot be compared: they are in two currencies. What
     * {@link #completed()} finds, found without deriving anything.
     *
     * <p>Example: a grant of 142 310.00 EUR for a total of 120 963.00 EUR is {@code funding.grant-exceeds-total}.
     *
     * @return the findings, by JSON Pointer into this funding
     */
    public Findings contradictions() {
        return Contradictions.of(this);
    }

    /**
     * A funding of which nothing is stated.
     *
     * @return the empty funding
     */
    public static Funding none() {
        return Nothing.KNOWN;
    }

    /** Built at the first question, since this class is loaded before its implementation. */
    private static final class Nothing {
        static final Funding KNOWN = builder().build();

        private Nothing() {}
    }

    /**
     * A builder without values; none is mandatory.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds fundings. */
    public static final class Builder extends ImmutableFunding.Builder {
        Builder() {}
    }
}
