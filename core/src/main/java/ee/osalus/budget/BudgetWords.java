package ee.osalus.budget;

import ee.osalus.text.FigureFormat;
import ee.osalus.text.LocalizedText;
import ee.osalus.text.Messages;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** The words of this package in one language. */
final class BudgetWords {

    private static final String BUNDLE = "ee.osalus.budget.words";

    private final Messages words;
    private final FigureFormat figures;
    private final Locale language;

    private BudgetWords(Locale language) {
        this.words = Messages.of(BUNDLE, BudgetWords.class.getClassLoader(), language);
        this.figures = FigureFormat.of(language);
        this.language = language;
    }

    static BudgetWords of(Locale language) {
        return new BudgetWords(language);
    }

    String category(CostCategory category) {
        return words.format("category." + category.name(), Map.of());
    }

    String explain(BudgetStep step) {
        Map<String, Serializable> facts = new LinkedHashMap<>();
        step.facts().forEach((name, fact) -> facts.put(name, inWords(fact)));
        facts.put("factor", step.factor());
        facts.put("base", step.base());
        facts.put("exact", figures.number(step.exact()) + (step.isExactFinite() ? "" : "…"));
        facts.put("amount", step.amount());
        facts.put("rounding", rounding(step));
        String line = words.format("step." + step.rule().name(), facts);
        return step.legalBasis().map(basis -> line + " [" + basis + "]").orElse(line);
    }

    String totals(Map<CostCategory, ? extends MonetaryAmount> amounts, MonetaryAmount total) {
        String lines = amounts.entrySet().stream()
                .map(entry -> category(entry.getKey()) + ": " + figures.amount(entry.getValue()) + "\n")
                .collect(Collectors.joining());
        return lines + words.format("total", Map.of("total", figures.amount(total)));
    }

    private String rounding(BudgetStep step) {
        if (step.moved().signum() == 0) {
            return words.format("rounding.none", Map.of());
        }
        BigDecimal cents = step.moved().movePointRight(step.base().getCurrency().getDefaultFractionDigits());
        String moved = (cents.signum() > 0 ? "+" : "") + figures.number(cents) + (step.isExactFinite() ? "" : "…");
        return words.format("rounding." + step.rounding().name(), Map.of("cents", moved));
    }

    /** Lists of amounts are sums; categories have names; everything else prints as it is. */
    private Serializable inWords(Serializable fact) {
        if (fact instanceof List<?> parts) {
            return parts.stream().map(figures::format).collect(Collectors.joining(" + "));
        }
        if (fact instanceof CostCategory category) {
            return category.displayName(language);
        }
        return fact instanceof LocalizedText text ? text.bestFor(language) : figures.format(fact);
    }
}
