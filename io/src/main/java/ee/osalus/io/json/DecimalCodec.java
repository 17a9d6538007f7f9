package ee.osalus.io.json;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** An exact decimal number: a string such as {@code "11148.00"}, or a JSON number. */
enum DecimalCodec implements Codec<BigDecimal> {
    DECIMAL;

    /** As many as an amount may have on either side of the point. */
    private static final int MOST_DIGITS = 1_000;

    /** So many digits always fit. */
    private static final int DIGITS_OF_A_LONG = 18;

    private static final int LONGEST_NUMBER = 2 * MOST_DIGITS + "-.E-1000".length();

    @Override
    public @Nullable BigDecimal read(JsonInput in) {
        JsonToken token = in.token();
        boolean number = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        if (!number && !in.at(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        String text = in.parser().getString();
        BigDecimal decimal = number ? ofNumber(text) : ofPlain(text);
        if (decimal == null) {
            in.note(JsonFinding.UNREADABLE_AMOUNT, Map.of("text", in.shown(text)));
        }
        return decimal;
    }

    /** The number of a text in either form; null where it is none. */
    static @Nullable BigDecimal parse(String text) {
        BigDecimal plain = ofPlain(text);
        return plain == null ? ofNumber(text) : plain;
    }

    /**
     * An optional minus, digits, and optionally a point and digits: each character is looked at once. What fits is computed on the
     * way, which is faster than to have it parsed again.
     */
    private static @Nullable BigDecimal ofPlain(String text) {
        int length = text.length();
        int start = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int point = -1;
        long digits = 0;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = 10 * digits + (c - '0');
            } else if (c == '.' && point < 0) {
                point = i;
            } else {
                return null;
            }
        }
        int whole = (point < 0 ? length : point) - start;
        int decimals = point < 0 ? 0 : length - point - 1;
        if (whole == 0 || (point >= 0 && decimals == 0) || Math.max(whole, decimals) > MOST_DIGITS) {
            return null;
        }
        return whole + decimals > DIGITS_OF_A_LONG
                ? new BigDecimal(text)
                : BigDecimal.valueOf(start == 0 ? digits : -digits, decimals);
    }

    /** A JSON number may have an exponent, and then few characters say a number that would fill the memory. */
    private static @Nullable BigDecimal ofNumber(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean sane = Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= 2 * MOST_DIGITS;
            return sane ? number : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    @Override
    public void write(BigDecimal value, JsonOutput out) {
        out.text(value.toPlainString());
    }
}
