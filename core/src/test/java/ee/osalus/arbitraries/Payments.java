package ee.osalus.arbitraries;

import ee.osalus.budget.CostCategory;
import ee.osalus.law.InForce;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.payment.Claim;
import ee.osalus.payment.ClaimLedger;
import ee.osalus.payment.CostItem;
import ee.osalus.payment.FinancialCorrection;
import ee.osalus.payment.GrantAgreement;
import ee.osalus.payment.Payment;
import ee.osalus.payment.PaymentKind;
import ee.osalus.payment.VatRule;
import ee.osalus.split.FundingTerms;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.javamoney.moneta.Money;

/** Agreements, claims under them, and ledgers. */
public final class Payments {

    private static final LocalDate CHANGE = LocalDate.of(2022, 1, 1);
    private static final String[] PROCUREMENTS = {"RHR 261111", "RHR 272222"};
    private static final String[] BUDGET_LINES = {"tööjõukulud", "seadmed"};

    private Payments() {}

    /**
     * Agreements in euros: terms of {@link Terms#any()} that round, retention, eligible period, VAT rules and budget lines.
     *
     * @return every kind of agreement that can be built
     */
    public static Arbitrary<GrantAgreement> agreements() {
        Arbitrary<FundingTerms> terms = Terms.any()
                .map(any -> any.rounding() == RoundingMode.UNNECESSARY ? any.withRounding(RoundingMode.DOWN) : any);
        Arbitrary<Map<String, Money>> lines = Arbitraries.maps(Arbitraries.of(BUDGET_LINES), Amounts.of("EUR"))
                .map(LinkedHashMap::new);
        return Combinators.combine(
                        terms,
                        Terms.costs(),
                        Shares.rates(),
                        Periods.any().optional(0.5),
                        vatRules().optional(0.7),
                        lines)
                .as((under, cost, retention, period, vat, byLine) -> GrantAgreement.builder()
                        .terms(under)
                        .approvedCost(cost)
                        .retention(retention)
                        .eligiblePeriod(period)
                        .vatRules(vat)
                        .putAllBudgetLines(byLine)
                        .build());
    }

    /**
     * Cost documents, credit notes among them and some in kroons, with VAT that fits no rate.
     *
     * @return every kind of document that can be built
     */
    public static Arbitrary<CostItem> items() {
        return Prepared.oneOf(Tuple.of(9, items("EUR")), Tuple.of(1, items("EEK")));
    }

    private static Arbitrary<CostItem> items(String currency) {
        Arbitrary<Money> amounts = Amounts.of(currency);
        Arbitrary<Money> nothing = Arbitraries.just(ExactMoney.zero(ExactMoney.currency(currency)));
        Arbitrary<Money> signed = Prepared.oneOf(Tuple.of(5, amounts), Tuple.of(1, amounts.map(Money::negate)));
        return Builders.withBuilder(CostItem::builder)
                .use(Texts.lines().optional(0.3))
                .in(CostItem.Builder::partner)
                .use(Parties.organisations())
                .in(CostItem.Builder::supplier)
                .use(Texts.codes())
                .in(CostItem.Builder::documentNumber)
                .use(Periods.days())
                .in(CostItem.Builder::documentDate)
                .use(Periods.days().optional(0.8))
                .in(CostItem.Builder::paidOn)
                .use(signed)
                .in(CostItem.Builder::net)
                .use(Prepared.oneOf(Tuple.of(1, signed), Tuple.of(1, nothing)))
                .in(CostItem.Builder::vat)
                .use(amounts.optional(0.3))
                .in(CostItem.Builder::recoverableVat)
                .use(Prepared.oneOf(Tuple.of(1, amounts), Tuple.of(1, nothing)))
                .in(CostItem.Builder::ineligible)
                .use(Arbitraries.of(BUDGET_LINES).optional(0.5))
                .in(CostItem.Builder::budgetLine)
                .use(Arbitraries.of(PROCUREMENTS).optional(0.5))
                .in(CostItem.Builder::procurement)
                .use(Arbitraries.of(CostCategory.class).optional(0.7))
                .in(CostItem.Builder::category)
                .build(CostItem.Builder::build);
    }

    /**
     * First claims and later ones.
     *
     * @return claims under {@link #agreements()}
     */
    public static Arbitrary<Claim> claims() {
        return Combinators.combine(
                        agreements(),
                        items().list().ofMaxSize(3),
                        items().list().ofMaxSize(3))
                .as((agreement, earlier, items) -> {
                    Claim first = Claim.of(agreement, items);
                    return earlier.isEmpty()
                            ? first
                            : Claim.of(agreement, earlier).next(items);
                });
    }

    /**
     * Ledgers with claims, advances, settlements, corrections, some lifted again, and final claims.
     *
     * @return ledgers under {@link #agreements()}
     */
    public static Arbitrary<ClaimLedger> ledgers() {
        return Combinators.combine(
                        agreements(),
                        items().list().ofMaxSize(2).list().ofMaxSize(3),
                        Amounts.of("EUR"),
                        corrections().list().ofMaxSize(2),
                        Arbitraries.integers().between(0, 15))
                .as(Payments::ledger);
    }

    private static ClaimLedger ledger(
            GrantAgreement agreement,
            List<List<CostItem>> claims,
            Money advance,
            List<FinancialCorrection> corrections,
            int events) {
        ClaimLedger ledger = ClaimLedger.of(agreement);
        Optional<String> source = agreement.grants().keySet().stream().findFirst();
        if (source.isPresent() && (events & 1) != 0) {
            ledger = ledger.pay(new Payment(PaymentKind.ADVANCE, source.get(), advance, CHANGE));
        }
        for (List<CostItem> items : claims) {
            ledger = ledger.claim(items);
        }
        for (FinancialCorrection correction : corrections) {
            ledger = ledger.correct(correction);
        }
        if ((events & 2) != 0) {
            ledger = ledger.finalClaim(new ArrayList<>());
        }
        if ((events & 4) != 0) {
            ledger = ledger.settle(CHANGE.plusMonths(1));
        }
        return (events & 8) != 0 && !corrections.isEmpty() ? ledger.reverse(corrections.get(0)) : ledger;
    }

    /**
     * Financial corrections by rate and by amount.
     *
     * @return every kind of correction that can be built
     */
    public static Arbitrary<FinancialCorrection> corrections() {
        Arbitrary<Money> affected = Amounts.of("EUR").filter(Money::isPositive);
        return Combinators.combine(
                        Texts.codes(),
                        Periods.days(),
                        Terms.references().optional(0.5),
                        Arbitraries.of(PROCUREMENTS).optional(0.7),
                        affected,
                        Shares.rates(),
                        Arbitraries.integers().between(0, 3))
                .as((reference, day, law, procurement, cost, rate, which) -> {
                    Money amount = rate.appliedTo(cost, RoundingMode.DOWN);
                    return FinancialCorrection.builder()
                            .reference(reference)
                            .decidedOn(day)
                            .legalBasis(law)
                            .procurement(procurement)
                            .affectedCost(cost)
                            .rate(Optional.of(rate).filter(r -> which != 0))
                            .amount(Optional.of(amount).filter(a -> which == 0))
                            .category(Optional.of(CostCategory.STAFF).filter(c -> which == 3))
                            .rounding(which == 2 ? RoundingMode.DOWN : RoundingMode.HALF_UP)
                            .build();
                });
    }

    private static Arbitrary<InForce<VatRule>> vatRules() {
        return Prepared.of(Combinators.combine(
                        Arbitraries.of(VatRule.class), Arbitraries.of(VatRule.class), Terms.references())
                .as((before, after, law) -> InForce.of(List.of(
                        version(Period.until(PartialDate.of(CHANGE.minusDays(1))), before, law),
                        version(Period.from(PartialDate.of(CHANGE)), after, law)))));
    }

    private static InForce.Version<VatRule> version(Period period, VatRule rule, LegalReference law) {
        return new InForce.Version<>(period, rule, law);
    }
}
