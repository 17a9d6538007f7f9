package ee.osalus.payment;

import ee.osalus.finding.Findings;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.javamoney.moneta.Money;

/**
 * What was claimed, paid and corrected under one agreement, and what each source owes now.
 *
 * <p>A source is entitled to its part of everything claimed, at most its grant without the retained part; after the final claim at most
 * its grant. Advances count as paid. Until the final claim nothing is due that is less than zero; then the balance may be a recovery.
 * So in the end each source has paid min(⌊rate × eligible cost⌋, grant), whatever claims and advances came before. The one that bears
 * the rest pays what the sources leave of the cost.
 *
 * <p>Example: 85 % of 10 000.00 EUR, a retention of 10 %, an advance of 3 000.00 EUR. After a claim of 4 000.00 EUR 400.00 EUR are
 * due (3 400.00 − 3 000.00); after 10 000.00 EUR 4 250.00 EUR (7 650.00 − 3 400.00), and with the final claim 850.00 EUR more.
 */
public final class ClaimLedger implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whether another claim may come. */
    private enum Stage {
        OPEN,
        FINAL
    }

    private final GrantAgreement agreement;
    private final Stage stage;
    private final List<Claim> claims;
    private final List<Payment> payments;
    private final List<CorrectionEffect> corrections;

    private ClaimLedger(
            GrantAgreement agreement,
            Stage stage,
            List<Claim> claims,
            List<Payment> payments,
            List<CorrectionEffect> corrections) {
        this.agreement = agreement;
        this.stage = stage;
        this.claims = List.copyOf(claims);
        this.payments = List.copyOf(payments);
        this.corrections = List.copyOf(corrections);
    }

    /**
     * A ledger in which nothing has happened.
     *
     * @param agreement what was agreed
     * @return the ledger
     */
    public static ClaimLedger of(GrantAgreement agreement) {
        return new ClaimLedger(agreement, Stage.OPEN, List.of(), List.of(), List.of());
    }

    /**
     * The ledger after an interim claim.
     *
     * @param items its documents in order
     * @return the ledger with the claim
     * @throws IllegalStateException if the final claim was made
     */
    public ClaimLedger claim(List<CostItem> items) {
        return claim(Stage.OPEN, items);
    }

    /**
     * The ledger after the final claim, which releases what was retained.
     *
     * @param items its documents in order; none where nothing remains to be claimed
     * @return the ledger with the claim
     * @throws IllegalStateException if the final claim was made
     */
    public ClaimLedger finalClaim(List<CostItem> items) {
        return claim(Stage.FINAL, items);
    }

    private ClaimLedger claim(Stage next, List<CostItem> items) {
        if (stage == Stage.FINAL) {
            throw new IllegalStateException("no claim follows the final one");
        }
        Claim claim = claims.isEmpty() ? Claim.of(agreement, items) : last().next(items);
        return new ClaimLedger(agreement, next, with(claims, claim), payments, corrections);
    }

    /**
     * The ledger after a payment.
     *
     * @param payment the payment
     * @return the ledger with the payment
     * @throws IllegalArgumentException if the terms have no such source, or it bears the rest
     * @throws javax.money.MonetaryException if the payment is in another currency
     */
    public ClaimLedger pay(Payment payment) {
        if (!agreement.grants().containsKey(payment.source())) {
            throw new IllegalArgumentException(
                    "a payment is made by one of " + agreement.grants().keySet() + ", not by " + payment.source());
        }
        ExactMoney.sum(List.of(payment.amount()), agreement.currency());
        return new ClaimLedger(agreement, stage, claims, with(payments, payment), corrections);
    }

    /**
     * The ledger after every source has paid, or taken back, what is due.
     *
     * @param paidOn the day
     * @return the ledger in which nothing is due
     */
    public ClaimLedger settle(LocalDate paidOn) {
        ClaimLedger settled = this;
        for (Map.Entry<String, Money> due : due().entrySet()) {
            PaymentKind kind = stage == Stage.OPEN ? PaymentKind.INTERIM : PaymentKind.FINAL;
            if (!due.getValue().isZero()) {
                settled = settled.pay(new Payment(
                        due.getValue().isNegative() ? PaymentKind.RECOVERY : kind,
                        due.getKey(),
                        due.getValue(),
                        paidOn));
            }
        }
        return settled;
    }

    /**
     * The ledger after a financial correction. The corrected part of what is and will be claimed from the procurement is no longer
     * eligible, and each grant falls as {@link CorrectionEffect} says.
     *
     * @param correction the decision
     * @return the ledger with the correction
     * @throws javax.money.MonetaryException if it is in another currency
     */
    public ClaimLedger correct(FinancialCorrection correction) {
        LedgerFigures figures = figures();
        CostSums before = figures.correctedApproval();
        CostSums after = correction.takenFrom(before, correction.correctedCost());
        CorrectionEffect effect = CorrectionEffect.builder()
                .correction(correction)
                .putAllFalls(Cumulative.difference(
                        Cumulative.grants(agreement, before), Cumulative.grants(agreement, after)))
                .putAllPaidOnAffected(
                        correction.paidOnAffected().isEmpty()
                                ? figures.paidOn(correction)
                                : correction.paidOnAffected())
                .build();
        return new ClaimLedger(agreement, stage, claims, payments, with(corrections, effect));
    }

    /**
     * The ledger with a correction whose effect was found before, so that a ledger can be made again from its entries.
     *
     * @param effect the effect, as one of {@link #corrections()}
     * @return the ledger with the correction
     * @throws javax.money.MonetaryException if it is in another currency
     */
    public ClaimLedger with(CorrectionEffect effect) {
        ExactMoney.sum(List.of(effect.correction().affectedCost()), agreement.currency());
        ExactMoney.sum(effect.falls().values(), agreement.currency());
        ExactMoney.sum(effect.paidOnAffected().values(), agreement.currency());
        return new ClaimLedger(agreement, stage, claims, payments, with(corrections, effect));
    }

    /**
     * The ledger after a correction was lifted: every figure is as without it. What was recovered becomes due again.
     *
     * @param correction the decision that no longer holds
     * @return the ledger without the correction
     * @throws IllegalArgumentException if no such correction is in force
     */
    public ClaimLedger reverse(FinancialCorrection correction) {
        List<CorrectionEffect> left = new ArrayList<>(corrections);
        left.remove(effectOf(correction));
        return new ClaimLedger(agreement, stage, claims, payments, left);
    }

    /**
     * The ledger after the beneficiary has paid back what a correction recovers at once.
     *
     * @param correction the decision
     * @param paidOn the day
     * @return the ledger with a recovery a source
     * @throws IllegalArgumentException if no such correction is in force
     */
    public ClaimLedger recover(FinancialCorrection correction, LocalDate paidOn) {
        ClaimLedger recovered = this;
        for (Map.Entry<String, Money> back : effectOf(correction).recovered().entrySet()) {
            if (!back.getValue().isZero()) {
                recovered = recovered.pay(new Payment(
                        PaymentKind.RECOVERY, back.getKey(), back.getValue().negate(), paidOn));
            }
        }
        return recovered;
    }

    private CorrectionEffect effectOf(FinancialCorrection correction) {
        return corrections.stream()
                .filter(effect -> effect.correction().equals(correction))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no correction with the reference " + correction.reference() + " is in force"));
    }

    /**
     * The eligible cost of all claims, before corrections.
     *
     * @return the cumulative eligible cost
     */
    public Money eligible() {
        return figures().eligible();
    }

    /**
     * The part of the claimed cost that corrections have made ineligible.
     *
     * @return the sum over the corrections in force: rate × claimed cost of the procurement, rounded, at most the corrected cost
     */
    public Money ineligibleByCorrection() {
        return figures().ineligibleByCorrection();
    }

    /**
     * The most that each source pays after corrections.
     *
     * @return amounts by name of the source, in the order of the terms; the agreement's grants less the falls
     */
    public Map<String, Money> grants() {
        return figures().grants();
    }

    /**
     * What each source has to have paid by now.
     *
     * @return its part of what was claimed and not corrected, at most its grant, until the final claim at most its grant × (1 −
     *     retention) rounded down; by name of the source, in the order of the terms
     */
    public Map<String, Money> entitlements() {
        return figures().entitlements();
    }

    /**
     * What each source has paid, recoveries taken off.
     *
     * @return amounts by name of the source, in the order of the terms
     */
    public Map<String, Money> paid() {
        return figures().paid();
    }

    /**
     * What each source owes now.
     *
     * @return entitlement − paid by name of the source, in the order of the terms; at least zero until the final claim, then negative
     *     where the beneficiary owes
     */
    public Map<String, Money> due() {
        Map<String, Money> due = new LinkedHashMap<>(Cumulative.difference(entitlements(), paid()));
        if (stage == Stage.OPEN) {
            due.replaceAll((source, amount) -> Cumulative.larger(amount, zero()));
        }
        return Collections.unmodifiableMap(due);
    }

    /**
     * What the sources leave to the one that bears the rest, retained parts not counted, as they are still to come.
     *
     * @return the claimed cost − the sources' parts of it; corrected costs are in it
     */
    public Money ownPart() {
        return figures().ownPart();
    }

    /**
     * What is wrong or odd about the claims, payments and corrections.
     *
     * @return findings with pointers such as {@code /claims/0/items/3}, {@code /payments} and {@code /corrections/0}
     */
    public Findings findings() {
        Findings all = Findings.none();
        for (int i = 0; i < claims.size(); i++) {
            all = all.and(claims.get(i).findings().within("/claims/" + i));
        }
        return all.and(figures().findings());
    }

    /**
     * The figures in words, so that they can be done again by hand.
     *
     * @param language the reader's language: Estonian, or else English
     * @return lines ended by line feeds: corrections, the split of what was claimed, then entitlement, paid and due of each source
     */
    public String explain(Locale language) {
        return PaymentWords.of(language).explain(this);
    }

    /**
     * The agreement it is kept under.
     *
     * @return the agreement
     */
    public GrantAgreement agreement() {
        return agreement;
    }

    /**
     * Whether the final claim was made.
     *
     * @return true if so
     */
    public boolean isFinal() {
        return stage == Stage.FINAL;
    }

    /**
     * The claims in order.
     *
     * @return an unmodifiable list
     */
    public List<Claim> claims() {
        return claims;
    }

    /**
     * The payments and recoveries in order.
     *
     * @return an unmodifiable list
     */
    public List<Payment> payments() {
        return payments;
    }

    /**
     * The corrections in force with their effects, in order.
     *
     * @return an unmodifiable list
     */
    public List<CorrectionEffect> corrections() {
        return corrections;
    }

    LedgerFigures figures() {
        return new LedgerFigures(
                agreement,
                stage == Stage.OPEN ? agreement.retention() : Share.ZERO,
                claims.isEmpty() ? List.of() : last().upToHere(),
                payments,
                corrections.stream().map(CorrectionEffect::correction).toList());
    }

    private Claim last() {
        return claims.get(claims.size() - 1);
    }

    private Money zero() {
        return ExactMoney.zero(agreement.currency());
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClaimLedger that
                && agreement.equals(that.agreement)
                && stage == that.stage
                && claims.equals(that.claims)
                && payments.equals(that.payments)
                && corrections.equals(that.corrections);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agreement, stage, claims, payments, corrections);
    }

    /** The figures, for a log; not a format. */
    @Override
    public String toString() {
        return explain(Locale.ROOT);
    }
}
