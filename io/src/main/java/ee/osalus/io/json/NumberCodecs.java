package ee.osalus.io.json;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Numbers that count something. */
final class NumberCodecs {

    /** Whole numbers from 1, such as lines, columns and periods. */
    static final Codec<Integer> FROM_ONE = new Whole(1, Integer.MAX_VALUE);

    /** Decimal numbers of at least zero. */
    static final Codec<BigDecimal> NOT_NEGATIVE = new NotNegative();

    private NumberCodecs() {}

    /** Whole numbers of a range, both ends included. */
    static Codec<Integer> between(int least, int most) {
        return new Whole(least, most);
    }

    private record Whole(int least, int most) implements Codec<Integer> {

        @Override
        public @Nullable Integer read(JsonInput in) {
            if (!in.at(JsonToken.VALUE_NUMBER_INT, "number")) {
                return null;
            }
            String text = in.parser().getString();
            BigDecimal number = DecimalCodec.parse(text);
            if (number == null || !isWithin(number)) {
                String expected = most == Integer.MAX_VALUE ? "≥ " + least : least + "–" + most;
                in.note(JsonFinding.NUMBER_OUT_OF_RANGE, Map.of("text", in.shown(text), "expected", expected));
                return null;
            }
            return number.intValueExact();
        }

        private boolean isWithin(BigDecimal number) {
            return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        }

        @Override
        public void write(Integer value, JsonOutput out) {
            out.generator().writeNumber(value);
        }
    }

    private static final class NotNegative implements Codec<BigDecimal> {

        @Override
        public @Nullable BigDecimal read(JsonInput in) {
            BigDecimal number = DecimalCodec.DECIMAL.read(in);
            if (number != null && number.signum() < 0) {
                String text = in.parser().getString();
                in.note(JsonFinding.NUMBER_OUT_OF_RANGE, Map.of("text", in.shown(text), "expected", "≥ 0"));
                return null;
            }
            return number;
        }

        @Override
        public void write(BigDecimal value, JsonOutput out) {
            DecimalCodec.DECIMAL.write(value, out);
        }
    }
}
