package ee.osalus.examples.register;

import ee.osalus.funding.CompletedFunding;
import ee.osalus.funding.CostTotal;
import ee.osalus.funding.Derivation;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.money.Share;
import ee.osalus.project.Project;
import ee.osalus.text.FigureFormat;
import ee.osalus.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.javamoney.moneta.Money;

/** What the table says of one project; figures that are not printed but follow are marked, with the formula. */
final class ProjectRows {

    record Row(String label, String value) {}

    private final Locale language;
    private final Messages words;
    private final FigureFormat figures;

    ProjectRows(Locale language, Messages words) {
        this.language = language;
        this.words = words;
        this.figures = FigureFormat.of(language);
    }

    List<Row> of(Project project) {
        List<Row> rows = new ArrayList<>();
        project.period().ifPresent(p -> rows.add(new Row("period", figures.period(p))));
        CompletedFunding completed = project.funding().completed();
        Funding funding = completed.funding();
        total(rows, completed, "totalCost", CostTotal.TOTAL_COST, funding.totalCost());
        total(rows, completed, "eligibleCost", CostTotal.ELIGIBLE_COST, funding.eligibleCost());
        total(rows, completed, "ineligibleCost", CostTotal.INELIGIBLE_COST, funding.ineligibleCost());
        for (int i = 0; i < funding.sources().size(); i++) {
            source(rows, completed, i, funding.sources().get(i));
        }
        return rows;
    }

    private void total(
            List<Row> rows, CompletedFunding completed, String name, CostTotal which, Optional<Money> amount) {
        boolean approximate = completed.funding().approximate().contains(which);
        amount.ifPresent(a -> rows.add(new Row(name, amount(a, approximate) + derivation(completed, "/" + name))));
    }

    private void source(List<Row> rows, CompletedFunding completed, int index, FundingSource source) {
        String at = "/sources/" + index;
        source.amount()
                .ifPresent(a -> rows.add(new Row(
                        source.kind().name(),
                        amount(a, source.approximate()) + derivation(completed, at + "/amount"))));
        if (source.kind() == FundingKind.GRANT) {
            source.rate().ifPresent(r -> rows.add(new Row("rate", rate(completed, at, r))));
            source.funder()
                    .map(f -> f.name().bestFor(language))
                    .or(() -> source.fund().map(f -> f.bestFor(language)))
                    .ifPresent(f -> rows.add(new Row("funder", f)));
        }
    }

    private String rate(CompletedFunding completed, String at, Share rate) {
        return figures.share(rate) + (completed.isDerived(at + "/rate") ? " (" + word("derived") + ")" : "");
    }

    private String amount(Money amount, boolean approximate) {
        return (approximate ? word("about") + " " : "") + figures.amount(amount);
    }

    private String derivation(CompletedFunding completed, String pointer) {
        return completed.derivations().stream()
                .filter(d -> d.pointer().equals(pointer))
                .findFirst()
                .map((Derivation d) -> " (" + word("derived") + ": " + d.explain(language) + ")")
                .orElse("");
    }

    private String word(String key) {
        return words.format(key, Map.of());
    }
}
