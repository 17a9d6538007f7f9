package ee.osalus.io.csv;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the cells of one column say about how the column is to be read. */
final class Evidence {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEWEST_TO_TELL = 3;

    private int points;
    private int commas;
    private int pointsOfMoney;
    private int commasOfMoney;
    private BigDecimal largest = BigDecimal.ZERO;
    private @Nullable String tellingRate;
    private int openNumbers;
    private boolean threeDecimals;
    private @Nullable String tellingNumber;
    private int currencies;

    private int dayFirst;
    private int monthFirst;
    private int openDates;
    private int dotted;
    private @Nullable String tellingDate;

    private int percents;
    private int zeros;
    private int ones;
    private int fractions;
    private int overOne;
    private int overHundred;

    private int filled;
    private int digits;
    private int digitLength;

    /** Looks at a cell without blanks around it. */
    void add(Row row, Column column) {
        String cell = row.cell(column.index());
        if (cell.isEmpty() || CellText.isPlaceholder(cell)) {
            return;
        }
        filled++;
        switch (column.kind()) {
            case AMOUNT, RATE -> number(cell, row.isNumber(column.index()));
            case DATE -> date(cell);
            case TEXT -> digits(cell);
        }
    }

    private void number(String cell, boolean certain) {
        NumberText number = NumberText.of(cell);
        if (number == null) {
            return;
        }
        if (number.isPercent()) {
            percents++;
            return;
        }
        currencies += number.currency() == null ? 0 : 1;
        size(number.rate(), cell);
        if (certain) {
            return;
        }
        threeDecimals |= number.hasThreeDecimals();
        if (number.isAmbiguous()) {
            openNumbers++;
        } else if (number.isTelling()) {
            int point = number.shape() == NumberText.Shape.POINT ? 1 : 0;
            points += point;
            commas += 1 - point;
            pointsOfMoney += number.currency() == null ? 0 : point;
            commasOfMoney += number.currency() == null ? 0 : 1 - point;
            tellingNumber = tellingNumber == null ? cell : tellingNumber;
        }
    }

    private void size(BigDecimal value, String cell) {
        largest = largest.max(value);
        int one = value.compareTo(BigDecimal.ONE);
        boolean tells = value.signum() > 0 && one != 0 && value.compareTo(HUNDRED) <= 0;
        tellingRate = tellingRate == null || (one > 0 && overOne == 0) ? (tells ? cell : tellingRate) : tellingRate;
        if (value.signum() == 0) {
            zeros++;
        } else if (one < 0) {
            fractions++;
        } else if (one == 0) {
            ones++;
        } else if (value.compareTo(HUNDRED) <= 0) {
            overOne++;
        } else {
            overHundred++;
        }
    }

    private void date(String cell) {
        DateText date = DateText.of(cell);
        if (date == null) {
            return;
        }
        openDates += date.isAmbiguous() ? 1 : 0;
        dotted += date.isAmbiguous() && cell.indexOf('.') > 0 ? 1 : 0;
        if (date.isAmbiguous() && tellingDate == null && cell.indexOf('.') > 0) {
            tellingDate = cell;
        }
        if (date.isTelling()) {
            tellingDate = dayFirst + monthFirst == 0 ? cell : tellingDate;
            dayFirst += date.isDayFirst() ? 1 : 0;
            monthFirst += date.isDayFirst() ? 0 : 1;
        }
    }

    private void digits(String cell) {
        if (CellText.isDigits(cell)) {
            digits += digitLength == 0 || digitLength == cell.length() ? 1 : 0;
            digitLength = digitLength == 0 ? cell.length() : digitLength;
        }
    }

    DecimalMark mark() {
        DecimalMark told = told(points, commas);
        return told == DecimalMark.NONE && openNumbers > 0 ? DecimalMark.UNKNOWN : told;
    }

    private static DecimalMark told(int points, int commas) {
        if (points > 0 && commas > 0) {
            return DecimalMark.MIXED;
        }
        if (points + commas > 0) {
            return points > 0 ? DecimalMark.POINT : DecimalMark.COMMA;
        }
        return DecimalMark.NONE;
    }

    /** The mark of the numbers that name a currency. */
    DecimalMark markOfMoney() {
        return told(pointsOfMoney, commasOfMoney);
    }

    /** The mark of the numbers that name no currency. */
    DecimalMark markOfBare() {
        return told(points - pointsOfMoney, commas - commasOfMoney);
    }

    /** The largest number, none with a percent sign. */
    BigDecimal largest() {
        return largest;
    }

    /** A cell that decided whether bare rates are fractions; empty where none did. */
    String tellingRate() {
        return tellingRate == null ? "" : CellText.shown(tellingRate);
    }

    boolean hasThreeDecimals() {
        return threeDecimals;
    }

    /** A cell that decided the mark; empty where none did. */
    String tellingNumber() {
        return tellingNumber == null ? "" : CellText.shown(tellingNumber);
    }

    DateOrder order() {
        if (dayFirst > 0 && monthFirst > 0) {
            return DateOrder.MIXED;
        }
        if (dayFirst + monthFirst > 0) {
            return dayFirst > 0 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        }
        if (openDates == 0) {
            return DateOrder.NONE;
        }
        // Whoever parts dates by points writes the day first.
        return openDates == dotted ? DateOrder.DAY_FIRST : DateOrder.UNKNOWN;
    }

    String tellingDate() {
        return tellingDate == null ? "" : CellText.shown(tellingDate);
    }

    RateScale scale() {
        if (overOne > 0) {
            return RateScale.PERCENT;
        }
        if (fractions > 0) {
            return RateScale.FRACTION;
        }
        return ones > 0 ? RateScale.UNKNOWN : RateScale.NONE;
    }

    /** Whether a column of rates holds amounts: most of its numbers are over a hundred, or name a currency. */
    boolean holdsAmounts() {
        int bare = zeros + ones + fractions + overOne + overHundred;
        return percents == 0 && overHundred > 0 && 2 * Math.max(overHundred, currencies) > bare - zeros;
    }

    /** Whether a column of amounts holds rates: most of its numbers have a percent sign. */
    boolean holdsRates() {
        return percents > 0 && 2 * percents > filled;
    }

    /** Whether a column of grants holds nothing over a hundred, which no grants are, but rates. */
    boolean holdsNothingOverHundred() {
        return overHundred == 0 && currencies == 0 && fractions + ones + overOne >= FEWEST_TO_TELL;
    }

    boolean namesCurrencies() {
        return currencies > 0;
    }

    /** Whether most cells are digits, as many in each: the numbers of a register. */
    boolean isCode() {
        return filled >= 5 && digitLength >= 6 && 10 * digits >= 8 * filled;
    }

    /** Whether more rows may still change what it says. */
    boolean isOpen(CellKind kind) {
        return switch (kind) {
            case AMOUNT -> mark() == DecimalMark.UNKNOWN;
            case RATE -> scale() == RateScale.UNKNOWN || filled == 0;
            case DATE -> order() == DateOrder.UNKNOWN;
            case TEXT -> false;
        };
    }
}
