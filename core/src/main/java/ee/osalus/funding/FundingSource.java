package ee.osalus.funding;

import ee.osalus.money.Share;
import ee.osalus.party.Organisation;
import ee.osalus.text.LocalizedText;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * One source of a project's money, as a document states it.
 *
 * <p>Example: kind {@code GRANT}, funder "EL Struktuurifondid", amount 20 910.00 EUR, rate 85 %, rate base {@code UNSTATED}.
 * Only the kind is mandatory: a page may name a funder without an amount, or a rate without either.
 */
@Value.Immutable
public abstract sealed class FundingSource implements WithFundingSource, Serializable permits ImmutableFundingSource {

    private static final long serialVersionUID = 1L;

    FundingSource() {}

    /**
     * What the source is to the project.
     *
     * @return the kind
     */
    public abstract FundingKind kind();

    /**
     * How it contributes.
     *
     * @return cash unless stated otherwise
     */
    @Value.Default
    public FundingForm form() {
        return FundingForm.CASH;
    }

    /**
     * The fund that the money is of.
     *
     * @return the fund, such as ESF
     */
    public abstract Optional<LocalizedText> fund();

    /**
     * Who grants (rahastaja, "kellele taotlus esitatakse").
     *
     * @return the funder
     */
    public abstract Optional<Organisation> funder();

    /**
     * The body that handles the grant on behalf of the funder ("läbi Riigi Tugiteenuste Keskuse").
     *
     * @return the intermediary
     */
    public abstract Optional<Organisation> intermediary();

    /**
     * The programme, where sources of a project differ in it; else it stands on the project.
     *
     * @return the programme
     */
    public abstract Optional<Programme> programme();

    /**
     * The measure, where sources of a project differ in it; else it stands on the project.
     *
     * @return the measure
     */
    public abstract Optional<Measure> measure();

    /**
     * The amount.
     *
     * @return the amount as printed, in the printed currency; {@code 0 EUR} is a value
     */
    public abstract Optional<Money> amount();

    /**
     * Whether the document hedges the amount ("umbes", "ligi", "kuni").
     *
     * @return true if it does
     */
    @Value.Default
    public boolean approximate() {
        return false;
    }

    /**
     * The share of the cost that it pays.
     *
     * @return the rate as printed, not negative; over 1 is wrong, but representable
     */
    public abstract Optional<Share> rate();

    /**
     * What the rate is a part of.
     *
     * @return the base as stated; {@code UNSTATED} without a rate
     */
    @Value.Default
    public RateBase rateBase() {
        return RateBase.UNSTATED;
    }

    /**
     * A source of which only kind and amount are known.
     *
     * @param kind the kind
     * @param amount the amount
     * @return the source
     */
    public static FundingSource of(FundingKind kind, Money amount) {
        return builder().kind(kind).amount(amount).build();
    }

    /**
     * A builder without values; the kind is mandatory.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds sources. */
    public static final class Builder extends ImmutableFundingSource.Builder {
        Builder() {}
    }
}
