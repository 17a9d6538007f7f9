package ee.osalus.payment;

import ee.osalus.money.ExactMoney;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * What a financial correction takes from each source, and how it gets there.
 *
 * <p>The approved cost without the corrected part is split again under the same terms; what a source pays less is its fall. A part of
 * it is recovered now, the rest is withheld from payments to come. The beneficiary bears all of it.
 *
 * <p>Example: 25 % of 49 414.00 EUR, of which a grant of 100 % had paid 5 673.00 EUR: the grant falls by 12 353.50 EUR, 1 418.25 EUR
 * are recovered now, 10 935.25 EUR withheld.
 */
@Value.Immutable
public abstract sealed class CorrectionEffect implements WithCorrectionEffect, Serializable
        permits ImmutableCorrectionEffect {

    private static final long serialVersionUID = 1L;

    CorrectionEffect() {}

    /**
     * The decision.
     *
     * @return the correction
     */
    public abstract FinancialCorrection correction();

    /**
     * What each source pays less of the approved cost.
     *
     * @return amounts by name of the source, in the order of the terms, without the one that bears the rest
     */
    public abstract Map<String, Money> falls();

    /**
     * What each source had paid on the affected costs before the decision.
     *
     * @return amounts by name of the source
     */
    public abstract Map<String, Money> paidOnAffected();

    /**
     * What each source takes back now.
     *
     * @return rate × what it had paid on the affected costs, rounded, at most its fall
     */
    public Map<String, Money> recovered() {
        Map<String, Money> recovered = new LinkedHashMap<>();
        falls().forEach((source, fall) -> {
            Money paid = paidOnAffected().getOrDefault(source, ExactMoney.zero(fall.getCurrency()));
            Money back = correction().share().appliedTo(paid, correction().rounding());
            recovered.put(source, Cumulative.smaller(back, fall));
        });
        return Collections.unmodifiableMap(recovered);
    }

    /**
     * What each source keeps from payments to come.
     *
     * @return its fall less what it recovers now
     */
    public Map<String, Money> withheld() {
        return Cumulative.difference(falls(), recovered());
    }

    /**
     * What the beneficiary pays more.
     *
     * @return the sum of the falls
     */
    public Money borneByBeneficiary() {
        return ExactMoney.sum(falls().values(), correction().correctedCost().getCurrency());
    }

    /**
     * The correction in words.
     *
     * @param language the reader's language: Estonian, or else English
     * @return lines parted by line feeds: the corrected cost, then each source
     */
    public String explain(Locale language) {
        return PaymentWords.of(language).explain(this);
    }

    /**
     * An effect that was found before; one that is not yet known is found by {@link ClaimLedger#correct}.
     *
     * @param correction the decision
     * @param falls what each source pays less of the approved cost, by name of the source
     * @param paidOnAffected what each source had paid on the affected costs, by name of the source
     * @return the effect
     */
    public static CorrectionEffect of(
            FinancialCorrection correction, Map<String, Money> falls, Map<String, Money> paidOnAffected) {
        return builder()
                .correction(correction)
                .putAllFalls(falls)
                .putAllPaidOnAffected(paidOnAffected)
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableCorrectionEffect.Builder {
        Builder() {}
    }
}
