package ee.osalus.payment;

import ee.osalus.money.ExactMoney;
import java.math.BigDecimal;
import javax.money.MonetaryAmount;

/** Whether value added tax is part of the eligible cost. */
public enum VatRule {
    /** It is. */
    ELIGIBLE,
    /** It is not. */
    INELIGIBLE,
    /** Only the part that the beneficiary cannot reclaim. */
    ONLY_NON_RECOVERABLE;

    private static final BigDecimal THRESHOLD_2021 = BigDecimal.valueOf(5_000_000);

    /**
     * The rule of the funds of 2021–27: eligible in operations of less than 5 000 000 EUR, else only as far as it cannot be reclaimed.
     * Source: Regulation (EU) 2021/1060, Art. 64(1)(c), as published on 30 June 2021.
     *
     * @param totalWithVat the total cost of the operation with VAT
     * @return {@code ELIGIBLE} for 4 999 999.99 EUR, {@code ONLY_NON_RECOVERABLE} for 5 000 000.00 EUR
     * @throws IllegalArgumentException if the amount is not in euro
     */
    public static VatRule under2021(MonetaryAmount totalWithVat) {
        if (!totalWithVat.getCurrency().getCurrencyCode().equals("EUR")) {
            throw new IllegalArgumentException("the threshold is in EUR, not in "
                    + totalWithVat.getCurrency().getCurrencyCode());
        }
        return ExactMoney.toDecimal(totalWithVat).compareTo(THRESHOLD_2021) < 0 ? ELIGIBLE : ONLY_NON_RECOVERABLE;
    }
}
