package ee.osalus.examples.city;

import ee.osalus.money.Share;
import ee.osalus.split.CostSplit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.javamoney.moneta.Money;

/**
 * What one source pays, as a piece of a bar.
 *
 * @param name the source
 * @param amount what it pays
 * @param share its share of all, for the words
 * @param from where the piece begins, in percent of the bar
 * @param width how long it is, in percent of the bar
 */
record SplitPart(String name, Money amount, Share share, BigDecimal from, BigDecimal width) {

    private static final int BAR_DIGITS = 3;

    static List<SplitPart> of(CostSplit split) {
        Money whole = split.paid(rule -> true);
        List<SplitPart> parts = new ArrayList<>();
        BigDecimal from = BigDecimal.ZERO;
        for (Map.Entry<String, Money> part : split.amounts().entrySet()) {
            Share share = whole.isZero() ? Share.ZERO : Share.ofAmounts(part.getValue(), whole);
            BigDecimal width = share.toPercent(BAR_DIGITS, RoundingMode.DOWN);
            parts.add(new SplitPart(part.getKey(), part.getValue(), share, from, width));
            from = from.add(width);
        }
        return parts;
    }
}
