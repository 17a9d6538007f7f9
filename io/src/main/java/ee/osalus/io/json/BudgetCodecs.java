package ee.osalus.io.json;

import ee.osalus.budget.Budget;
import ee.osalus.budget.BudgetCosts;
import ee.osalus.budget.BudgetLine;
import ee.osalus.budget.BudgetStep;
import ee.osalus.budget.CostCategory;
import ee.osalus.budget.CostCut;
import ee.osalus.budget.CostForm;
import ee.osalus.budget.FlatRate;
import ee.osalus.budget.FlatRateKind;
import ee.osalus.law.ProcurementThreshold;
import ee.osalus.money.ExactMoney;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Planned costs, and what they come to. */
final class BudgetCodecs {

    private static final Keys<CostCategory> CATEGORIES = Keys.of(CostCategory.class);

    private static final ObjectCodec<BudgetLine.Contract, ContractDraft> CONTRACT =
            ObjectCodec.<BudgetLine.Contract, ContractDraft>whole(
                            ContractDraft::new, (draft, in, object) -> draft.contract())
                    .required(
                            "kind",
                            new EnumCodec<>(ProcurementThreshold.class),
                            BudgetLine.Contract::kind,
                            (d, kind) -> d.kind = kind)
                    .required("value", CheckedAmount.EXACT, BudgetLine.Contract::value, (d, value) -> d.value = value)
                    .build();

    static final ObjectCodec<BudgetLine, LineDraft> LINE = ObjectCodec.<BudgetLine, LineDraft>whole(
                    LineDraft::new, LineDraft::line)
            .required("name", LocalizedTextCodec.LOCALIZED_TEXT, BudgetLine::name, (d, name) -> d.line.name(name))
            .required("category", new EnumCodec<>(CostCategory.class), BudgetLine::category, LineDraft::category)
            .standard(
                    "form",
                    new EnumCodec<>(CostForm.class),
                    CostForm.REAL_COST,
                    BudgetLine::form,
                    (d, form) -> d.form = form)
            .standard(
                    "units",
                    NumberCodecs.NOT_NEGATIVE,
                    BigDecimal.ONE,
                    BudgetLine::units,
                    (d, units) -> d.line.units(units))
            .required("unitPrice", CheckedAmount.EXACT, BudgetLine::unitPrice, LineDraft::unitPrice)
            .list("byPeriod", CheckedAmount.EXACT, BudgetLine::byPeriod, LineDraft::inPeriod)
            .optional("contract", CONTRACT, BudgetLine::contract, (d, contract) -> d.line.contract(contract))
            .build();

    static final ObjectCodec<FlatRate, FlatRate.Builder> FLAT_RATE = ObjectCodec.<FlatRate, FlatRate.Builder>whole(
                    FlatRate::builder, (builder, in, object) -> builder.build())
            .required("kind", new EnumCodec<>(FlatRateKind.class), FlatRate::kind, FlatRate.Builder::kind)
            .required("rate", FundingCodecs.SHARE, FlatRate::rate, FlatRate.Builder::rate)
            .optional("legalBasis", LawCodecs.LEGAL_REFERENCE, FlatRate::legalBasis, FlatRate.Builder::legalBasis)
            .build();

    static final ObjectCodec<Budget, BudgetDraft> BUDGET = ObjectCodec.<Budget, BudgetDraft>whole(
                    BudgetDraft::new, BudgetDraft::budget)
            .required("currency", AmountCodec.CURRENCY, Budget::currency, (d, currency) -> d.currency = currency)
            .standard("periods", NumberCodecs.FROM_ONE, 1, Budget::periods, (d, periods) -> d.periods = periods)
            .list("lines", LINE, Budget::lines, (d, line) -> d.lines.add(line))
            .list("flatRates", FLAT_RATE, Budget::flatRates, (d, rate) -> d.flatRates.add(rate))
            .build();

    private static final ObjectCodec<CostCut, CutDraft> CUT = ObjectCodec.<CostCut, CutDraft>whole(
                    CutDraft::new, (draft, in, object) -> draft.cut())
            .required("category", new EnumCodec<>(CostCategory.class), CostCut::category, (d, c) -> d.category = c)
            .required("amount", CheckedAmount.COST, CostCut::amount, (d, amount) -> d.amount = amount)
            .required("period", NumberCodecs.FROM_ONE, CostCut::period, (d, period) -> d.period = period)
            .build();

    private static final Printer<BudgetStep> STEP = (step, out) -> {
        out.beginObject();
        SplitCodecs.field("rule", StringCodec.ANY, step.rule().name(), out);
        SplitCodecs.field("factor", FundingCodecs.SHARE, step.factor(), out);
        SplitCodecs.field("base", AmountCodec.MONEY, step.base(), out);
        SplitCodecs.field("exact", DecimalCodec.DECIMAL, step.exact(), out);
        SplitCodecs.field("exactFinite", FlagCodec.FLAG, step.isExactFinite(), out);
        SplitCodecs.field("rounding", StringCodec.ANY, step.rounding().name(), out);
        SplitCodecs.field("moved", DecimalCodec.DECIMAL, step.moved(), out);
        SplitCodecs.field("amount", AmountCodec.MONEY, step.amount(), out);
        step.legalBasis().ifPresent(law -> SplitCodecs.field("legalBasis", LawCodecs.LEGAL_REFERENCE, law, out));
        out.generator().writeEndObject();
    };

    static final ObjectCodec<BudgetCosts, CostsDraft> COSTS = ObjectCodec.<BudgetCosts, CostsDraft>whole(
                    CostsDraft::new, CostsDraft::costs)
            .required("budget", BUDGET, BudgetCosts::budget, (d, budget) -> d.budget = budget)
            .list("cuts", CUT, BudgetCosts::cuts, (d, cut) -> d.cuts.add(cut))
            .derived("amounts", Printer.map(CATEGORIES, AmountCodec.MONEY), BudgetCosts::amounts)
            .derived("total", AmountCodec.MONEY, BudgetCosts::total)
            .derived("periodTotals", Printer.list(AmountCodec.MONEY), BudgetCosts::periodTotals)
            .derived("steps", Printer.list(STEP), BudgetCosts::steps)
            .derived("findings", FindingCodecs.ALL, BudgetCosts::findings)
            .build();

    private BudgetCodecs() {}

    /** What is read of a contract. */
    static final class ContractDraft {
        private @Nullable ProcurementThreshold kind;
        private @Nullable Money value;

        private BudgetLine.Contract contract() {
            return new BudgetLine.Contract(Objects.requireNonNull(kind), Objects.requireNonNull(value));
        }
    }

    /** What is read of a line. */
    static final class LineDraft {
        private final BudgetLine.Builder line = BudgetLine.builder();
        private final List<Money> amounts = new ArrayList<>();
        private CostCategory category = CostCategory.OTHER;
        private CostForm form = CostForm.REAL_COST;

        private void category(CostCategory read) {
            category = read;
            line.category(read);
        }

        private void unitPrice(Money amount) {
            amounts.add(amount);
            line.unitPrice(amount);
        }

        private void inPeriod(Money amount) {
            amounts.add(amount);
            line.addByPeriod(amount);
        }

        private @Nullable BudgetLine line(JsonInput in, TokenStreamContext object) {
            if (!form.fits(category)) {
                in.noteAtStart(object, JsonFinding.MISPLACED_FIELD, Map.of("field", "form", "beside", category.name()));
                return null;
            }
            return SplitCodecs.inOneCurrency(amounts, in, object)
                    ? line.form(form).build()
                    : null;
        }
    }

    /** What is read of a budget. */
    static final class BudgetDraft {
        private @Nullable CurrencyUnit currency;
        private int periods = 1;
        private final List<BudgetLine> lines = new ArrayList<>();
        private final List<FlatRate> flatRates = new ArrayList<>();

        private @Nullable Budget budget(JsonInput in, TokenStreamContext object) {
            CurrencyUnit of = Objects.requireNonNull(currency);
            int errors = in.notes().errors();
            if (of.getDefaultFractionDigits() < 0) {
                in.noteAtStart(object, JsonFinding.CURRENCY_WITHOUT_CENTS, Map.of("currency", of.getCurrencyCode()));
            }
            if (periods > in.limits().maxElements()) {
                outOfRange(periods, "≤ " + in.limits().maxElements(), in, object);
            }
            lines.stream()
                    .map(line -> line.byPeriod().size())
                    .filter(stated -> stated != 0 && stated != periods)
                    .forEach(stated -> outOfRange(stated, String.valueOf(periods), in, object));
            return in.notes().errors() == errors
                    ? Budget.builder()
                            .currency(of)
                            .periods(periods)
                            .addAllLines(lines)
                            .addAllFlatRates(flatRates)
                            .build()
                    : null;
        }

        private static void outOfRange(int number, String expected, JsonInput in, TokenStreamContext object) {
            in.noteAtStart(
                    object,
                    JsonFinding.NUMBER_OUT_OF_RANGE,
                    Map.of("text", String.valueOf(number), "expected", expected));
        }
    }

    /** What is read of a cut. */
    static final class CutDraft {
        private @Nullable CostCategory category;
        private @Nullable Money amount;
        private int period;

        private CostCut cut() {
            return new CostCut(Objects.requireNonNull(category), Objects.requireNonNull(amount), period);
        }
    }

    /** What is read of costs: what they follow from. */
    static final class CostsDraft {
        private @Nullable Budget budget;
        private final List<CostCut> cuts = new ArrayList<>();

        private @Nullable BudgetCosts costs(JsonInput in, TokenStreamContext object) {
            Budget of = Objects.requireNonNull(budget);
            int errors = in.notes().errors();
            for (CostCut cut : cuts) {
                if (cut.period() > of.periods()) {
                    BudgetDraft.outOfRange(cut.period(), "≤ " + of.periods(), in, object);
                }
                Money zero = ExactMoney.zero(of.currency());
                SplitCodecs.inOneCurrency(List.of(zero, cut.amount()), in, object);
            }
            return in.notes().errors() == errors ? of.costsAfter(cuts) : null;
        }
    }
}
