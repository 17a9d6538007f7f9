package ee.osalus.io.csv;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.javamoney.moneta.Money;

/** Makes a project of one row of a list of operations. */
final class ProjectAssembly {

    private static final Pattern MEASURE_CODE =
            Pattern.compile("([0-9][0-9A-Za-z.\\-]*\\.[0-9A-Za-z.\\-]*)(?:[\\s:]+(\\S.*))?", Pattern.DOTALL);

    /**
     * What all rows of a list have in common.
     *
     * @param plan what the columns mean
     * @param guarded the columns whose texts have a mark where a spreadsheet would take them for a formula
     * @param codesAreNumbers whether beneficiaries are numbered by a register
     * @param kept the columns that are kept as they are
     * @param parts what rows repeat
     */
    record Common(
            ColumnPlan<OperationColumn> plan,
            Set<OperationColumn> guarded,
            boolean codesAreNumbers,
            KeptColumns kept,
            SharedParts parts) {

        static Common of(ColumnPlan<OperationColumn> plan) {
            Set<OperationColumn> guarded = EnumSet.noneOf(OperationColumn.class);
            plan.columns().forEach((key, column) -> {
                if (key.isStrictName(column.header())) {
                    guarded.add(key);
                }
            });
            return new Common(
                    plan,
                    guarded,
                    plan.isCode(OperationColumn.BENEFICIARY_IDENTIFIER),
                    new KeptColumns(plan),
                    new SharedParts());
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
        localized(OperationColumn.NAME_ENGLISH, OperationColumn.NAME).ifPresent(project::title);
        localized(OperationColumn.SUMMARY_ENGLISH, OperationColumn.SUMMARY).ifPresent(project::summary);
        period();
        funding();
        programme();
        measure();
        text(OperationColumn.CALL)
                .ifPresent(name ->
                        project.call(Call.builder().name(LocalizedText.of(name)).build()));
        text(OperationColumn.WEBSITE).ifPresent(project::website);
        parties();
        if (cells.isShifted()) {
            return Reading.failed(
                    cells.ofRow(ListFinding.ROW_SHIFTED, cells.row().cell(0)).build());
        }
        for (OperationColumn key : KeptColumns.WITHOUT_PLACE) {
            keep(key, text(key));
        }
        Row row = cells.row();
        list.kept().putOthers(row, project);
        Project made = project.build();
        return Reading.of(made, Findings.of(cells.findings()), () -> RowOrigins.of(made, plan, row));
    }

    private void reference(OperationColumn key, String scheme) {
        text(key).ifPresent(value -> project.addReference(new Reference(scheme, value)));
    }

    /** A text; in Kohesio's form without the mark that keeps spreadsheets from taking it for a formula. */
    private Optional<String> text(OperationColumn key) {
        Optional<String> text = cells.text(plan.column(key));
        return list.guarded().contains(key) ? text.map(FormulaGuard::unguarded) : text;
    }

    private Optional<LocalizedText> localized(OperationColumn english, OperationColumn other) {
        Optional<String> inOther = text(other);
        Optional<String> inEnglish = text(english);
        if (inOther.isEmpty()) {
            return inEnglish.map(text -> LocalizedText.of("en", text));
        }
        LocalizedText text = LocalizedText.of(inOther.get());
        return Optional.of(inEnglish.map(e -> text.with("en", e)).orElse(text));
    }

    private void period() {
        Column endColumn = plan.column(OperationColumn.END_DATE);
        Optional<PartialDate> start = cells.date(plan.column(OperationColumn.START_DATE));
        Optional<PartialDate> end = cells.date(endColumn);
        if (start.isPresent()
                && end.isPresent()
                && end.get().lastDay().isBefore(start.get().firstDay())) {
            if (endColumn != null) {
                cells.findings()
                        .add(cells.at(endColumn, cells.row().cell(endColumn.index()), ListFinding.PERIOD_REVERSED)
                                .putFact("start", start.get().toString())
                                .build());
            }
            return;
        }
        start.ifPresent(s -> project.period(end.map(e -> Period.between(s, e)).orElseGet(() -> Period.from(s))));
        if (start.isEmpty()) {
            end.ifPresent(e -> project.period(Period.until(e)));
        }
    }

    private Optional<Money> amount(OperationColumn key) {
        return cells.amount(plan.column(key));
    }

    private void funding() {
        Optional<Money> total = amount(OperationColumn.TOTAL_COST);
        Optional<Money> eligible = amount(OperationColumn.ELIGIBLE_COST);
        List<FundingSource> sources = new ArrayList<>();
        grant().ifPresent(sources::add);
        source(OperationColumn.PUBLIC_AMOUNT, FundingKind.OTHER_PUBLIC).ifPresent(sources::add);
        source(OperationColumn.PRIVATE_AMOUNT, FundingKind.PRIVATE).ifPresent(sources::add);
        source(OperationColumn.OWN_AMOUNT, FundingKind.OWN_CONTRIBUTION).ifPresent(sources::add);
        if (total.isPresent() || eligible.isPresent() || !sources.isEmpty()) {
            Funding.Builder funding = Funding.builder().addAllSources(sources);
            total.ifPresent(funding::totalCost);
            eligible.ifPresent(funding::eligibleCost);
            project.funding(funding.build());
        }
    }

    private Optional<FundingSource> grant() {
        Optional<Money> amount = amount(grantAmount(plan));
        Optional<Share> rate = cells.rate(plan.column(OperationColumn.RATE));
        Optional<String> fund = text(OperationColumn.FUND);
        Optional<String> code = text(OperationColumn.FUND_CODE);
        if (fund.isPresent()) {
            keep(OperationColumn.FUND_CODE, code);
        }
        Optional<String> funder = text(OperationColumn.FUNDER);
        Optional<String> intermediary = text(OperationColumn.INTERMEDIARY);
        Optional<String> named = fund.or(() -> code);
        if (amount.isEmpty() && rate.isEmpty() && named.isEmpty() && funder.isEmpty() && intermediary.isEmpty()) {
            return Optional.empty();
        }
        FundingSource source = list.parts().grant(rate, named, funder, intermediary);
        return Optional.of(amount.<FundingSource>map(source::withAmount).orElse(source));
    }

    private Optional<FundingSource> source(OperationColumn key, FundingKind kind) {
        return amount(key).map(amount -> FundingSource.of(kind, amount));
    }

    private void programme() {
        Optional<String> name = text(OperationColumn.PROGRAMME);
        Optional<String> code = text(OperationColumn.PROGRAMME_CODE);
        Optional<String> body = text(OperationColumn.MANAGING_AUTHORITY);
        Optional<String> named = name.or(() -> code);
        if (named.isEmpty()) {
            keep(OperationColumn.MANAGING_AUTHORITY, body);
        } else {
            project.programme(list.parts().programme(named.get(), code, body));
        }
    }

    private void measure() {
        text(OperationColumn.MEASURE).ifPresent(text -> {
            Matcher coded = MEASURE_CODE.matcher(text);
            Measure.Builder measure = Measure.builder();
            if (coded.matches()) {
                measure.code(coded.group(1));
                Optional.ofNullable(coded.group(2)).ifPresent(name -> measure.name(LocalizedText.of(name)));
            } else {
                measure.name(LocalizedText.of(text));
            }
            project.measure(measure.build());
        });
    }

    private void parties() {
        Optional<String> name = text(OperationColumn.BENEFICIARY);
        Optional<String> code = text(OperationColumn.BENEFICIARY_IDENTIFIER);
        if (code.isPresent() && list.codesAreNumbers() && !CellText.isDigits(code.get())) {
            cells.mismatch();
        }
        Optional<RegistryCode> registered = code.flatMap(list.parts()::registryCode);
        if (registered.isEmpty() || name.isEmpty()) {
            keep(OperationColumn.BENEFICIARY_IDENTIFIER, code);
        }
        name.ifPresent(n -> project.addPartner(list.parts().beneficiary(n, registered)));
        text(OperationColumn.PARTNERS)
                .ifPresent(p -> project.addPartner(Partner.of(PartnerRole.PARTNER, Organisation.of(p))));
    }

    private void keep(OperationColumn key, Optional<String> text) {
        text.ifPresent(t -> list.kept().put(key, t, project));
    }
}
