package ee.osalus.funding;

import static ee.osalus.funding.Derivation.Formula;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/**
 * Solves the equations of a funding for what is missing, one unknown at a time, until nothing more follows.
 *
 * <p>Approximate figures take no part: what follows from "about 4 million" would look exact and be wrong.
 */
final class Completion {

    private final CurrencyUnit currency;
    private final List<Derivation> derivations = new ArrayList<>();
    private Optional<Money> total;
    private Optional<Money> eligible;
    private Optional<Money> ineligible;
    private final List<FundingSource> sources;

    private Completion(Funding printed, CurrencyUnit currency) {
        this.currency = currency;
        this.total = exact(printed, CostTotal.TOTAL_COST, printed.totalCost());
        this.eligible = exact(printed, CostTotal.ELIGIBLE_COST, printed.eligibleCost());
        this.ineligible = exact(printed, CostTotal.INELIGIBLE_COST, printed.ineligibleCost());
        this.sources = new ArrayList<>(printed.sources());
    }

    static CompletedFunding of(Funding printed) {
        List<CurrencyUnit> currencies = FundingFigures.currencies(printed);
        if (currencies.size() > 1) {
            return new CompletedFunding(printed, List.of(), mixed(currencies));
        }
        if (currencies.isEmpty()) {
            return new CompletedFunding(printed, List.of(), Findings.none());
        }
        Completion completion = new Completion(printed, currencies.get(0));
        completion.solve(printed);
        return new CompletedFunding(
                completion.result(printed), completion.derivations, new Contradictions(printed).find());
    }

    private static Findings mixed(List<CurrencyUnit> currencies) {
        String codes = String.join(
                ", ",
                currencies.stream().map(CurrencyUnit::getCurrencyCode).sorted().toList());
        return Findings.of(List.of(Finding.at("", FundingFinding.MIXED_CURRENCIES)
                .putFact("currencies", codes)
                .build()));
    }

    private static Optional<Money> exact(Funding printed, CostTotal which, Optional<Money> amount) {
        return printed.approximate().contains(which) ? Optional.empty() : amount;
    }

    private void solve(Funding printed) {
        int known;
        do {
            known = derivations.size();
            solveTotals(printed);
            solveSources();
        } while (derivations.size() > known);
        addRemainder();
        solveRates();
    }

    /** Total = eligible + ineligible, and total = the sum of the sources. */
    private void solveTotals(Funding printed) {
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
                || eligible.isPresent()
                || ineligible.isPresent()
                || !unknownSources().isEmpty()) {
            return Optional.empty();
        }
        Money sum = sumOfSources(s -> true);
        return derived("/totalCost", Formula.TOTAL_FROM_SOURCES, sum, inputs("sources", sum));
    }

    private void solveSources() {
        for (int i = 0; i < sources.size(); i++) {
            FundingSource source = sources.get(i);
            if (source.amount().isEmpty() && source.rate().isPresent()) {
                int index = i;
                baseOf(source)
                        .ifPresent(base -> setAmount(
                                index,
                                Formula.AMOUNT_FROM_RATE,
                                source.rate().get().appliedTo(base, RoundingMode.HALF_UP),
                                inputs("rate", source.rate().get(), "base", base)));
            }
        }
        List<Integer> unknown = unknownSources();
        if (unknown.size() == 1 && sources.get(unknown.get(0)).amount().isEmpty()) {
            remainder()
                    .ifPresent(
                            rest -> setAmount(unknown.get(0), Formula.AMOUNT_FROM_OTHERS, rest, remainderInputs(rest)));
        }
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
        Optional<Money> base = total.or(() -> eligible);
        if (base.isEmpty() || base.get().isZero()) {
            return;
        }
        RateBase rateBase = total.isPresent() ? RateBase.TOTAL : RateBase.ELIGIBLE;
        for (int i = 0; i < sources.size(); i++) {
            FundingSource source = sources.get(i);
            if (source.rate().isEmpty()
                    && !source.approximate()
                    && source.amount().isPresent()) {
                Money amount = source.amount().get();
                if (amount.isNegative() || base.get().isNegative()) {
                    continue;
                }
                Share rate = Share.ofAmounts(amount, base.get());
                sources.set(i, source.withRate(rate).withRateBase(rateBase));
                derivations.add(new Derivation(
                        "/sources/" + i + "/rate",
                        Formula.RATE_FROM_AMOUNT,
                        rate,
                        inputs("amount", amount, "base", base.get())));
            }
        }
    }

    /** The base that a rate names; an unstated base is known only where total and eligible cost are the same. */
    private Optional<Money> baseOf(FundingSource source) {
        return switch (source.rateBase()) {
            case TOTAL -> total;
            case ELIGIBLE -> eligible;
            case UNSTATED -> total.filter(t -> eligible.filter(t::isEqualTo).isPresent());
        };
    }

    /** The cost that the sources pay for, less those that are known; empty where it is not known or overdrawn. */
    private Optional<Money> remainder() {
        return cost().map(cost -> cost.subtract(sumOfSources(s -> s.amount().isPresent())))
                .filter(rest -> !rest.isNegative());
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

    private Money sumOfSources(Predicate<FundingSource> which) {
        return ExactMoney.sum(
                sources.stream().filter(which).flatMap(s -> s.amount().stream()).toList(), currency);
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
    private Funding result(Funding printed) {
        return printed.withTotalCost(printed.totalCost().or(() -> total))
                .withEligibleCost(printed.eligibleCost().or(() -> eligible))
                .withIneligibleCost(printed.ineligibleCost().or(() -> ineligible))
                .withSources(sources);
    }
}
