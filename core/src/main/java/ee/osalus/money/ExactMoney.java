package ee.osalus.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import javax.money.MonetaryException;
import javax.money.UnknownCurrencyException;
import org.javamoney.moneta.Money;

/**
 * The one place where amounts are built: every {@link Money} from here carries an explicit, unlimited context.
 *
 * <p>The library's own factory methods use a default context which a {@code javamoney.properties} on the class path may
 * change: with a precision of 6 there, {@code Money.of(3918245.60, EUR)} is silently 3 918 250. An amount from this
 * class keeps every digit, whatever is configured, and so does what is later computed from it: a division that does not
 * come out even throws instead of rounding.
 *
 * <p>When its class {@code Money} is loaded, the library says at INFO which context it would take ({@code Using custom MathContext:
 * precision=256}, by {@code java.util.logging}, logger {@code org.javamoney.moneta.DefaultMonetaryContextFactory}). Nothing here uses that
 * one, and whether the line is seen is the application's to set: {@code Logger.getLogger("org.javamoney.moneta").setLevel(Level.WARNING)},
 * with the logger held in a field.
 *
 * <p>Example: {@code ExactMoney.of("3918245.60", "EUR")}; {@code ExactMoney.ofMinor(391_824_560, eur)} is equal to it.
 */
public final class ExactMoney {

    /** More than any sum of money needs; keeps {@code 1E+1000000000} from filling the memory. */
    private static final int MOST_DIGITS = 1_000;

    private static final MonetaryContext UNLIMITED =
            MonetaryContextBuilder.of(Money.class).set(MathContext.UNLIMITED).build();

    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private ExactMoney() {}

    /**
     * An amount with exactly the digits given.
     *
     * @param amount in whole units of the currency, of any sign; at most 1 000 digits on either side of the point
     * @param currency the currency
     * @return the amount, neither rounded nor cut
     * @throws IllegalArgumentException if the amount has more digits than that
     */
    public static Money of(BigDecimal amount, CurrencyUnit currency) {
        if (Math.abs((long) amount.scale()) > MOST_DIGITS || amount.precision() > 2 * MOST_DIGITS) {
            throw new IllegalArgumentException("An amount has at most " + MOST_DIGITS
                    + " digits on either side of the point, but this one has precision " + amount.precision()
                    + " and scale " + amount.scale());
        }
        return Money.of(withoutZeros(amount), currency, UNLIMITED);
    }

    /**
     * The same number without zeros at its end, but with those before the point: 624600 for 624600.00. Left to itself the library
     * makes 6.246E+5 of it, and then prints and parses that, which takes twice as long.
     */
    private static BigDecimal withoutZeros(BigDecimal amount) {
        if (amount.scale() <= 0) {
            return amount;
        }
        BigDecimal shortest = amount.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /**
     * An amount from its plain decimal notation.
     *
     * @param amount an optional {@code -}, digits, optionally a point and digits: {@code "11148.00"}; no blanks, grouping or exponent
     * @param currency the currency
     * @return the amount
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Money of(String amount, CurrencyUnit currency) {
        if (amount.length() > MOST_DIGITS || !PLAIN_DECIMAL.matcher(amount).matches()) {
            throw new IllegalArgumentException("Expected an amount such as 11148.00, but got: "
                    + (amount.length() > 40 ? amount.substring(0, 40) + "…" : amount));
        }
        return of(new BigDecimal(amount), currency);
    }

    /**
     * An amount from its plain decimal notation and the code of its currency.
     *
     * @param amount as in {@link #of(String, CurrencyUnit)}
     * @param currencyCode the ISO 4217 code, such as {@code EUR} or {@code EEK}
     * @return the amount
     * @throws IllegalArgumentException if the text is not a plain decimal
     * @throws UnknownCurrencyException if there is no such currency
     */
    public static Money of(String amount, String currencyCode) {
        return of(amount, currency(currencyCode));
    }

    /**
     * An amount given in the currency's smallest units.
     *
     * @param minorUnits for a euro amount its cents: 2 091 000 is 20 910.00 EUR
     * @param currency a currency that has smallest units
     * @return the amount
     * @throws IllegalArgumentException if the currency has no smallest unit (gold, {@code XXX})
     */
    public static Money ofMinor(long minorUnits, CurrencyUnit currency) {
        return ofMinor(minorUnits, currency, fractionDigits(currency));
    }

    /**
     * An amount given in the currency's smallest units, of any size.
     *
     * @param minorUnits for a euro amount its cents
     * @param currency a currency that has smallest units
     * @return the amount
     * @throws IllegalArgumentException if the currency has no smallest unit (gold, {@code XXX})
     */
    public static Money ofMinor(BigInteger minorUnits, CurrencyUnit currency) {
        return of(new BigDecimal(minorUnits, fractionDigits(currency)), currency);
    }

    /**
     * Nothing, in a currency: {@code 0 EUR}, which is a value and not the same as an amount that is not known.
     *
     * @param currency the currency
     * @return zero
     */
    public static Money zero(CurrencyUnit currency) {
        return of(BigDecimal.ZERO, currency);
    }

    /**
     * The same amount, whoever built it, in the unlimited context.
     *
     * @param amount any amount
     * @return an equal amount from this factory
     */
    public static Money from(MonetaryAmount amount) {
        return amount instanceof Money money && money.getContext().equals(UNLIMITED)
                ? money
                : of(toDecimal(amount), amount.getCurrency());
    }

    /**
     * The number of an amount, exactly.
     *
     * @param amount any amount
     * @return its number in whole units of the currency, at the scale the amount happens to have
     */
    public static BigDecimal toDecimal(MonetaryAmount amount) {
        return amount.getNumber().numberValue(BigDecimal.class);
    }

    /**
     * The amount counted in the currency's smallest units.
     *
     * @param amount an amount that is not finer than the smallest unit
     * @return for a euro amount its cents: 20 910.00 EUR is 2 091 000
     * @throws ArithmeticException if the amount is finer than the unit (20 910.005 EUR): nothing is rounded
     * @throws IllegalArgumentException if the currency has no smallest unit (gold, {@code XXX})
     */
    public static BigInteger toMinor(MonetaryAmount amount) {
        int digits = fractionDigits(amount.getCurrency());
        BigDecimal number = toDecimal(amount);
        try {
            return number.setScale(digits).unscaledValue();
        } catch (ArithmeticException finer) {
            ArithmeticException told = new ArithmeticException("Expected whole units of 10^-" + digits + " "
                    + amount.getCurrency().getCurrencyCode() + ", but got " + number.toPlainString());
            told.initCause(finer);
            throw told;
        }
    }

    /**
     * The exact sum of amounts in one currency.
     *
     * @param amounts the amounts, none at all included
     * @param currency the currency of every one of them, and of the sum
     * @return their sum; zero where there are none
     * @throws MonetaryException if an amount is in another currency
     */
    public static Money sum(Iterable<? extends MonetaryAmount> amounts, CurrencyUnit currency) {
        BigDecimal sum = BigDecimal.ZERO;
        for (MonetaryAmount amount : amounts) {
            requireCurrency(amount, currency);
            sum = sum.add(toDecimal(amount));
        }
        return of(sum, currency);
    }

    /**
     * The currency with this code, looked up once a code: the library's own look-up takes ten times as long as building an
     * amount.
     *
     * @param code an ISO 4217 code such as {@code EUR}, or that of a currency an application has registered
     * @return the currency
     * @throws UnknownCurrencyException if there is none
     */
    public static CurrencyUnit currency(String code) {
        CurrencyUnit known = KnownCurrencies.BY_CODE.get(code);
        if (known != null) {
            return known;
        }
        if (!isCode(code)) {
            throw new UnknownCurrencyException(code);
        }
        return Monetary.getCurrency(code);
    }

    /** The library's look-up takes a code for a regular expression: "E.R" would be the euro, and others would not end. */
    private static boolean isCode(String code) {
        return !code.isEmpty()
                && code.chars()
                        .allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }

    /**
     * Whether an amount is made of whole smallest units of its currency.
     *
     * @param amount any amount
     * @return true for 20 910.00 EUR, false for 20 910.005 EUR
     * @throws IllegalArgumentException if the currency has no smallest unit (gold, {@code XXX})
     */
    public static boolean isWholeMinor(MonetaryAmount amount) {
        BigDecimal number = toDecimal(amount);
        int digits = fractionDigits(amount.getCurrency());
        return number.scale() <= digits || number.stripTrailingZeros().scale() <= digits;
    }

    /**
     * The digits after the point in a currency.
     *
     * @param currency a currency that has smallest units
     * @return 2 for the euro, 0 for the yen
     * @throws IllegalArgumentException if the currency has no smallest unit (gold, {@code XXX})
     */
    public static int fractionDigits(CurrencyUnit currency) {
        int digits = currency.getDefaultFractionDigits();
        if (digits < 0) {
            throw new IllegalArgumentException(
                    "Expected a currency with a smallest unit, but " + currency.getCurrencyCode() + " has none");
        }
        return digits;
    }

    /**
     * Refuses an amount in another currency than expected.
     *
     * @param amount any amount
     * @param currency the currency it must have
     * @throws MonetaryException if it has another
     */
    public static void requireCurrency(MonetaryAmount amount, CurrencyUnit currency) {
        if (!Objects.equals(amount.getCurrency(), currency)) {
            throw new MonetaryException("Expected an amount in " + currency.getCurrencyCode() + ", but got "
                    + toDecimal(amount).toPlainString() + " "
                    + amount.getCurrency().getCurrencyCode());
        }
    }

    /** Zeros are taken off the number here, where it costs less than on its decimal. */
    static Money ofMinor(long minorUnits, CurrencyUnit currency, int fractionDigits) {
        long number = minorUnits;
        int scale = fractionDigits;
        while (scale > 0 && number % 10 == 0) {
            number /= 10;
            scale--;
        }
        return Money.of(BigDecimal.valueOf(number, scale), currency, UNLIMITED);
    }

    /** Filled at the first look-up, so that merely loading the factory starts no currency provider. */
    private static final class KnownCurrencies {
        static final Map<String, CurrencyUnit> BY_CODE = Monetary.getCurrencies().stream()
                .collect(Collectors.toUnmodifiableMap(
                        CurrencyUnit::getCurrencyCode, Function.identity(), (first, second) -> first));

        private KnownCurrencies() {}
    }
}
