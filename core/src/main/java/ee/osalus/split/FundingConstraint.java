package ee.osalus.split;

import ee.osalus.finding.Finding;
import ee.osalus.funding.FundingForm;
import ee.osalus.funding.FundingKind;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.io.Serializable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that must hold of a split, and is reported where it does not. A constraint changes no amount; a cap of a
 * {@link FundingRule} does.
 *
 * <p>Where a rate of the eligible cost is not whole cents, what misses it by less than a cent holds. Of what a source pays, that
 * part counts which goes to the eligible cost: the source that bears the rest pays the ineligible part first.
 *
 * <p>Example: {@code FundingConstraint.leastOwnContribution(Share.percent(15))}.
 */
public final class FundingConstraint implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<FundingKind> OWN =
            EnumSet.of(FundingKind.OWN_CONTRIBUTION, FundingKind.PARTNER_CONTRIBUTION);
    private static final Set<FundingKind> PUBLIC = EnumSet.of(FundingKind.GRANT, FundingKind.OTHER_PUBLIC);

    /** What is held against a limit. */
    public enum Kind {
        /** The beneficiary and its partners bear at least a rate or an amount of the eligible cost. */
        LEAST_OWN_CONTRIBUTION(SplitFinding.OWN_CONTRIBUTION_TOO_LOW),
        /** The grants sum to at least an amount. */
        LEAST_GRANT(SplitFinding.GRANT_TOO_LOW),
        /** The grants sum to at most an amount. */
        GREATEST_GRANT(SplitFinding.GRANT_TOO_HIGH),
        /** Public money pays at most a rate of the eligible cost. */
        GREATEST_PUBLIC_SHARE(SplitFinding.PUBLIC_SHARE_TOO_HIGH),
        /** Public support is at most the eligible cost without its in-kind part. */
        IN_KIND_CEILING(SplitFinding.SUPPORT_EXCEEDS_COST_IN_MONEY),
        /** One source pays at most a rate of the eligible cost. */
        RATE_CEILING(SplitFinding.RATE_OVER_CEILING);

        private final SplitFinding broken;

        Kind(SplitFinding broken) {
            this.broken = broken;
        }
    }

    private final Kind kind;
    private final @Nullable Share rate;
    private final @Nullable Money amount;
    private final @Nullable String source;
    private final @Nullable LegalReference legalBasis;

    private FundingConstraint(
            Kind kind,
            @Nullable Share rate,
            @Nullable MonetaryAmount amount,
            @Nullable String source,
            @Nullable LegalReference legalBasis) {
        this.kind = kind;
        this.rate = rate;
        this.amount = amount == null ? null : ExactMoney.from(amount);
        this.source = source;
        this.legalBasis = legalBasis;
    }

    /**
     * The beneficiary and its partners bear at least a rate of the eligible cost.
     *
     * @param rate the least rate
     * @return the constraint
     */
    public static FundingConstraint leastOwnContribution(Share rate) {
        return new FundingConstraint(Kind.LEAST_OWN_CONTRIBUTION, rate, null, null, null);
    }

    /**
     * The beneficiary and its partners bear at least an amount of the eligible cost.
     *
     * @param amount the least amount
     * @return the constraint
     */
    public static FundingConstraint leastOwnContribution(MonetaryAmount amount) {
        return new FundingConstraint(Kind.LEAST_OWN_CONTRIBUTION, null, amount, null, null);
    }

    /**
     * The grants sum to at least an amount.
     *
     * @param amount the least sum of the sources of kind {@code GRANT}
     * @return the constraint
     */
    public static FundingConstraint leastGrant(MonetaryAmount amount) {
        return new FundingConstraint(Kind.LEAST_GRANT, null, amount, null, null);
    }

    /**
     * The grants sum to at most an amount.
     *
     * @param amount the greatest sum of the sources of kind {@code GRANT}
     * @return the constraint
     */
    public static FundingConstraint greatestGrant(MonetaryAmount amount) {
        return new FundingConstraint(Kind.GREATEST_GRANT, null, amount, null, null);
    }

    /**
     * Public money (kinds {@code GRANT} and {@code OTHER_PUBLIC}) pays at most a share of the eligible cost: the aid intensity.
     *
     * @param share the greatest share
     * @return the constraint
     */
    public static FundingConstraint greatestPublicShare(Share share) {
        return new FundingConstraint(Kind.GREATEST_PUBLIC_SHARE, share, null, null, null);
    }

    /**
     * Public support is at most the eligible cost without its in-kind part (Regulation (EU) 2021/1060, Art. 67(1)(a)).
     *
     * <p>The in-kind part is what {@link CostBase#inKind()} states, else what the sources in kind pay.
     *
     * @return the constraint
     */
    public static FundingConstraint inKindCeiling() {
        return new FundingConstraint(
                Kind.IN_KIND_CEILING,
                null,
                null,
                null,
                new LegalReference("Regulation (EU) 2021/1060", "Art. 67(1)(a)"));
    }

    /**
     * One source pays at most the rate of the eligible cost that law allows its fund, in terms which say that the ceiling holds for each
     * project. (By itself it binds a priority or programme only.)
     *
     * @param source the name of the source's rule
     * @param cap the ceiling
     * @param day the day whose version of the ceiling counts
     * @return the constraint
     * @throws IllegalArgumentException if no version of the ceiling is in force on that day
     */
    public static FundingConstraint rateCap(String source, RateCap cap, LocalDate day) {
        return cap.rate()
                .on(day)
                .map(version -> rateCeiling(source, version.value()).withLegalBasis(version.source()))
                .orElseThrow(() -> new IllegalArgumentException("no ceiling of " + cap + " is in force on " + day));
    }

    /**
     * One source pays at most a rate of the eligible cost.
     *
     * @param source the name of the source's rule
     * @param rate the greatest rate
     * @return the constraint
     */
    public static FundingConstraint rateCeiling(String source, Share rate) {
        return new FundingConstraint(Kind.RATE_CEILING, rate, null, Objects.requireNonNull(source), null);
    }

    /**
     * What is held against the limit.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The limit as a part of the eligible cost.
     *
     * @return the rate, or empty where the limit is an amount or the cost in money
     */
    public Optional<Share> rate() {
        return Optional.ofNullable(rate);
    }

    /**
     * The limit as an amount.
     *
     * @return the amount, or empty where the limit is a rate or the cost in money
     */
    public Optional<Money> amount() {
        return Optional.ofNullable(amount);
    }

    /**
     * The source that is held against the limit, where it is a single one.
     *
     * @return the name of its rule
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Where the limit is written.
     *
     * @return the act or decision, or empty
     */
    public Optional<LegalReference> legalBasis() {
        return Optional.ofNullable(legalBasis);
    }

    /**
     * This constraint with the place where it is written.
     *
     * @param reference the act or decision
     * @return the changed copy
     */
    public FundingConstraint withLegalBasis(LegalReference reference) {
        return new FundingConstraint(kind, rate, amount, source, Objects.requireNonNull(reference));
    }

    /**
     * Holds what sources pay against this, where it is not what the terms alone give: in a claim the grants that were approved limit it.
     *
     * @param terms the terms, whose rules are the sources
     * @param cost the cost that is paid
     * @param amounts what each source pays of it, by name of its rule
     * @return the finding where this does not hold
     */
    public Optional<Finding> check(FundingTerms terms, CostBase cost, Map<String, Money> amounts) {
        return check(new Paid(terms, cost, amounts));
    }

    Optional<Finding> check(Paid paid) {
        return switch (kind) {
            case LEAST_OWN_CONTRIBUTION -> least(paid.ofEligible(of(OWN)), limit(paid, RoundingMode.FLOOR));
            case LEAST_GRANT -> least(paid.by(of(EnumSet.of(FundingKind.GRANT))), limit(paid, RoundingMode.FLOOR));
            case GREATEST_GRANT ->
                greatest(paid.by(of(EnumSet.of(FundingKind.GRANT))), limit(paid, RoundingMode.CEILING));
            case GREATEST_PUBLIC_SHARE -> greatest(paid.ofEligible(of(PUBLIC)), limit(paid, RoundingMode.CEILING));
            case RATE_CEILING ->
                greatest(paid.ofEligible(rule -> rule.name().equals(source)), limit(paid, RoundingMode.CEILING));
            case IN_KIND_CEILING ->
                greatest(paid.ofEligible(of(PUBLIC)), paid.cost().eligible().subtract(inKind(paid)));
        };
    }

    private Money limit(Paid paid, RoundingMode rounding) {
        return rate == null
                ? Objects.requireNonNull(amount)
                : rate.appliedTo(paid.cost().eligible(), rounding);
    }

    private static Money inKind(Paid paid) {
        return paid.cost().inKind().orElseGet(() -> paid.by(rule -> rule.form() == FundingForm.IN_KIND));
    }

    private static Predicate<FundingRule> of(Set<FundingKind> kinds) {
        return rule -> kinds.contains(rule.kind());
    }

    private Optional<Finding> least(Money paid, Money limit) {
        return paid.compareTo(limit) < 0 ? Optional.of(finding(paid, limit)) : Optional.empty();
    }

    private Optional<Finding> greatest(Money paid, Money limit) {
        return paid.compareTo(limit) > 0 ? Optional.of(finding(paid, limit)) : Optional.empty();
    }

    private Finding finding(Money paid, Money limit) {
        Finding.Builder finding = Finding.builder(kind.broken);
        if (source != null) {
            finding.putFact("source", source);
        }
        if (rate != null) {
            finding.putFact("rate", rate);
        }
        finding.putFact("paid", paid).putFact("limit", limit);
        return finding.build().withLegalBasis(Optional.ofNullable(legalBasis));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FundingConstraint that
                && kind == that.kind
                && Objects.equals(rate, that.rate)
                && Objects.equals(amount, that.amount)
                && Objects.equals(source, that.source)
                && Objects.equals(legalBasis, that.legalBasis);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, rate, amount, source, legalBasis);
    }

    /** The kind and the limit, for a log; not a format. */
    @Override
    public String toString() {
        Object limit = rate != null
                ? rate
                : amount == null ? "" : ExactMoney.toDecimal(amount).toPlainString();
        return kind + "[" + limit + "]";
    }
}
