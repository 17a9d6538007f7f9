package ee.osalus.io.csv;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Severity;
import ee.osalus.io.csv.HeaderMatcher.Match;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a list means what, and how each is to be read: first what the header says, then what the cells say.
 *
 * @param <C> the columns that the list can have
 */
final class ColumnPlan<C extends Enum<C> & ListColumn> {

    /**
     * Columns with a part of their own in deciding.
     *
     * @param type the columns
     * @param rate the rate, in whose column amounts are found; null where there is none
     * @param amount what those amounts are
     * @param other known columns that are kept as they are
     * @param personal columns of personal data, not read; null where there are none
     * @param currency the column that names the currency
     * @param ambiguous columns whose name may mean several things: they are the first of these that no other column is
     */
    record Roles<C extends Enum<C>>(
            Class<C> type,
            @Nullable C rate,
            @Nullable C amount,
            C other,
            @Nullable C personal,
            C currency,
            Map<C, List<C>> ambiguous) {}

    private static final int MOST_NAMES = 12;

    private final HeaderRows<C> header;
    private final Roles<C> roles;
    private final int mostFindings;
    private final EnumMap<C, Column> columns;
    private final EnumMap<C, Evidence> evidence;
    private final List<Column> kept = new ArrayList<>();
    private final BitSet known;
    private final BitSet filled = new BitSet();
    private final List<Finding> findings = new ArrayList<>();
    private String currency = "EUR";

    ColumnPlan(HeaderRows<C> header, Roles<C> roles, int mostFindings) {
        this.header = header;
        this.roles = roles;
        this.mostFindings = mostFindings;
        this.evidence = new EnumMap<>(roles.type());
        NamedColumns<C> named = new NamedColumns<>(header, roles);
        this.columns = named.columns();
        this.known = named.places();
        findings.addAll(named.findings());
        columns.keySet().forEach(key -> evidence.put(key, new Evidence()));
    }

    /** Takes a row into account. */
    void look(Row row) {
        columns.forEach((key, column) -> {
            Evidence cells = evidence.get(key);
            if (cells != null) {
                cells.add(row, column);
            }
        });
        for (int i = filled.nextClearBit(0); i < row.size(); i = filled.nextClearBit(i + 1)) {
            if (!row.cell(i).isEmpty()) {
                filled.set(i);
            }
        }
    }

    /** Whether more rows may still decide something. */
    boolean isOpen() {
        return columns.entrySet().stream()
                .anyMatch(e -> cells(e.getKey()).isOpen(e.getValue().kind()));
    }

    private Evidence cells(C key) {
        return evidence.getOrDefault(key, new Evidence());
    }

    /** Ends the look at the cells. */
    void decide() {
        exchangeRatesAndAmounts();
        keepOthers();
        DecimalMark common = common(columns.entrySet().stream()
                .filter(e -> e.getValue().kind() == CellKind.AMOUNT)
                .map(e -> cells(e.getKey()).mark())
                .toList());
        DateOrder commonOrder = commonOrder(columns.entrySet().stream()
                .filter(e -> e.getValue().kind() == CellKind.DATE)
                .map(e -> cells(e.getKey()).order())
                .toList());
        for (Map.Entry<C, Column> each : columns.entrySet()) {
            Evidence cells = cells(each.getKey());
            Column column = each.getValue();
            each.setValue(
                    switch (column.kind()) {
                        case AMOUNT -> decideMark(each.getKey(), column, cells, common);
                        case DATE -> decideOrder(each.getKey(), column, cells, commonOrder);
                        case RATE -> decideScale(each.getKey(), column, cells);
                        case TEXT -> column;
                    });
        }
        decideCurrency();
        if (roles.personal() != null && columns.containsKey(roles.personal())) {
            note(columns.get(roles.personal()), ListFinding.PERSONAL_DATA);
            columns.remove(roles.personal());
        }
    }

    /** A header that says rate above amounts, or amount above rates. */
    private void exchangeRatesAndAmounts() {
        C rate = roles.rate();
        C amount = roles.amount();
        if (rate == null || amount == null) {
            return;
        }
        Column rates = columns.get(rate);
        Column amounts = columns.get(amount);
        boolean ratesAreAmounts = rates != null && cells(rate).holdsAmounts();
        boolean amountsAreRates = amounts != null && holdsRates(amount, amounts);
        if (rates != null && ratesAreAmounts && (amounts == null || amountsAreRates)) {
            note(rates, ListFinding.RATE_COLUMN_HOLDS_AMOUNTS);
        }
        if (amounts != null && amountsAreRates && (rates == null || ratesAreAmounts)) {
            note(amounts, ListFinding.AMOUNT_COLUMN_HOLDS_RATES);
        }
        if (rates != null && ratesAreAmounts && (amounts == null || amountsAreRates)) {
            move(rate, amount, rates.withKind(CellKind.AMOUNT), amounts);
        } else if (amounts != null && amountsAreRates && rates == null) {
            move(amount, rate, amounts.withKind(CellKind.RATE), null);
        }
    }

    private boolean holdsRates(C key, Column column) {
        boolean isNamedMoney =
                key.isStrictName(column.header()) || column.currency() != null || column.powerOfTen() > 0;
        return cells(key).holdsRates() || (!isNamedMoney && cells(key).holdsNothingOverHundred());
    }

    private void move(C from, C to, Column column, @Nullable Column back) {
        Evidence moved = cells(from);
        Evidence returned = cells(to);
        columns.remove(from);
        columns.put(to, column);
        evidence.put(to, moved);
        if (back != null) {
            columns.put(from, back.withKind(CellKind.RATE));
            evidence.put(from, returned);
        }
    }

    private void keepOthers() {
        List<Column> empty = new ArrayList<>();
        int width = Math.max(header.names().size(), filled.length());
        for (int i = 0; i < width; i++) {
            if (known.get(i)) {
                continue;
            }
            String name = i < header.names().size() ? header.names().get(i) : "";
            Column column = Column.of(i, name, CellKind.TEXT);
            if (name.isEmpty() && !filled.get(i)) {
                empty.add(column);
            } else {
                kept.add(column);
            }
        }
        summarize(kept, ListFinding.COLUMNS_KEPT);
        summarize(empty, ListFinding.COLUMNS_EMPTY);
    }

    private void summarize(Collection<Column> some, ListFinding code) {
        if (some.isEmpty()) {
            return;
        }
        Column first = some.iterator().next();
        String names = some.stream()
                .limit(MOST_NAMES)
                .map(c -> c.header().isEmpty() ? c.letters() : c.letters() + " " + c.header())
                .collect(Collectors.joining("; "));
        findings.add(Finding.builder(code)
                .location(at(first, ""))
                .putFact("count", some.size())
                .putFact("columns", some.size() > MOST_NAMES ? names + " …" : names)
                .build());
    }

    private Column decideMark(C key, Column column, Evidence cells, DecimalMark common) {
        if (column.powerOfTen() > 0) {
            note(
                    column,
                    ListFinding.AMOUNT_UNIT,
                    "factor",
                    BigDecimal.ONE.scaleByPowerOfTen(column.powerOfTen()).toPlainString());
        }
        // Thousands and millions have any number of decimals.
        boolean threeDecimals = cells.hasThreeDecimals() || column.powerOfTen() > 0;
        DecimalMark mark = cells.mark();
        if (key.isStrictName(column.header()) && (mark == DecimalMark.NONE || mark == DecimalMark.UNKNOWN)) {
            return column.withMark(DecimalMark.POINT, true);
        }
        if (mark == DecimalMark.UNKNOWN && common != DecimalMark.NONE) {
            note(column, ListFinding.DECIMAL_MARK, "mark", common.sign(), "example", example(CellKind.AMOUNT));
            return column.withMark(common, column.powerOfTen() > 0);
        }
        switch (mark) {
            case POINT, COMMA ->
                note(column, ListFinding.DECIMAL_MARK, "mark", mark.sign(), "example", cells.tellingNumber());
            case MIXED -> note(column, ListFinding.DECIMAL_MARKS_MIXED);
            case UNKNOWN -> note(column, ListFinding.DECIMAL_MARK_UNKNOWN);
            case NONE -> {}
        }
        // Amounts after the sample that have a group are read as those of the other columns are.
        return column.withMark(mark == DecimalMark.NONE ? common : mark, threeDecimals);
    }

    /** A cell of another column that decided for this one, too. */
    private String example(CellKind kind) {
        return columns.entrySet().stream()
                .filter(e -> e.getValue().kind() == kind)
                .map(e -> kind == CellKind.DATE
                        ? cells(e.getKey()).tellingDate()
                        : cells(e.getKey()).tellingNumber())
                .filter(example -> !example.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static DecimalMark common(List<DecimalMark> marks) {
        boolean points = marks.contains(DecimalMark.POINT);
        boolean commas = marks.contains(DecimalMark.COMMA);
        if (points == commas || marks.contains(DecimalMark.MIXED)) {
            return DecimalMark.NONE;
        }
        return points ? DecimalMark.POINT : DecimalMark.COMMA;
    }

    private Column decideOrder(C key, Column column, Evidence cells, DateOrder common) {
        DateOrder order = cells.order();
        if (key.isStrictName(column.header()) && (order == DateOrder.NONE || order == DateOrder.UNKNOWN)) {
            return column.withOrder(DateOrder.DAY_FIRST);
        }
        if (order == DateOrder.UNKNOWN && common != DateOrder.NONE) {
            note(column, ListFinding.DATE_ORDER, "order", word(common), "example", example(CellKind.DATE));
            return column.withOrder(common);
        }
        switch (order) {
            case DAY_FIRST, MONTH_FIRST ->
                note(column, ListFinding.DATE_ORDER, "order", word(order), "example", cells.tellingDate());
            case MIXED -> note(column, ListFinding.DATE_ORDERS_MIXED);
            case UNKNOWN -> note(column, ListFinding.DATE_ORDER_UNKNOWN);
            case NONE -> {}
        }
        return column.withOrder(order == DateOrder.NONE ? common : order);
    }

    private static String word(DateOrder order) {
        return order == DateOrder.MONTH_FIRST ? "month" : "day";
    }

    private static DateOrder commonOrder(List<DateOrder> orders) {
        boolean dayFirst = orders.contains(DateOrder.DAY_FIRST);
        boolean monthFirst = orders.contains(DateOrder.MONTH_FIRST);
        if (dayFirst == monthFirst || orders.contains(DateOrder.MIXED)) {
            return DateOrder.NONE;
        }
        return dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    private Column decideScale(C key, Column column, Evidence cells) {
        RateScale scale = cells.scale();
        if (key.isStrictName(column.header()) && scale != RateScale.PERCENT) {
            // Percent by the form, unless all are under one: then somebody may have meant fractions.
            scale = scale == RateScale.FRACTION ? RateScale.UNKNOWN : RateScale.PERCENT;
        }
        switch (scale) {
            case PERCENT, FRACTION ->
                note(
                        column,
                        ListFinding.RATE_SCALE,
                        "example",
                        scale == RateScale.PERCENT ? "85 = 85 %" : "0.85 = 85 %");
            case UNKNOWN -> note(column, ListFinding.RATE_SCALE_UNKNOWN);
            case NONE -> {}
        }
        return column.withScale(scale);
    }

    /** What amounts are in that name no currency, neither in their cell nor in their column's name. */
    private void decideCurrency() {
        List<Column> amounts = columns.values().stream()
                .filter(c -> c.kind() == CellKind.AMOUNT)
                .toList();
        List<String> named = amounts.stream()
                .map(Column::currency)
                .filter(code -> code != null)
                .distinct()
                .toList();
        currency = named.size() == 1 ? String.valueOf(named.get(0)) : CellCurrency.ofLanguage(language());
        boolean inCells = columns.containsKey(roles.currency())
                || columns.entrySet().stream().anyMatch(e -> cells(e.getKey()).namesCurrencies());
        amounts.stream()
                .filter(column -> column.currency() == null && !inCells)
                .findFirst()
                .ifPresent(column -> findings.add(Finding.builder(ListFinding.CURRENCY_ASSUMED)
                        .severity(currency.equals("EUR") ? Severity.ADVICE : Severity.WARNING)
                        .location(at(column, ""))
                        .putFact("header", column.header())
                        .putFact("currency", currency)
                        .build()));
    }

    /** The language of most names that are not English. */
    private String language() {
        Map<String, Integer> counts = new HashMap<>();
        for (Match<C> match : header.matches()) {
            if (match != null && !match.language().equals("en")) {
                counts.merge(match.language(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("en");
    }

    private void note(@Nullable Column column, ListFinding code, String... facts) {
        if (column == null || findings.size() >= mostFindings) {
            return;
        }
        Finding.Builder finding = Finding.builder(code).location(at(column, "")).putFact("header", column.header());
        for (int i = 0; i < facts.length; i += 2) {
            finding.putFact(facts[i], facts[i + 1]);
        }
        findings.add(finding.build());
    }

    private CellLocation at(Column column, String raw) {
        return new CellLocation(header.firstRow(), column.letters(), column.header(), raw);
    }

    /** The column that means something; null where the list has none. */
    @Nullable
    Column column(C key) {
        return columns.get(key);
    }

    Map<C, Column> columns() {
        return columns;
    }

    /** Whether the cells of a column are all numbers of a register. */
    boolean isCode(C key) {
        return cells(key).isCode();
    }

    /** Columns that nobody understood. */
    List<Column> kept() {
        return kept;
    }

    /** The currency of amounts that name none. */
    String currency() {
        return currency;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The names of the header, to be known again among the rows. */
    List<String> names() {
        return header.names();
    }
}
