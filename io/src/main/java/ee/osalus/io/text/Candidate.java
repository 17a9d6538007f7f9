package ee.osalus.io.text;

import ee.osalus.money.ExactMoney;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.javamoney.moneta.Money;

/** One of the amounts that a figure may be, with where it was printed and what bound it. */
record Candidate(Money money, Token.Amount token, Bound bound) {

    /** More readings of one figure than this are ambiguous however they are weighed. */
    private static final int MOST = 30;

    boolean hedged() {
        return bound.hedged();
    }

    boolean labelled() {
        return bound.labelled();
    }

    boolean isSameAmount(Candidate other) {
        return isSameAmount(other.money);
    }

    boolean isSameAmount(Money other) {
        return isSameCurrency(other) && ExactMoney.toDecimal(money).compareTo(ExactMoney.toDecimal(other)) == 0;
    }

    boolean isSameCurrency(Money other) {
        return money.getCurrency().equals(other.getCurrency());
    }

    /**
     * Whether this figure, hedged or printed in thousands or millions, is the other one rounded: whether that rounds to it at the
     * last digit that is printed. "1,04 miljonit" is 1 038 512,30 rounded, and "1,0 miljonit" is it, too; "1,05 miljonit" is not.
     */
    boolean isRoundingOf(Candidate exact) {
        boolean approximate = hedged() || token.number().scale() < 0;
        return approximate
                && !exact.hedged()
                && token.printedScale() < exact.token.printedScale()
                && isSameCurrency(exact.money)
                && ExactMoney.toDecimal(exact.money)
                                .setScale(token.printedScale(), RoundingMode.HALF_UP)
                                .compareTo(token.number())
                        == 0;
    }

    /** "kogueelarve 96 000, sellest Oru valla eelarve 46 000": without what an owner's part of the whole before it in the sentence is. */
    static List<Candidate> withoutParts(List<Candidate> all) {
        Candidate whole = all.get(0);
        return all.stream().filter(c -> !c.isPartOf(whole)).toList();
    }

    private boolean isPartOf(Candidate whole) {
        return bound.owner() != null
                && whole.bound.owner() == null
                && bound.sentence() == whole.bound.sentence()
                && isSameCurrency(whole.money)
                && ExactMoney.toDecimal(money).compareTo(ExactMoney.toDecimal(whole.money)) < 0;
    }

    /** Labelled before told, exact before rounded, each amount once. */
    static List<Candidate> narrowed(Collection<Candidate> all) {
        boolean labelled = all.stream().anyMatch(Candidate::labelled);
        return withoutRoundings(
                all.stream().filter(c -> c.labelled() == labelled).toList());
    }

    /** Exact before rounded, each amount once. */
    static List<Candidate> withoutRoundings(Collection<Candidate> all) {
        Map<String, Candidate> distinct = new LinkedHashMap<>();
        for (Candidate candidate : all) {
            if (distinct.size() < MOST) {
                distinct.putIfAbsent(
                        candidate.money.getCurrency() + " "
                                + ExactMoney.toDecimal(candidate.money).stripTrailingZeros(),
                        candidate);
            }
        }
        List<Candidate> kept = new ArrayList<>(distinct.values());
        kept.removeIf(rough -> distinct.values().stream().anyMatch(rough::isRoundingOf));
        return kept;
    }
}
