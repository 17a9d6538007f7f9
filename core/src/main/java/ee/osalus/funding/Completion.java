package ee.osalus.funding;

import static ee.osalus.funding.Derivation.Formula;

import ee.osalus.finding.Findings;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/**
 * Solves the equations of a funding for what is missing, one unknown at a time, until nothing more follows.
 *
 * <p>Approximate figures take no part: what follows from "about 4 million" would look exact and be wrong.
 */
final class Completion {

    private final Funding printed;
    private final CurrencyUnit currency;
    private final List<Derivation> derivations = new ArrayList<>();
    private Optional<Money> total;
    private Optional<Money> eligible;
    private Optional<Money> ineligible;
    private final List<FundingSource> sources;

    private Completion(Funding printed, CurrencyUnit currency) {
        this.currency = currency;
        this.printed = printed;
        this.total = FundingFigures.exact(printed, CostTotal.TOTAL_COST);
        this.eligible = FundingFigures.exact(printed, CostTotal.ELIGIBLE_COST);
        this.ineligible = FundingFigures.exact(printed, CostTotal.INELIGIBLE_COST);
        this.sources = new ArrayList<>(printed.sources());
    }

    static CompletedFunding of(Funding printed) {
        List<CurrencyUnit> currencies = FundingFigures.currencies(printed);
        Findings contradictions = printed.contradictions();
        if (currencies.size() != 1) {
            return new CompletedFunding(printed, List.of(), contradictions);
        }
        Completion completion = new Completion(printed, currencies.get(0));
        completion.solve();
        return new CompletedFunding(completion.result(), completion.derivations, contradictions);
    }

    private void solve() {
        int known;
        do {
            known = derivations.size();
            solveTotals();
            solveSources();
        } while (derivations.size() > known);
        addRemainder();
        solveRates();
    }

    /** Total = eligible + ineligible, and total = the sum of the sources. */
    private void solveTotals() {
        if (total.isPresent()
                && ineligible.isPresent()
                && printed.eligibleCost().isEmpty()) {
            eligible = eligible.or(() -> difference(
                    "/eligibleCost", Formula.ELIGIBLE_FROM_TOTAL, total.get(), "ineligible", ineligible.get()));
        }
        if (total.isPresent()
                && eligible.isPresent()
                && printed.ineligibleCost().isEmpty()) {
            ineligible = ineligible.or(() -> difference(
                    "/ineligibleCost", Formula.INELIGIBLE_FROM_TOTAL, total.get(), "eligible", eligible.get()));
        }
        if (total.isEmpty() && printed.totalCost().isEmpty()) {
            total = totalFromParts().or(this::totalFromSources);
        }
    }

    private Optional<Money> totalFromParts() {
        if (eligible.isEmpty() || ineligible.isEmpty()) {
            return Optional.empty();
        }
        Money sum = ExactMoney.sum(List.of(eligible.get(), ineligible.get()), currency);
        return derived(
                "/totalCost",
                Formula.TOTAL_FROM_PARTS,
                sum,
                inputs("eligible", eligible.get(), "ineligible", ineligible.get()));
    }

    /** Only with a grant and an own contribution, and with nothing said of an eligible or ineligible part. */
    private Optional<Money> totalFromSources() {
        boolean bothKinds = has(FundingKind.GRANT) && has(FundingKind.OWN_CONTRIBUTION);
        if (!bothKinds
                || printed.eligibleCost().isPresent()
                || printed.ineligibleCost().isPresent()
                || !unknownSources().isEmpty()) {
            return Optional.empty();
        }
        Money sum = sumOfSources();
        return derived("/totalCost", Formula.TOTAL_FROM_SOURCES, sum, inputs("sources", sum));
    }

    private void solveSources() {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).amount().isEmpty() && !sources.get(i).approximate()) {
                solveAmount(i);
            }
        }
    }

    /**
     * The last missing amount is what the others leave, so that the odd cent of a rounded rate is lost nowhere; but not where
     * that is at odds with its own rate.
     */
    private void solveAmount(int index) {
        FundingSource source = sources.get(index);
        Optional<RateProduct> product =
                source.rate().flatMap(rate -> baseOf(source.rateBase()).map(base -> new RateProduct(rate, base)));
        Optional<Money> rest = isLastUnknown(index) && !isPartHedged() ? remainder() : Optional.empty();
        if (rest.filter(r -> product.isEmpty() || product.get().fits(r)).isPresent()) {
            setAmount(index, Formula.AMOUNT_FROM_OTHERS, rest.get(), remainderInputs(rest.get()));
        } else if (product.isPresent()) {
            setAmount(
                    index,
                    Formula.AMOUNT_FROM_RATE,
                    product.get().amount(),
                    inputs("rate", product.get().rate(), "base", product.get().base()));
        }
    }

    /** A lone source without an amount need not pay for everything: nothing is derived from silence about the others. */
    private boolean isLastUnknown(int index) {
        return sources.size() > 1 && unknownSources().equals(List.of(index));
    }

    /** Then the sources may sum to a part that is known only roughly. */
    private boolean isPartHedged() {
        return eligible.isEmpty()
                && (printed.eligibleCost().isPresent()
                        || printed.ineligibleCost().isPresent());
    }

    /** What the sources leave of the cost is an own contribution that the document does not name. */
    private void addRemainder() {
        if (!has(FundingKind.GRANT)
                || has(FundingKind.OWN_CONTRIBUTION)
                || !unknownSources().isEmpty()) {
            return;
        }
        remainder().filter(Money::isPositive).ifPresent(rest -> {
            Formula formula = eligible.isPresent() ? Formula.OWN_CONTRIBUTION : Formula.OWN_CONTRIBUTION_OR_INELIGIBLE;
            sources.add(
                    FundingSource.builder().kind(FundingKind.OWN_CONTRIBUTION).build());
            setAmount(sources.size() - 1, formula, rest, remainderInputs(rest));
        });
    }

    private void solveRates() {
        RateBase usual = usualRateBase();
        for (int i = 0; i < sources.size(); i++) {
            FundingSource source = sources.get(i);
            if (source.rate().isPresent() || source.approximate()) {
                continue;
            }
            RateBase rateBase = source.rateBase() == RateBase.UNSTATED ? usual : source.rateBase();
            Optional<Money> amount = source.amount().filter(Money::isPositiveOrZero);
            Optional<Money> base = baseOf(rateBase).filter(Money::isPositive);
            if (amount.isPresent() && base.isPresent()) {
                setRate(i, rateBase, amount.get(), base.get());
            }
        }
    }

    /** Rates are parts of the cost that the sources sum to, or else of the total cost. */
    private RateBase usualRateBase() {
        Money sum = sumOfSources();
        return total.isEmpty()
                        || (!sum.isEqualTo(total.get())
                                && eligible.filter(sum::isEqualTo).isPresent())
                ? RateBase.ELIGIBLE
                : RateBase.TOTAL;
    }

    private void setRate(int index, RateBase rateBase, Money amount, Money base) {
        Share rate = Share.ofAmounts(amount, base);
        sources.set(index, sources.get(index).withRate(rate).withRateBase(rateBase));
        derivations.add(new Derivation(
                "/sources/" + index + "/rate", Formula.RATE_FROM_AMOUNT, rate, inputs("amount", amount, "base", base)));
    }

    /** The base that a rate names; an unstated base is known only where total and eligible cost are the same. */
    private Optional<Money> baseOf(RateBase rateBase) {
        return switch (rateBase) {
            case TOTAL -> total;
            case ELIGIBLE -> eligible;
            case UNSTATED -> total.filter(t -> eligible.filter(t::isEqualTo).isPresent());
        };
    }

    /** The cost that the sources pay for, less those that are known; empty where it is not known or overdrawn. */
    private Optional<Money> remainder() {
        return cost().map(cost -> cost.subtract(sumOfSources())).filter(rest -> !rest.isNegative());
    }

    private Optional<Money> cost() {
        return eligible.or(() -> ineligible.isPresent() ? Optional.empty() : total);
    }

    private Map<String, Serializable> remainderInputs(Money rest) {
        Money cost = cost().orElseThrow();
        return inputs("cost", cost, "sources", cost.subtract(rest));
    }

    private boolean has(FundingKind kind) {
        return sources.stream().anyMatch(s -> s.kind() == kind);
    }

    private List<Integer> unknownSources() {
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).amount().isEmpty() || sources.get(i).approximate()) {
                unknown.add(i);
            }
        }
        return unknown;
    }

    private Money sumOfSources() {
        return ExactMoney.sum(sources.stream().flatMap(s -> s.amount().stream()).toList(), currency);
    }

    private void setAmount(int index, Formula formula, Money amount, Map<String, Serializable> inputs) {
        sources.set(index, sources.get(index).withAmount(amount));
        derivations.add(new Derivation("/sources/" + index + "/amount", formula, amount, inputs));
    }

    private Optional<Money> difference(String pointer, Formula formula, Money whole, String name, Money part) {
        Money rest = whole.subtract(part);
        return rest.isNegative()
                ? Optional.empty()
                : derived(pointer, formula, rest, inputs("total", whole, name, part));
    }

    private Optional<Money> derived(String pointer, Formula formula, Money value, Map<String, Serializable> inputs) {
        derivations.add(new Derivation(pointer, formula, value, inputs));
        return Optional.of(value);
    }

    private static Map<String, Serializable> inputs(String name, Serializable value) {
        Map<String, Serializable> inputs = new LinkedHashMap<>();
        inputs.put(name, value);
        return inputs;
    }

    private static Map<String, Serializable> inputs(String one, Serializable first, String other, Serializable second) {
        Map<String, Serializable> inputs = inputs(one, first);
        inputs.put(other, second);
        return inputs;
    }

    /** The printed figures, approximate ones included, and the derived ones. */
    private Funding result() {
        if (derivations.isEmpty()) {
            return printed;
        }
        return printed.withTotalCost(printed.totalCost().or(() -> total))
                .withEligibleCost(printed.eligibleCost().or(() -> eligible))
                .withIneligibleCost(printed.ineligibleCost().or(() -> ineligible))
                .withSources(sources);
    }
}
