package ee.osalus.examples.register;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.util.Locale;
import javax.money.CurrencyUnit;
import javax.money.UnknownCurrencyException;
import org.javamoney.moneta.Money;

/** Amounts, rates and currencies as people type them. */
final class Figures {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Figures() {}

    /**
     * {@code 24600}, {@code 24 600.00}, {@code 24600,5}: digits, blanks between them, one decimal point or comma;
     * {@code 24,600} may be either and is refused.
     */
    static Money amount(String option, String typed, CurrencyUnit currency) {
        String plain = typed.replaceAll("\\s", "").replace(',', '.');
        if (!plain.matches("[0-9]+(\\.[0-9]+)?")) {
            throw new UnusableCall("amount", "option", option, "typed", typed);
        }
        int fraction = plain.indexOf('.') < 0 ? 0 : plain.length() - plain.indexOf('.') - 1;
        int digits = currency.getDefaultFractionDigits();
        if (fraction > digits) {
            throw new UnusableCall("decimals", "option", option, "digits", digits, "typed", typed);
        }
        return ExactMoney.of(plain, currency);
    }

    /** {@code 85}, {@code 85%}, {@code 69,88 %}: percent, with or without the sign. */
    static Share percent(String option, String typed) {
        String plain = typed.replaceAll("\\s|%$", "").replace(',', '.');
        if (!plain.matches("[0-9]+(\\.[0-9]+)?") || new BigDecimal(plain).compareTo(WHOLE) > 0) {
            throw new UnusableCall("percent", "option", option, "typed", typed);
        }
        return Share.percent(plain);
    }

    static CurrencyUnit currency(String code) {
        try {
            CurrencyUnit currency = ExactMoney.currency(code.toUpperCase(Locale.ROOT));
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (UnknownCurrencyException none) {
            throw new UnusableCall("currency", "typed", code);
        }
        throw new UnusableCall("currency", "typed", code);
    }
}
