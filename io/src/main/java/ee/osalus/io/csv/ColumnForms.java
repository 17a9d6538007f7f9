package ee.osalus.io.csv;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the cells of the columns of a list are to be read: which mark is the decimal one, whether the day or the month stands first, and
 * whether bare rates are fractions. Each column decides by its cells, and where they leave it open by those of the others of its kind.
 *
 * @param <C> the columns that the list can have
 */
final class ColumnForms<C extends Enum<C> & ListColumn> {

    /** More than all operations of the Union cost together, in any of its currencies. */
    private static final BigDecimal OVER_ALL_BUDGETS = BigDecimal.TEN.pow(13);

    private final EnumMap<C, Column> columns;
    private final EnumMap<C, Column> spares;
    private final Function<Column, Evidence> cells;
    private final ColumnNotes notes;

    ColumnForms(
            EnumMap<C, Column> columns,
            EnumMap<C, Column> spares,
            Function<Column, Evidence> cells,
            ColumnNotes notes) {
        this.columns = columns;
        this.spares = spares;
        this.cells = cells;
        this.notes = notes;
    }

    /** Ends the look at the cells. */
    void decide() {
        DecimalMark mark = common(ofKind(CellKind.AMOUNT).map(Evidence::mark).toList());
        DateOrder order = commonOrder(ofKind(CellKind.DATE).map(Evidence::order).toList());
        decide(columns, mark, order);
        decide(spares, mark, order);
    }

    private void decide(EnumMap<C, Column> some, DecimalMark mark, DateOrder order) {
        for (Map.Entry<C, Column> each : some.entrySet()) {
            Column column = each.getValue();
            Evidence evidence = cells.apply(column);
            each.setValue(
                    switch (column.kind()) {
                        case AMOUNT -> decideMark(each.getKey(), column, evidence, mark);
                        case DATE -> decideOrder(each.getKey(), column, evidence, order);
                        case RATE -> decideScale(each.getKey(), column, evidence);
                        case TEXT -> column;
                    });
        }
    }

    private Stream<Evidence> ofKind(CellKind kind) {
        return Stream.concat(columns.values().stream(), spares.values().stream())
                .filter(column -> column.kind() == kind)
                .map(cells);
    }

    private Column decideMark(C key, Column named, Evidence cells, DecimalMark common) {
        Column column = named;
        if (column.powerOfTen() > 0
                && cells.largest().scaleByPowerOfTen(column.powerOfTen()).compareTo(OVER_ALL_BUDGETS) > 0) {
            notes.note(
                    column,
                    ListFinding.AMOUNT_UNIT_CONTRADICTED,
                    "value",
                    cells.largest().toPlainString(),
                    "factor",
                    BigDecimal.ONE.scaleByPowerOfTen(column.powerOfTen()).toPlainString());
            column = column.withPowerOfTen(0);
        }
        if (column.powerOfTen() > 0) {
            notes.note(
                    column,
                    ListFinding.AMOUNT_UNIT,
                    "factor",
                    BigDecimal.ONE.scaleByPowerOfTen(column.powerOfTen()).toPlainString());
        }
        // Thousands and millions have any number of decimals.
        boolean threeDecimals = cells.hasThreeDecimals() || column.powerOfTen() > 0;
        DecimalMark mark = cells.mark();
        boolean isOpen = mark == DecimalMark.NONE || mark == DecimalMark.UNKNOWN;
        if (key.isStrictName(column.header()) && isOpen && common != DecimalMark.COMMA) {
            return column.withMark(DecimalMark.POINT, true);
        }
        if (mark == DecimalMark.UNKNOWN && common != DecimalMark.NONE) {
            notes.note(column, ListFinding.DECIMAL_MARK, "mark", common.sign(), "example", example(CellKind.AMOUNT));
            return column.withMark(common, column.powerOfTen() > 0);
        }
        switch (mark) {
            case POINT, COMMA ->
                notes.note(column, ListFinding.DECIMAL_MARK, "mark", mark.sign(), "example", cells.tellingNumber());
            case MIXED -> {
                notes.note(column, ListFinding.DECIMAL_MARKS_MIXED);
                return column.withMarks(cells.markOfBare(), cells.markOfMoney(), threeDecimals);
            }
            case UNKNOWN -> notes.note(column, ListFinding.DECIMAL_MARK_UNKNOWN);
            case NONE -> {}
        }
        // Amounts after the sample that have a group are read as those of the other columns are.
        return column.withMark(mark == DecimalMark.NONE ? common : mark, threeDecimals);
    }

    /** A cell of another column that decided for this one, too. */
    private String example(CellKind kind) {
        return ofKind(kind)
                .map(kind == CellKind.DATE ? Evidence::tellingDate : Evidence::tellingNumber)
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
        boolean isOpen = order == DateOrder.NONE || order == DateOrder.UNKNOWN;
        if (key.isStrictName(column.header()) && isOpen && common != DateOrder.MONTH_FIRST) {
            return column.withOrder(DateOrder.DAY_FIRST);
        }
        if (order == DateOrder.UNKNOWN && common != DateOrder.NONE) {
            notes.note(column, ListFinding.DATE_ORDER, "order", word(common), "example", example(CellKind.DATE));
            return column.withOrder(common);
        }
        switch (order) {
            case DAY_FIRST, MONTH_FIRST ->
                notes.note(column, ListFinding.DATE_ORDER, "order", word(order), "example", cells.tellingDate());
            case MIXED -> notes.note(column, ListFinding.DATE_ORDERS_MIXED);
            case UNKNOWN -> notes.note(column, ListFinding.DATE_ORDER_UNKNOWN);
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

    /** What a bare number is in percent. */
    private static String percent(String rate, RateScale scale) {
        NumberText number = NumberText.of(rate);
        BigDecimal value = number == null ? BigDecimal.ZERO : number.rate();
        BigDecimal percent = scale == RateScale.FRACTION ? value.movePointRight(2) : value;
        return percent.stripTrailingZeros().toPlainString();
    }

    private Column decideScale(C key, Column column, Evidence cells) {
        RateScale scale = cells.scale();
        if (key.isStrictName(column.header()) && scale != RateScale.PERCENT) {
            // Percent by the form, unless all are under one: then somebody may have meant fractions.
            scale = scale == RateScale.FRACTION ? RateScale.UNKNOWN : RateScale.PERCENT;
        }
        switch (scale) {
            case PERCENT, FRACTION ->
                notes.note(
                        column,
                        ListFinding.RATE_SCALE,
                        "example",
                        cells.tellingRate() + " = " + percent(cells.tellingRate(), scale) + " %");
            case UNKNOWN -> notes.note(column, ListFinding.RATE_SCALE_UNKNOWN);
            case NONE -> {}
        }
        return column.withScale(scale);
    }
}
