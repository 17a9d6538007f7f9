package ee.osalus.payment;

import ee.osalus.budget.CostCategory;
import ee.osalus.money.ExactMoney;
import ee.osalus.party.Organisation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * One cost document: an invoice, a payslip, a receipt, or the part of it that is claimed.
 *
 * <p>Example: invoice A-17 of 2 May 2024, net 1 000.00 EUR, VAT 220.00 EUR, of which 20.00 EUR is ineligible: with eligible VAT the
 * eligible cost is 1 200.00 EUR. A credit note has negative amounts.
 */
@Value.Immutable
public abstract sealed class CostItem implements WithCostItem, Serializable permits ImmutableCostItem {

    private static final long serialVersionUID = 1L;

    CostItem() {}

    /**
     * The partner whose cost it is.
     *
     * @return the partner's name, where a project has several
     */
    public abstract Optional<String> partner();

    /**
     * Who issued the document.
     *
     * @return the supplier
     */
    public abstract Organisation supplier();

    /**
     * The document's number.
     *
     * @return the number as printed
     */
    public abstract String documentNumber();

    /**
     * The day the document was issued, which decides the VAT rule and rates.
     *
     * @return the date
     */
    public abstract LocalDate documentDate();

    /**
     * The day it was paid.
     *
     * @return the date, or empty where it is not yet paid
     */
    public abstract Optional<LocalDate> paidOn();

    /**
     * The amount without VAT.
     *
     * @return the amount; negative for a credit note
     */
    public abstract Money net();

    /**
     * The VAT.
     *
     * @return the amount; zero unless stated otherwise
     */
    @Value.Default
    public Money vat() {
        return ExactMoney.zero(net().getCurrency());
    }

    /**
     * The part of the VAT that the beneficiary can reclaim.
     *
     * @return the amount, where it is known
     */
    public abstract Optional<Money> recoverableVat();

    /**
     * What is not eligible for other reasons.
     *
     * @return the amount; zero unless stated otherwise
     */
    @Value.Default
    public Money ineligible() {
        return ExactMoney.zero(net().getCurrency());
    }

    /**
     * The line of the budget that it falls under.
     *
     * @return the line's name as in {@link GrantAgreement#budgetLines()}
     */
    public abstract Optional<String> budgetLine();

    /**
     * The category of the cost, by which terms with rates by cost category pay.
     *
     * @return the category; where such terms apply and it is empty, the cost is not eligible, and reported
     */
    public abstract Optional<CostCategory> category();

    /**
     * The procurement that the cost comes from, which a financial correction may affect.
     *
     * @return its reference
     */
    public abstract Optional<String> procurement();

    /**
     * What the document says is to be paid.
     *
     * @return net + VAT
     */
    public Money cost() {
        return net().add(vat());
    }

    /**
     * The eligible cost under a VAT rule.
     *
     * @param rule the rule; where only VAT that cannot be reclaimed counts and it is not known how much that is, none counts
     * @return net + eligible VAT − ineligible part; at least zero for a document that is no credit note
     */
    public Money eligible(VatRule rule) {
        Money eligible = net().add(eligibleVat(rule)).subtract(ineligible());
        return eligible.isNegative() && !net().isNegative() ? ExactMoney.zero(net().getCurrency()) : eligible;
    }

    /** The VAT that a rule lets into the eligible cost. */
    Money eligibleVat(VatRule rule) {
        return switch (rule) {
            case ELIGIBLE -> vat();
            case INELIGIBLE -> ExactMoney.zero(net().getCurrency());
            case ONLY_NON_RECOVERABLE -> vat().subtract(recoverableVat().orElse(vat()));
        };
    }

    @Value.Check
    void check() {
        if (documentNumber().isBlank()) {
            throw new IllegalArgumentException("a cost document has a number");
        }
        ExactMoney.toMinor(net());
        ExactMoney.toMinor(vat());
        ExactMoney.toMinor(ineligible());
        recoverableVat().ifPresent(ExactMoney::toMinor);
        ExactMoney.sum(List.of(vat(), ineligible(), recoverableVat().orElse(vat())), net().getCurrency());
    }

    /**
     * A builder without values; supplier, document number and date, and net amount are mandatory; all amounts are in one currency and
     * in whole cents.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds cost items. */
    public static final class Builder extends ImmutableCostItem.Builder {
        Builder() {}
    }
}
