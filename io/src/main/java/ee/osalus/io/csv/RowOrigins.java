package ee.osalus.io.csv;

import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingSource;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where in its row each value of a project stood: told by the project itself, because each column has its place in the model. */
final class RowOrigins {

    private final ColumnPlan<OperationColumn> plan;
    private final Row row;
    private final SortedMap<String, TextLocation> places = new TreeMap<>();

    private RowOrigins(ColumnPlan<OperationColumn> plan, Row row) {
        this.plan = plan;
        this.row = row;
    }

    /** The places of a project's values by JSON Pointer: the row as line, the column from 1 as column. */
    static SortedMap<String, TextLocation> of(Project project, ColumnPlan<OperationColumn> plan, Row row) {
        RowOrigins origins = new RowOrigins(plan, row);
        for (int i = 0; i < project.references().size(); i++) {
            boolean unique = project.references().get(i).scheme().equals(OperationListReader.UNIQUE_IDENTIFIER);
            origins.add(
                    "/references/" + i, unique ? OperationColumn.UNIQUE_IDENTIFIER : OperationColumn.LOCAL_IDENTIFIER);
        }
        origins.localized(project.title(), "/title/", OperationColumn.NAME_ENGLISH, OperationColumn.NAME);
        origins.localized(project.summary(), "/summary/", OperationColumn.SUMMARY_ENGLISH, OperationColumn.SUMMARY);
        project.period().ifPresent(period -> {
            period.start().ifPresent(s -> origins.add("/period/start", OperationColumn.START_DATE));
            period.end().ifPresent(e -> origins.add("/period/end", OperationColumn.END_DATE));
        });
        origins.funding(project.funding());
        project.programme().ifPresent(programme -> {
            origins.add(
                    "/programme/name/und", origins.filled(OperationColumn.PROGRAMME, OperationColumn.PROGRAMME_CODE));
            programme.code().ifPresent(c -> origins.add("/programme/code", OperationColumn.PROGRAMME_CODE));
            programme
                    .body()
                    .ifPresent(b -> origins.add("/programme/body/name/und", OperationColumn.MANAGING_AUTHORITY));
        });
        project.measure().ifPresent(measure -> {
            measure.code().ifPresent(c -> origins.add("/measure/code", OperationColumn.MEASURE));
            measure.name().ifPresent(n -> origins.add("/measure/name/und", OperationColumn.MEASURE));
        });
        project.call().ifPresent(c -> origins.add("/call/name/und", OperationColumn.CALL));
        project.website().ifPresent(w -> origins.add("/website", OperationColumn.WEBSITE));
        origins.partners(project.partners());
        return origins.places;
    }

    private void localized(
            Optional<LocalizedText> text, String pointer, OperationColumn english, OperationColumn other) {
        text.ifPresent(t -> t.byLanguage()
                .keySet()
                .forEach(language -> add(pointer + language, language.equals("en") ? english : other)));
    }

    private void funding(Funding funding) {
        funding.totalCost().ifPresent(t -> add("/funding/totalCost", OperationColumn.TOTAL_COST));
        funding.eligibleCost().ifPresent(e -> add("/funding/eligibleCost", OperationColumn.ELIGIBLE_COST));
        for (int i = 0; i < funding.sources().size(); i++) {
            source(funding.sources().get(i), "/funding/sources/" + i);
        }
    }

    private void source(FundingSource source, String at) {
        source.amount().ifPresent(a -> add(at + "/amount", amount(source)));
        source.rate().ifPresent(r -> add(at + "/rate", OperationColumn.RATE));
        source.fund().ifPresent(f -> add(at + "/fund/und", filled(OperationColumn.FUND, OperationColumn.FUND_CODE)));
        source.funder().ifPresent(f -> add(at + "/funder/name/und", OperationColumn.FUNDER));
        source.intermediary().ifPresent(i -> add(at + "/intermediary/name/und", OperationColumn.INTERMEDIARY));
    }

    private OperationColumn amount(FundingSource source) {
        return switch (source.kind()) {
            case OTHER_PUBLIC -> OperationColumn.PUBLIC_AMOUNT;
            case PRIVATE -> OperationColumn.PRIVATE_AMOUNT;
            case OWN_CONTRIBUTION -> OperationColumn.OWN_AMOUNT;
            default -> ProjectAssembly.grantAmount(plan);
        };
    }

    private void partners(List<Partner> partners) {
        for (int i = 0; i < partners.size(); i++) {
            Partner partner = partners.get(i);
            String at = "/partners/" + i + "/organisation";
            boolean beneficiary = partner.role() == PartnerRole.BENEFICIARY;
            add(at + "/name/und", beneficiary ? OperationColumn.BENEFICIARY : OperationColumn.PARTNERS);
            partner.organisation()
                    .registryCode()
                    .ifPresent(c -> add(at + "/registryCode", OperationColumn.BENEFICIARY_IDENTIFIER));
        }
    }

    /** The first of two columns if the row says something there, else the second. */
    private OperationColumn filled(OperationColumn first, OperationColumn second) {
        Column column = plan.column(first);
        return column != null && row.says(column) ? first : second;
    }

    private void add(String pointer, OperationColumn key) {
        Column column = plan.column(key, row);
        if (column != null) {
            places.put(
                    pointer,
                    new TextLocation(row.number(), column.index() + 1, CellText.shown(row.cell(column.index()))));
        }
    }
}
