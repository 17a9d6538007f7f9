package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.RateBase;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.javamoney.moneta.Money;

/** Slips of magnitude between two figures of one project: thousands for units, a share for a percentage. */
final class SlipRules {

    static final List<Rule> ALL = List.of(
            FigureRules.each(FigureFinding.THOUSANDFOLD_SLIP, SlipRules::noFigureIsAThousandTimesTheOthers),
            FigureRules.each(FigureFinding.RATE_HUNDREDFOLD_SLIP, SlipRules::noRateIsAHundredTimesItsAmount));

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Half a percent: figures that were rounded to thousands are still told. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");
    /** Enough digits for what is compared within half a percent. */
    private static final int SCALE = 6;

    private SlipRules() {}

    private static void noFigureIsAThousandTimesTheOthers(
            Funding funding, String pointer, CheckParameters parameters, Gathered found) {
        Optional<Money> total = funding.totalCost();
        Optional<Money> sum = total.isPresent() && hasGrantAndOwnContribution(funding)
                ? EachFunding.sum(funding, source -> true)
                : Optional.empty();
        if (sum.isPresent()
                && sum.get().getCurrency().equals(total.orElseThrow().getCurrency())
                && isSlip(ExactMoney.toDecimal(total.orElseThrow()), ExactMoney.toDecimal(sum.get()), THOUSAND)) {
            found.add(thousandfold(pointer + "/totalCost", total.orElseThrow(), sum.get()));
            return;
        }
        for (int i = 0; i < funding.sources().size(); i++) {
            FundingSource source = funding.sources().get(i);
            String place = pointer + "/sources/" + i + "/amount";
            firstSlip(funding, source, THOUSAND)
                    .ifPresent(base -> found.add(thousandfold(place, amountOf(source), expected(source, base))));
        }
    }

    private static boolean hasGrantAndOwnContribution(Funding funding) {
        return funding.sources().stream().anyMatch(source -> source.kind() == FundingKind.GRANT)
                && funding.sources().stream().anyMatch(source -> source.kind() == FundingKind.OWN_CONTRIBUTION)
                && funding.sources().stream().allMatch(source -> source.amount().isPresent());
    }

    private static Finding.Builder thousandfold(String place, Money amount, Money expected) {
        return Finding.at(place, FigureFinding.THOUSANDFOLD_SLIP)
                .putFact("amount", amount)
                .putFact("expected", expected);
    }

    private static void noRateIsAHundredTimesItsAmount(
            Funding funding, String pointer, CheckParameters parameters, Gathered found) {
        for (int i = 0; i < funding.sources().size(); i++) {
            FundingSource source = funding.sources().get(i);
            String place = pointer + "/sources/" + i + "/rate";
            firstSlip(funding, source, HUNDRED)
                    .ifPresent(base -> found.add(Finding.at(place, FigureFinding.RATE_HUNDREDFOLD_SLIP)
                            .putFact("rate", source.rate().orElseThrow())
                            .putFact("amount", amountOf(source))
                            .putFact("base", base)));
        }
    }

    /** The first base of which the source's rate is off by the factor. */
    private static Optional<Money> firstSlip(Funding funding, FundingSource source, BigDecimal factor) {
        if (source.rate().filter(rate -> !rate.isZero()).isEmpty()
                || source.amount().isEmpty()) {
            return Optional.empty();
        }
        Optional<Money> ofEligible = source.rateBase() == RateBase.TOTAL
                ? Optional.empty()
                : funding.eligibleCost().filter(base -> isSlip(source, base, factor));
        return ofEligible.isPresent() || source.rateBase() == RateBase.ELIGIBLE
                ? ofEligible
                : funding.totalCost().filter(base -> isSlip(source, base, factor));
    }

    private static boolean isSlip(FundingSource source, Money base, BigDecimal factor) {
        Money amount = amountOf(source);
        return amount.getCurrency().equals(base.getCurrency())
                && isSlip(ExactMoney.toDecimal(amount), product(source, base), factor);
    }

    private static Money amountOf(FundingSource source) {
        return source.amount().orElseThrow();
    }

    private static Money expected(FundingSource source, Money base) {
        return ExactMoney.of(product(source, base), base.getCurrency());
    }

    private static BigDecimal product(FundingSource source, Money base) {
        Share rate = source.rate().orElseThrow();
        BigDecimal product = rate.appliedTo(ExactMoney.toDecimal(base), SCALE, RoundingMode.HALF_UP);
        int digits = Math.max(0, base.getCurrency().getDefaultFractionDigits());
        return product.setScale(digits, RoundingMode.HALF_UP);
    }

    private static boolean isSlip(BigDecimal one, BigDecimal other, BigDecimal factor) {
        return one.signum() > 0
                && other.signum() > 0
                && one.compareTo(other) != 0
                && (isTimes(one, other, factor) || isTimes(other, one, factor));
    }

    private static boolean isTimes(BigDecimal large, BigDecimal small, BigDecimal factor) {
        BigDecimal expected = small.multiply(factor);
        return large.subtract(expected).abs().compareTo(expected.multiply(TOLERANCE)) <= 0;
    }
}
