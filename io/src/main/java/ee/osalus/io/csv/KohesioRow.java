package ee.osalus.io.csv;

import ee.osalus.finding.Finding;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** One project as a row in Kohesio's form, with what it lacks and what the form has no place for. */
final class KohesioRow {

    private static final Set<String> FUND_CODES =
            Set.of("ERDF", "ESF", "ESF+", "CF", "JTF", "YEI", "EMFF", "EMFAF", "EAFRD", "FEAD", "AMIF", "ISF", "BMVI");

    private static final List<OperationColumn> LOCATIONS =
            List.of(OperationColumn.POSTCODE, OperationColumn.NUTS, OperationColumn.COORDINATES);

    private static final List<OperationColumn> REQUIRED = List.of(
            OperationColumn.UNIQUE_IDENTIFIER,
            OperationColumn.START_DATE,
            OperationColumn.END_DATE,
            OperationColumn.RATE,
            OperationColumn.ELIGIBLE_COST,
            OperationColumn.BENEFICIARY,
            OperationColumn.COUNTRY,
            OperationColumn.CATEGORY);

    /** More decimals of a percentage nobody writes; a share that does not end is rounded there. */
    private static final int PERCENT_DIGITS = 6;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final EnumMap<OperationColumn, String> cells = new EnumMap<>(OperationColumn.class);
    private final List<Finding> findings = new ArrayList<>();
    private boolean complete = true;

    /** The extensions that have a column; of the others it is said that they are left out. */
    Map<String, String> placed(Project project) {
        Map<String, String> placed = new LinkedHashMap<>();
        project.extensions().forEach((pointer, json) -> {
            OperationColumn column = column(pointer);
            Optional<String> text = ListExtensions.text(json).filter(t -> !CellText.isBlank(t));
            if (column != null && text.isPresent()) {
                placed.put(pointer, json);
            } else {
                leaveOut("/extensions", pointer);
            }
        });
        return placed;
    }

    private static @Nullable OperationColumn column(String pointer) {
        for (OperationColumn column : OperationColumn.values()) {
            if (column.kohesio() != null && pointer.equals(column.extension())) {
                return column;
            }
        }
        return null;
    }

    /** The cells of a project. */
    Map<OperationColumn, String> of(Project project) {
        project.extensions().forEach((pointer, json) -> {
            OperationColumn column = column(pointer);
            if (column != null) {
                ListExtensions.text(json).ifPresent(text -> text(column, text));
            }
        });
        references(project.references());
        project.title().ifPresent(t -> localized(t, OperationColumn.NAME_ENGLISH, OperationColumn.NAME, "/title"));
        project.summary()
                .ifPresent(s -> localized(s, OperationColumn.SUMMARY_ENGLISH, OperationColumn.SUMMARY, "/summary"));
        project.period().ifPresent(period -> {
            period.start().ifPresent(s -> date(OperationColumn.START_DATE, s.firstDay(), s, "/period/start"));
            period.end().ifPresent(e -> date(OperationColumn.END_DATE, e.lastDay(), e, "/period/end"));
        });
        funding(project.funding());
        programme(project);
        partners(project.partners());
        leaveOutRest(project);
        require();
        return cells;
    }

    private void references(List<Reference> references) {
        List<Reference> ordered = new ArrayList<>(references);
        ordered.sort(Comparator.comparingInt(KohesioRow::rank));
        for (int i = 0; i < ordered.size(); i++) {
            if (i < 2) {
                text(
                        i == 0 ? OperationColumn.UNIQUE_IDENTIFIER : OperationColumn.LOCAL_IDENTIFIER,
                        ordered.get(i).value());
            } else {
                leaveOut("/references/" + references.indexOf(ordered.get(i)), "reference");
            }
        }
    }

    private static int rank(Reference reference) {
        return switch (reference.scheme()) {
            case OperationListReader.UNIQUE_IDENTIFIER -> 0;
            case OperationListReader.LOCAL_IDENTIFIER -> 2;
            default -> 1;
        };
    }

    private void localized(LocalizedText text, OperationColumn english, OperationColumn other, String pointer) {
        boolean taken = false;
        for (Map.Entry<String, String> each : text.byLanguage().entrySet()) {
            if (each.getKey().equals("en")) {
                text(english, each.getValue());
            } else if (!taken) {
                text(other, each.getValue());
                taken = true;
            } else {
                leaveOut(pointer + "/" + each.getKey(), each.getKey());
            }
        }
    }

    private void date(OperationColumn column, LocalDate day, PartialDate stated, String pointer) {
        cells.put(
                column,
                String.format(Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        if (stated.precision() != PartialDate.Precision.DAY) {
            leaveOut(pointer, "precision " + stated.precision().name().toLowerCase(Locale.ROOT));
        }
    }

    private void funding(Funding funding) {
        funding.totalCost().ifPresent(t -> leaveOut("/funding/totalCost", "totalCost"));
        funding.ineligibleCost().ifPresent(t -> leaveOut("/funding/ineligibleCost", "ineligibleCost"));
        funding.eligibleCost().ifPresent(cost -> {
            cells.put(OperationColumn.ELIGIBLE_COST, amount(cost));
            cells.put(OperationColumn.CURRENCY, cost.getCurrency().getCurrencyCode());
        });
        boolean taken = false;
        for (int i = 0; i < funding.sources().size(); i++) {
            FundingSource source = funding.sources().get(i);
            if (taken || source.kind() != FundingKind.GRANT) {
                leaveOut("/funding/sources/" + i, source.kind().name());
            } else {
                taken = true;
                grant(source, "/funding/sources/" + i);
            }
        }
    }

    private void grant(FundingSource grant, String pointer) {
        String currency = cells.get(OperationColumn.CURRENCY);
        grant.amount().ifPresent(amount -> {
            if (amount.getCurrency().getCurrencyCode().equals(currency)) {
                cells.put(OperationColumn.EU_AMOUNT, amount(amount));
            } else {
                leaveOut(pointer + "/amount", "amount");
            }
        });
        grant.rate().ifPresent(rate -> rate(rate, pointer));
        grant.fund().map(LocalizedText::toString).ifPresent(fund -> {
            boolean code = FUND_CODES.contains(fund) && !cells.containsKey(OperationColumn.FUND_CODE);
            text(code ? OperationColumn.FUND_CODE : OperationColumn.FUND, fund);
        });
        grant.funder().ifPresent(f -> leaveOut(pointer + "/funder", "funder"));
        grant.intermediary().ifPresent(f -> leaveOut(pointer + "/intermediary", "intermediary"));
    }

    private void rate(Share rate, String pointer) {
        BigDecimal percent = rate.toExactPercent()
                .filter(exact -> exact.scale() <= PERCENT_DIGITS)
                .orElseGet(() -> {
                    leaveOut(pointer + "/rate", "digits of " + rate);
                    return rate.toPercent(PERCENT_DIGITS, RoundingMode.HALF_UP);
                });
        if (percent.compareTo(HUNDRED) <= 0) {
            cells.put(
                    OperationColumn.RATE,
                    percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString());
        }
    }

    private static String amount(Money amount) {
        BigDecimal number = ExactMoney.toDecimal(amount).stripTrailingZeros();
        return number.setScale(Math.max(2, number.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private void programme(Project project) {
        project.programme().ifPresent(programme -> {
            String name = programme.name().toString();
            programme.code().ifPresent(code -> text(OperationColumn.PROGRAMME_CODE, code));
            if (!programme.code().equals(Optional.of(name))) {
                text(OperationColumn.PROGRAMME, name);
            }
            programme
                    .body()
                    .ifPresent(b ->
                            text(OperationColumn.MANAGING_AUTHORITY, b.name().toString()));
        });
    }

    private void partners(List<Partner> partners) {
        int beneficiary = first(partners, PartnerRole.BENEFICIARY);
        int written = beneficiary < partners.size() ? beneficiary : first(partners, PartnerRole.LEAD_PARTNER);
        for (int i = 0; i < partners.size(); i++) {
            if (i == written) {
                beneficiary(partners.get(i).organisation());
            } else {
                leaveOut("/partners/" + i, partners.get(i).role().name());
            }
        }
    }

    /** The index of the first partner in a role, or their number where there is none. */
    private static int first(List<Partner> partners, PartnerRole role) {
        int i = 0;
        while (i < partners.size() && partners.get(i).role() != role) {
            i++;
        }
        return i;
    }

    private void beneficiary(Organisation organisation) {
        text(OperationColumn.BENEFICIARY, organisation.name().toString());
        organisation.registryCode().ifPresent(code -> text(OperationColumn.BENEFICIARY_IDENTIFIER, code.value()));
    }

    private void leaveOutRest(Project project) {
        project.measure().ifPresent(m -> leaveOut("/measure", "measure"));
        project.call().ifPresent(c -> leaveOut("/call", "call"));
        project.status().ifPresent(s -> leaveOut("/status", "status"));
        project.endReason().ifPresent(r -> leaveOut("/endReason", "endReason"));
        project.aims().ifPresent(a -> leaveOut("/aims", "aims"));
        project.activities().ifPresent(a -> leaveOut("/activities", "activities"));
        project.results().ifPresent(r -> leaveOut("/results", "results"));
        project.website().ifPresent(w -> leaveOut("/website", "website"));
        project.responsibleUnit().ifPresent(u -> leaveOut("/responsibleUnit", "responsibleUnit"));
        project.department().ifPresent(d -> leaveOut("/department", "department"));
        project.registerCase().ifPresent(c -> leaveOut("/registerCase", "registerCase"));
    }

    private void require() {
        REQUIRED.forEach(column -> require(cells.containsKey(column), String.valueOf(column.kohesio())));
        require(has(OperationColumn.NAME) || has(OperationColumn.NAME_ENGLISH), "Operation_Name");
        require(has(OperationColumn.SUMMARY) || has(OperationColumn.SUMMARY_ENGLISH), "Operation_Summary");
        require(has(OperationColumn.FUND) || has(OperationColumn.FUND_CODE), "Fund_Name");
        require(LOCATIONS.stream().anyMatch(this::has), "Postal_Code, NUTS3_Code");
        String currency = cells.getOrDefault(OperationColumn.CURRENCY, "EUR");
        require(
                currency.equals("EUR") || has(OperationColumn.EXCHANGE_RATE),
                "Total_Eligible_Expenditure_Exchange_Rate");
    }

    private boolean has(OperationColumn column) {
        return cells.containsKey(column);
    }

    private void require(boolean holds, String column) {
        if (!holds) {
            complete = false;
            findings.add(Finding.at("", ListFinding.REQUIRED_MISSING)
                    .putFact("column", column)
                    .build());
        }
    }

    private void leaveOut(String pointer, String part) {
        findings.add(
                Finding.at(pointer, ListFinding.LEFT_OUT).putFact("part", part).build());
    }

    private void text(OperationColumn column, String text) {
        String cell = CellText.stripped(harmless(text));
        if (!cell.isEmpty()) {
            cells.put(column, FormulaGuard.guarded(cell));
        }
    }

    private static String harmless(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c < ' ' && c != '\n' && c != '\r' && c != '\t' ? ' ' : c);
        }
        return plain.toString();
    }

    boolean isComplete() {
        return complete;
    }

    List<Finding> findings() {
        return findings;
    }
}
