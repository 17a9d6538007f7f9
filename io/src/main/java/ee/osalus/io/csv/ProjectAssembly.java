package ee.osalus.io.csv;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.funding.Call;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.io.Reading;
import ee.osalus.money.Share;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Makes a project of one row of a list of operations. */
final class ProjectAssembly {

    private static final Pattern MEASURE_CODE =
            Pattern.compile("([0-9][0-9A-Za-z.\\-]*\\.[0-9A-Za-z.\\-]*)(?:[\\s:]+(\\S.*))?", Pattern.DOTALL);

    /**
     * What all rows of a list have in common.
     *
     * @param plan what the columns mean
     * @param guarded the columns whose texts have a mark where a spreadsheet would take them for a formula
     * @param ratesAreOfGrants whether a rate is that of the grant in its row; else it is kept as it is
     * @param codesAreNumbers whether beneficiaries are numbered by a register
     * @param kept the columns that are kept as they are
     * @param parts what rows repeat
     * @param sums what the rows sum to; null where they are not added up
     */
    record Common(
            ColumnPlan<OperationColumn> plan,
            Set<OperationColumn> guarded,
            boolean ratesAreOfGrants,
            boolean codesAreNumbers,
            KeptColumns kept,
            SharedParts parts,
            @Nullable PrintedSums<OperationColumn> sums) {

        static Common of(
                ColumnPlan<OperationColumn> plan,
                boolean ratesAreOfGrants,
                @Nullable PrintedSums<OperationColumn> sums) {
            Set<OperationColumn> guarded = EnumSet.noneOf(OperationColumn.class);
            plan.columns().forEach((key, column) -> {
                if (key.isStrictName(column.header())) {
                    guarded.add(key);
                }
            });
            return new Common(
                    plan,
                    guarded,
                    ratesAreOfGrants,
                    plan.isCode(OperationColumn.BENEFICIARY_IDENTIFIER),
                    new KeptColumns(plan),
                    new SharedParts(plan.language()),
                    sums);
        }
    }

    private final Common list;
    private final ColumnPlan<OperationColumn> plan;
    private final CellReader cells;
    private final Project.Builder project = Project.builder();

    private ProjectAssembly(Common list, CellReader cells) {
        this.list = list;
        this.plan = list.plan();
        this.cells = cells;
    }

    /** Reads the cells of a row. */
    static Reading<Project> read(Common list, CellReader cells) {
        return new ProjectAssembly(list, cells).read();
    }

    /** The column of the Union's part; where only all grants together are stated, theirs. */
    static OperationColumn grantAmount(ColumnPlan<OperationColumn> plan) {
        return plan.column(OperationColumn.EU_AMOUNT) == null
                ? OperationColumn.GRANT_AMOUNT
                : OperationColumn.EU_AMOUNT;
    }

    private Reading<Project> read() {
        reference(OperationColumn.UNIQUE_IDENTIFIER, OperationListReader.UNIQUE_IDENTIFIER);
        reference(OperationColumn.LOCAL_IDENTIFIER, OperationListReader.LOCAL_IDENTIFIER);
        LocalizedText title = localized(OperationColumn.NAME_ENGLISH, OperationColumn.NAME);
        if (title != null) {
            project.title(title);
        }
        LocalizedText summary = localized(OperationColumn.SUMMARY_ENGLISH, OperationColumn.SUMMARY);
        if (summary != null) {
            project.summary(summary);
        }
        period();
        funding();
        programme();
        measure();
        String call = text(OperationColumn.CALL);
        if (call != null) {
            project.call(Call.builder().name(LocalizedText.of(call)).build());
        }
        String website = text(OperationColumn.WEBSITE);
        if (website != null) {
            project.website(website);
        }
        parties();
        if (cells.isShifted()) {
            return Reading.failed(
                    cells.ofRow(ListFinding.ROW_SHIFTED, cells.row().cell(0)).build());
        }
        for (OperationColumn key : list.kept().withoutPlace()) {
            keep(key, text(key));
        }
        Row row = cells.row();
        list.kept().putOthers(row, project);
        Project made = project.build();
        return Reading.of(made, Findings.of(cells.findings()), () -> RowOrigins.of(made, plan, row));
    }

    private void reference(OperationColumn key, String scheme) {
        String number = text(key);
        if (number != null) {
            project.addReference(new Reference(scheme, number));
        }
    }

    /** A text; in Kohesio's form without the mark that keeps spreadsheets from taking it for a formula. */
    private @Nullable String text(OperationColumn key) {
        String text = cells.text(plan.column(key));
        return text != null && list.guarded().contains(key) ? FormulaGuard.unguarded(text) : text;
    }

    private @Nullable LocalizedText localized(OperationColumn english, OperationColumn other) {
        String inOther = text(other);
        String inEnglish = text(english);
        if (inOther == null) {
            return inEnglish == null ? null : LocalizedText.of("en", inEnglish);
        }
        LocalizedText text = LocalizedText.of(inOther);
        return inEnglish == null ? text : text.with("en", inEnglish);
    }

    private void period() {
        Column endColumn = plan.column(OperationColumn.END_DATE, cells.row());
        PartialDate start = cells.date(plan.column(OperationColumn.START_DATE, cells.row()));
        PartialDate end = cells.date(endColumn);
        if (start == null) {
            if (end != null) {
                project.period(Period.until(end));
            }
        } else if (endColumn == null || end == null) {
            project.period(Period.from(start));
        } else if (end.lastDay().isBefore(start.firstDay())) {
            cells.findings()
                    .add(cells.at(endColumn, cells.row().cell(endColumn.index()), ListFinding.PERIOD_REVERSED)
                            .putFact("start", start.toString())
                            .build());
        } else {
            project.period(Period.between(start, end));
        }
    }

    private @Nullable Money amount(OperationColumn key) {
        Column column = plan.column(key);
        Money amount = cells.amount(column);
        if (list.sums() != null && column != null && (amount != null || cells.isUnread(column))) {
            list.sums().add(key, amount);
        }
        return amount;
    }

    /** What a row of sums prints otherwise than the rows above it give; null as the currency where the row names none. */
    static List<Finding> wrongSums(
            ColumnPlan<OperationColumn> plan,
            PrintedSums<OperationColumn> sums,
            CellReader cells,
            @Nullable CurrencyUnit named) {
        Map<OperationColumn, Money> printed = new EnumMap<>(OperationColumn.class);
        for (OperationColumn key : plan.columns().keySet()) {
            Column column = plan.column(key);
            Money sum = column != null && column.kind() == CellKind.AMOUNT ? cells.amount(column) : null;
            if (sum != null && (named != null || !sums.isMixed(key))) {
                printed.put(key, sum);
            }
        }
        return sums.differences(printed, plan, cells);
    }

    private void funding() {
        Money total = amount(OperationColumn.TOTAL_COST);
        Money eligible = amount(OperationColumn.ELIGIBLE_COST);
        List<FundingSource> sources = new ArrayList<>(4);
        grant(sources);
        source(OperationColumn.PUBLIC_AMOUNT, FundingKind.OTHER_PUBLIC, sources);
        source(OperationColumn.PRIVATE_AMOUNT, FundingKind.PRIVATE, sources);
        source(OperationColumn.OWN_AMOUNT, FundingKind.OWN_CONTRIBUTION, sources);
        if (total == null && eligible == null && sources.isEmpty()) {
            return;
        }
        Funding.Builder funding = Funding.builder().addAllSources(sources);
        if (total != null) {
            funding.totalCost(total);
        }
        if (eligible != null) {
            funding.eligibleCost(eligible);
        }
        project.funding(funding.build());
    }

    private void grant(List<FundingSource> sources) {
        Money amount = amount(grantAmount(plan));
        Share rate = cells.rate(plan.column(OperationColumn.RATE));
        if (!list.ratesAreOfGrants()) {
            keep(OperationColumn.RATE, rate == null ? null : text(OperationColumn.RATE));
            rate = null;
        }
        String fund = text(OperationColumn.FUND);
        String code = text(OperationColumn.FUND_CODE);
        if (fund != null) {
            keep(OperationColumn.FUND_CODE, code);
        }
        String funder = text(OperationColumn.FUNDER);
        String intermediary = text(OperationColumn.INTERMEDIARY);
        String named = fund == null ? code : fund;
        if (amount != null || rate != null || named != null || funder != null || intermediary != null) {
            FundingSource source = list.parts().grant(rate, named, funder, intermediary);
            sources.add(amount == null ? source : source.withAmount(amount));
        }
    }

    private void source(OperationColumn key, FundingKind kind, List<FundingSource> sources) {
        Money amount = amount(key);
        if (amount != null) {
            sources.add(FundingSource.of(kind, amount));
        }
    }

    private void programme() {
        String name = text(OperationColumn.PROGRAMME);
        String code = text(OperationColumn.PROGRAMME_CODE);
        String body = text(OperationColumn.MANAGING_AUTHORITY);
        String named = name == null ? code : name;
        if (named == null) {
            keep(OperationColumn.MANAGING_AUTHORITY, body);
        } else {
            project.programme(list.parts().programme(named, code, body));
        }
    }

    private void measure() {
        String text = text(OperationColumn.MEASURE);
        if (text == null) {
            return;
        }
        Matcher coded = MEASURE_CODE.matcher(text);
        Measure.Builder measure = Measure.builder();
        if (coded.matches()) {
            measure.code(coded.group(1));
            Optional.ofNullable(coded.group(2)).ifPresent(name -> measure.name(LocalizedText.of(name)));
        } else {
            measure.name(LocalizedText.of(text));
        }
        project.measure(measure.build());
    }

    private void parties() {
        String name = text(OperationColumn.BENEFICIARY);
        String code = text(OperationColumn.BENEFICIARY_IDENTIFIER);
        if (name == null || name.indexOf('\n') < 0) {
            beneficiary(name, code);
        } else {
            beneficiaries(name, code);
        }
        String partners = text(OperationColumn.PARTNERS);
        if (partners != null) {
            CellLines.of(partners)
                    .forEach(partner -> project.addPartner(Partner.of(PartnerRole.PARTNER, Organisation.of(partner))));
        }
    }

    private void beneficiary(@Nullable String name, @Nullable String code) {
        if (code != null && list.codesAreNumbers() && !CellText.isDigits(code)) {
            cells.mismatch();
        }
        Optional<RegistryCode> registered =
                code == null ? Optional.empty() : list.parts().registryCode(code);
        if (registered.isEmpty() || name == null) {
            keep(OperationColumn.BENEFICIARY_IDENTIFIER, code);
        }
        if (code != null && registered.isEmpty()) {
            cells.checkRegistryCode(plan.column(OperationColumn.BENEFICIARY_IDENTIFIER), code, plan.language());
        }
        if (name != null) {
            project.addPartner(list.parts().beneficiary(name, registered));
        }
    }

    /** Lines are several names where each has its code; else nobody can tell them from one name that is broken in lines. */
    private void beneficiaries(String name, @Nullable String code) {
        List<String> names = CellLines.of(name);
        List<String> codes = code == null ? List.of() : CellLines.of(code);
        boolean allRegistered = codes.size() == names.size()
                && codes.stream()
                        .allMatch(each -> list.parts().registryCode(each).isPresent());
        if (allRegistered) {
            for (int i = 0; i < names.size(); i++) {
                beneficiary(names.get(i), codes.get(i));
            }
            return;
        }
        Column column = plan.column(OperationColumn.BENEFICIARY);
        if (column != null) {
            cells.findings()
                    .add(cells.at(column, name, ListFinding.LINES_IN_NAME)
                            .putFact("count", names.size())
                            .build());
        }
        beneficiary(name, code);
    }

    private void keep(OperationColumn key, @Nullable String text) {
        if (text != null) {
            list.kept().put(key, text, project);
        }
    }
}
