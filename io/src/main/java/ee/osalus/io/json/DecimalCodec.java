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

    /** An optional minus, digits, and optionally a point and digits: each character is looked at once. */
    private static @Nullable BigDecimal ofPlain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = digitsEnd(text, start);
        int end = point < text.length() && text.charAt(point) == '.' ? digitsEnd(text, point + 1) : point;
        boolean whole = point > start && point - start <= MOST_DIGITS;
        boolean decimals = end == point || (end > point + 1 && end - point - 1 <= MOST_DIGITS);
        return whole && decimals && end == text.length() ? new BigDecimal(text) : null;
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
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
