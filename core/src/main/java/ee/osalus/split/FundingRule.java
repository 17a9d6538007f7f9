package ee.osalus.split;

import ee.osalus.budget.CostCategory;
import ee.osalus.funding.FundingForm;
import ee.osalus.funding.FundingKind;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * What one source pays: a rate of a base, a fixed amount, up to an amount, or the rest.
 *
 * <p>Example: {@code FundingRule.rate("grant", FundingKind.GRANT, Share.percent(85)).withCap(200 000.00 EUR)}.
 */
@Value.Immutable
public abstract sealed class FundingRule implements WithFundingRule, Serializable permits ImmutableFundingRule {

    private static final long serialVersionUID = 1L;

    /** How a source's part is found. */
    public enum Method {
        /** A rate of a base, at most the cap. */
        RATE,
        /** An amount that the terms name. */
        FIXED,
        /** What is left when its turn comes, but no more than an amount. */
        UP_TO,
        /** What all others leave, whatever its place in the order. */
        REST
    }

    /** What a rate is taken of. */
    public enum Base {
        /** The eligible cost. */
        ELIGIBLE,
        /** The total cost, ineligible part included; the eligible cost where no total is given. */
        TOTAL,
        /** The eligible cost less what private and in-kind sources before this one pay. */
        PUBLIC,
        /** What the sources before this one have left of the cost. */
        REMAINING
    }

    /**
     * A cap that grows with the project: so much a kilometre.
     *
     * @param amount the cap of one unit, not negative
     * @param unit what is counted, as in {@link CostBase#withQuantity}
     */
    public record UnitCap(Money amount, String unit) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    FundingRule() {}

    /**
     * What the source is called in the result; unique in its terms.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * What the source is to the project.
     *
     * @return the kind
     */
    public abstract FundingKind kind();

    /**
     * How the source contributes.
     *
     * @return cash unless said otherwise
     */
    @Value.Default
    public FundingForm form() {
        return FundingForm.CASH;
    }

    /**
     * How the source's part is found.
     *
     * @return the method
     */
    public abstract Method method();

    /**
     * What a rate is taken of.
     *
     * @return the eligible cost unless said otherwise
     */
    @Value.Default
    public Base base() {
        return Base.ELIGIBLE;
    }

    /**
     * The rate.
     *
     * @return the rate of a {@code RATE} that is one for all beneficiaries
     */
    public abstract Optional<Share> rate();

    /**
     * The rates of a {@code RATE} that differs from beneficiary to beneficiary: 40 to 70 % by parish.
     *
     * @return the rates by name of the beneficiary; empty where there is one for all
     */
    public abstract Map<String, Share> rateByBeneficiary();

    /**
     * The rates of a {@code RATE} that differs by cost category: 70 % of staff, 50 % of equipment.
     *
     * @return the rates by category; nothing is paid of a category that is not named; empty where there is one rate for all
     */
    public abstract Map<CostCategory, Share> rateByCategory();

    /**
     * The amount.
     *
     * @return the amount of a {@code FIXED} or {@code UP_TO} source
     */
    public abstract Optional<Money> amount();

    /**
     * The most that a rate may give.
     *
     * @return the cap, or empty where there is none that is one for all
     */
    public abstract Optional<Money> cap();

    /**
     * The most that a rate may give, where that differs from beneficiary to beneficiary.
     *
     * @return the caps by name of the beneficiary; empty where there is no such table
     */
    public abstract Map<String, Money> capByBeneficiary();

    /**
     * The most that a rate may give for each unit of the project's extent.
     *
     * @return the cap of a unit, or empty where there is none
     */
    public abstract Optional<UnitCap> capPerUnit();

    /**
     * Where the rule is written.
     *
     * @return the act or decision, or empty
     */
    public abstract Optional<LegalReference> legalBasis();

    /**
     * A source that pays a rate of the eligible cost, the same for every beneficiary.
     *
     * @param name what the source is called in the result
     * @param kind what the source is to the project
     * @param rate the rate; over 1 is possible, but never more is paid than what remains
     * @return the rule; {@code withBase} takes the rate of something else, {@code withCap} limits it
     * @throws IllegalArgumentException if the name is blank
     */
    public static FundingRule rate(String name, FundingKind kind, Share rate) {
        return of(name, kind, Method.RATE).rate(rate).build();
    }

    /**
     * A source that pays a rate of the eligible cost which a table sets by beneficiary.
     *
     * @param name what the source is called in the result
     * @param kind what the source is to the project
     * @param rates the rates by name of the beneficiary, at least one
     * @return the rule; it pays nothing, with a finding, to a beneficiary that the table does not name
     * @throws IllegalArgumentException if the name is blank or the table is empty
     */
    public static FundingRule rateByBeneficiary(String name, FundingKind kind, Map<String, Share> rates) {
        return of(name, kind, Method.RATE).putAllRateByBeneficiary(rates).build();
    }

    /**
     * A source that pays a rate of each cost category of the eligible cost.
     *
     * <p>Example: 70 % of staff and 50 % of equipment pay 120.00 EUR of 100.00 EUR staff, 100.00 EUR equipment and 30.00 EUR
     * travel. The sum of all categories is rounded once.
     *
     * @param name what the source is called in the result
     * @param kind what the source is to the project
     * @param rates the rates by category, at least one; nothing is paid of a category that is not named
     * @return the rule; the cost must say its categories, {@link CostBase#withCategories}
     * @throws IllegalArgumentException if the name is blank or the table is empty
     */
    public static FundingRule rateByCategory(String name, FundingKind kind, Map<CostCategory, Share> rates) {
        return of(name, kind, Method.RATE).putAllRateByCategory(rates).build();
    }

    /**
     * A source that pays a fixed amount, or what remains where that is less.
     *
     * @param name what the source is called in the result
     * @param kind what the source is to the project
     * @param amount the amount, not negative
     * @return the rule; where less remains, the split has a finding
     * @throws IllegalArgumentException if the name is blank or the amount is negative
     */
    public static FundingRule fixed(String name, FundingKind kind, MonetaryAmount amount) {
        return of(name, kind, Method.FIXED).amount(ExactMoney.from(amount)).build();
    }

    /**
     * A source that pays what remains, but no more than an amount.
     *
     * @param name what the source is called in the result
     * @param kind what the source is to the project
     * @param amount the most it pays, not negative
     * @return the rule
     * @throws IllegalArgumentException if the name is blank or the amount is negative
     */
    public static FundingRule upTo(String name, FundingKind kind, MonetaryAmount amount) {
        return of(name, kind, Method.UP_TO).amount(ExactMoney.from(amount)).build();
    }

    /**
     * The source that bears what all others leave, the ineligible cost included; normally the own contribution.
     *
     * @param name what the source is called in the result
     * @param kind what the source is to the project
     * @return the rule; terms have exactly one of this method
     * @throws IllegalArgumentException if the name is blank
     */
    public static FundingRule rest(String name, FundingKind kind) {
        return of(name, kind, Method.REST).build();
    }

    /**
     * This rule with a cap.
     *
     * @param cap the most that the rate may give, not negative
     * @return the changed copy
     * @throws IllegalArgumentException if the cap is negative, or the source does not pay a rate
     */
    public final FundingRule withCap(MonetaryAmount cap) {
        return withCap(ExactMoney.from(cap));
    }

    /**
     * This rule with a cap for each unit of the project's extent: 200 000.00 EUR a km.
     *
     * @param cap the most that the rate may give for one unit, not negative; the product with the quantity is cut to the cent
     * @param unit what is counted, as in {@link CostBase#withQuantity}
     * @return the changed copy
     * @throws IllegalArgumentException if the cap is negative, or the source does not pay a rate
     */
    public final FundingRule withCapPerUnit(MonetaryAmount cap, String unit) {
        return withCapPerUnit(new UnitCap(ExactMoney.from(cap), unit));
    }

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("a source of funding must be named");
        }
        long rates = Stream.of(
                        rate().isPresent(),
                        !rateByBeneficiary().isEmpty(),
                        !rateByCategory().isEmpty())
                .filter(stated -> stated)
                .count();
        if (rates != (method() == Method.RATE ? 1 : 0)) {
            throw new IllegalArgumentException(
                    "exactly one is expected, a rate or one table of rates, for a source that pays a rate: " + name());
        }
        if (!rateByCategory().isEmpty() && base() != Base.ELIGIBLE) {
            throw new IllegalArgumentException("rates by category are of the eligible cost: " + name());
        }
        if (method() != Method.RATE
                && (cap().isPresent()
                        || capPerUnit().isPresent()
                        || !capByBeneficiary().isEmpty())) {
            throw new IllegalArgumentException("only a rate has a cap, but " + name() + " is " + method());
        }
        if (amount().isPresent() != (method() == Method.FIXED || method() == Method.UP_TO)) {
            throw new IllegalArgumentException(
                    "a source that pays a fixed or up to an amount, and no other, has one: " + name());
        }
        if (amount().filter(amount -> !ExactMoney.isWholeMinor(amount)).isPresent()) {
            throw new IllegalArgumentException("an amount in whole cents is expected for " + name());
        }
        amount().ifPresent(this::requireNotNegative);
        cap().ifPresent(this::requireNotNegative);
        capPerUnit().ifPresent(cap -> requireNotNegative(cap.amount()));
        capByBeneficiary().values().forEach(this::requireNotNegative);
    }

    /** Every amount that the rule names. */
    final Stream<Money> named() {
        return Stream.of(
                        amount().stream(),
                        cap().stream(),
                        capPerUnit().map(UnitCap::amount).stream(),
                        capByBeneficiary().values().stream())
                .flatMap(amounts -> amounts);
    }

    private void requireNotNegative(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("an amount of at least 0 is expected for " + name() + ": "
                    + ExactMoney.toDecimal(amount).toPlainString());
        }
    }

    private static Builder of(String name, FundingKind kind, Method method) {
        return builder().name(name).kind(kind).method(method);
    }

    /**
     * A builder without values, for rules that are read from data; name, kind and method are mandatory, and what the method asks for:
     * a rate or one table of rates, or an amount.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    public static final class Builder extends ImmutableFundingRule.Builder {
        Builder() {}
    }
}
