package ee.osalus.examples.register;

import ee.osalus.budget.CostCategory;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.io.Reading;
import ee.osalus.io.csv.ColumnNames;
import ee.osalus.io.csv.CostList;
import ee.osalus.io.csv.CostListReader;
import ee.osalus.io.document.DocumentFormat;
import ee.osalus.io.json.TermsJson;
import ee.osalus.law.InForce;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.payment.CostItem;
import ee.osalus.payment.GrantAgreement;
import ee.osalus.payment.VatRule;
import ee.osalus.split.CostBase;
import ee.osalus.split.FundingTerms;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What the commands of a claim have in common: a list of cost documents, the terms of the grant, what was agreed, and the form in which
 * it is reported.
 */
final class ClaimInput {

    enum Format {
        TABLE,
        JSON,
        CSV
    }

    /**
     * Cost documents under an agreement.
     *
     * @param agreement what was agreed
     * @param list the documents
     * @param findings what was noticed in the list
     */
    record Costs(GrantAgreement agreement, CostList list, Findings findings) {}

    /** The day before which no fund of the Union knew this rule; the rule is the caller's, for all documents. */
    private static final LocalDate EVER = LocalDate.of(1999, 1, 1);

    private Path reading = Path.of("");

    @Parameters(paramLabel = "LIST", description = "The cost documents, CSV or XLSX.")
    private Path list = Path.of("");

    @Option(
            names = "--terms",
            required = true,
            paramLabel = "FILE",
            description = "The terms of the grant, native JSON.")
    private Path terms = Path.of("");

    @Option(
            names = "--approved",
            paramLabel = "AMOUNT",
            description =
                    "The approved eligible cost, which limits each grant; the list's own eligible cost, credit notes aside, unless given.")
    private @Nullable String approved;

    @Mixin
    private TypedCost cost = new TypedCost();

    @Option(
            names = "--period",
            paramLabel = "FIRST/LAST",
            description = "The days on which costs must be paid, such as 2024-01-01/2024-12-31.")
    private @Nullable String period;

    @Option(
            names = "--vat",
            paramLabel = "RULE",
            description =
                    "Whether VAT is eligible: ${COMPLETION-CANDIDATES}; INELIGIBLE unless given. Its rate is checked of "
                            + "suppliers with a valid Estonian registry code.")
    private VatRule vat = VatRule.INELIGIBLE;

    @Option(
            names = "--budget",
            paramLabel = "LINE=AMOUNT",
            description = "The most under a line of the budget; once for each line.")
    private Map<String, String> budget = new LinkedHashMap<>();

    @Option(names = "--columns", paramLabel = "FILE", description = "Further names of columns.")
    private @Nullable Path columns;

    @Option(
            names = "--format",
            paramLabel = "table|json|csv",
            description = "The form of the report; table unless given.")
    private Format format = Format.TABLE;

    @Option(names = "--lang", paramLabel = "et|en", description = "The language of the report; en unless given.")
    private Language language = Language.EN;

    @Mixin
    private FailOn failOn = new FailOn();

    /** Reads what the call names, and reports what is made of it; the exit status. */
    int report(CommandSpec spec, BiFunction<Costs, Locale, CostReport> made) {
        Complaints complaints = Complaints.of(spec, language);
        try {
            Optional<Costs> costs = read(complaints);
            return costs.isEmpty()
                    ? Osalus.ERRORS_FOUND
                    : print(made.apply(costs.get(), language.locale()), spec.commandLine());
        } catch (IOException failed) {
            return complaints.reading(reading, failed);
        }
    }

    private int print(CostReport report, CommandLine call) throws IOException {
        PrintWriter out = call.getOut();
        switch (format) {
            case TABLE -> report.table(out);
            case JSON -> report.json(out);
            case CSV -> {
                report.csv(out);
                new CostLines(language.locale()).findings(report.findings(), call.getErr());
            }
        }
        out.flush();
        return failOn.status(report.findings());
    }

    /** Reads list and terms; empty where one of them holds no such thing, and the reason was printed with its place. */
    private Optional<Costs> read(Complaints complaints) throws IOException {
        reading = terms;
        Reading<FundingTerms> read = TermsJson.standard().read(terms);
        complaints.needed(terms, read.findings(), DocumentFormat.JSON);
        if (read.value().isEmpty()) {
            return Optional.empty();
        }
        CostListReader reader = CostListReader.standard();
        if (columns != null) {
            reading = columns;
            Optional<ColumnNames> names = columnNames(columns, complaints);
            if (names.isEmpty()) {
                return Optional.empty();
            }
            reader = reader.withColumnNames(names.get());
        }
        reading = list;
        Reading<CostList> costs = reader.read(list);
        if (costs.value().isEmpty()) {
            Optional<Finding> other = OtherKinds.in(list, "COSTS");
            complaints.needed(
                    list, other.map(one -> Findings.of(List.of(one))).orElse(costs.findings()), DocumentFormat.LIST);
            return Optional.empty();
        }
        CostList documents = costs.value().get();
        FundingTerms agreed = read.value().get();
        CostBase cost = approvedCost(agreed, documents.items());
        Findings obstacles = GrantAgreement.obstacles(agreed, cost);
        if (!obstacles.isEmpty()) {
            throw new UnusableCall("other", "message", obstacles.list().get(0).message(language.locale()));
        }
        return Optional.of(new Costs(agreement(agreed, cost), documents, costs.findings()));
    }

    private static Optional<ColumnNames> columnNames(Path file, Complaints complaints) throws IOException {
        Optional<Finding> other = OtherKinds.in(file, "COLUMNS");
        if (other.isPresent()) {
            complaints.needed(file, other.get());
            return Optional.empty();
        }
        Reading<ColumnNames> names = ColumnNames.ofCosts().extendedBy(file);
        complaints.needed(file, names.findings(), DocumentFormat.TEXT);
        return names.value();
    }

    private CostBase approvedCost(FundingTerms agreed, List<CostItem> items) {
        CurrencyUnit currency = items.isEmpty()
                ? ExactMoney.currency("EUR")
                : items.get(0).net().getCurrency();
        if (approved == null && !cost.ofAmount().isEmpty()) {
            throw new UnusableCall("ofApproved", "options", String.join(", ", cost.ofAmount()));
        }
        return approved == null
                ? cost.completed(claimed(agreed, items, currency), null)
                : cost.of("--approved", approved, currency);
    }

    private GrantAgreement agreement(FundingTerms agreed, CostBase approvedCost) {
        CurrencyUnit currency = approvedCost.eligible().getCurrency();
        GrantAgreement.Builder agreement = GrantAgreement.builder()
                .terms(agreed)
                .approvedCost(approvedCost)
                .vatRules(InForce.of(List.of(new InForce.Version<>(
                        Period.from(PartialDate.of(EVER)), vat, new LegalReference("--vat", vat.name())))));
        if (period != null) {
            agreement.eligiblePeriod(period(period));
        }
        budget.forEach((line, amount) -> {
            if (line.isBlank()) {
                throw new UnusableCall("budgetLine", "typed", amount);
            }
            agreement.putBudgetLine(line, Figures.amount("--budget", amount, currency));
        });
        return agreement.build();
    }

    private static Period period(String typed) {
        try {
            return Period.parse(typed);
        } catch (DateTimeException | IllegalArgumentException noPeriod) {
            throw new UnusableCall("period", "typed", typed);
        }
    }

    /**
     * What the list itself claims, by category where the terms pay so. Credit notes take back from what was approved, not from what may be:
     * with them in the limit, the documents before them would be cut.
     */
    private CostBase claimed(FundingTerms agreed, List<CostItem> items, CurrencyUnit currency) {
        Map<CostCategory, Money> parts = new EnumMap<>(CostCategory.class);
        Money sum = ExactMoney.zero(currency);
        for (CostItem item : items) {
            Money part = item.eligible(vat);
            if (part.getCurrency().equals(currency) && part.isPositive()) {
                sum = sum.add(part);
                item.category().ifPresent(category -> parts.merge(category, part, Money::add));
            }
        }
        if (agreed.rules().stream().allMatch(rule -> rule.rateByCategory().isEmpty())) {
            return CostBase.eligible(sum);
        }
        return CostBase.eligible(ExactMoney.sum(parts.values(), currency)).withCategories(parts);
    }
}
