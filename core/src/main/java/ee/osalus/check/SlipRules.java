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
import java.util.stream.Stream;
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
        if (sum.isPresent() && isSlip(total.orElseThrow(), sum.get(), THOUSAND)) {
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
        return Stream.of(
                        source.rateBase() == RateBase.TOTAL ? Optional.<Money>empty() : funding.eligibleCost(),
                        source.rateBase() == RateBase.ELIGIBLE ? Optional.<Money>empty() : funding.totalCost())
                .flatMap(Optional::stream)
                .filter(base -> isSlip(amountOf(source), expected(source, base), factor))
                .findFirst();
    }

    private static Money amountOf(FundingSource source) {
        return source.amount().orElseThrow();
    }

    private static Money expected(FundingSource source, Money base) {
        Share rate = source.rate().orElseThrow();
        BigDecimal product = rate.appliedTo(ExactMoney.toDecimal(base), SCALE, RoundingMode.HALF_UP);
        int digits = Math.max(0, base.getCurrency().getDefaultFractionDigits());
        return ExactMoney.of(product.setScale(digits, RoundingMode.HALF_UP), base.getCurrency());
    }

    private static boolean isSlip(Money one, Money other, BigDecimal factor) {
        if (!one.getCurrency().equals(other.getCurrency())) {
            return false;
        }
        BigDecimal a = ExactMoney.toDecimal(one);
        BigDecimal b = ExactMoney.toDecimal(other);
        return a.signum() > 0 && b.signum() > 0 && (isTimes(a, b, factor) || isTimes(b, a, factor));
    }

    private static boolean isTimes(BigDecimal large, BigDecimal small, BigDecimal factor) {
        BigDecimal expected = small.multiply(factor);
        return large.subtract(expected).abs().compareTo(expected.multiply(TOLERANCE)) <= 0;
    }
}
