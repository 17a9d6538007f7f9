package ee.osalus.text;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.money.MonetaryAmount;

/**
 * Figures as a language prints them; never rounded where they are amounts.
 *
 * <p>Groups of three digits are parted by a space in both languages (ISO 80000-1); Estonian has the decimal comma, English the
 * point: 20 910,00 EUR and 20 910.00 EUR, 69,88 % and 69.88 %, 12.09.2018 and 12 September 2018. Every language other than
 * Estonian is served in English. Amounts show at least the digits of their currency, and all they have.
 */
public final class FigureFormat {

    /** Digits of a percentage that does not end, such as 2/3: enough to tell, and marked by an ellipsis. */
    private static final int ENDLESS_PERCENT_DIGITS = 4;

    private static final String[] ENGLISH_MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final Pattern UNBROKEN = Pattern.compile("(?<=\\d) (?=\\d|[A-Z]{3}\\b|%)");
    private static final FigureFormat ESTONIAN = new FigureFormat(true);
    private static final FigureFormat ENGLISH = new FigureFormat(false);

    private final boolean estonian;

    private FigureFormat(boolean estonian) {
        this.estonian = estonian;
    }

    /**
     * The format of a language.
     *
     * @param language Estonian, or else English is served
     * @return the format
     */
    public static FigureFormat of(Locale language) {
        return language.getLanguage().equals("et") ? ESTONIAN : ENGLISH;
    }

    /**
     * A number with all its digits.
     *
     * @param number the number
     * @return for example {@code 1 802,13532}
     */
    public String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(' ');
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(estonian ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /**
     * An amount without its currency.
     *
     * @param amount the amount
     * @return for example {@code 20 910,00}
     */
    public String figure(MonetaryAmount amount) {
        BigDecimal number = ExactMoney.toDecimal(amount);
        int digits = Math.max(0, amount.getCurrency().getDefaultFractionDigits());
        BigDecimal stripped = number.stripTrailingZeros();
        return number(stripped.setScale(Math.max(digits, stripped.scale()), RoundingMode.UNNECESSARY));
    }

    /**
     * An amount with its currency.
     *
     * @param amount the amount
     * @return for example {@code 20 910,00 EUR}
     */
    public String amount(MonetaryAmount amount) {
        return figure(amount) + " " + amount.getCurrency().getCurrencyCode();
    }

    /**
     * A share in percent.
     *
     * @param share the share
     * @return all digits where they end ({@code 69,88 %}), else the first four and an ellipsis ({@code 66,6666… %})
     */
    public String share(Share share) {
        return share.toExactPercent()
                        .map(this::number)
                        .orElseGet(() -> number(share.toPercent(ENDLESS_PERCENT_DIGITS, RoundingMode.DOWN)) + "…")
                + " %";
    }

    /**
     * A day.
     *
     * @param day the day
     * @return {@code 12.09.2018} in Estonian, {@code 12 September 2018} in English
     */
    public String day(LocalDate day) {
        if (estonian) {
            return "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        }
        return day.getDayOfMonth() + " " + ENGLISH_MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
    }

    /**
     * A date of any precision.
     *
     * @param date the date
     * @return a day as {@link #day} does, a month as {@code 09.2018} or {@code September 2018}, a year as {@code 2018}
     */
    public String date(PartialDate date) {
        LocalDate first = date.firstDay();
        return switch (date.precision()) {
            case DAY -> day(first);
            case MONTH ->
                estonian
                        ? "%02d.%04d".formatted(first.getMonthValue(), first.getYear())
                        : ENGLISH_MONTHS[first.getMonthValue() - 1] + " " + first.getYear();
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    /**
     * A period.
     *
     * @param period the period
     * @return both bounds with a dash between them; an open side is left empty
     */
    public String period(Period period) {
        String start = period.start().map(this::date).orElse("");
        String end = period.end().map(this::date).orElse("");
        return (start + " – " + end).strip();
    }

    /**
     * A text for pages, whose amounts and percentages are not broken at the end of a line.
     *
     * @param text any text, such as a message
     * @return the text with no-break spaces between digits, before a currency and before {@code %}
     */
    public static String unbroken(String text) {
        return UNBROKEN.matcher(text).replaceAll("\u00A0");
    }

    /**
     * A fact of a finding or a step.
     *
     * @param fact an amount, share, number, date or period, which print as above; anything else prints as its text
     * @return the fact
     */
    public String format(Object fact) {
        if (fact instanceof MonetaryAmount amount) {
            return amount(amount);
        }
        if (fact instanceof Share share) {
            return share(share);
        }
        if (fact instanceof BigDecimal number) {
            return number(number);
        }
        if (fact instanceof LocalDate day) {
            return day(day);
        }
        if (fact instanceof PartialDate date) {
            return date(date);
        }
        if (fact instanceof Period period) {
            return period(period);
        }
        return String.valueOf(fact);
    }
}
