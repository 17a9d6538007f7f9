package ee.osalus.budget;

import ee.osalus.money.ExactMoney;
import java.io.Serializable;
import org.javamoney.moneta.Money;

/**
 * An amount that is found ineligible in a category and a period, and lowers every flat rate on it.
 *
 * <p>Example: 1 000 EUR of staff with an office rate of 15 % takes 150 EUR of office costs along.
 *
 * @param category where the cost was planned; also one that a flat rate pays
 * @param amount not negative, in whole cents
 * @param period the period, from 1
 */
public record CostCut(CostCategory category, Money amount, int period) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param category the category
     * @param amount the amount
     * @param period the period
     * @throws IllegalArgumentException if the amount is negative, or the period less than 1
     * @throws ArithmeticException if the amount is finer than a cent
     */
    public CostCut {
        if (amount.isNegative() || period < 1) {
            throw new IllegalArgumentException("a cut is not negative, in a period from 1: "
                    + ExactMoney.toDecimal(amount).toPlainString() + " in " + period);
        }
        ExactMoney.toMinor(amount);
    }
}
