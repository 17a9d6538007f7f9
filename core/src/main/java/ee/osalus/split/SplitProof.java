package ee.osalus.split;

import ee.osalus.finding.Finding;
import ee.osalus.text.FigureFormat;
import ee.osalus.text.Messages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that shows how one source's part of a cost came about. */
final class SplitProof {

    private final CostSplit split;
    private final Step step;
    private final Locale language;
    private final Messages messages;
    private final FigureFormat figures;
    private final StringBuilder page = new StringBuilder();

    SplitProof(CostSplit split, String source, Locale language) {
        this.split = split;
        this.step = split.steps().stream()
                .filter(candidate -> candidate.rule().name().equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source is called " + source + ", but these are: "
                        + split.amounts().keySet()));
        this.language = language;
        this.messages = Messages.of("ee.osalus.split.explanation", SplitProof.class.getClassLoader(), language);
        this.figures = FigureFormat.of(language);
    }

    String page() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("source", step.rule().name());
        facts.put("part", step.amount());
        facts.put("cost", split.cost().payable());
        facts.put("step", step.explain(language));
        facts.put("left", step.remaining());
        add("title", facts);
        split.terms().title().ifPresent(title -> add("terms", Map.of("title", title.bestFor(language))));
        cost();
        add("formula", facts);
        String parts = split.amounts().values().stream().map(figures::figure).collect(Collectors.joining(" + "));
        add("sum", Map.of("parts", parts, "sum", figures.figure(split.cost().payable())));
        split.findings().stream().filter(this::isOfSource).forEach(this::addFinding);
        acts();
        return page.toString();
    }

    private void cost() {
        CostBase cost = split.cost();
        add("cost", Map.of("eligible", cost.eligible()));
        cost.total().ifPresent(total -> add("total", Map.of("total", total)));
        cost.inKind().ifPresent(inKind -> add("in-kind", Map.of("inKind", inKind)));
        cost.beneficiary().ifPresent(name -> add("beneficiary", Map.of("name", name)));
        cost.quantities()
                .forEach((unit, quantity) ->
                        add("quantity", Map.of("unit", unit, "quantity", figures.number(quantity))));
        step.categories()
                .forEach((category, part) ->
                        add("category", Map.of("category", category.displayName(language), "part", part)));
    }

    private boolean isOfSource(Finding finding) {
        return step.rule().name().equals(finding.facts().get("source"));
    }

    private void addFinding(Finding finding) {
        add("finding", Map.of("message", finding.message(language)));
    }

    private void acts() {
        add("acts", Map.of());
        String act = step.rule()
                .legalBasis()
                .map(Object::toString)
                .orElseGet(() -> messages.format("proof.no-act", Map.of()));
        add("act-rule", Map.of("source", step.rule().name(), "act", act));
        split.terms().legalBasis().ifPresent(law -> add("act-terms", Map.of("act", law)));
    }

    private void add(String key, Map<String, ?> facts) {
        page.append(messages.format("proof." + key, facts)).append('\n');
    }
}
