package ee.osalus.io.csv;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list, and how its cells are to be read.
 *
 * @param index from 0
 * @param letters as a spreadsheet names it
 * @param header its name in one line
 * @param kind what its cells hold
 * @param mark the decimal mark of its amounts
 * @param moneyMark the decimal mark of those that name their currency
 * @param threeDecimals whether its amounts have three decimals
 * @param order the order of day and month in its dates
 * @param scale what bare numbers are, if it holds rates
 * @param currency the currency that its name states; null where it states none
 * @param powerOfTen the power of ten that its name says its amounts are in: 3 for thousands
 */
record Column(
        int index,
        String letters,
        String header,
        CellKind kind,
        DecimalMark mark,
        DecimalMark moneyMark,
        boolean threeDecimals,
        DateOrder order,
        RateScale scale,
        @Nullable String currency,
        int powerOfTen) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A column of which only its place and name are known. */
    static Column of(int index, String header, CellKind kind) {
        String name = CellText.shown(BLANKS.matcher(CellText.stripped(header)).replaceAll(" "));
        return new Column(
                index,
                Row.letters(index),
                name,
                kind,
                DecimalMark.NONE,
                DecimalMark.NONE,
                false,
                DateOrder.NONE,
                RateScale.NONE,
                CellCurrency.inHeader(header),
                0);
    }

    Column withMark(DecimalMark decided, boolean hasThreeDecimals) {
        return withMarks(decided, decided, hasThreeDecimals);
    }

    /** A column whose amounts that name a currency have another mark than the others. */
    Column withMarks(DecimalMark bare, DecimalMark ofMoney, boolean hasThreeDecimals) {
        return new Column(
                index, letters, header, kind, bare, ofMoney, hasThreeDecimals, order, scale, currency, powerOfTen);
    }

    Column withOrder(DateOrder decided) {
        return new Column(
                index, letters, header, kind, mark, moneyMark, threeDecimals, decided, scale, currency, powerOfTen);
    }

    Column withScale(RateScale decided) {
        return new Column(
                index, letters, header, kind, mark, moneyMark, threeDecimals, order, decided, currency, powerOfTen);
    }

    Column withKind(CellKind other) {
        return new Column(
                index, letters, header, other, mark, moneyMark, threeDecimals, order, scale, currency, powerOfTen);
    }

    Column withPowerOfTen(int power) {
        return new Column(index, letters, header, kind, mark, moneyMark, threeDecimals, order, scale, currency, power);
    }
}
