package ee.osalus.funding;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.javamoney.moneta.Money;

/** A printed rate times its base: amount = rate × base. */
record RateProduct(Share rate, Money base) {

    private static final BigDecimal HALF_PERCENT = new BigDecimal("0.005");

    /** Half up to the smallest unit; a currency that has none counts in whole units. */
    Money amount() {
        return ExactMoney.of(
                rate.appliedTo(ExactMoney.toDecimal(base), digits(), RoundingMode.HALF_UP), base.getCurrency());
    }

    /** Whether an amount is the product without any rounding. */
    boolean isExactly(Money amount) {
        return distanceInPieces(amount).signum() == 0;
    }

    /**
     * Whether an amount is the product within half of the last decimal of the rate as it is printed in percent, and at least a
     * cent; exact for any fraction.
     */
    boolean fits(Money amount) {
        BigDecimal tolerance = tolerance().multiply(new BigDecimal(pieces()));
        return distanceInPieces(amount).compareTo(tolerance) <= 0;
    }

    private BigDecimal distanceInPieces(Money amount) {
        BigInteger pieces = pieces();
        BigDecimal expected = ExactMoney.toDecimal(base).multiply(new BigDecimal(rate.inPiecesOf(pieces)));
        return ExactMoney.toDecimal(amount)
                .multiply(new BigDecimal(pieces))
                .subtract(expected)
                .abs();
    }

    private BigInteger pieces() {
        return Share.commonDenominator(List.of(rate));
    }

    private BigDecimal tolerance() {
        BigDecimal cent = BigDecimal.ONE.movePointLeft(digits());
        return rate.toExactPercent()
                .map(percent -> HALF_PERCENT.movePointLeft(percent.scale()))
                .map(half -> ExactMoney.toDecimal(base).abs().multiply(half).max(cent))
                .orElse(cent);
    }

    private int digits() {
        return Math.max(0, base.getCurrency().getDefaultFractionDigits());
    }
}
