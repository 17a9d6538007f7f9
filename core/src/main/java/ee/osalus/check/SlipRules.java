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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/** Slips of magnitude between two figures of one project: thousands for units, a share for a percentage. */
final class SlipRules {

    static final List<Rule> ALL = List.of(FigureRules.each(
            List.of(FigureFinding.THOUSANDFOLD_SLIP, FigureFinding.RATE_HUNDREDFOLD_SLIP), SlipRules::check));

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Half a percent: figures that were rounded to thousands are still told. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");
    /** Enough digits for what is compared within half a percent. */
    private static final int SCALE = 6;

    private SlipRules() {}

    private static void check(Figures figures, CheckParameters parameters, Gathered found) {
        boolean isSlipOfTotal = holdTotalAgainstSources(figures, found);
        List<FundingSource> sources = figures.funding().sources();
        for (int i = 0; i < sources.size(); i++) {
            FundingSource source = sources.get(i);
            Optional<Share> rate = source.rate();
            if (source.amount().isEmpty() || rate.isEmpty() || rate.get().isZero()) {
                continue;
            }
            Money amount = source.amount().get();
            List<Product> products = products(figures.funding(), source.rateBase(), rate.get(), amount.getCurrency());
            String pointer = figures.pointerOfSource(i);
            Optional<Product> thousandth = isSlipOfTotal ? Optional.empty() : firstSlip(amount, products, THOUSAND);
            if (thousandth.isPresent()) {
                found.add(thousandfold(
                        pointer + "/amount", amount, thousandth.get().rounded()));
            }
            Optional<Product> hundredth = firstSlip(amount, products, HUNDRED);
            if (hundredth.isPresent()) {
                found.add(Finding.at(pointer + "/rate", FigureFinding.RATE_HUNDREDFOLD_SLIP)
                        .putFact("rate", rate.get())
                        .putFact("amount", amount)
                        .putFact("base", hundredth.get().base()));
            }
        }
    }

    /** Whether the total is a thousand times what the sources make it, or a thousandth; then no source is to blame. */
    private static boolean holdTotalAgainstSources(Figures figures, Gathered found) {
        Optional<Money> total = figures.funding().totalCost();
        if (total.isEmpty() || !hasGrantAndOwnContribution(figures.funding())) {
            return false;
        }
        Optional<Money> sum = figures.sum(source -> true);
        if (sum.isEmpty()
                || !sum.get().getCurrency().equals(total.get().getCurrency())
                || !isSlip(ExactMoney.toDecimal(total.get()), ExactMoney.toDecimal(sum.get()), THOUSAND)) {
            return false;
        }
        found.add(thousandfold(figures.pointer() + "/totalCost", total.get(), sum.get()));
        return true;
    }

    private static boolean hasGrantAndOwnContribution(Funding funding) {
        boolean grant = false;
        boolean own = false;
        for (FundingSource source : funding.sources()) {
            grant |= source.kind() == FundingKind.GRANT;
            own |= source.kind() == FundingKind.OWN_CONTRIBUTION;
            if (source.amount().isEmpty()) {
                return false;
            }
        }
        return grant && own;
    }

    private static Finding.Builder thousandfold(String place, Money amount, Money expected) {
        return Finding.at(place, FigureFinding.THOUSANDFOLD_SLIP)
                .putFact("amount", amount)
                .putFact("expected", expected);
    }

    /** A rate times a cost that it may be of. */
    private record Product(Money base, BigDecimal exact) {

        static Product of(Share rate, Money base) {
            return new Product(base, rate.appliedTo(ExactMoney.toDecimal(base), SCALE, RoundingMode.HALF_UP));
        }

        Money rounded() {
            int digits = Math.max(0, base.getCurrency().getDefaultFractionDigits());
            return ExactMoney.of(exact.setScale(digits, RoundingMode.HALF_UP), base.getCurrency());
        }
    }

    /** What the rate makes of the eligible and of the total cost, of one of them where the base is stated. */
    private static List<Product> products(Funding funding, RateBase rateBase, Share rate, CurrencyUnit currency) {
        List<Product> products = new ArrayList<>(2);
        if (rateBase != RateBase.TOTAL) {
            add(funding.eligibleCost(), rate, currency, products);
        }
        if (rateBase != RateBase.ELIGIBLE) {
            add(funding.totalCost(), rate, currency, products);
        }
        return products;
    }

    private static void add(Optional<Money> base, Share rate, CurrencyUnit currency, List<Product> products) {
        if (base.isPresent() && base.get().getCurrency().equals(currency)) {
            products.add(Product.of(rate, base.get()));
        }
    }

    /** The first product of which an amount is off by the factor. */
    private static Optional<Product> firstSlip(Money amount, List<Product> products, BigDecimal factor) {
        BigDecimal number = ExactMoney.toDecimal(amount);
        for (Product product : products) {
            if (isSlip(number, product.exact(), factor)) {
                return Optional.of(product);
            }
        }
        return Optional.empty();
    }

    private static boolean isSlip(BigDecimal one, BigDecimal other, BigDecimal factor) {
        if (one.signum() <= 0 || other.signum() <= 0) {
            return false;
        }
        return one.compareTo(other) > 0 ? isTimes(one, other, factor) : isTimes(other, one, factor);
    }

    private static boolean isTimes(BigDecimal large, BigDecimal small, BigDecimal factor) {
        BigDecimal expected = small.multiply(factor);
        return large.subtract(expected).abs().compareTo(expected.multiply(TOLERANCE)) <= 0;
    }
}
