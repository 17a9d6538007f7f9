package ee.osalus.io.report;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/**
 * Amounts side by side, as a bar is drawn: 750.00 and 250.00 EUR are pieces from 0 and 75 percent, 75 and 25 percent long.
 *
 * @param pieces a piece an amount, in order; empty where the amounts cannot be drawn
 */
public record Bar(List<Piece> pieces) {

    private static final int DIGITS = 3;

    /**
     * One amount.
     *
     * @param amount the amount
     * @param share its share of the whole, exactly, for the words
     * @param from where it begins, in percent of the bar
     * @param width how long it is, in percent of the bar, cut to three decimals
     */
    public record Piece(Money amount, Share share, BigDecimal from, BigDecimal width) {}

    /**
     * Takes an unmodifiable copy of the list.
     *
     * @param pieces the pieces
     */
    public Bar {
        pieces = List.copyOf(pieces);
    }

    /**
     * A bar that is as long as its amounts together.
     *
     * @param amounts the amounts in order
     * @return the bar; without pieces where there is no amount, two are of different currencies, or one is negative
     */
    public static Bar of(List<Money> amounts) {
        return amounts.isEmpty() ? new Bar(List.of()) : of(amounts, ExactMoney.zero(currency(amounts)));
    }

    /**
     * A bar that is as long as a total, or as its amounts together where they are more.
     *
     * @param amounts the amounts in order
     * @param total what they are part of; what they leave of it is left empty
     * @return the bar; without pieces where there is no amount, two currencies differ, or an amount is negative
     */
    public static Bar of(List<Money> amounts, Money total) {
        boolean canBeDrawn = amounts.stream()
                .allMatch(amount -> amount.getCurrency().equals(total.getCurrency()) && !amount.isNegative());
        if (amounts.isEmpty() || !canBeDrawn) {
            return new Bar(List.of());
        }
        Money sum = ExactMoney.sum(amounts, total.getCurrency());
        Money whole = sum.isLessThan(total) ? total : sum;
        List<Piece> pieces = new ArrayList<>(amounts.size());
        BigDecimal from = BigDecimal.ZERO;
        for (Money amount : amounts) {
            Share share = whole.isZero() ? Share.ZERO : Share.ofAmounts(amount, whole);
            BigDecimal width = share.toPercent(DIGITS, RoundingMode.DOWN);
            pieces.add(new Piece(amount, share, from, width));
            from = from.add(width);
        }
        return new Bar(pieces);
    }

    private static CurrencyUnit currency(List<Money> amounts) {
        return amounts.get(0).getCurrency();
    }
}
