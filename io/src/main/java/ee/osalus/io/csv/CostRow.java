package ee.osalus.io.csv;

import ee.osalus.budget.CostCategory;
import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;
import ee.osalus.money.ExactMoney;
import ee.osalus.party.Organisation;
import ee.osalus.party.RegistryCode;
import ee.osalus.payment.CostItem;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.money.CurrencyUnit;
import javax.money.UnknownCurrencyException;
import org.javamoney.moneta.Money;

/** Makes a cost document of one row. */
final class CostRow {

    /** A cell that holds something and was not taken. */
    private static final Set<FindingCode> UNREAD = Set.of(
            ListFinding.CELL_UNREADABLE,
            ListFinding.AMOUNT_AMBIGUOUS,
            ListFinding.DATE_AMBIGUOUS,
            ListFinding.FINER_THAN_CENT);

    private final ColumnPlan<CostColumn> plan;
    private final CellReader cells;
    private final List<String> missing = new ArrayList<>();
    private final Optional<CostItem> item;

    CostRow(ColumnPlan<CostColumn> plan, Row row, CurrencyUnit usual, int width, PrintedSums<CostColumn> sums) {
        this.plan = plan;
        Column named = plan.column(CostColumn.CURRENCY);
        this.cells = new CellReader(row, named == null ? usual : named(row.cell(named.index()), usual));
        if (row.width() > width) {
            cells.findings()
                    .add(cells.ofRow(ListFinding.ROW_SHIFTED, row.cell(0)).build());
            sums.lose();
            this.item = Optional.empty();
        } else if (isTotals(row)) {
            cells.findings()
                    .add(cells.ofRow(ListFinding.ROW_OF_TOTALS, row.cell(0)).build());
            cells.findings().addAll(sums.differences(printedSums(sums), plan, cells));
            this.item = Optional.empty();
        } else if (row.hasOneCell()) {
            cells.findings()
                    .add(cells.ofRow(ListFinding.ROW_OF_NOTES, row.cell(0)).build());
            this.item = Optional.empty();
        } else {
            this.item = read(sums);
            cells.findings().replaceAll(CostRow::weighed);
        }
    }

    /** What is claimed must be readable to the cent, as it must in JSON; a published list may leave a cell open. */
    private static Finding weighed(Finding finding) {
        return UNREAD.contains(finding.code()) ? finding.withSeverity(Severity.ERROR) : finding;
    }

    /** A row that says so, or one of amounts without supplier and document. */
    private boolean isTotals(Row row) {
        boolean said =
                !row.hasOneCell() && IntStream.range(0, row.size()).anyMatch(i -> TotalWords.isTotal(row.cell(i)));
        return isBlank(row, CostColumn.DOCUMENT_NUMBER) && (said || isBlank(row, CostColumn.SUPPLIER));
    }

    private boolean isBlank(Row row, CostColumn key) {
        Column column = plan.column(key);
        return column == null || row.cell(column.index()).isEmpty();
    }

    private static CurrencyUnit named(String code, CurrencyUnit usual) {
        try {
            return code.isEmpty() ? usual : ExactMoney.currency(code);
        } catch (UnknownCurrencyException unknown) {
            return usual;
        }
    }

    Optional<CostItem> item() {
        return item;
    }

    List<Finding> findings() {
        return cells.findings();
    }

    private Optional<CostItem> read(PrintedSums<CostColumn> sums) {
        Optional<String> supplier = required(text(CostColumn.SUPPLIER), "supplier");
        Optional<String> number = required(text(CostColumn.DOCUMENT_NUMBER), "document-number");
        Optional<LocalDate> date = required(day(CostColumn.DOCUMENT_DATE), "document-date");
        Optional<Money> gross = amount(CostColumn.GROSS, sums);
        Optional<Money> vat = amount(CostColumn.VAT, sums);
        Optional<Money> stated = amount(CostColumn.NET, sums);
        Optional<Money> net = required(
                stated.or(() ->
                        gross.flatMap(g -> vat.filter(v -> sameCurrency(g, v)).map(g::subtract))),
                "net");
        Optional<Money> recoverable = amount(CostColumn.RECOVERABLE_VAT, sums);
        Optional<Money> ineligible = amount(CostColumn.INELIGIBLE, sums);
        Optional<LocalDate> paid = day(CostColumn.PAID_ON);
        if (!missing.isEmpty()) {
            cells.findings()
                    .add(cells.ofRow(ListFinding.COST_INCOMPLETE, cells.row().cell(0))
                            .putFact("missing", String.join(", ", missing))
                            .build());
            return Optional.empty();
        }
        Money base = net.orElseThrow();
        stated.ifPresent(n -> holdAgainstSum(n, vat, gross));
        CostItem.Builder cost = CostItem.builder()
                .supplier(supplier(supplier.orElseThrow()))
                .documentNumber(number.orElseThrow())
                .documentDate(date.orElseThrow())
                .net(base);
        vat.filter(v -> sameCurrency(v, base)).ifPresent(cost::vat);
        recoverable.filter(v -> sameCurrency(v, base)).ifPresent(cost::recoverableVat);
        ineligible.filter(v -> sameCurrency(v, base)).ifPresent(cost::ineligible);
        paid.ifPresent(cost::paidOn);
        text(CostColumn.PARTNER).ifPresent(cost::partner);
        text(CostColumn.BUDGET_LINE).ifPresent(cost::budgetLine);
        text(CostColumn.BUDGET_LINE).flatMap(CostCategory::named).ifPresent(cost::category);
        text(CostColumn.PROCUREMENT).ifPresent(cost::procurement);
        return Optional.of(cost.build());
    }

    private Organisation supplier(String name) {
        Organisation.Builder supplier = Organisation.builder().name(LocalizedText.of(name));
        text(CostColumn.SUPPLIER_CODE).ifPresent(code -> {
            supplier.registryCode(new RegistryCode(code));
            cells.checkRegistryCode(plan.column(CostColumn.SUPPLIER_CODE), code, plan.language());
        });
        return supplier.build();
    }

    private void holdAgainstSum(Money net, Optional<Money> vat, Optional<Money> gross) {
        Column column = plan.column(CostColumn.GROSS);
        if (column == null
                || vat.isEmpty()
                || gross.isEmpty()
                || !sameCurrency(net, vat.get())
                || !sameCurrency(net, gross.get())) {
            return;
        }
        if (!net.add(vat.get()).isEqualTo(gross.get())) {
            String cell = cells.row().cell(column.index());
            cells.findings()
                    .add(Finding.builder(ListFinding.COST_DOES_NOT_SUM)
                            .location(cells.at(column, cell, ListFinding.COST_DOES_NOT_SUM)
                                    .build()
                                    .location())
                            .putFact("net", net)
                            .putFact("vat", vat.get())
                            .putFact("gross", gross.get())
                            .build());
        }
    }

    private static boolean sameCurrency(Money left, Money right) {
        return left.getCurrency().equals(right.getCurrency());
    }

    private <T> Optional<T> required(Optional<T> value, String name) {
        if (value.isEmpty()) {
            missing.add(name);
        }
        return value;
    }

    private Optional<String> text(CostColumn key) {
        return Optional.ofNullable(cells.text(plan.column(key)));
    }

    private Optional<LocalDate> day(CostColumn key) {
        return Optional.ofNullable(cells.date(plan.column(key)))
                .filter(date -> date.precision() == PartialDate.Precision.DAY)
                .map(PartialDate::firstDay);
    }

    private Map<CostColumn, Money> printedSums(PrintedSums<CostColumn> sums) {
        Map<CostColumn, Money> printed = new EnumMap<>(CostColumn.class);
        for (CostColumn key : CostColumn.values()) {
            if (key.kind() == CellKind.AMOUNT) {
                Optional.ofNullable(cells.amount(plan.column(key))).ifPresent(sum -> printed.put(key, sum));
            }
        }
        if (isBlank(cells.row(), CostColumn.CURRENCY)) {
            printed.keySet().removeIf(sums::isMixed);
        }
        return printed;
    }

    private Optional<Money> amount(CostColumn key, PrintedSums<CostColumn> sums) {
        Column column = plan.column(key);
        if (column == null || cells.row().cell(column.index()).isEmpty()) {
            return Optional.empty();
        }
        Optional<Money> amount = Optional.ofNullable(cells.amount(column));
        sums.add(key, amount.orElse(null));
        if (amount.isEmpty() || ExactMoney.isWholeMinor(amount.get())) {
            return amount;
        }
        cells.findings()
                .add(cells.at(column, cells.row().cell(column.index()), ListFinding.FINER_THAN_CENT)
                        .build());
        return Optional.empty();
    }
}
