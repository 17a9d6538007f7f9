package ee.osalus.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notation of shares; {@link Share#parse(CharSequence)} tells its grammar. */
final class ShareText {

    /** Longer texts are no share that anyone printed, and reading numbers takes time that grows with the square of their length. */
    private static final int LONGEST = 100;

    /** The spaces of printed numbers: plain, no-break, narrow no-break, thin. */
    private static final String BLANKS = "[ \\u00A0\\u202F\\u2009]*";

    private static final String NUMBER = "([0-9]+)(?:[.,]([0-9]+))?";
    private static final Pattern BARE_NUMBER = Pattern.compile(NUMBER);
    private static final Pattern PERCENT = Pattern.compile(BLANKS + NUMBER + BLANKS + "%" + BLANKS);
    private static final Pattern FRACTION =
            Pattern.compile(BLANKS + "([0-9]+)" + BLANKS + "/" + BLANKS + "([0-9]+)" + BLANKS);

    private ShareText() {}

    static Share percent(String text) {
        Matcher number = BARE_NUMBER.matcher(text);
        if (text.length() > LONGEST || !number.matches()) {
            throw new IllegalArgumentException(
                    "Expected a percentage such as 85 or 69.88, but got: " + shortened(text));
        }
        return percentOf(number);
    }

    static Optional<Share> tryParse(CharSequence text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return Optional.of(percentOf(percent));
        }
        Matcher fraction = FRACTION.matcher(text);
        if (!fraction.matches()) {
            return Optional.empty();
        }
        BigInteger denominator = new BigInteger(fraction.group(2));
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(Share.of(new BigInteger(fraction.group(1)), denominator));
    }

    static String shortened(CharSequence text) {
        return text.length() > 40 ? text.subSequence(0, 40) + "…" : text.toString();
    }

    private static Share percentOf(Matcher number) {
        String decimals = number.group(2) == null ? "" : number.group(2);
        return Share.percent(new BigDecimal(new BigInteger(number.group(1) + decimals), decimals.length()));
    }
}
