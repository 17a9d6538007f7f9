package ee.osalus.io.json;

import ee.osalus.budget.CostCategory;
import ee.osalus.money.ExactMoney;
import ee.osalus.split.CostBase;
import ee.osalus.split.CostSplit;
import ee.osalus.split.FundingTerms;
import ee.osalus.split.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Costs, and who pays which part of them. */
final class SplitCodecs {

    private static final Keys<CostCategory> CATEGORIES = Keys.of(CostCategory.class);

    /** Amounts by name. */
    static final Printer<Map<String, Money>> AMOUNTS = Printer.map(Keys.NAMES, AmountCodec.MONEY);

    static final ObjectCodec<CostBase, CostDraft> COST = ObjectCodec.<CostBase, CostDraft>whole(
                    CostDraft::new, CostDraft::cost)
            .required("eligible", CheckedAmount.COST, CostBase::eligible, (d, amount) -> d.eligible = amount)
            .optional("total", CheckedAmount.COST, CostBase::total, (d, amount) -> d.total = amount)
            .optional("inKind", CheckedAmount.COST, CostBase::inKind, (d, amount) -> d.inKind = amount)
            .optional("beneficiary", StringCodec.ANY, CostBase::beneficiary, (d, name) -> d.beneficiary = name)
            .map(
                    "quantities",
                    NumberCodecs.NOT_NEGATIVE,
                    Keys.NAMES,
                    CostBase::quantities,
                    (d, quantities) -> d.quantities.putAll(quantities))
            .map(
                    "categories",
                    CheckedAmount.COST,
                    CATEGORIES,
                    CostBase::categories,
                    (d, categories) -> d.categories.putAll(categories))
            .build();

    /** A step is written under the name of its rule, which stands in the terms. */
    static final Printer<Step> STEP = (step, out) -> {
        out.beginObject();
        field("rule", StringCodec.ANY, step.rule().name(), out);
        field("base", AmountCodec.MONEY, step.base(), out);
        step.rate().ifPresent(rate -> field("rate", FundingCodecs.SHARE, rate, out));
        if (!step.categories().isEmpty()) {
            field("categories", Printer.map(CATEGORIES, AmountCodec.MONEY), step.categories(), out);
        }
        field("exact", DecimalCodec.DECIMAL, step.exact(), out);
        field("exactFinite", FlagCodec.FLAG, step.isExactFinite(), out);
        field("rounding", StringCodec.ANY, step.rounding().name(), out);
        field("rounded", AmountCodec.MONEY, step.rounded(), out);
        field("moved", DecimalCodec.DECIMAL, step.moved(), out);
        step.cap().ifPresent(cap -> field("cap", AmountCodec.MONEY, cap, out));
        field("remaining", AmountCodec.MONEY, step.remaining(), out);
        field("cut", StringCodec.ANY, step.cut().name(), out);
        field("amount", AmountCodec.MONEY, step.amount(), out);
        out.generator().writeEndObject();
    };

    static final ObjectCodec<CostSplit, SplitDraft> SPLIT = ObjectCodec.<CostSplit, SplitDraft>whole(
                    SplitDraft::new, SplitDraft::split)
            .required("terms", TermsCodecs.TERMS, CostSplit::terms, (d, terms) -> d.terms = terms)
            .required("cost", COST, CostSplit::cost, (d, cost) -> d.cost = cost)
            .derived("amounts", AMOUNTS, CostSplit::amounts)
            .derived("steps", Printer.list(STEP), CostSplit::steps)
            .derived("findings", FindingCodecs.ALL, CostSplit::findings)
            .build();

    private SplitCodecs() {}

    static <V> void field(String name, Printer<V> printer, V value, JsonOutput out) {
        out.name(name);
        printer.write(value, out);
    }

    /** Whether amounts are of one currency; if not, that is reported. */
    static boolean inOneCurrency(List<Money> amounts, JsonInput in, TokenStreamContext object) {
        List<String> codes = amounts.stream()
                .map(amount -> amount.getCurrency().getCurrencyCode())
                .distinct()
                .sorted()
                .toList();
        if (codes.size() > 1) {
            in.noteAtStart(object, JsonFinding.MIXED_CURRENCIES, Map.of("currencies", String.join(", ", codes)));
        }
        return codes.size() <= 1;
    }

    /** What is read of a cost. */
    static final class CostDraft {
        private @Nullable Money eligible;
        private @Nullable Money total;
        private @Nullable Money inKind;
        private @Nullable String beneficiary;
        private final Map<String, BigDecimal> quantities = new HashMap<>();
        private final Map<CostCategory, Money> categories = new HashMap<>();

        private @Nullable CostBase cost(JsonInput in, TokenStreamContext object) {
            Money whole = Objects.requireNonNull(eligible);
            List<Money> amounts = new ArrayList<>(categories.values());
            amounts.add(whole);
            amounts.add(total == null ? whole : total);
            amounts.add(inKind == null ? whole : inKind);
            if (!inOneCurrency(amounts, in, object)) {
                return null;
            }
            Money sum = ExactMoney.sum(categories.values(), whole.getCurrency());
            if (!categories.isEmpty() && !sum.isEqualTo(whole)) {
                in.noteAtStart(object, JsonFinding.PARTS_DIFFER, Map.of("sum", sum, "whole", whole));
                return null;
            }
            CostBase cost = CostBase.eligible(whole);
            cost = total == null ? cost : cost.withTotal(total);
            cost = inKind == null ? cost : cost.withInKind(inKind);
            cost = beneficiary == null ? cost : cost.withBeneficiary(beneficiary);
            cost = categories.isEmpty() ? cost : cost.withCategories(categories);
            for (Map.Entry<String, BigDecimal> quantity : quantities.entrySet()) {
                cost = cost.withQuantity(quantity.getKey(), quantity.getValue());
            }
            return cost;
        }
    }

    /** What is read of a split: what it follows from. */
    static final class SplitDraft {
        private @Nullable FundingTerms terms;
        private @Nullable CostBase cost;

        private @Nullable CostSplit split(JsonInput in, TokenStreamContext object) {
            FundingTerms under = Objects.requireNonNull(terms);
            CostBase of = Objects.requireNonNull(cost);
            return FindingCodecs.noteAll(under.obstacles(of), in, object) ? null : under.split(of);
        }
    }
}
