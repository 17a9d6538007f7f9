package ee.osalus.split;

import ee.osalus.money.ExactMoney;
import ee.osalus.text.FigureFormat;
import ee.osalus.text.Messages;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.javamoney.moneta.Money;

/** A split in the words of a language. The arithmetic line of each step is made of figures alone, as one would write it by hand. */
final class Explanation {

    private final Messages messages;
    private final FigureFormat figures;
    private final Locale language;

    Explanation(Locale language) {
        this.messages = Messages.of("ee.osalus.split.explanation", Explanation.class.getClassLoader(), language);
        this.figures = FigureFormat.of(language);
        this.language = language;
    }

    String of(CostSplit split) {
        CostBase cost = split.cost();
        StringBuilder text = new StringBuilder(messages.format("cost.eligible", Map.of("eligible", cost.eligible())));
        cost.total().ifPresent(total -> text.append(messages.format("cost.total", Map.of("total", total))));
        cost.inKind().ifPresent(inKind -> text.append(messages.format("cost.in-kind", Map.of("inKind", inKind))));
        text.append('\n');
        for (Step step : split.steps()) {
            text.append(step.rule().name()).append(": ").append(of(step)).append('\n');
        }
        String parts = split.amounts().values().stream().map(figures::figure).collect(Collectors.joining(" + "));
        return text.append(messages.format("sum", Map.of("parts", parts, "sum", figures.figure(cost.payable()))))
                .append('\n')
                .toString();
    }

    String of(Step step) {
        String line = switch (step.rule().method()) {
            case RATE -> step.cut() == Step.Cut.BENEFICIARY ? messages.format("unnamed", Map.of()) : rate(step);
            case FIXED, UP_TO -> named(step);
            case REST -> rest(step);
        };
        return line + step.rule().legalBasis().map(basis -> " [" + basis + "]").orElse("");
    }

    private String rate(Step step) {
        StringBuilder line = new StringBuilder();
        line.append(step.categories().isEmpty() ? product(step) : products(step))
                .append(" = ")
                .append(figures.number(step.exact()))
                .append(step.isExactFinite() ? "" : "…");
        if (!step.isExactFinite() || step.moved().signum() != 0) {
            line.append(" → ").append(figures.figure(step.rounded())).append(' ');
            line.append(messages.format("rounding." + step.rounding(), Map.of()));
        }
        return line.append(cut(step)).toString();
    }

    private String product(Step step) {
        return figures.share(step.rate().orElseThrow()) + " × " + figures.figure(step.base())
                + messages.format("base." + step.rule().base(), Map.of());
    }

    private String products(Step step) {
        return step.categories().entrySet().stream()
                .map(part -> figures.share(Objects.requireNonNull(
                                step.rule().rateByCategory().get(part.getKey())))
                        + " × " + figures.figure(part.getValue())
                        + " (" + part.getKey().displayName(language) + ")")
                .collect(Collectors.joining(" + "));
    }

    private String named(Step step) {
        return messages.format("method." + step.rule().method(), Map.of("amount", figures.figure(step.base())))
                + cut(step);
    }

    private String rest(Step step) {
        BigDecimal others = ExactMoney.toDecimal(step.base()).subtract(ExactMoney.toDecimal(step.amount()));
        Money paid = ExactMoney.of(others, step.base().getCurrency());
        return figures.figure(step.base()) + " − " + figures.figure(paid) + " = " + figures.figure(step.amount()) + " "
                + messages.format("method.REST", Map.of());
    }

    private String cut(Step step) {
        Map<String, Object> facts = new LinkedHashMap<>();
        step.cap().ifPresent(cap -> facts.put("cap", figures.figure(cap)));
        facts.put("remaining", figures.figure(step.remaining()));
        facts.put("amount", figures.figure(step.amount()));
        return step.cut() == Step.Cut.NONE ? "" : messages.format("cut." + step.cut(), facts);
    }
}
