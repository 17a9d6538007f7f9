package ee.osalus.examples.register;

import ee.osalus.finding.Finding;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.io.report.Bar;
import ee.osalus.io.report.Timeline;
import ee.osalus.money.Share;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.text.FigureFormat;
import ee.osalus.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a report shows of one project. What templates call is public.
 *
 * @param id the project's anchor in the page
 * @param title the title
 * @param language the language of the title, where it is known and not that of the page
 * @param source the file and the project's numbers
 * @param rows its figures, those that follow with their formula
 * @param bar its sources side by side, as parts of its cost; empty where that is not known, or they cannot be drawn
 * @param period the period in words; empty where it is not known
 * @param when the period
 * @param rules the rules that it fails
 */
public record ProjectView(
        String id,
        String title,
        @Nullable String language,
        String source,
        List<Row> rows,
        List<Piece> bar,
        String period,
        Optional<Period> when,
        List<Failed> rules) {

    /**
     * A figure.
     *
     * @param label what it is
     * @param value as people read it
     */
    public record Row(String label, String value) {}

    /**
     * A source in a bar.
     *
     * @param label what it is, with its share
     * @param style its class in the style sheet
     * @param from where it begins, in percent
     * @param width how long it is, in percent
     */
    public record Piece(String label, String style, BigDecimal from, BigDecimal width) {}

    /**
     * Its place on a scale of years.
     *
     * @param timeline the scale
     * @return the stretch
     */
    public Timeline.Stretch on(Timeline timeline) {
        return timeline.stretch(when.orElseThrow());
    }

    /**
     * A rule that it fails.
     *
     * @param code the rule
     * @param anchor where the page tells of it
     */
    public record Failed(String code, String anchor) {}

    static ProjectView of(Project project, String id, String file, List<Finding> findings, PageWords words) {
        String references = project.references().stream().map(Reference::value).collect(Collectors.joining(", "));
        return new ProjectView(
                id,
                project.title().map(words::text).orElseGet(() -> words.of("untitled")),
                project.title().flatMap(words::languageOf).orElse(null),
                references.isEmpty() ? file : references + " · " + file,
                new ProjectRows(words.language(), PageWords.reports(words.language()))
                        .of(project).stream()
                                .map(row -> new Row(words.of(row.label()), FigureFormat.unbroken(row.value())))
                                .toList(),
                bar(project.funding().completed().funding(), words),
                project.period().map(words.figures()::period).orElse(""),
                project.period(),
                findings.stream()
                        .map(finding -> failed(finding, words))
                        .distinct()
                        .toList());
    }

    private static Failed failed(Finding finding, PageWords words) {
        String code = finding.code().code();
        return new Failed(code, code + "-" + words.style(finding.severity()));
    }

    /** Each kind has its colour in every bar. */
    private static String style(FundingKind kind) {
        return switch (kind) {
            case GRANT -> "part-0";
            case OWN_CONTRIBUTION -> "part-1";
            case PARTNER_CONTRIBUTION -> "part-2";
            case OTHER_PUBLIC -> "part-3";
            case PRIVATE -> "part-4";
            case LOAN -> "part-5";
        };
    }

    /** Who pays which part of the cost: none where the cost is not known, because a part of nobody knows what is no part. */
    private static List<Piece> bar(Funding funding, PageWords words) {
        Optional<Money> cost = funding.totalCost().or(funding::eligibleCost).filter(Money::isPositive);
        return cost.map(whole -> bar(funding, whole, words)).orElse(List.of());
    }

    private static List<Piece> bar(Funding funding, Money whole, PageWords words) {
        List<FundingSource> sources = funding.sources().stream()
                .filter(source -> source.amount().isPresent())
                .toList();
        List<Money> amounts =
                sources.stream().flatMap(source -> source.amount().stream()).toList();
        Bar bar = Bar.of(amounts, whole);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < bar.pieces().size(); i++) {
            Bar.Piece piece = bar.pieces().get(i);
            FundingKind kind = sources.get(i).kind();
            // Of the cost, not of the bar, which is longer where the sources exceed the cost.
            String share = words.figures().share(Share.ofAmounts(piece.amount(), whole));
            String label = FigureFormat.unbroken(words.of(kind) + " " + share);
            pieces.add(new Piece(label, style(kind), piece.from(), piece.width()));
        }
        return pieces;
    }
}
