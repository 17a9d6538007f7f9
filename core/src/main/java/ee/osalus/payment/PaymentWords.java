package ee.osalus.payment;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.text.FigureFormat;
import ee.osalus.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.javamoney.moneta.Money;

/** The words of this package in one language. */
final class PaymentWords {

    private static final String BUNDLE = "ee.osalus.payment.words";

    /** Digits of an exact value that does not end: enough to redo the rounding. */
    private static final int ENDLESS_DIGITS = 10;

    private final Messages words;
    private final FigureFormat figures;
    private final Locale language;

    private PaymentWords(Locale language) {
        this.words = Messages.of(BUNDLE, PaymentWords.class.getClassLoader(), language);
        this.figures = FigureFormat.of(language);
        this.language = language;
    }

    static PaymentWords of(Locale language) {
        return new PaymentWords(language);
    }

    String line(String key, Map<String, ?> facts) {
        return words.format(key, facts);
    }

    FigureFormat figures() {
        return figures;
    }

    String explain(CorrectionEffect effect) {
        FinancialCorrection correction = effect.correction();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("reference", correction.reference());
        facts.put("day", correction.decidedOn());
        facts.put("rate", correction.share());
        facts.put("affected", correction.affectedCost());
        facts.put("corrected", correction.correctedCost());
        facts.put("product", product(correction.share(), correction.affectedCost(), correction.correctedCost()));
        StringBuilder text =
                new StringBuilder(line(correction.rate().isPresent() ? "correction.rate" : "correction.amount", facts));
        correction
                .legalBasis()
                .ifPresent(basis -> text.append(" [").append(basis).append(']'));
        Map<String, Money> recovered = effect.recovered();
        effect.falls().forEach((source, fall) -> {
            Money paid = effect.paidOnAffected().getOrDefault(source, fall.subtract(fall));
            Money back = recovered.getOrDefault(source, fall);
            facts.put("source", source);
            facts.put("fall", fall);
            facts.put("paid", paid);
            facts.put("recovered", back);
            facts.put("product", product(correction.share(), paid, back));
            facts.put("withheld", effect.withheld().getOrDefault(source, fall));
            text.append('\n').append(line("correction.source", facts));
        });
        return text.toString();
    }

    /** What became of a rate times an amount; where it was rounded or limited, behind its exact value: {@code 66.666 → 66.67 EUR}. */
    private String product(Share rate, Money amount, Money became) {
        BigDecimal whole = ExactMoney.toDecimal(amount);
        int digits = whole.scale() + ENDLESS_DIGITS;
        BigDecimal exact = rate.appliedTo(whole, digits, RoundingMode.DOWN);
        if (exact.compareTo(ExactMoney.toDecimal(became)) == 0) {
            return figures.amount(became);
        }
        boolean ends = exact.compareTo(rate.appliedTo(whole, digits, RoundingMode.UP)) == 0;
        BigDecimal shown = exact.stripTrailingZeros();
        return figures.number(shown.setScale(Math.max(0, shown.scale()))) + (ends ? "" : "…") + " → "
                + figures.amount(became);
    }

    String explain(ClaimLedger ledger) {
        StringBuilder text = new StringBuilder();
        ledger.corrections().forEach(effect -> text.append(explain(effect)).append('\n'));
        Map<String, Object> claimed = new LinkedHashMap<>();
        claimed.put("eligible", ledger.eligible());
        claimed.put("corrected", ledger.ineligibleByCorrection());
        claimed.put("left", ledger.eligible().subtract(ledger.ineligibleByCorrection()));
        text.append(line(ledger.corrections().isEmpty() ? "ledger.claimed" : "ledger.claimed-corrected", claimed))
                .append('\n');
        LedgerFigures now = ledger.figures();
        text.append(now.cumulative().split().explain(language));
        Map<String, Money> entitlements = now.entitlements();
        Map<String, Money> due = ledger.due();
        now.ceilings().forEach((source, ceiling) -> {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("source", source);
            facts.put("grant", now.grants().getOrDefault(source, ceiling));
            facts.put("retention", now.retention());
            facts.put("ceiling", ceiling);
            facts.put("entitled", entitlements.getOrDefault(source, ceiling));
            facts.put("paid", now.paid().getOrDefault(source, ceiling));
            facts.put("due", due.getOrDefault(source, ceiling));
            text.append(line(now.retention().isZero() ? "ledger.source" : "ledger.source-retained", facts))
                    .append('\n');
        });
        return text.append(line("ledger.own", Map.of("own", ledger.ownPart())))
                .append('\n')
                .toString();
    }
}
