package ee.osalus.io.csv;

import ee.osalus.finding.Findings;
import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Call;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Makes a project of one row of a list of operations. */
final class ProjectAssembly {

    private static final Pattern MEASURE_CODE =
            Pattern.compile("([0-9][0-9A-Za-z.\\-]*\\.[0-9A-Za-z.\\-]*)(?:[\\s:]+(\\S.*))?", Pattern.DOTALL);

    /** What the model has no place for, under Kohesio's names. */
    private static final List<OperationColumn> WITHOUT_PLACE = List.of(
            OperationColumn.COUNTRY,
            OperationColumn.POSTCODE,
            OperationColumn.NUTS,
            OperationColumn.COORDINATES,
            OperationColumn.CATEGORY,
            OperationColumn.PROGRAMMING_PERIOD,
            OperationColumn.EXCHANGE_RATE);

    private record Origin(String pointer, Column column) {}

    private final ColumnPlan<OperationColumn> plan;
    private final Map<Column, String> kept;
    private final CellReader cells;
    private final Project.Builder project = Project.builder();
    private final List<Origin> origins = new ArrayList<>(16);
    private int sources;
    private int partners;
    private int references;

    private ProjectAssembly(
            ColumnPlan<OperationColumn> plan, Map<Column, String> kept, Row row, CurrencyUnit currency) {
        this.plan = plan;
        this.kept = kept;
        this.cells = new CellReader(row, currency);
    }

    /**
     * Reads a row.
     *
     * @param kept the pointers of the columns that are kept as they are
     * @param currency of amounts that name none
     */
    static Reading<Project> read(
            ColumnPlan<OperationColumn> plan, Map<Column, String> kept, Row row, CurrencyUnit currency) {
        return new ProjectAssembly(plan, kept, row, currency).read();
    }

    private Reading<Project> read() {
        reference(OperationColumn.UNIQUE_IDENTIFIER, OperationListReader.UNIQUE_IDENTIFIER);
        reference(OperationColumn.LOCAL_IDENTIFIER, OperationListReader.LOCAL_IDENTIFIER);
        localized(OperationColumn.NAME_ENGLISH, OperationColumn.NAME, "/title").ifPresent(project::title);
        localized(OperationColumn.SUMMARY_ENGLISH, OperationColumn.SUMMARY, "/summary")
                .ifPresent(project::summary);
        period();
        funding();
        programme();
        measure();
        text(OperationColumn.CALL, "/call/name")
                .ifPresent(name ->
                        project.call(Call.builder().name(LocalizedText.of(name)).build()));
        text(OperationColumn.WEBSITE, "/website").ifPresent(project::website);
        parties();
        if (cells.isShifted()) {
            return Reading.failed(
                    cells.ofRow(ListFinding.ROW_SHIFTED, cells.row().cell(0)).build());
        }
        rest();
        Row row = cells.row();
        List<Origin> found = origins;
        return Reading.of(project.build(), Findings.of(cells.findings()), () -> {
            TreeMap<String, TextLocation> places = new TreeMap<>();
            found.forEach(o -> places.put(
                    o.pointer(),
                    new TextLocation(
                            row.number(),
                            o.column().index() + 1,
                            CellText.shown(row.cell(o.column().index())))));
            return places;
        });
    }

    private void reference(OperationColumn key, String scheme) {
        text(key, "/references/" + references).ifPresent(value -> {
            project.addReference(new Reference(scheme, value));
            references++;
        });
    }

    private Optional<String> text(OperationColumn key, String pointer) {
        Column column = plan.column(key);
        Optional<String> text = text(key);
        if (text.isPresent() && column != null) {
            origins.add(new Origin(pointer, column));
        }
        return text;
    }

    /** A text; in Kohesio's form without the mark that keeps spreadsheets from taking it for a formula. */
    private Optional<String> text(OperationColumn key) {
        Column column = plan.column(key);
        Optional<String> text = cells.text(column);
        return column != null && key.isStrictName(column.header()) ? text.map(FormulaGuard::unguarded) : text;
    }

    private Optional<LocalizedText> localized(OperationColumn english, OperationColumn other, String pointer) {
        Optional<String> inOther = text(other, pointer + "/" + LocalizedText.UNKNOWN);
        Optional<String> inEnglish = text(english, pointer + "/en");
        if (inOther.isEmpty()) {
            return inEnglish.map(text -> LocalizedText.of("en", text));
        }
        LocalizedText text = LocalizedText.of(inOther.get());
        return Optional.of(inEnglish.map(e -> text.with("en", e)).orElse(text));
    }

    private void period() {
        Column startColumn = plan.column(OperationColumn.START_DATE);
        Column endColumn = plan.column(OperationColumn.END_DATE);
        Optional<PartialDate> start = cells.date(startColumn);
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
        start.ifPresent(s -> origin("/period/start", startColumn));
        end.ifPresent(e -> origin("/period/end", endColumn));
    }

    private void origin(String pointer, @Nullable Column column) {
        if (column != null) {
            origins.add(new Origin(pointer, column));
        }
    }

    private Optional<Money> amount(OperationColumn key, String pointer) {
        Column column = plan.column(key);
        Optional<Money> amount = cells.amount(column);
        if (amount.isPresent()) {
            origin(pointer, column);
        }
        return amount;
    }

    private void funding() {
        Funding.Builder funding = Funding.builder();
        Optional<Money> total = amount(OperationColumn.TOTAL_COST, "/funding/totalCost");
        total.ifPresent(funding::totalCost);
        Optional<Money> eligible = amount(OperationColumn.ELIGIBLE_COST, "/funding/eligibleCost");
        eligible.ifPresent(funding::eligibleCost);
        grant(funding);
        source(funding, OperationColumn.PUBLIC_AMOUNT, FundingKind.OTHER_PUBLIC);
        source(funding, OperationColumn.PRIVATE_AMOUNT, FundingKind.PRIVATE);
        source(funding, OperationColumn.OWN_AMOUNT, FundingKind.OWN_CONTRIBUTION);
        if (total.isPresent() || eligible.isPresent() || sources > 0) {
            project.funding(funding.build());
        }
    }

    /** The Union's part; where only all grants together are stated, those. */
    private void grant(Funding.Builder funding) {
        String at = "/funding/sources/" + sources;
        boolean unions = plan.column(OperationColumn.EU_AMOUNT) != null;
        Optional<Money> amount =
                amount(unions ? OperationColumn.EU_AMOUNT : OperationColumn.GRANT_AMOUNT, at + "/amount");
        Column rateColumn = plan.column(OperationColumn.RATE);
        Optional<Share> rate = cells.rate(rateColumn);
        rate.ifPresent(r -> origin(at + "/rate", rateColumn));
        Optional<String> fund = text(OperationColumn.FUND, at + "/fund/und");
        Optional<String> code = text(OperationColumn.FUND_CODE, at + "/fund/und");
        if (fund.isPresent()) {
            code.ifPresent(c -> extension(OperationColumn.FUND_CODE, c));
        }
        Optional<String> funder = text(OperationColumn.FUNDER, at + "/funder/name/und");
        Optional<String> intermediary = text(OperationColumn.INTERMEDIARY, at + "/intermediary/name/und");
        Optional<String> named = fund.or(() -> code);
        if (amount.isEmpty() && rate.isEmpty() && named.isEmpty() && funder.isEmpty() && intermediary.isEmpty()) {
            return;
        }
        FundingSource.Builder source = FundingSource.builder().kind(FundingKind.GRANT);
        amount.ifPresent(source::amount);
        rate.ifPresent(source::rate);
        named.ifPresent(f -> source.fund(LocalizedText.of(f)));
        funder.ifPresent(f -> source.funder(Organisation.of(f)));
        intermediary.ifPresent(i -> source.intermediary(Organisation.of(i)));
        funding.addSource(source.build());
        sources++;
    }

    private void source(Funding.Builder funding, OperationColumn key, FundingKind kind) {
        amount(key, "/funding/sources/" + sources + "/amount").ifPresent(amount -> {
            funding.addSource(FundingSource.of(kind, amount));
            sources++;
        });
    }

    private void programme() {
        Optional<String> name = text(OperationColumn.PROGRAMME, "/programme/name/und");
        Optional<String> code = text(OperationColumn.PROGRAMME_CODE, "/programme/code");
        Optional<String> body = text(OperationColumn.MANAGING_AUTHORITY, "/programme/body/name/und");
        if (name.isEmpty() && code.isEmpty()) {
            body.ifPresent(b -> extension(OperationColumn.MANAGING_AUTHORITY, b));
            return;
        }
        Programme.Builder programme =
                Programme.builder().name(LocalizedText.of(name.or(() -> code).orElseThrow()));
        code.ifPresent(programme::code);
        body.ifPresent(b -> programme.body(Organisation.of(b)));
        project.programme(programme.build());
    }

    private void measure() {
        text(OperationColumn.MEASURE, "/measure/name/und").ifPresent(text -> {
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
        Optional<String> name = text(OperationColumn.BENEFICIARY, "/partners/0/organisation/name/und");
        Optional<String> code = text(OperationColumn.BENEFICIARY_IDENTIFIER, "/partners/0/organisation/registryCode");
        if (code.isPresent() && plan.isCode(OperationColumn.BENEFICIARY_IDENTIFIER) && !isDigits(code.get())) {
            cells.mismatch();
        }
        Optional<RegistryCode> registered = code.map(RegistryCode::new).filter(RegistryCode::isValid);
        if (registered.isEmpty() || name.isEmpty()) {
            code.ifPresent(c -> extension(OperationColumn.BENEFICIARY_IDENTIFIER, c));
        }
        name.ifPresent(n -> {
            Organisation.Builder organisation = Organisation.builder().name(LocalizedText.of(n));
            registered.ifPresent(organisation::registryCode);
            project.addPartner(Partner.of(PartnerRole.BENEFICIARY, organisation.build()));
            partners++;
        });
        text(OperationColumn.PARTNERS, "/partners/" + partners + "/organisation/name/und")
                .ifPresent(p -> project.addPartner(Partner.of(PartnerRole.PARTNER, Organisation.of(p))));
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** What the model has no place for. */
    private void rest() {
        for (OperationColumn key : WITHOUT_PLACE) {
            text(key).ifPresent(value -> extension(key, value));
        }
        kept.forEach((column, pointer) -> {
            String cell = cells.row().cell(column.index());
            if (!cell.isEmpty()) {
                project.putExtension(pointer, ListExtensions.json(cell));
            }
        });
    }

    private void extension(OperationColumn key, String value) {
        project.putExtension(key.extension(), ListExtensions.json(value));
    }
}
