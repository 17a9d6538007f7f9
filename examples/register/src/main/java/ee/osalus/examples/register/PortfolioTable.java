package ee.osalus.examples.register;

import ee.osalus.check.Portfolio;
import ee.osalus.check.Portfolio.Line;
import ee.osalus.check.Portfolio.Part;
import ee.osalus.money.ExactMoney;
import ee.osalus.text.FigureFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/**
 * The portfolio in one currency: a column for each of the greatest funders, one for the others, one for own money; a row a year. What
 * templates call is public.
 *
 * @param currency the currency's code
 * @param columns the names of the columns
 * @param rows a row a year, in order; where the year is not known, the last
 * @param sum the sums of the columns
 * @param funders every funder with its sum, the greatest first
 */
public record PortfolioTable(
        String currency, List<String> columns, List<Row> rows, List<Cell> sum, List<Funder> funders) {

    private static final int GREATEST = 4;

    /**
     * A year.
     *
     * @param year the year in words
     * @param cells a cell a column
     */
    public record Row(String year, List<Cell> cells) {}

    /**
     * An amount.
     *
     * @param text as people read it; empty where there is none
     * @param value as the chart's script reads it
     */
    public record Cell(String text, String value) {}

    /**
     * A funder.
     *
     * @param name its name
     * @param amount what it grants
     */
    public record Funder(String name, String amount) {}

    private record Column(String name, Part part, Predicate<Line> lines) {}

    private record Total(String funder, Money amount) {}

    static List<PortfolioTable> of(Portfolio portfolio, PageWords words) {
        Set<CurrencyUnit> currencies = new LinkedHashSet<>();
        portfolio.lines().stream()
                .flatMap(line -> line.amounts().stream())
                .map(Money::getCurrency)
                .forEach(currencies::add);
        return currencies.stream()
                .map(currency -> of(portfolio, currency, words))
                .toList();
    }

    private static PortfolioTable of(Portfolio all, CurrencyUnit currency, PageWords words) {
        Portfolio portfolio = all.where(
                line -> line.amounts().stream().map(Money::getCurrency).anyMatch(currency::equals));
        List<Total> totals = totals(portfolio, currency);
        List<Column> columns = columns(totals, words);
        Set<Integer> years =
                new TreeSet<>(Comparator.comparing((Integer year) -> year == 0).thenComparing(year -> year));
        portfolio.lines().forEach(line -> years.add(line.year()));
        List<Row> rows = years.stream()
                .map(year -> new Row(
                        year == 0 ? words.of("year.unknown") : String.valueOf(year),
                        cells(portfolio.where(line -> line.year() == year), columns, currency, words)))
                .toList();
        return new PortfolioTable(
                currency.getCurrencyCode(),
                columns.stream().map(Column::name).toList(),
                rows,
                cells(portfolio, columns, currency, words),
                totals.stream()
                        .map(total -> new Funder(name(total.funder(), words), words.amount(total.amount())))
                        .toList());
    }

    private static List<Total> totals(Portfolio portfolio, CurrencyUnit currency) {
        Set<String> bodies = new LinkedHashSet<>();
        portfolio.where(line -> line.part() == Part.GRANT).lines().forEach(line -> bodies.add(body(line)));
        List<Total> totals = new ArrayList<>();
        bodies.forEach(body -> in(
                        currency,
                        portfolio.where(line -> body(line).equals(body)).total(Part.GRANT))
                .ifPresent(amount -> totals.add(new Total(body, amount))));
        totals.sort(Comparator.comparing(Total::amount).reversed());
        return totals;
    }

    private static List<Column> columns(List<Total> totals, PageWords words) {
        List<Column> columns = new ArrayList<>();
        int own = totals.size() <= GREATEST + 1 ? totals.size() : GREATEST;
        for (Total total : totals.subList(0, own)) {
            columns.add(new Column(
                    name(total.funder(), words), Part.GRANT, line -> body(line).equals(total.funder())));
        }
        Set<String> others = new LinkedHashSet<>();
        totals.subList(own, totals.size()).forEach(total -> others.add(total.funder()));
        if (!others.isEmpty()) {
            columns.add(new Column(
                    words.count("funders.other", others.size()), Part.GRANT, line -> others.contains(body(line))));
        }
        columns.add(new Column(words.of("ownMoney"), Part.OWN_MONEY, line -> true));
        return columns;
    }

    /** The funder, or the fund where a document names no more than that: "ESF". */
    private static String body(Line line) {
        return line.funder().isEmpty() ? line.fund() : line.funder();
    }

    private static String name(String funder, PageWords words) {
        return funder.isEmpty() ? words.of("funder.unknown") : funder;
    }

    private static List<Cell> cells(Portfolio portfolio, List<Column> columns, CurrencyUnit currency, PageWords words) {
        FigureFormat figures = words.figures();
        return columns.stream()
                .map(column -> in(currency, portfolio.where(column.lines()).total(column.part()))
                        .map(amount -> new Cell(
                                FigureFormat.unbroken(figures.figure(amount)),
                                ExactMoney.toDecimal(amount).toPlainString()))
                        .orElseGet(() -> new Cell("", "0")))
                .toList();
    }

    private static Optional<Money> in(CurrencyUnit currency, List<Money> amounts) {
        return amounts.stream()
                .filter(amount -> amount.getCurrency().equals(currency))
                .findFirst();
    }
}
