package ee.osalus.examples.register;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.util.Locale;
import javax.money.CurrencyUnit;
import javax.money.UnknownCurrencyException;
import org.javamoney.moneta.Money;
import picocli.CommandLine.TypeConversionException;

/** Amounts, rates and currencies as people type them. */
final class Figures {

    private Figures() {}

    /**
     * {@code 24600}, {@code 24 600.00}, {@code 24600,5}: digits, blanks between them, one decimal point or comma;
     * {@code 24,600} may be either and is refused.
     */
    static Money amount(String typed, CurrencyUnit currency) {
        String plain = typed.replaceAll("\\s", "").replace(',', '.');
        if (!plain.matches("[0-9]+(\\.[0-9]+)?")) {
            throw new TypeConversionException("an amount such as 24600 or 333.33 is expected: " + typed);
        }
        int fraction = plain.indexOf('.') < 0 ? 0 : plain.length() - plain.indexOf('.') - 1;
        if (fraction > currency.getDefaultFractionDigits()) {
            throw new TypeConversionException("an amount with at most " + currency.getDefaultFractionDigits()
                    + " decimals and no mark between thousands is expected: " + typed);
        }
        return ExactMoney.of(plain, currency);
    }

    /** {@code 85}, {@code 85%}, {@code 69,88 %}: percent, with or without the sign. */
    static Share percent(String typed) {
        String plain = typed.replaceAll("\\s|%$", "").replace(',', '.');
        if (!plain.matches("[0-9]+(\\.[0-9]+)?")) {
            throw new TypeConversionException("a rate in percent such as 85 or 69.88 is expected: " + typed);
        }
        return Share.percent(plain);
    }

    static CurrencyUnit currency(String code) {
        try {
            return ExactMoney.currency(code.toUpperCase(Locale.ROOT));
        } catch (UnknownCurrencyException e) {
            throw new TypeConversionException("an ISO 4217 currency such as EUR is expected: " + code);
        }
    }
}
