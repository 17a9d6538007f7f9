package ee.osalus.io.json;

import ee.osalus.money.ExactMoney;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import javax.money.UnknownCurrencyException;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Amounts of money: {@code {"amount": "11148.00", "currency": "EUR", "approximate": true}}. */
final class AmountCodec {

    /** A currency by its ISO 4217 code. */
    static final Codec<CurrencyUnit> CURRENCY =
            new ParsedCodec<>(JsonFinding.UNKNOWN_CURRENCY, AmountCodec::currency, CurrencyUnit::getCurrencyCode);

    /** An amount that a document may hedge. */
    static final ObjectCodec<StatedAmount, Draft> STATED = ObjectCodec.checked(Draft::new, AmountCodec::stated)
            .required("amount", DecimalCodec.DECIMAL, a -> digits(a.money()), (d, amount) -> d.amount = amount)
            .required("currency", CURRENCY, a -> a.money().getCurrency(), (d, currency) -> d.currency = currency)
            .standard(
                    "approximate", FlagCodec.FLAG, false, StatedAmount::approximate, (d, flag) -> d.approximate = flag)
            .build();

    /** An amount alone, of any kind, which is read as {@link Money}. */
    static final Codec<MonetaryAmount> AMOUNT = alone(AmountCodec::money);

    /** The same, where the type is known. */
    static final Codec<Money> MONEY = alone(AmountCodec::money);

    private AmountCodec() {}

    private static <M extends MonetaryAmount> Codec<M> alone(ObjectCodec.Build<M, Draft> build) {
        return ObjectCodec.<M, Draft>checked(Draft::new, build)
                .required("amount", DecimalCodec.DECIMAL, AmountCodec::digits, (d, amount) -> d.amount = amount)
                .required("currency", CURRENCY, MonetaryAmount::getCurrency, (d, currency) -> d.currency = currency)
                .build();
    }

    private static Optional<CurrencyUnit> currency(String code) {
        try {
            return Optional.of(ExactMoney.currency(code));
        } catch (UnknownCurrencyException unknown) {
            return Optional.empty();
        }
    }

    private static @Nullable StatedAmount stated(Draft draft, JsonInput in, TokenStreamContext object) {
        Money money = money(draft, in, object);
        return money == null ? null : new StatedAmount(money, draft.approximate);
    }

    private static @Nullable Money money(Draft draft, JsonInput in, TokenStreamContext object) {
        BigDecimal amount = draft.amount;
        CurrencyUnit currency = draft.currency;
        if (amount == null || currency == null) {
            return null;
        }
        int digits = currency.getDefaultFractionDigits();
        if (amount.scale() > digits
                && digits >= 0
                && amount.stripTrailingZeros().scale() > digits) {
            in.noteAtStart(
                    object,
                    JsonFinding.AMOUNT_FINER_THAN_CURRENCY,
                    Map.of("amount", amount, "currency", currency.getCurrencyCode(), "digits", digits));
        }
        return ExactMoney.of(amount, currency);
    }

    /** At least the digits of the currency, and all that the amount has. */
    private static BigDecimal digits(MonetaryAmount amount) {
        BigDecimal number = ExactMoney.toDecimal(amount).stripTrailingZeros();
        int digits = Math.max(0, amount.getCurrency().getDefaultFractionDigits());
        return number.setScale(Math.max(digits, number.scale()), RoundingMode.UNNECESSARY);
    }

    /** What is read of an amount. */
    static final class Draft {
        private @Nullable BigDecimal amount;
        private @Nullable CurrencyUnit currency;
        private boolean approximate;
    }
}
