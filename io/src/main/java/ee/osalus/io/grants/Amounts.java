package ee.osalus.io.grants;

import ee.osalus.io.json.JsonFinding;
import ee.osalus.money.ExactMoney;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.UnknownCurrencyException;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Amounts as they stand in grants: exact numbers, and numbers in texts with a currency and grouping. */
final class Amounts {

    private static final int MOST_DIGITS = 1_000;
    private static final String MARK = "([£$€]|[A-Za-z]{3})?";

    /** A number with a currency before or behind it: {@code £1,250.00}, {@code -£500}, {@code 1250 GBP}. */
    private static final Pattern MARKED =
            Pattern.compile("(-?)\\s*" + MARK + "\\s*(-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?)\\s*" + MARK);

    /** The signs that are of one currency; the dollar is of many. */
    private static final Map<String, String> OF_SIGNS = Map.of("£", "GBP", "€", "EUR");

    private Amounts() {}

    /**
     * The number at a pointer; empty, with a note, where there is none, or one with another currency than the grant's.
     *
     * @param currency the grant's own; null where it states none
     */
    static Optional<BigDecimal> read(Json value, @Nullable Json currency, String pointer, Notes notes) {
        Optional<BigDecimal> number = Optional.empty();
        if (value instanceof Json.Digits digits) {
            number = number(digits.digits());
        } else if (value instanceof Json.Text text) {
            number = marked(text.text().strip(), currency);
            number.ifPresent(
                    n -> notes.add(GrantsFinding.AMOUNT_AS_TEXT, pointer, value, Map.of("amount", n.toPlainString())));
        }
        if (number.isEmpty()) {
            notes.add(GrantsFinding.UNREADABLE_AMOUNT, pointer, value, Map.of("text", Notes.shown(value)));
        }
        return number;
    }

    private static Optional<BigDecimal> marked(String text, @Nullable Json currency) {
        Matcher matcher = MARKED.matcher(text);
        if (!matcher.matches() || !fits(matcher.group(2), currency) || !fits(matcher.group(4), currency)) {
            return Optional.empty();
        }
        return number((matcher.group(1) + matcher.group(3)).replace(",", ""));
    }

    /** Whether a currency beside a number may be the grant's; that of the dollar may be any. */
    private static boolean fits(@Nullable String mark, @Nullable Json currency) {
        return mark == null
                || mark.equals("$")
                || !(currency instanceof Json.Text stated)
                || code(mark).equals(code(stated.text()));
    }

    private static String code(String currency) {
        String stated = currency.strip();
        return OF_SIGNS.getOrDefault(stated, stated.toUpperCase(Locale.ROOT));
    }

    private static Optional<BigDecimal> number(String digits) {
        if (digits.length() > 2 * MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            boolean sane = Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
            return sane ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** The currency at a pointer, also one in small letters or of which the sign tells; empty, with a note, where there is none. */
    static Optional<CurrencyUnit> currency(Json value, String pointer, Notes notes) {
        if (value instanceof Json.Text text) {
            String stated = text.text().strip();
            String code = code(stated);
            try {
                CurrencyUnit currency = ExactMoney.currency(code);
                if (!code.equals(stated)) {
                    notes.add(
                            GrantsFinding.CURRENCY_FORM,
                            pointer,
                            value,
                            Map.of("text", Notes.shortened(stated), "currency", code));
                }
                return Optional.of(currency);
            } catch (UnknownCurrencyException unknown) {
                // Noted below.
            }
        }
        notes.add(JsonFinding.UNKNOWN_CURRENCY, pointer, value, Map.of("text", Notes.shown(value)));
        return Optional.empty();
    }

    static Money money(BigDecimal number, CurrencyUnit currency, Json value, String pointer, Notes notes) {
        int digits = currency.getDefaultFractionDigits();
        if (digits >= 0 && number.stripTrailingZeros().scale() > digits) {
            notes.add(
                    JsonFinding.AMOUNT_FINER_THAN_CURRENCY,
                    pointer,
                    value,
                    Map.of("amount", number, "currency", currency.getCurrencyCode(), "digits", digits));
        }
        return ExactMoney.of(number, currency);
    }

    /** The digits of a JSON number without an exponent. */
    static Json written(Money amount) {
        BigDecimal number = ExactMoney.toDecimal(amount).stripTrailingZeros();
        return new Json.Digits(number.toPlainString(), Json.Place.NONE);
    }
}
