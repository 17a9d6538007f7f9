package ee.osalus.io.json;

import ee.osalus.money.ExactMoney;
import java.util.Map;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Amounts that something is computed from, so that they must be possible ones. */
enum CheckedAmount implements Codec<Money> {
    /** In a currency that has smallest units, of any sign and scale. */
    EXACT,
    /** In whole smallest units, of any sign. */
    WHOLE,
    /** Of at least zero, of any scale. */
    NOT_NEGATIVE,
    /** Of at least zero in whole smallest units. */
    COST;

    @Override
    public @Nullable Money read(JsonInput in) {
        TokenStreamContext around = in.context();
        Money amount = AmountCodec.MONEY.read(in);
        if (amount == null) {
            return null;
        }
        boolean whole = this == WHOLE || this == COST;
        String text = ExactMoney.toDecimal(amount).toPlainString();
        if (amount.getCurrency().getDefaultFractionDigits() < 0) {
            String code = amount.getCurrency().getCurrencyCode();
            in.noteAtStart(around, JsonFinding.CURRENCY_WITHOUT_CENTS, Map.of("currency", code));
        } else if (whole && !ExactMoney.isWholeMinor(amount)) {
            in.noteAtStart(around, JsonFinding.NOT_WHOLE_CENTS, Map.of("amount", text));
        } else if ((this == COST || this == NOT_NEGATIVE) && amount.isNegative()) {
            in.noteAtStart(around, JsonFinding.NUMBER_OUT_OF_RANGE, Map.of("text", text, "expected", "≥ 0"));
        } else {
            return amount;
        }
        return null;
    }

    @Override
    public void write(Money value, JsonOutput out) {
        AmountCodec.MONEY.write(value, out);
    }
}
