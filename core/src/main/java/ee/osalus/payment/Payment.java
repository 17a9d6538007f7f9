package ee.osalus.payment;

import ee.osalus.money.ExactMoney;
import java.io.Serializable;
import java.time.LocalDate;
import org.javamoney.moneta.Money;

/**
 * Money that went from a source to the beneficiary, or back.
 *
 * @param kind what it is for
 * @param source the name of the source in the terms
 * @param amount in whole cents; not negative, but for a recovery not positive: −500.00 EUR were paid back
 * @param paidOn the day
 */
public record Payment(PaymentKind kind, String source, Money amount, LocalDate paidOn) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the amount.
     *
     * @param kind the kind
     * @param source the source
     * @param amount the amount
     * @param paidOn the day
     * @throws IllegalArgumentException if its sign does not fit the kind
     * @throws ArithmeticException if it is finer than a cent
     */
    public Payment {
        if (kind == PaymentKind.RECOVERY ? amount.isPositive() : amount.isNegative()) {
            throw new IllegalArgumentException("a payment is not negative, a recovery not positive: " + kind + " of "
                    + ExactMoney.toDecimal(amount).toPlainString());
        }
        ExactMoney.toMinor(amount);
    }
}
