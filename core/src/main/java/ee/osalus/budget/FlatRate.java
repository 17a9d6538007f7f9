package ee.osalus.budget;

import ee.osalus.law.LegalReference;
import ee.osalus.money.Share;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A flat rate (ühtne määr) that was agreed: a category is paid as a part of others, without documents of its own.
 *
 * <p>Example: {@code FlatRate.of(OFFICE_ON_STAFF, Share.percent(15))}. Rates may be fractional: 12.5 %, 2/3.
 */
@Value.Immutable
public abstract sealed class FlatRate implements WithFlatRate, Serializable permits ImmutableFlatRate {

    private static final long serialVersionUID = 1L;

    FlatRate() {}

    /**
     * What it pays, and of what.
     *
     * @return the kind
     */
    public abstract FlatRateKind kind();

    /**
     * The part of the base.
     *
     * @return the rate, not rounded
     */
    public abstract Share rate();

    /**
     * Where the rate was agreed.
     *
     * @return the act, decision or terms of the call, where stated
     */
    public abstract Optional<LegalReference> legalBasis();

    /**
     * A flat rate of a kind.
     *
     * @param kind what it pays
     * @param rate the part of the base
     * @return the rate, without a legal basis
     */
    public static FlatRate of(FlatRateKind kind, Share rate) {
        return builder().kind(kind).rate(rate).build();
    }

    /**
     * A builder without values; kind and rate are mandatory.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds flat rates. */
    public static final class Builder extends ImmutableFlatRate.Builder {
        Builder() {}
    }
}
