package ee.osalus.io.csv;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.RegistryCode;
import ee.osalus.time.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row: the value, or null where there is none or it was not taken, and then a finding says why not. */
final class CellReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern PAIR =
            Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?) ?%? ?[/:;+] ?(\\d{1,3}(?:[.,]\\d+)?) ?%");
    /** A rate in brackets, or behind the fund that it is of: {@code (45%)}, {@code ERFA - 85,00%}. */
    private static final Pattern WRAPPED_RATE =
            Pattern.compile("(?:[\\p{Lu}+]{2,6} ?[-–:]? ?)?\\(?(\\d{1,3}(?:[.,]\\d+)? ?%)\\)?");

    private static final String LANGUAGE_OF_REGISTER = "et";
    private static final int DIGITS_OF_A_CODE = 8;
    private static final Pattern DIGITS = Pattern.compile("[0-9][0-9.,]*");

    private final Row row;
    private final CurrencyUnit currency;
    private final List<Finding> findings = new ArrayList<>(0);
    private int typed;
    private int mismatched;
    private int misplaced;

    /**
     * A reader of a row.
     *
     * @param row the row
     * @param currency of amounts that name none
     */
    CellReader(Row row, CurrencyUnit currency) {
        this.row = row;
        this.currency = currency;
    }

    Row row() {
        return row;
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * Whether the cells do not stand under their names: two and at least half of those that are no text hold something else, and that
     * is what another column should hold, or they all do. Remarks in some cells are no more than that.
     */
    boolean isShifted() {
        return mismatched >= 2 && 2 * mismatched >= typed && (misplaced > 0 || mismatched == typed);
    }

    /** Counts a cell of a register's numbers that holds something else. */
    void mismatch() {
        typed++;
        mismatched++;
        misplaced++;
    }

    @Nullable
    String text(@Nullable Column column) {
        if (column == null) {
            return null;
        }
        String cell = row.cell(column.index());
        return cell.isEmpty() || isNothing(cell, column) ? null : cell;
    }

    private boolean isNothing(String cell, Column column) {
        if (!CellText.isPlaceholder(cell)) {
            return false;
        }
        findings.add(at(column, cell, ListFinding.PLACEHOLDER).build());
        return true;
    }

    /** Whether a cell that gave no value says more than that there is none. */
    boolean isUnread(Column column) {
        return row.says(column);
    }

    @Nullable
    Money amount(@Nullable Column column) {
        String cell = text(column);
        if (column == null || cell == null) {
            return null;
        }
        typed++;
        NumberText number = NumberText.of(cell);
        if (number == null || number.isPercent()) {
            mismatched++;
            misplaced += number != null || DateText.of(cell) != null ? 1 : 0;
            unreadable(column, cell);
            return null;
        }
        BigDecimal value = row.isNumber(column.index())
                ? new BigDecimal(cell)
                : number.value(number.currency() == null ? column.mark() : column.moneyMark(), column.threeDecimals());
        // A cell that names its own unit may be meant in full, though its column is in thousands.
        boolean hasTwoUnits = column.powerOfTen() > 0 && number.currency() != null;
        if (value == null || hasTwoUnits) {
            findings.add(at(column, cell, ListFinding.AMOUNT_AMBIGUOUS).build());
            return null;
        }
        CurrencyUnit unit = unit(number, column);
        if (unit == null) {
            unreadable(column, cell);
            return null;
        }
        return ExactMoney.of(value.scaleByPowerOfTen(column.powerOfTen()), unit);
    }

    private @Nullable CurrencyUnit unit(NumberText number, Column column) {
        String named = number.currency();
        if (named != null && !named.isEmpty()) {
            return ExactMoney.currency(named);
        }
        if (column.currency() != null) {
            return ExactMoney.currency(column.currency());
        }
        // "kr" is the money of three countries.
        boolean doubtful = named != null && currency.getCurrencyCode().equals("EUR");
        return doubtful ? null : currency;
    }

    @Nullable
    PartialDate date(@Nullable Column column) {
        String cell = text(column);
        if (column == null || cell == null) {
            return null;
        }
        typed++;
        DateText date = DateText.of(cell);
        if (date == null) {
            mismatched++;
            misplaced += NumberText.of(cell) == null ? 0 : 1;
            unreadable(column, cell);
            return null;
        }
        PartialDate value = date.value(column.order());
        if (value == null) {
            findings.add(at(column, cell, ListFinding.DATE_AMBIGUOUS).build());
        }
        return value;
    }

    @Nullable
    Share rate(@Nullable Column column) {
        String cell = text(column);
        if (column == null || cell == null) {
            return null;
        }
        typed++;
        NumberText number = NumberText.of(cell);
        if (number == null || number.isNegative()) {
            Matcher wrapped = WRAPPED_RATE.matcher(cell);
            number = wrapped.matches() ? NumberText.of(wrapped.group(1)) : number;
        }
        if (number == null) {
            return pair(column, cell);
        }
        BigDecimal value = row.isNumber(column.index()) ? new BigDecimal(cell) : number.rate();
        if (value.signum() < 0) {
            unreadable(column, cell);
            return null;
        }
        if (number.isPercent()) {
            return Share.percent(value);
        }
        if (number.currency() != null || value.compareTo(HUNDRED) > 0) {
            findings.add(at(column, cell, ListFinding.AMOUNT_IN_RATE_COLUMN).build());
            return null;
        }
        return scaled(column, cell, value);
    }

    private @Nullable Share scaled(Column column, String cell, BigDecimal value) {
        boolean fraction = column.scale() == RateScale.FRACTION && value.compareTo(BigDecimal.ONE) <= 0;
        boolean percent = column.scale() == RateScale.PERCENT && value.compareTo(BigDecimal.ONE) >= 0;
        if (value.signum() == 0) {
            return Share.ZERO;
        }
        if (fraction) {
            return Share.percent(value.multiply(HUNDRED));
        }
        if (percent) {
            return Share.percent(value);
        }
        findings.add(at(column, cell, ListFinding.RATE_AMBIGUOUS).build());
        return null;
    }

    /** {@code 85 % / 15 %}: the Union's rate and what is left of a hundred. */
    private @Nullable Share pair(Column column, String cell) {
        Matcher pair = PAIR.matcher(cell);
        if (pair.matches()) {
            BigDecimal first = new BigDecimal(pair.group(1).replace(',', '.'));
            BigDecimal second = new BigDecimal(pair.group(2).replace(',', '.'));
            if (first.add(second).compareTo(HUNDRED) == 0) {
                findings.add(at(column, cell, ListFinding.RATE_PAIR).build());
                return Share.percent(first);
            }
        }
        if (!DIGITS.matcher(cell).find()) {
            mismatched++;
        } else if (DateText.of(cell) != null) {
            mismatched++;
            misplaced++;
        }
        unreadable(column, cell);
        return null;
    }

    /** Notes a number of eight digits that is no code of the Estonian register; the list is one in Estonian. */
    void checkRegistryCode(@Nullable Column column, String code, String language) {
        boolean looksLikeOne = language.equals(LANGUAGE_OF_REGISTER)
                && code.length() == DIGITS_OF_A_CODE
                && CellText.isDigits(code)
                && !new RegistryCode(code).isValid();
        if (column != null && looksLikeOne) {
            findings.add(at(column, code, ListFinding.REGISTRY_CODE_INVALID).build());
        }
    }

    private void unreadable(Column column, String cell) {
        findings.add(at(column, cell, ListFinding.CELL_UNREADABLE).build());
    }

    /** A finding about a cell. */
    Finding.Builder at(Column column, String cell, ListFinding code) {
        return Finding.builder(code)
                .location(new CellLocation(row.number(), column.letters(), column.header(), CellText.shown(cell)))
                .putFact("header", column.header())
                .putFact("value", CellText.shown(cell));
    }

    /** A finding about the whole row. */
    Finding.Builder ofRow(ListFinding code, String raw) {
        return Finding.builder(code)
                .location(new CellLocation(row.number(), "A", "", CellText.shown(raw)))
                .putFact("row", row.number());
    }
}
