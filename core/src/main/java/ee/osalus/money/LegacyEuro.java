package ee.osalus.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/**
 * The national currencies that the euro has replaced, at their irrevocably fixed rates: Estonian kroons of a project from 2009 in euros.
 *
 * <p>The rules are those of Council Regulation (EC) No 1103/97, Art. 4 and 5. A rate is so many national units to one euro, with six
 * significant figures; it is neither rounded nor inverted. From a national currency into the euro one divides by it: 464.00 EEK are
 * 29.66 EUR, where the inverted rate would give 29.65. From one national currency into another one goes through the euro, rounded to
 * three decimals: 1 000.00 EEK are 63.912 EUR are 44.92 LVL. The result is rounded {@code HALF_UP} to the smallest unit.
 *
 * <p>Euro cents into kroons and back are the same cents; that holds wherever the national unit is no coarser than a cent, so not
 * for BEF, LUF, IEP, CYP, MTL and LVL. Kroons into euros and back need not be the same kroons. These are the only rates of exchange
 * here: an amount in another currency is never converted.
 *
 * <p>The rates follow Council Regulation (EC) No 2866/98 as amended up to the entry of Bulgaria on 1 January 2026, which the Council
 * decided on 8 July 2025 together with the rate of 1.95583 leva. The number of the act that fixes it, (EU) 2025/1409, is given as
 * commonly cited. Of the same day are Regulation (EU) 2025/1408, which amends Regulation (EC) No 974/98, and the Decision (EU) 2025/1407
 * that it cites.
 */
public final class LegacyEuro {

    private static final int LEAST_EURO_DECIMALS_BETWEEN_NATIONAL_CURRENCIES = 3;

    private static final CurrencyUnit EURO = ExactMoney.currency("EUR");

    private static final LocalDate START = LocalDate.of(1999, 1, 1);
    private static final String FIRST_RATES = "Council Regulation (EC) No 2866/98";

    private static final List<Rate> RATES = List.of(
            new Rate("ATS", new BigDecimal("13.7603"), FIRST_RATES, START),
            new Rate("BEF", new BigDecimal("40.3399"), FIRST_RATES, START),
            new Rate("DEM", new BigDecimal("1.95583"), FIRST_RATES, START),
            new Rate("ESP", new BigDecimal("166.386"), FIRST_RATES, START),
            new Rate("FIM", new BigDecimal("5.94573"), FIRST_RATES, START),
            new Rate("FRF", new BigDecimal("6.55957"), FIRST_RATES, START),
            new Rate("IEP", new BigDecimal("0.787564"), FIRST_RATES, START),
            new Rate("ITL", new BigDecimal("1936.27"), FIRST_RATES, START),
            new Rate("LUF", new BigDecimal("40.3399"), FIRST_RATES, START),
            new Rate("NLG", new BigDecimal("2.20371"), FIRST_RATES, START),
            new Rate("PTE", new BigDecimal("200.482"), FIRST_RATES, START),
            later("GRD", "340.750", "Council Regulation (EC) No 1478/2000", 2001),
            later("SIT", "239.640", "Council Regulation (EC) No 1086/2006", 2007),
            later("CYP", "0.585274", "Council Regulation (EC) No 1135/2007", 2008),
            later("MTL", "0.429300", "Council Regulation (EC) No 1134/2007", 2008),
            later("SKK", "30.1260", "Council Regulation (EC) No 694/2008", 2009),
            later("EEK", "15.6466", "Council Regulation (EU) No 671/2010", 2011),
            later("LVL", "0.702804", "Council Regulation (EU) No 870/2013", 2014),
            later("LTL", "3.45280", "Council Regulation (EU) No 851/2014", 2015),
            later("HRK", "7.53450", "Council Regulation (EU) 2022/1208", 2023),
            later("BGN", "1.95583", "Council Regulation (EU) 2025/1409", 2026));

    private static final Map<String, Rate> BY_CODE =
            RATES.stream().collect(Collectors.toUnmodifiableMap(Rate::currencyCode, Function.identity()));

    private LegacyEuro() {}

    /**
     * The fixed rate of a national currency.
     *
     * @param currencyCode its ISO 4217 code
     * @param nationalUnitsPerEuro how many of its units are one euro, with six significant figures
     * @param regulation the act that fixed it; those after the first amend Council Regulation (EC) No 2866/98
     * @param firstDay the first day of the euro in its country
     */
    public record Rate(String currencyCode, BigDecimal nationalUnitsPerEuro, String regulation, LocalDate firstDay) {}

    /**
     * All fixed rates.
     *
     * @return the rates in the order of their first days, then of their codes; unmodifiable
     */
    public static List<Rate> rates() {
        return RATES;
    }

    /**
     * The fixed rate of a currency.
     *
     * @param currency the currency
     * @return its rate, or empty where the euro has not replaced it
     */
    public static Optional<Rate> rate(CurrencyUnit currency) {
        return Optional.ofNullable(BY_CODE.get(currency.getCurrencyCode()));
    }

    /**
     * A national amount in euros.
     *
     * @param amount an amount in one of the currencies that the euro has replaced, of any sign
     * @return amount ÷ rate, {@code HALF_UP} to the cent: 1 000.00 EEK are 63.91 EUR
     * @throws IllegalArgumentException if the currency has no fixed rate
     */
    public static Money toEuro(MonetaryAmount amount) {
        BigDecimal units = required(amount.getCurrency()).nationalUnitsPerEuro();
        return ExactMoney.of(ExactMoney.toDecimal(amount).divide(units, 2, RoundingMode.HALF_UP), EURO);
    }

    /**
     * A euro amount in a national currency.
     *
     * @param amount an amount in euros, of any sign
     * @param currency one of the currencies that the euro has replaced
     * @return amount × rate, {@code HALF_UP} to the currency's smallest unit: 63.91 EUR are 999.97 EEK
     * @throws IllegalArgumentException if the currency has no fixed rate
     * @throws javax.money.MonetaryException if the amount is not in euros
     */
    public static Money fromEuro(MonetaryAmount amount, CurrencyUnit currency) {
        ExactMoney.requireCurrency(amount, EURO);
        return national(ExactMoney.toDecimal(amount), currency);
    }

    /**
     * An amount in another of these currencies, the euro among them; from one national currency into another it goes through the euro.
     *
     * @param amount an amount in euros or in one of the currencies that the euro has replaced, of any sign
     * @param currency another of them, or the same
     * @return the amount in that currency, {@code HALF_UP} to its smallest unit; an amount in the same currency as it is
     * @throws IllegalArgumentException if either currency is neither the euro nor one with a fixed rate
     */
    public static Money convert(MonetaryAmount amount, CurrencyUnit currency) {
        if (amount.getCurrency().equals(EURO)) {
            return currency.equals(EURO) ? ExactMoney.from(amount) : fromEuro(amount, currency);
        }
        if (currency.equals(EURO)) {
            return toEuro(amount);
        }
        BigDecimal units = required(amount.getCurrency()).nationalUnitsPerEuro();
        if (amount.getCurrency().equals(currency)) {
            return ExactMoney.from(amount);
        }
        BigDecimal euro = ExactMoney.toDecimal(amount)
                .divide(units, LEAST_EURO_DECIMALS_BETWEEN_NATIONAL_CURRENCIES, RoundingMode.HALF_UP);
        return national(euro, currency);
    }

    private static Money national(BigDecimal euro, CurrencyUnit currency) {
        BigDecimal units = required(currency).nationalUnitsPerEuro();
        return ExactMoney.of(
                euro.multiply(units).setScale(ExactMoney.fractionDigits(currency), RoundingMode.HALF_UP), currency);
    }

    private static Rate required(CurrencyUnit currency) {
        return rate(currency)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected a currency that the euro has replaced, but got " + currency.getCurrencyCode()));
    }

    private static Rate later(String currencyCode, String units, String regulation, int year) {
        return new Rate(currencyCode, new BigDecimal(units), regulation, LocalDate.of(year, 1, 1));
    }
}
