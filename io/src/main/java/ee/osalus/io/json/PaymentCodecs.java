package ee.osalus.io.json;

import static ee.osalus.io.json.StringCodec.ANY;
import static ee.osalus.io.json.StringCodec.NOT_BLANK;
import static ee.osalus.io.json.TimeCodecs.DAY;

import ee.osalus.budget.CostCategory;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.payment.CostItem;
import ee.osalus.payment.FinancialCorrection;
import ee.osalus.payment.Payment;
import ee.osalus.payment.PaymentKind;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Cost documents, payments and corrections: what a ledger is kept of. */
final class PaymentCodecs {

    private static final EnumCodec<CostCategory> CATEGORY = new EnumCodec<>(CostCategory.class);

    static final ObjectCodec<CostItem, ItemDraft> COST_ITEM = ObjectCodec.<CostItem, ItemDraft>whole(
                    ItemDraft::new, ItemDraft::item)
            .optional("partner", ANY, CostItem::partner, (d, partner) -> d.item.partner(partner))
            .required("supplier", PartyCodecs.ORGANISATION, CostItem::supplier, (d, s) -> d.item.supplier(s))
            .required("documentNumber", NOT_BLANK, CostItem::documentNumber, (d, n) -> d.item.documentNumber(n))
            .required("documentDate", DAY, CostItem::documentDate, (d, day) -> d.item.documentDate(day))
            .optional("paidOn", DAY, CostItem::paidOn, (d, day) -> d.item.paidOn(day))
            .required("net", CheckedAmount.WHOLE, CostItem::net, (d, net) -> d.item.net(d.counted(net)))
            .optional("vat", CheckedAmount.WHOLE, i -> notZero(i.vat()), (d, vat) -> d.item.vat(d.counted(vat)))
            .optional(
                    "recoverableVat",
                    CheckedAmount.WHOLE,
                    CostItem::recoverableVat,
                    (d, vat) -> d.item.recoverableVat(d.counted(vat)))
            .optional(
                    "ineligible",
                    CheckedAmount.WHOLE,
                    i -> notZero(i.ineligible()),
                    (d, part) -> d.item.ineligible(d.counted(part)))
            .optional("budgetLine", ANY, CostItem::budgetLine, (d, line) -> d.item.budgetLine(line))
            .optional("category", CATEGORY, CostItem::category, (d, category) -> d.item.category(category))
            .optional("procurement", ANY, CostItem::procurement, (d, reference) -> d.item.procurement(reference))
            .build();

    static final ObjectCodec<Payment, PaymentDraft> PAYMENT = ObjectCodec.<Payment, PaymentDraft>whole(
                    PaymentDraft::new, PaymentDraft::payment)
            .required("kind", new EnumCodec<>(PaymentKind.class), Payment::kind, (d, kind) -> d.kind = kind)
            .required("source", ANY, Payment::source, (d, source) -> d.source = source)
            .required("amount", CheckedAmount.WHOLE, Payment::amount, (d, amount) -> d.amount = amount)
            .required("paidOn", DAY, Payment::paidOn, (d, day) -> d.paidOn = day)
            .build();

    static final ObjectCodec<FinancialCorrection, CorrectionDraft> CORRECTION =
            ObjectCodec.<FinancialCorrection, CorrectionDraft>whole(CorrectionDraft::new, CorrectionDraft::correction)
                    .required("reference", NOT_BLANK, FinancialCorrection::reference, (d, r) -> d.made.reference(r))
                    .required("decidedOn", DAY, FinancialCorrection::decidedOn, (d, day) -> d.made.decidedOn(day))
                    .optional(
                            "legalBasis",
                            LawCodecs.LEGAL_REFERENCE,
                            FinancialCorrection::legalBasis,
                            (d, law) -> d.made.legalBasis(law))
                    .optional("procurement", ANY, FinancialCorrection::procurement, (d, p) -> d.made.procurement(p))
                    .optional("category", CATEGORY, FinancialCorrection::category, (d, c) -> d.made.category(c))
                    .required(
                            "affectedCost",
                            CheckedAmount.COST,
                            FinancialCorrection::affectedCost,
                            (d, a) -> d.affected = a)
                    .optional("rate", FundingCodecs.SHARE, FinancialCorrection::rate, (d, rate) -> d.rate = rate)
                    .optional(
                            "amount", CheckedAmount.COST, FinancialCorrection::amount, (d, amount) -> d.amount = amount)
                    .standard(
                            "rounding",
                            new EnumCodec<>(RoundingMode.class),
                            RoundingMode.HALF_UP,
                            FinancialCorrection::rounding,
                            (d, rounding) -> d.made.rounding(rounding))
                    .map(
                            "paidOnAffected",
                            CheckedAmount.EXACT,
                            Keys.NAMES,
                            FinancialCorrection::paidOnAffected,
                            (d, paid) -> d.made.putAllPaidOnAffected(paid))
                    .build();

    private PaymentCodecs() {}

    private static Optional<Money> notZero(Money amount) {
        return Optional.of(amount).filter(stated -> !stated.isZero());
    }

    /** What is read of a document. */
    static final class ItemDraft {
        private final CostItem.Builder item = CostItem.builder();
        private final List<Money> amounts = new ArrayList<>();

        private Money counted(Money amount) {
            amounts.add(amount);
            return amount;
        }

        private @Nullable CostItem item(JsonInput in, TokenStreamContext object) {
            return SplitCodecs.inOneCurrency(amounts, in, object) ? item.build() : null;
        }
    }

    /** What is read of a payment. */
    static final class PaymentDraft {
        private @Nullable PaymentKind kind;
        private @Nullable String source;
        private @Nullable Money amount;
        private @Nullable LocalDate paidOn;

        private @Nullable Payment payment(JsonInput in, TokenStreamContext object) {
            Money paid = Objects.requireNonNull(amount);
            boolean back = kind == PaymentKind.RECOVERY;
            if (back ? paid.isPositive() : paid.isNegative()) {
                String text = ExactMoney.toDecimal(paid).toPlainString();
                Map<String, String> facts = Map.of("text", text, "expected", back ? "≤ 0" : "≥ 0");
                in.noteAtStart(object, JsonFinding.NUMBER_OUT_OF_RANGE, facts);
                return null;
            }
            return new Payment(
                    Objects.requireNonNull(kind), Objects.requireNonNull(source), paid, Objects.requireNonNull(paidOn));
        }
    }

    /** What is read of a correction. */
    static final class CorrectionDraft {
        private final FinancialCorrection.Builder made = FinancialCorrection.builder();
        private @Nullable Money affected;
        private @Nullable Share rate;
        private @Nullable Money amount;

        private @Nullable FinancialCorrection correction(JsonInput in, TokenStreamContext object) {
            Money cost = Objects.requireNonNull(affected);
            int errors = in.notes().errors();
            if (rate == null && amount == null) {
                in.noteAtStart(object, JsonFinding.MISSING_FIELD, Map.of("field", "rate"));
            } else if (rate != null && amount != null) {
                in.noteAtStart(object, JsonFinding.MISPLACED_FIELD, Map.of("field", "amount", "beside", "rate"));
            }
            SplitCodecs.inOneCurrency(amount == null ? List.of(cost) : List.of(cost, amount), in, object);
            if (!cost.isPositive()) {
                outOfRange(cost, "> 0", in, object);
            }
            if (in.notes().errors() == errors && amount != null && amount.isGreaterThan(cost)) {
                outOfRange(amount, "≤ " + ExactMoney.toDecimal(cost).toPlainString(), in, object);
            }
            if (rate != null && rate.compareTo(Share.ONE) > 0) {
                Map<String, String> facts = Map.of("text", rate.toString(), "expected", "≤ 100%");
                in.noteAtStart(object, JsonFinding.NUMBER_OUT_OF_RANGE, facts);
            }
            return in.notes().errors() == errors
                    ? made.affectedCost(cost)
                            .rate(Optional.ofNullable(rate))
                            .amount(Optional.ofNullable(amount))
                            .build()
                    : null;
        }

        private static void outOfRange(Money money, String expected, JsonInput in, TokenStreamContext object) {
            String text = ExactMoney.toDecimal(money).toPlainString();
            in.noteAtStart(object, JsonFinding.NUMBER_OUT_OF_RANGE, Map.of("text", text, "expected", expected));
        }
    }
}
