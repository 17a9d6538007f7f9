package ee.osalus.budget;

import ee.osalus.budget.BudgetStep.Rule;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.law.LegalReference;
import ee.osalus.money.Share;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * What an hour of work costs: the annual gross employment cost, divided by 1 720 hours, or by the part of them that is worked.
 *
 * <p>Example: 34 560 EUR a year, 600 hours: 12 055.81 EUR; with the rate rounded to the cent first, 12 054.00 EUR. At half time the
 * divisor is 860 hours. Source: Regulation (EU) 2021/1060, Art. 55(2) and (3).
 */
@Value.Immutable
public abstract sealed class HourlyRate implements WithHourlyRate, Serializable permits ImmutableHourlyRate {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    HourlyRate() {}

    /**
     * The latest documented gross employment cost of a year, with the charges on it.
     *
     * @return the annual amount at this employment
     */
    public abstract Money annualGross();

    /**
     * The hours of a full-time year.
     *
     * @return 1 720 unless stated otherwise; more than 0
     */
    @Value.Default
    public BigDecimal fullTimeHours() {
        return BigDecimal.valueOf(1720);
    }

    /**
     * The part of full time that is worked for the annual cost.
     *
     * @return 100 % unless stated otherwise; more than 0
     */
    @Value.Default
    public Share employment() {
        return Share.ONE;
    }

    /**
     * Whether the rate is rounded before it is multiplied.
     *
     * @return not, unless stated otherwise
     */
    @Value.Default
    public RateRounding rateRounding() {
        return RateRounding.EXACT_RATE;
    }

    /**
     * How rate and cost become whole cents.
     *
     * @return {@code DOWN} unless stated otherwise
     */
    @Value.Default
    public RoundingMode rounding() {
        return RoundingMode.DOWN;
    }

    /**
     * The rate of one hour, rounded.
     *
     * @return the step that computes it: annual gross ÷ annual hours
     */
    public BudgetStep perHour() {
        return step(Rule.HOURLY_RATE, perAnnualHour(), annualGross())
                .putFact("hours", annualHours())
                .build();
    }

    /**
     * The cost of hours.
     *
     * @param hours the hours declared, not negative, of any number of decimals
     * @return the steps, the last of which has the cost as its amount
     * @throws IllegalArgumentException if the hours are negative
     */
    public List<BudgetStep> cost(BigDecimal hours) {
        Share count = Share.percent(hours.multiply(HUNDRED));
        if (rateRounding() == RateRounding.RATE_TO_THE_CENT) {
            BudgetStep rate = perHour();
            BudgetStep cost = step(Rule.HOURS_AT_RATE, count, rate.amount())
                    .putFact("hours", hours)
                    .build();
            return List.of(rate, cost);
        }
        return List.of(step(Rule.HOURS_OF_ANNUAL_PAY, count.times(perAnnualHour()), annualGross())
                .putFact("annual", annualHours())
                .putFact("hours", hours)
                .build());
    }

    /**
     * Holds the hours of a year against those that the rate was computed with.
     *
     * @param hours all hours declared of one person and year
     * @return a finding if they are more
     */
    public Findings check(BigDecimal hours) {
        if (Share.percent(hours.multiply(HUNDRED)).compareTo(annualHoursExactly()) <= 0) {
            return Findings.none();
        }
        return Findings.of(List.of(Finding.builder(BudgetFinding.HOURS_EXCEED_RATE)
                .putFact("hours", hours)
                .putFact("annual", annualHours())
                .build()));
    }

    private BudgetStep.Builder step(Rule rule, Share factor, Money base) {
        return BudgetStep.builder()
                .rule(rule)
                .factor(factor)
                .base(base)
                .rounding(rounding())
                .legalBasis(new LegalReference("Regulation (EU) 2021/1060", "Art. 55(2)"));
    }

    /** One hour as a part of the year: 1/860 at half time. */
    private Share perAnnualHour() {
        Share hours = annualHoursExactly();
        BigInteger pieces = Share.commonDenominator(List.of(hours));
        return Share.of(pieces, hours.inPiecesOf(pieces));
    }

    private Share annualHoursExactly() {
        return employment().times(Share.percent(fullTimeHours().multiply(HUNDRED)));
    }

    /** As it is shown; computed with is the exact number. */
    private BigDecimal annualHours() {
        BigDecimal shown =
                employment().appliedTo(fullTimeHours(), 2, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.setScale(Math.max(0, shown.scale()), RoundingMode.UNNECESSARY);
    }

    @Value.Check
    void check() {
        if (fullTimeHours().signum() <= 0 || employment().isZero()) {
            throw new IllegalArgumentException(
                    "a year has more than no hours: " + fullTimeHours() + " at " + employment());
        }
    }

    /**
     * The rate of a full-time year, not rounded.
     *
     * @param annualGross the annual gross employment cost
     * @return the rate
     */
    public static HourlyRate of(Money annualGross) {
        return builder().annualGross(annualGross).build();
    }

    /**
     * A builder without values; the annual gross cost is mandatory.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds hourly rates. */
    public static final class Builder extends ImmutableHourlyRate.Builder {
        Builder() {}
    }
}
