package ee.osalus.payment;

import ee.osalus.law.InForce;
import ee.osalus.split.FundingRule;
import ee.osalus.split.Step;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.javamoney.moneta.Money;

/** The page that shows how one source's part of one document came about. */
final class Proof {

    private final ClaimLine line;
    private final CostItem item;
    private final Step step;
    private final PaymentWords words;
    private final Locale language;
    private final StringBuilder page = new StringBuilder();

    Proof(ClaimLine line, String source, Locale language) {
        this.line = line;
        this.item = line.item();
        this.step = line.cumulativeSplit().steps().stream()
                .filter(candidate -> candidate.rule().name().equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source is called " + source + ", but these are: "
                        + line.amounts().keySet()));
        this.words = PaymentWords.of(language);
        this.language = language;
    }

    String page() {
        FundingRule rule = step.rule();
        Money part = line.amounts().getOrDefault(rule.name(), step.amount());
        Money upTo = line.cumulativeAmounts().getOrDefault(rule.name(), step.amount());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("source", rule.name());
        facts.put("part", part);
        facts.put("document", item.documentNumber());
        facts.put("cumulative", line.cumulativeSplit().cost().eligible());
        facts.put("step", step.explain(language));
        facts.put("split", step.amount());
        facts.put("upTo", upTo);
        facts.put("before", upTo.subtract(part));
        add("title", facts);
        document();
        eligibleCost();
        add("formula", facts);
        add(upTo.isEqualTo(step.amount()) ? "within-grant" : rest() ? "takes-rest" : "limited-by-grant", facts);
        add("difference", facts);
        sources(rule);
        return page.toString();
    }

    private boolean rest() {
        return step.rule().method() == FundingRule.Method.REST;
    }

    private void document() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("supplier", item.supplier().name().bestFor(language));
        facts.put(
                "code",
                item.supplier().registryCode().map(code -> " (" + code + ")").orElse(""));
        facts.put("document", item.documentNumber());
        facts.put("date", item.documentDate());
        add("document", facts);
        item.paidOn().ifPresent(day -> add("paid", Map.of("paid", day)));
        item.partner().ifPresent(partner -> add("partner", Map.of("partner", partner)));
        item.budgetLine().ifPresent(name -> add("budget-line", Map.of("line", name)));
        item.procurement().ifPresent(reference -> add("procurement", Map.of("procurement", reference)));
    }

    private void eligibleCost() {
        VatRule rule = line.vatRule().map(InForce.Version::value).orElse(VatRule.INELIGIBLE);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("net", item.net());
        facts.put("vat", item.vat());
        facts.put("rule", words.line("vat." + rule, Map.of()));
        facts.put("counted", item.eligibleVat(rule));
        facts.put("ineligible", item.ineligible());
        facts.put("eligible", line.eligible());
        add("eligible", facts);
    }

    private void sources(FundingRule rule) {
        add("acts", Map.of());
        String basis = rule.legalBasis().map(Object::toString).orElseGet(() -> words.line("proof.no-act", Map.of()));
        add("act-rule", Map.of("source", rule.name(), "act", basis));
        line.vatRule()
                .ifPresent(version -> add(
                        "act-vat",
                        Map.of(
                                "act",
                                version.source(),
                                "period",
                                words.figures().period(version.period()))));
    }

    private void add(String key, Map<String, ?> facts) {
        page.append(words.line("proof." + key, facts)).append('\n');
    }
}
