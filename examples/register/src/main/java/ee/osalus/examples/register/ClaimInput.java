package ee.osalus.examples.register;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.io.Reading;
import ee.osalus.io.csv.ColumnNames;
import ee.osalus.io.csv.CostList;
import ee.osalus.io.csv.CostListReader;
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
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a claim is made of: a list of cost documents, the terms of the grant, and what was agreed. */
final class ClaimInput {

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
                    "The approved eligible cost, which limits each grant; the list's own eligible cost unless given.")
    private @Nullable String approved;

    @Option(
            names = "--period",
            paramLabel = "FIRST/LAST",
            description = "The days on which costs must be paid, such as 2024-01-01/2024-12-31.")
    private @Nullable String period;

    @Option(
            names = "--vat",
            paramLabel = "RULE",
            description = "Whether VAT is eligible: ${COMPLETION-CANDIDATES}; INELIGIBLE unless given.")
    private VatRule vat = VatRule.INELIGIBLE;

    @Option(
            names = "--budget",
            paramLabel = "LINE=AMOUNT",
            description = "The most under a line of the budget; once for each line.")
    private Map<String, String> budget = new LinkedHashMap<>();

    @Option(names = "--columns", paramLabel = "FILE", description = "Further names of columns.")
    private @Nullable Path columns;

    /** Reads list and terms; empty where one of them holds no such thing, and the reason was printed with its place. */
    Optional<Costs> read(CommandSpec spec, Language language) throws IOException {
        Reading<FundingTerms> read = TermsJson.standard().read(terms);
        complain(spec, language, terms, read.findings());
        if (read.value().isEmpty()) {
            return Optional.empty();
        }
        CostListReader reader = CostListReader.standard();
        if (columns != null) {
            Reading<ColumnNames> names = ColumnNames.ofCosts().extendedBy(columns);
            complain(spec, language, columns, names.findings());
            if (names.value().isEmpty()) {
                return Optional.empty();
            }
            reader = reader.withColumnNames(names.value().get());
        }
        Reading<CostList> costs = reader.read(list);
        if (costs.value().isEmpty()) {
            complain(spec, language, list, costs.findings());
            return Optional.empty();
        }
        CostList documents = costs.value().get();
        return Optional.of(new Costs(agreement(read.value().get(), documents.items()), documents, costs.findings()));
    }

    private static void complain(CommandSpec spec, Language language, Path file, Findings findings) {
        for (Finding finding : findings) {
            spec.commandLine()
                    .getErr()
                    .println(spec.qualifiedName() + ": " + file + ":"
                            + SplitLines.of(language.locale()).finding(finding));
        }
    }

    private GrantAgreement agreement(FundingTerms agreed, List<CostItem> items) {
        CurrencyUnit currency = items.isEmpty()
                ? ExactMoney.currency("EUR")
                : items.get(0).net().getCurrency();
        Money eligible = approved == null ? claimed(items, currency) : Figures.amount(approved, currency);
        GrantAgreement.Builder agreement = GrantAgreement.builder()
                .terms(agreed)
                .approvedCost(CostBase.eligible(eligible))
                .vatRules(InForce.of(List.of(new InForce.Version<>(
                        Period.from(PartialDate.of(EVER)), vat, new LegalReference("--vat", vat.name())))));
        if (period != null) {
            agreement.eligiblePeriod(Period.parse(period));
        }
        budget.forEach((line, amount) -> agreement.putBudgetLine(line, Figures.amount(amount, currency)));
        return agreement.build();
    }

    private Money claimed(List<CostItem> items, CurrencyUnit currency) {
        Money sum = ExactMoney.zero(currency);
        for (CostItem item : items) {
            if (item.net().getCurrency().equals(currency)) {
                sum = sum.add(item.eligible(vat));
            }
        }
        return sum.isNegative() ? ExactMoney.zero(currency) : sum;
    }
}
