package ee.osalus.io.json;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * What fills a message. Texts, whole numbers, true and false stand as they are; amounts and periods as everywhere; what would else be
 * a text says what it is: {@code {"share": "85%"}}, {@code {"decimal": "12.5"}}, {@code {"date": "2021-09"}}, {@code {"day":
 * "2021-09-14"}}, {@code {"long": 5}}. Anything else is written as its text, and read as one.
 */
enum FactCodec implements Codec<Serializable> {
    FACT;

    private static final ObjectCodec<Serializable, Draft> OBJECT = ObjectCodec.<Serializable, Draft>whole(
                    Draft::new, Draft::fact)
            .optional("amount", DecimalCodec.DECIMAL, f -> Optional.empty(), (d, amount) -> d.amount = amount)
            .optional("currency", AmountCodec.CURRENCY, f -> Optional.empty(), (d, c) -> d.currency = c)
            .optional("start", TimeCodecs.DATE, f -> Optional.empty(), (d, start) -> d.start = start)
            .optional("end", TimeCodecs.DATE, f -> Optional.empty(), (d, end) -> d.end = end)
            .field(single("share", FundingCodecs.SHARE))
            .field(single("decimal", DecimalCodec.DECIMAL))
            .field(single("date", TimeCodecs.DATE))
            .field(single("day", TimeCodecs.DAY))
            .field(single("long", LongCodec.LONG))
            .build();

    private static <V extends Serializable> ObjectCodec.Field<Serializable, Draft> single(String name, Codec<V> codec) {
        BiConsumer<Draft, V> set = (draft, value) -> draft.single = value;
        return new SingleField<>(name, codec, fact -> Optional.empty(), set);
    }

    @Override
    public @Nullable Serializable read(JsonInput in) {
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return FlagCodec.FLAG.read(in);
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            Long number = LongCodec.LONG.read(in);
            return number == null || number != number.intValue() ? number : (Serializable) number.intValue();
        }
        return token == JsonToken.START_OBJECT ? OBJECT.read(in) : StringCodec.ANY.read(in);
    }

    @Override
    public void write(Serializable fact, JsonOutput out) {
        if (fact instanceof MonetaryAmount amount) {
            AmountCodec.AMOUNT.write(amount, out);
        } else if (fact instanceof Period period) {
            TimeCodecs.PERIOD.write(period, out);
        } else if (fact instanceof Share share) {
            object("share", FundingCodecs.SHARE, share, out);
        } else if (fact instanceof BigDecimal number) {
            object("decimal", DecimalCodec.DECIMAL, number, out);
        } else if (fact instanceof PartialDate date) {
            object("date", TimeCodecs.DATE, date, out);
        } else if (fact instanceof LocalDate day) {
            object("day", TimeCodecs.DAY, day, out);
        } else if (fact instanceof Integer number) {
            out.generator().writeNumber(number);
        } else if (fact instanceof Long number) {
            writeLong(number, out);
        } else if (fact instanceof Boolean flag) {
            out.flag(flag);
        } else {
            out.text(String.valueOf(fact));
        }
    }

    /** A number that would be read as an {@code Integer} says that it is none. */
    private static void writeLong(Long number, JsonOutput out) {
        if (number == number.intValue()) {
            object("long", LongCodec.LONG, number, out);
        } else {
            LongCodec.LONG.write(number, out);
        }
    }

    private static <V> void object(String name, Printer<V> printer, V value, JsonOutput out) {
        out.generator().writeStartObject();
        SplitCodecs.field(name, printer, value, out);
        out.generator().writeEndObject();
    }

    /** Whole numbers of 64 bits. */
    private enum LongCodec implements Codec<Long> {
        LONG;

        private static final int MOST_CHARACTERS = 20;

        @Override
        public @Nullable Long read(JsonInput in) {
            if (!in.at(JsonToken.VALUE_NUMBER_INT, "number")) {
                return null;
            }
            String text = in.parser().getString();
            BigDecimal number = text.length() <= MOST_CHARACTERS ? DecimalCodec.parse(text) : null;
            if (number == null || number.toBigInteger().bitLength() >= Long.SIZE) {
                in.note(JsonFinding.NUMBER_OUT_OF_RANGE, Map.of("text", in.shown(text), "expected", "64 bit"));
                return null;
            }
            return number.longValueExact();
        }

        @Override
        public void write(Long value, JsonOutput out) {
            out.generator().writeNumber(value);
        }
    }

    /** What is read of a fact that is an object. */
    static final class Draft {
        private @Nullable BigDecimal amount;
        private @Nullable CurrencyUnit currency;
        private @Nullable PartialDate start;
        private @Nullable PartialDate end;
        private @Nullable Serializable single;

        private @Nullable Serializable fact(JsonInput in, TokenStreamContext object) {
            Serializable fact = fact();
            if (fact == null) {
                in.noteAtStart(object, JsonFinding.WRONG_TYPE, Map.of("expected", "fact", "found", "object"));
            }
            return fact;
        }

        private @Nullable Serializable fact() {
            if (amount != null && currency != null) {
                Money money = ExactMoney.of(amount, currency);
                return money;
            }
            if (start == null && end == null) {
                return single;
            }
            if (start == null) {
                return end == null ? null : Period.until(end);
            }
            if (end == null) {
                return Period.from(start);
            }
            return end.lastDay().isBefore(start.firstDay()) ? null : Period.between(start, end);
        }
    }
}
