package ee.osalus.check;

import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Programme;
import ee.osalus.money.ExactMoney;
import ee.osalus.party.Organisation;
import ee.osalus.project.Project;
import ee.osalus.text.LocalizedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/**
 * The money of many projects, exactly and by currency: how much of ESF came to us in 2019, and what did we pay ourselves?
 *
 * <pre>{@code
 * Portfolio portfolio = Portfolio.of(projects);
 * portfolio.where(line -> line.fund().equals("ESF") && line.year() == 2019).total(Portfolio.Part.GRANT);
 * portfolio.ownMoneyByYear();
 * }</pre>
 *
 * <p>An amount is spread over the years of its project's period by their days, cut to the cent, and the last year takes what is left,
 * so that the years sum to the amount: 1 000.00 EUR from 1 July 2019 to 30 June 2020 (184 and 182 days) are 502.73 and 497.27 EUR.
 * Where the period is not known, or open to one side, the year is 0. Amounts in two currencies are never added: each sum is a list of one
 * amount a currency, in the order in which they came up. Approximate amounts count as stated.
 *
 * <p>Funders, funds and programmes are told apart by the first of their names, whatever its language; {@link #in} says them in a language.
 */
public final class Portfolio implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Portfolio NONE = new Portfolio(List.of(), Map.of());

    /** What a line pays. */
    public enum Part {
        /** A grant. */
        GRANT,
        /** What the applicant pays: its own contribution, stated or derived, and the ineligible part where that is beside it. */
        OWN_MONEY
    }

    /**
     * The money of one part, source and year, of all projects together.
     *
     * @param part what it pays
     * @param funder who grants; empty where that is not stated, and for own money
     * @param fund the fund that the money is of; empty where that is not stated
     * @param programme the programme; empty where that is not stated
     * @param year the year; 0 where the period is not known
     * @param amounts one amount a currency
     */
    public record Line(Part part, String funder, String fund, String programme, int year, List<Money> amounts)
            implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    private record Key(Part part, String funder, String fund, String programme, int year) {}

    private final List<Line> lines;

    /** What has names in several languages, by the one that stands in the lines. */
    private final Map<String, LocalizedText> names;

    private Portfolio(List<Line> lines, Map<String, LocalizedText> names) {
        this.lines = List.copyOf(lines);
        this.names = Map.copyOf(names);
    }

    /**
     * The portfolio of projects.
     *
     * @param projects the projects; the stream is used up, and memory taken for the lines alone
     * @return their money
     */
    public static Portfolio of(Stream<Project> projects) {
        Sums sums = new Sums();
        projects.forEachOrdered(project -> add(project, sums));
        return sums.portfolio();
    }

    /**
     * The portfolio of no project.
     *
     * @return a portfolio without lines
     */
    public static Portfolio none() {
        return NONE;
    }

    /**
     * The money of these projects and those: what {@link #of} gives for both streams one after the other.
     *
     * @param others the portfolio of other projects
     * @return the sums of both
     */
    public Portfolio and(Portfolio others) {
        Sums sums = new Sums();
        for (Portfolio portfolio : List.of(this, others)) {
            portfolio.names.forEach(sums::remember);
            portfolio.lines.forEach(line -> sums.add(line, line.funder(), line.fund(), line.programme()));
        }
        return sums.portfolio();
    }

    /**
     * The same money under the names that serve a reader of a language best. What has one name in it is one: of a funder that one project
     * names "Sotsiaalfond", in English "Social Fund", and another in English alone, an English reader sees one sum.
     *
     * @param language the reader's language
     * @return the portfolio; what no project names in the language has the name that it has here, and names in other languages are not kept
     */
    public Portfolio in(Locale language) {
        Sums sums = new Sums();
        lines.forEach(line ->
                sums.add(line, in(language, line.funder()), in(language, line.fund()), in(language, line.programme())));
        return sums.portfolio();
    }

    private String in(Locale language, String name) {
        LocalizedText text = names.get(name);
        return text == null ? name : text.bestFor(language);
    }

    private static void add(Project project, Sums sums) {
        Optional<Programme> programme = project.programme();
        for (FundingSource source : project.funding().sources()) {
            if (source.kind() == FundingKind.GRANT && source.amount().isPresent()) {
                String funder = sums.name(source.funder().map(Organisation::name));
                String fund = sums.name(source.fund().or(() -> programme.flatMap(Programme::fund)));
                String named = sums.name(source.programme().or(() -> programme).map(Programme::name));
                YearSplit.of(source.amount().get(), project.period())
                        .forEach((year, part) -> sums.add(new Key(Part.GRANT, funder, fund, named, year), part));
            }
        }
        String fund = sums.name(programme.flatMap(Programme::fund));
        String named = sums.name(programme.map(Programme::name));
        for (Money own : ownMoney(project.funding())) {
            YearSplit.of(own, project.period())
                    .forEach((year, part) -> sums.add(new Key(Part.OWN_MONEY, "", fund, named, year), part));
        }
    }

    /** Own contributions as completed, and the ineligible cost where the sources pay the eligible cost alone. */
    private static List<Money> ownMoney(Funding printed) {
        Funding funding = printed.completed().funding();
        List<Money> own = new ArrayList<>();
        funding.sources().stream()
                .filter(source -> source.kind() == FundingKind.OWN_CONTRIBUTION)
                .flatMap(source -> source.amount().stream())
                .forEach(own::add);
        Optional<Money> sources = Figures.of(funding).sum(source -> true);
        if (sources.isPresent()
                && funding.ineligibleCost().isPresent()
                && funding.eligibleCost().filter(sources.get()::equals).isPresent()) {
            own.add(funding.ineligibleCost().get());
        }
        return own;
    }

    private static List<Money> money(Map<CurrencyUnit, BigDecimal> amounts) {
        List<Money> money = new ArrayList<>(amounts.size());
        amounts.forEach((currency, amount) -> money.add(ExactMoney.of(amount, currency)));
        return Collections.unmodifiableList(money);
    }

    /**
     * The lines.
     *
     * @return an unmodifiable list, in the order in which they came up
     */
    public List<Line> lines() {
        return lines;
    }

    /**
     * The part of the portfolio that meets a condition.
     *
     * @param condition which lines to take
     * @return a portfolio of those lines
     */
    public Portfolio where(Predicate<Line> condition) {
        return new Portfolio(lines.stream().filter(condition).toList(), names);
    }

    /**
     * The sum of all lines of a part.
     *
     * @param part what is paid
     * @return one amount a currency; empty where there is none
     */
    public List<Money> total(Part part) {
        return by(part, line -> part).getOrDefault(part, List.of());
    }

    /**
     * Grants by funder.
     *
     * @return one amount a currency by the funder's name, empty where it is not stated; in the order of names
     */
    public Map<String, List<Money>> grantsByFunder() {
        return by(Part.GRANT, Line::funder);
    }

    /**
     * Grants by fund.
     *
     * @return one amount a currency by the fund's name, empty where it is not stated; in the order of names
     */
    public Map<String, List<Money>> grantsByFund() {
        return by(Part.GRANT, Line::fund);
    }

    /**
     * Grants by programme.
     *
     * @return one amount a currency by the programme's name, empty where it is not stated; in the order of names
     */
    public Map<String, List<Money>> grantsByProgramme() {
        return by(Part.GRANT, Line::programme);
    }

    /**
     * Grants by year.
     *
     * @return one amount a currency by year, 0 where the period is not known; in the order of years
     */
    public Map<Integer, List<Money>> grantsByYear() {
        return by(Part.GRANT, Line::year);
    }

    /**
     * The plan of one's own money: what the applicant pays in each year.
     *
     * @return one amount a currency by year, 0 where the period is not known; in the order of years
     */
    public Map<Integer, List<Money>> ownMoneyByYear() {
        return by(Part.OWN_MONEY, Line::year);
    }

    private <K extends Comparable<K>> Map<K, List<Money>> by(Part part, Function<Line, K> key) {
        Map<K, Map<CurrencyUnit, BigDecimal>> sums = new TreeMap<>();
        for (Line line : lines) {
            if (line.part() == part) {
                Map<CurrencyUnit, BigDecimal> amounts =
                        sums.computeIfAbsent(key.apply(line), k -> new LinkedHashMap<>());
                line.amounts()
                        .forEach(amount ->
                                amounts.merge(amount.getCurrency(), ExactMoney.toDecimal(amount), BigDecimal::add));
            }
        }
        Map<K, List<Money>> byKey = new TreeMap<>();
        sums.forEach((k, amounts) -> byKey.put(k, money(amounts)));
        return Collections.unmodifiableMap(byKey);
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    /** What becomes a portfolio. */
    private static final class Sums {

        private final Map<Key, Map<CurrencyUnit, BigDecimal>> amounts = new LinkedHashMap<>();
        private final Map<String, LocalizedText> names = new HashMap<>();

        void add(Key key, Money amount) {
            amounts.computeIfAbsent(key, k -> new LinkedHashMap<>())
                    .merge(amount.getCurrency(), ExactMoney.toDecimal(amount), BigDecimal::add);
        }

        void add(Line line, String funder, String fund, String programme) {
            Key key = new Key(line.part(), funder, fund, programme, line.year());
            line.amounts().forEach(amount -> add(key, amount));
        }

        /** The name that stands in the lines, empty where there is none; its other languages are remembered. */
        String name(Optional<LocalizedText> text) {
            text.filter(t -> t.byLanguage().size() > 1).ifPresent(t -> remember(t.toString(), t));
            return text.map(LocalizedText::toString).orElse("");
        }

        void remember(String name, LocalizedText text) {
            names.merge(name, text, Sums::both);
        }

        /** Where both say something in a language, the first holds. */
        private static LocalizedText both(LocalizedText first, LocalizedText second) {
            LocalizedText both = first;
            for (Map.Entry<String, String> text : second.byLanguage().entrySet()) {
                if (!first.byLanguage().containsKey(text.getKey())) {
                    both = both.with(text.getKey(), text.getValue());
                }
            }
            return both;
        }

        Portfolio portfolio() {
            List<Line> lines = new ArrayList<>(amounts.size());
            amounts.forEach((key, sum) ->
                    lines.add(new Line(key.part(), key.funder(), key.fund(), key.programme(), key.year(), money(sum))));
            return new Portfolio(lines, names);
        }
    }
}
