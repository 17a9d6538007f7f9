package ee.osalus.io.json;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.payment.Claim;
import ee.osalus.payment.ClaimLedger;
import ee.osalus.payment.ClaimLine;
import ee.osalus.payment.CorrectionEffect;
import ee.osalus.payment.CostItem;
import ee.osalus.payment.FinancialCorrection;
import ee.osalus.payment.GrantAgreement;
import ee.osalus.payment.Payment;
import ee.osalus.payment.VatRule;
import ee.osalus.split.CostBase;
import ee.osalus.split.FundingTerms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** What was agreed, and what was claimed under it. */
final class ClaimCodecs {

    static final ObjectCodec<GrantAgreement, AgreementDraft> AGREEMENT =
            ObjectCodec.<GrantAgreement, AgreementDraft>whole(AgreementDraft::new, AgreementDraft::agreement)
                    .required("terms", TermsCodecs.TERMS, GrantAgreement::terms, (d, terms) -> d.terms = terms)
                    .required(
                            "approvedCost", SplitCodecs.COST, GrantAgreement::approvedCost, (d, cost) -> d.cost = cost)
                    .standard(
                            "retention",
                            FundingCodecs.SHARE,
                            Share.ZERO,
                            GrantAgreement::retention,
                            (d, s) -> d.retention = s)
                    .optional(
                            "eligiblePeriod",
                            TimeCodecs.PERIOD,
                            GrantAgreement::eligiblePeriod,
                            (d, period) -> d.agreement.eligiblePeriod(period))
                    .optional(
                            "vatRules",
                            LawCodecs.inForce(new EnumCodec<>(VatRule.class)),
                            GrantAgreement::vatRules,
                            (d, rules) -> d.agreement.vatRules(rules))
                    .map(
                            "budgetLines",
                            CheckedAmount.EXACT,
                            Keys.NAMES,
                            GrantAgreement::budgetLines,
                            (d, lines) -> d.budgetLines.putAll(lines))
                    .derived("grants", SplitCodecs.AMOUNTS, GrantAgreement::grants)
                    .build();

    private static final Printer<ClaimLine> LINE = (line, out) -> {
        out.beginObject();
        SplitCodecs.field("documentNumber", StringCodec.ANY, line.item().documentNumber(), out);
        SplitCodecs.field("eligible", AmountCodec.MONEY, line.eligible(), out);
        SplitCodecs.field("amounts", SplitCodecs.AMOUNTS, line.amounts(), out);
        SplitCodecs.field("cumulativeAmounts", SplitCodecs.AMOUNTS, line.cumulativeAmounts(), out);
        out.generator().writeEndObject();
    };

    static final ObjectCodec<Claim, ClaimDraft> CLAIM = ObjectCodec.<Claim, ClaimDraft>whole(
                    ClaimDraft::new, (draft, in, object) -> draft.claim())
            .required("agreement", AGREEMENT, Claim::agreement, (d, agreement) -> d.agreement = agreement)
            .list("earlierItems", PaymentCodecs.COST_ITEM, Claim::earlierItems, (d, item) -> d.earlier.add(item))
            .list("items", PaymentCodecs.COST_ITEM, Claim::items, (d, item) -> d.items.add(item))
            .derived("lines", Printer.list(LINE), Claim::lines)
            .derived("eligible", AmountCodec.MONEY, Claim::eligible)
            .derived("amounts", SplitCodecs.AMOUNTS, Claim::amounts)
            .derived("cumulativeEligible", AmountCodec.MONEY, Claim::cumulativeEligible)
            .derived("cumulativeAmounts", SplitCodecs.AMOUNTS, Claim::cumulativeAmounts)
            .derived("findings", FindingCodecs.ALL, Claim::findings)
            .build();

    private static final Codec<Map<String, Money>> AMOUNTS_READ = new AmountsCodec();

    private static final ObjectCodec<CorrectionEffect, EffectDraft> EFFECT =
            ObjectCodec.<CorrectionEffect, EffectDraft>whole(EffectDraft::new, (draft, in, object) -> draft.effect())
                    .required(
                            "correction",
                            PaymentCodecs.CORRECTION,
                            CorrectionEffect::correction,
                            (d, c) -> d.correction = c)
                    .required("falls", AMOUNTS_READ, CorrectionEffect::falls, (d, falls) -> d.falls.putAll(falls))
                    .required(
                            "paidOnAffected",
                            AMOUNTS_READ,
                            CorrectionEffect::paidOnAffected,
                            (d, paid) -> d.paid.putAll(paid))
                    .derived("recovered", SplitCodecs.AMOUNTS, CorrectionEffect::recovered)
                    .derived("withheld", SplitCodecs.AMOUNTS, CorrectionEffect::withheld)
                    .build();

    /** One claim of a ledger, which stands under the ledger's agreement and after its earlier claims. */
    private static final ObjectCodec<List<CostItem>, List<CostItem>> ENTRY =
            ObjectCodec.<List<CostItem>, List<CostItem>>whole(ArrayList::new, (items, in, object) -> items)
                    .list("items", PaymentCodecs.COST_ITEM, items -> items, List::add)
                    .build();

    static final ObjectCodec<ClaimLedger, LedgerDraft> LEDGER = ObjectCodec.<ClaimLedger, LedgerDraft>whole(
                    LedgerDraft::new, LedgerDraft::ledger)
            .required("agreement", AGREEMENT, ClaimLedger::agreement, (d, agreement) -> d.agreement = agreement)
            .list(
                    "claims",
                    ENTRY,
                    ledger -> ledger.claims().stream().map(Claim::items).toList(),
                    (d, items) -> d.claims.add(items))
            .standard("final", FlagCodec.FLAG, false, ClaimLedger::isFinal, (d, last) -> d.last = last)
            .list("payments", PaymentCodecs.PAYMENT, ClaimLedger::payments, (d, payment) -> d.payments.add(payment))
            .list("corrections", EFFECT, ClaimLedger::corrections, (d, effect) -> d.effects.add(effect))
            .derived("eligible", AmountCodec.MONEY, ClaimLedger::eligible)
            .derived("ineligibleByCorrection", AmountCodec.MONEY, ClaimLedger::ineligibleByCorrection)
            .derived("grants", SplitCodecs.AMOUNTS, ClaimLedger::grants)
            .derived("entitlements", SplitCodecs.AMOUNTS, ClaimLedger::entitlements)
            .derived("paid", SplitCodecs.AMOUNTS, ClaimLedger::paid)
            .derived("due", SplitCodecs.AMOUNTS, ClaimLedger::due)
            .derived("ownPart", AmountCodec.MONEY, ClaimLedger::ownPart)
            .derived("findings", FindingCodecs.ALL, ClaimLedger::findings)
            .build();

    private ClaimCodecs() {}

    /** Amounts by name, also where there are none. */
    private static final class AmountsCodec implements Codec<Map<String, Money>> {

        @Override
        public @Nullable Map<String, Money> read(JsonInput in) {
            Map<String, Money> amounts = new LinkedHashMap<>();
            MapField<Map<String, Money>, Map<String, Money>, String, Money> entries =
                    new MapField<>("", CheckedAmount.EXACT, Keys.NAMES, a -> a, Map::putAll);
            return entries.read(in, amounts) ? amounts : null;
        }

        @Override
        public void write(Map<String, Money> value, JsonOutput out) {
            SplitCodecs.AMOUNTS.write(value, out);
        }
    }

    /** What is read of an agreement. */
    static final class AgreementDraft {
        private final GrantAgreement.Builder agreement = GrantAgreement.builder();
        private @Nullable FundingTerms terms;
        private @Nullable CostBase cost;
        private Share retention = Share.ZERO;
        private final Map<String, Money> budgetLines = new LinkedHashMap<>();

        private @Nullable GrantAgreement agreement(JsonInput in, TokenStreamContext object) {
            FundingTerms under = Objects.requireNonNull(terms);
            CostBase approved = Objects.requireNonNull(cost);
            int errors = in.notes().errors();
            if (retention.compareTo(Share.ONE) > 0) {
                Map<String, String> facts = Map.of("text", retention.toString(), "expected", "≤ 100%");
                in.noteAtStart(object, JsonFinding.NUMBER_OUT_OF_RANGE, facts);
            }
            FindingCodecs.noteAll(GrantAgreement.obstacles(under, approved), in, object);
            List<Money> amounts = new ArrayList<>(budgetLines.values());
            amounts.add(approved.eligible());
            SplitCodecs.inOneCurrency(amounts, in, object);
            return in.notes().errors() == errors
                    ? agreement
                            .terms(under)
                            .approvedCost(approved)
                            .retention(retention)
                            .putAllBudgetLines(budgetLines)
                            .build()
                    : null;
        }
    }

    /** What is read of a claim: what it follows from. */
    static final class ClaimDraft {
        private @Nullable GrantAgreement agreement;
        private final List<CostItem> earlier = new ArrayList<>();
        private final List<CostItem> items = new ArrayList<>();

        private Claim claim() {
            GrantAgreement under = Objects.requireNonNull(agreement);
            return earlier.isEmpty()
                    ? Claim.of(under, items)
                    : Claim.of(under, earlier).next(items);
        }
    }

    /** What is read of a correction's effect. */
    static final class EffectDraft {
        private @Nullable FinancialCorrection correction;
        private final Map<String, Money> falls = new LinkedHashMap<>();
        private final Map<String, Money> paid = new LinkedHashMap<>();

        private CorrectionEffect effect() {
            return CorrectionEffect.of(Objects.requireNonNull(correction), falls, paid);
        }
    }

    /** What is read of a ledger: its entries. */
    static final class LedgerDraft {
        private @Nullable GrantAgreement agreement;
        private final List<List<CostItem>> claims = new ArrayList<>();
        private boolean last;
        private final List<Payment> payments = new ArrayList<>();
        private final List<CorrectionEffect> effects = new ArrayList<>();

        private @Nullable ClaimLedger ledger(JsonInput in, TokenStreamContext object) {
            GrantAgreement under = Objects.requireNonNull(agreement);
            int errors = in.notes().errors();
            if (last && claims.isEmpty()) {
                in.noteAtStart(object, JsonFinding.MISPLACED_FIELD, Map.of("field", "final", "beside", "claims"));
            }
            payments.stream()
                    .map(Payment::source)
                    .filter(source -> !under.grants().containsKey(source))
                    .forEach(source -> in.noteAtStart(object, JsonFinding.UNKNOWN_SOURCE, Map.of("source", source)));
            List<Money> amounts = new ArrayList<>();
            amounts.add(ExactMoney.zero(under.currency()));
            payments.forEach(payment -> amounts.add(payment.amount()));
            effects.forEach(effect -> {
                amounts.add(effect.correction().affectedCost());
                amounts.addAll(effect.falls().values());
                amounts.addAll(effect.paidOnAffected().values());
            });
            SplitCodecs.inOneCurrency(amounts, in, object);
            return in.notes().errors() == errors ? entered(under) : null;
        }

        private ClaimLedger entered(GrantAgreement under) {
            ClaimLedger ledger = ClaimLedger.of(under);
            for (int i = 0; i < claims.size(); i++) {
                ledger =
                        last && i == claims.size() - 1 ? ledger.finalClaim(claims.get(i)) : ledger.claim(claims.get(i));
            }
            for (Payment payment : payments) {
                ledger = ledger.pay(payment);
            }
            for (CorrectionEffect effect : effects) {
                ledger = ledger.with(effect);
            }
            return ledger;
        }
    }
}
