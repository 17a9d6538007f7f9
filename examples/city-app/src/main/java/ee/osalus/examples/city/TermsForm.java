package ee.osalus.examples.city;

import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.RateBase;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.project.Project;
import ee.osalus.split.CostBase;
import ee.osalus.split.CostSplit;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import ee.osalus.text.LocalizedText;
import jakarta.servlet.http.HttpServletRequest;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.javamoney.moneta.Money;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Funding terms as a person types them.
 *
 * @param eligible the eligible cost
 * @param total the total cost; empty where all of it is eligible
 * @param currency the currency's code
 * @param rounding how a rate is rounded to the cent
 * @param rows the sources in the order in which they pay
 */
record TermsForm(String eligible, String total, String currency, RoundingMode rounding, List<Row> rows) {

    /** How a source pays. */
    enum Pays {
        RATE_OF_ELIGIBLE,
        RATE_OF_TOTAL,
        FIXED,
        UP_TO,
        REST
    }

    /**
     * A source.
     *
     * @param name what it is called
     * @param kind what it is to the project
     * @param pays how it pays
     * @param figure a rate in percent or an amount; empty for the rest
     */
    record Row(String name, FundingKind kind, Pays pays, String figure) {}

    static final List<RoundingMode> ROUNDINGS =
            List.of(RoundingMode.DOWN, RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.UP);

    private static final int MOST_ROWS = 20;

    /** The terms that a project's own figures suggest: stated rates, else fixed amounts, and an own contribution that bears the rest. */
    static TermsForm of(Project project, Words words) {
        Funding funding = project.funding().completed().funding();
        Optional<Money> eligible = funding.eligibleCost().or(funding::totalCost);
        Optional<Money> total =
                funding.totalCost().filter(t -> funding.eligibleCost().isPresent());
        Set<String> names = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        for (FundingSource source : funding.sources()) {
            boolean isRest = source.kind() == FundingKind.OWN_CONTRIBUTION
                    && rows.stream().noneMatch(row -> row.pays() == Pays.REST);
            if (isRest || source.rate().isPresent() || source.amount().isPresent()) {
                rows.add(row(source, isRest, name(source, names, words), project.funding()));
            }
        }
        if (rows.stream().noneMatch(row -> row.pays() == Pays.REST)) {
            rows.add(new Row(words.of(FundingKind.OWN_CONTRIBUTION), FundingKind.OWN_CONTRIBUTION, Pays.REST, ""));
        }
        String currency = eligible.map(e -> e.getCurrency().getCurrencyCode()).orElse("EUR");
        return new TermsForm(
                eligible.map(words.figures()::figure).orElse(""),
                total.map(words.figures()::figure).orElse(""),
                currency,
                RoundingMode.DOWN,
                rows);
    }

    private static Row row(FundingSource source, boolean isRest, String name, Funding stated) {
        if (isRest) {
            return new Row(name, source.kind(), Pays.REST, "");
        }
        boolean isStatedRate = stated.sources().stream()
                .anyMatch(s -> s.rate().isPresent() && s.rate().equals(source.rate()));
        if (isStatedRate || source.amount().isEmpty()) {
            Pays pays = source.rateBase() == RateBase.TOTAL ? Pays.RATE_OF_TOTAL : Pays.RATE_OF_ELIGIBLE;
            return new Row(
                    name, source.kind(), pays, source.rate().orElseThrow().toString());
        }
        String amount = ExactMoney.toDecimal(source.amount().get()).toPlainString();
        return new Row(name, source.kind(), Pays.FIXED, amount);
    }

    private static String name(FundingSource source, Set<String> names, Words words) {
        Optional<LocalizedText> stated = source.fund().or(() -> source.funder().map(f -> f.name()));
        String name = source.kind() == FundingKind.OWN_CONTRIBUTION
                ? words.of(source.kind())
                : stated.map(s -> s.bestFor(words.language())).orElseGet(() -> words.of(source.kind()));
        String unique = name;
        for (int i = 2; !names.add(unique); i++) {
            unique = name + " " + i;
        }
        return unique;
    }

    /** What a form sent; rows without a name and figure are passed over. */
    static Optional<TermsForm> of(HttpServletRequest sent) {
        String[] names = sent.getParameterValues("name");
        String[] kinds = sent.getParameterValues("kind");
        String[] pays = sent.getParameterValues("pays");
        String[] figures = sent.getParameterValues("figure");
        if (names == null || kinds == null || pays == null || figures == null) {
            return Optional.empty();
        }
        int count = Math.min(Math.min(names.length, kinds.length), Math.min(pays.length, figures.length));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(count, MOST_ROWS); i++) {
            if (!names[i].isBlank() || !figures[i].isBlank()) {
                rows.add(new Row(
                        names[i].strip(),
                        chosen(FundingKind.values(), kinds[i]),
                        chosen(Pays.values(), pays[i]),
                        figures[i].strip()));
            }
        }
        return Optional.of(new TermsForm(
                parameter(sent, "eligible"),
                parameter(sent, "total"),
                parameter(sent, "currency").toUpperCase(Locale.ROOT),
                chosen(RoundingMode.values(), parameter(sent, "rounding")),
                rows));
    }

    private static <E extends Enum<E>> E chosen(E[] choices, String name) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private static String parameter(HttpServletRequest sent, String name) {
        String value = sent.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** The rows to show: one more than there are, so that a source can be added. */
    public List<Row> rowsAndOneMore() {
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row("", FundingKind.GRANT, Pays.RATE_OF_ELIGIBLE, ""));
        return more;
    }

    /** What keeps these terms from being used, in words; empty where nothing does. */
    List<String> complaints(Words words) {
        List<String> complaints = new ArrayList<>();
        if (!Monetary.isCurrencyAvailable(currency)) {
            return List.of(words.of("terms.currency", currency));
        }
        if (amount(eligible).isEmpty()) {
            complaints.add(words.of("terms.amount", words.of("terms.eligible"), eligible));
        }
        if (!total.isEmpty() && amount(total).isEmpty()) {
            complaints.add(words.of("terms.amount", words.of("terms.total"), total));
        }
        Set<String> names = new HashSet<>();
        for (Row row : rows) {
            if (row.name().isBlank() || !names.add(row.name())) {
                complaints.add(words.of("terms.name", row.name()));
            }
            boolean isRate = row.pays() == Pays.RATE_OF_ELIGIBLE || row.pays() == Pays.RATE_OF_TOTAL;
            if (isRate && rate(row.figure()).isEmpty()) {
                complaints.add(words.of("terms.rate", row.name(), row.figure()));
            } else if (!isRate
                    && row.pays() != Pays.REST
                    && amount(row.figure()).isEmpty()) {
                complaints.add(words.of("terms.amount", row.name(), row.figure()));
            }
        }
        if (rows.stream().filter(row -> row.pays() == Pays.REST).count() != 1) {
            complaints.add(words.of("terms.rest"));
        }
        return complaints;
    }

    /** The split; only for terms without complaints. */
    CostSplit split() {
        FundingTerms.Builder terms = FundingTerms.builder().rounding(rounding);
        rows.forEach(row -> terms.addRule(rule(row)));
        CostBase base = CostBase.eligible(amount(eligible).orElseThrow());
        return terms.build()
                .split(total.isEmpty() ? base : base.withTotal(amount(total).orElseThrow()));
    }

    private FundingRule rule(Row row) {
        return switch (row.pays()) {
            case RATE_OF_ELIGIBLE ->
                FundingRule.rate(row.name(), row.kind(), rate(row.figure()).orElseThrow());
            case RATE_OF_TOTAL ->
                FundingRule.rate(row.name(), row.kind(), rate(row.figure()).orElseThrow())
                        .withBase(FundingRule.Base.TOTAL);
            case FIXED ->
                FundingRule.fixed(row.name(), row.kind(), amount(row.figure()).orElseThrow());
            case UP_TO ->
                FundingRule.upTo(row.name(), row.kind(), amount(row.figure()).orElseThrow());
            case REST -> FundingRule.rest(row.name(), row.kind());
        };
    }

    /** {@code 85}, {@code 85%}, {@code 69,88 %}, {@code 2/3}. */
    private static Optional<Share> rate(String typed) {
        return Share.tryParse(typed).or(() -> Share.tryParse(typed + "%"));
    }

    /** {@code 24600}, {@code 24 600,50}: digits with blanks between them, and a decimal point or comma; not finer than the cent. */
    private Optional<Money> amount(String typed) {
        String plain = typed.replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.');
        CurrencyUnit unit = ExactMoney.currency(currency);
        return plain.matches("[0-9]{1,15}(\\.[0-9]{1,6})?")
                ? Optional.of(ExactMoney.of(plain, unit)).filter(ExactMoney::isWholeMinor)
                : Optional.empty();
    }
}
