package ee.osalus.io.text;

import ee.osalus.money.ExactMoney;
import ee.osalus.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.money.UnknownCurrencyException;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which currency an amount is in. One that names none takes the one currency of the document; where the document names none,
 * euros are assumed if no date in it lies before 2011, when Estonia took the euro, and otherwise the amount is not taken.
 */
final class Currencies {

    private static final LocalDate EURO = LocalDate.of(2011, 1, 1);
    private static final String EURO_CODE = "EUR";

    private final SourceText text;
    private final Notes notes;
    private final TreeSet<String> named = new TreeSet<>();
    private @Nullable PartialDate early;
    private boolean assumed;

    Currencies(Page page, Notes notes) {
        this.text = page.text();
        this.notes = notes;
        for (Token token : page.tokens()) {
            if (token instanceof Token.Amount amount && amount.currency() != null) {
                named.add(amount.currency());
            } else if (token instanceof Token.Word word) {
                Hit.longest(word.hits(), Meaning.Currency.class).ifPresent(hit -> {
                    if (hit.meaning() instanceof Meaning.Currency currency) {
                        named.add(currency.code());
                    }
                });
            } else if (token instanceof Token.Dates dates) {
                date(dates.first());
                date(dates.last());
            }
        }
    }

    private void date(@Nullable PartialDate date) {
        if (date != null && date.firstDay().isBefore(EURO) && date.precision() == PartialDate.Precision.DAY) {
            early = early == null ? date : early;
        }
    }

    /** The amount in its currency, or null where that is not known. */
    @Nullable
    Money money(Token.Amount amount) {
        String code = amount.currency();
        if (code == null) {
            code = named.size() == 1 ? named.first() : named.isEmpty() ? assumed(amount) : null;
        }
        try {
            return code == null ? null : ExactMoney.of(amount.number(), ExactMoney.currency(code));
        } catch (UnknownCurrencyException unknown) {
            notes.add(
                    TextFinding.UNREADABLE_VALUE,
                    amount.span(),
                    Map.of("label", code == null ? "" : code, "raw", text.clean(amount.span())));
            return null;
        }
    }

    private @Nullable String assumed(Token.Amount amount) {
        PartialDate before = early;
        if (before != null) {
            notes.add(
                    TextFinding.CURRENCY_UNKNOWN,
                    amount.span(),
                    Map.of("date", before.toString(), "amount", text.clean(amount.span())));
            return null;
        }
        if (!assumed) {
            assumed = true;
            notes.add(TextFinding.CURRENCY_ASSUMED, amount.span(), Map.of());
        }
        return EURO_CODE;
    }

    /** The currencies that the document names. */
    List<String> named() {
        return List.copyOf(named);
    }
}
