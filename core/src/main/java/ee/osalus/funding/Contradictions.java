package ee.osalus.funding;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.money.ExactMoney;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/** Holds the printed figures of a funding in one currency against each other; approximate ones contradict nothing. */
final class Contradictions {

    private final Funding printed;
    private final Optional<Money> total;
    private final Optional<Money> eligible;
    private final Optional<Money> ineligible;
    private final List<Finding> findings = new ArrayList<>(0);

    private Contradictions(Funding printed) {
        this.printed = printed;
        this.total = FundingFigures.exact(printed, CostTotal.TOTAL_COST);
        this.eligible = FundingFigures.exact(printed, CostTotal.ELIGIBLE_COST);
        this.ineligible = FundingFigures.exact(printed, CostTotal.INELIGIBLE_COST);
    }

    static Findings of(Funding printed) {
        List<CurrencyUnit> currencies = FundingFigures.currencies(printed);
        return currencies.size() > 1 ? Findings.of(List.of(mixed(currencies))) : new Contradictions(printed).find();
    }

    private static Finding mixed(List<CurrencyUnit> currencies) {
        String codes = String.join(
                ", ",
                currencies.stream().map(CurrencyUnit::getCurrencyCode).sorted().toList());
        return Finding.at("", FundingFinding.MIXED_CURRENCIES)
                .putFact("currencies", codes)
                .build();
    }

    private Findings find() {
        reportNegativeAmounts();
        holdTotalsAgainstEachOther();
        holdGrantsAgainstTotal();
        holdSourcesAgainstCost();
        for (int i = 0; i < printed.sources().size(); i++) {
            holdRateAgainstAmount(i, printed.sources().get(i));
        }
        return Findings.of(findings);
    }

    private void reportNegativeAmounts() {
        boolean negative = false;
        for (Money amount : FundingFigures.amounts(printed)) {
            negative |= amount.isNegative();
        }
        if (!negative) {
            return;
        }
        FundingFigures.byPointer(printed).forEach((pointer, amount) -> {
            if (amount.isNegative()) {
                findings.add(Finding.at(pointer, FundingFinding.NEGATIVE_AMOUNT)
                        .putFact("amount", amount)
                        .build());
            }
        });
    }

    private void holdTotalsAgainstEachOther() {
        if (total.isEmpty()) {
            return;
        }
        if (eligible.isPresent() && eligible.get().isGreaterThan(total.get())) {
            findings.add(Finding.at("/eligibleCost", FundingFinding.ELIGIBLE_EXCEEDS_TOTAL)
                    .putFact("eligible", eligible.get())
                    .putFact("total", total.get())
                    .build());
        } else if (ineligible.isPresent() && ineligible.get().isGreaterThan(total.get())) {
            findings.add(Finding.at("/ineligibleCost", FundingFinding.INELIGIBLE_EXCEEDS_TOTAL)
                    .putFact("ineligible", ineligible.get())
                    .putFact("total", total.get())
                    .build());
        } else if (eligible.isPresent() && ineligible.isPresent()) {
            holdSumOfPartsAgainstTotal(eligible.get(), ineligible.get(), total.get());
        }
    }

    private void holdSumOfPartsAgainstTotal(Money eligiblePart, Money ineligiblePart, Money whole) {
        Money sum = eligiblePart.add(ineligiblePart);
        if (!sum.isEqualTo(whole)) {
            findings.add(Finding.at("/totalCost", FundingFinding.PARTS_DIFFER_FROM_TOTAL)
                    .putFact("eligible", eligiblePart)
                    .putFact("ineligible", ineligiblePart)
                    .putFact("sum", sum)
                    .putFact("total", whole)
                    .putFact("difference", distance(sum, whole))
                    .build());
        }
    }

    private void holdGrantsAgainstTotal() {
        for (int i = 0; i < printed.sources().size(); i++) {
            FundingSource source = printed.sources().get(i);
            if (source.kind() != FundingKind.GRANT || total.isEmpty() || !isExact(source)) {
                continue;
            }
            Money grant = source.amount().orElseThrow();
            if (grant.isGreaterThan(total.get())) {
                findings.add(Finding.at("/sources/" + i + "/amount", FundingFinding.GRANT_EXCEEDS_TOTAL)
                        .putFact("grant", grant)
                        .putFact("total", total.get())
                        .putFact("difference", distance(grant, total.get()))
                        .build());
            }
        }
    }

    private void holdSourcesAgainstCost() {
        List<FundingSource> stated = new ArrayList<>();
        List<Money> amounts = new ArrayList<>();
        boolean hedged = false;
        for (FundingSource source : printed.sources()) {
            if (source.amount().isPresent()) {
                stated.add(source);
                amounts.add(source.amount().get());
                hedged |= source.approximate();
            }
        }
        if (stated.isEmpty() || isOneGrant(stated) || hedged) {
            return;
        }
        Money sum = ExactMoney.sum(amounts, amounts.get(0).getCurrency());
        if (isSame(sum, total) || isSame(sum, eligible) || isSame(sum, totalLessIneligible())) {
            return;
        }
        if (total.isPresent() && sum.isGreaterThan(total.get())) {
            findings.add(sumFinding(FundingFinding.SOURCES_EXCEED_TOTAL, sum, total.get()));
        } else if (isComplete() && printed.approximate().isEmpty()) {
            total.or(() -> eligible)
                    .filter(sum::isLessThan)
                    .ifPresent(cost -> findings.add(sumFinding(FundingFinding.SOURCES_BELOW_TOTAL, sum, cost)));
        }
    }

    /** Then {@link FundingFinding#GRANT_EXCEEDS_TOTAL} says it all. */
    private static boolean isOneGrant(List<FundingSource> stated) {
        return stated.size() == 1 && stated.get(0).kind() == FundingKind.GRANT;
    }

    private static boolean isSame(Money sum, Optional<Money> cost) {
        return cost.isPresent() && sum.isEqualTo(cost.get());
    }

    private Optional<Money> totalLessIneligible() {
        return total.flatMap(t -> ineligible.map(t::subtract));
    }

    /** Nobody is missing: each source has its amount, a grant and an own contribution among them. */
    private boolean isComplete() {
        List<FundingSource> sources = printed.sources();
        return sources.stream().allMatch(s -> s.amount().isPresent())
                && sources.stream().anyMatch(s -> s.kind() == FundingKind.GRANT)
                && sources.stream().anyMatch(s -> s.kind() == FundingKind.OWN_CONTRIBUTION);
    }

    private static Finding sumFinding(FundingFinding code, Money sum, Money cost) {
        return Finding.at("/sources", code)
                .putFact("sum", sum)
                .putFact("total", cost)
                .putFact("difference", distance(sum, cost))
                .build();
    }

    private void holdRateAgainstAmount(int index, FundingSource source) {
        if (source.rate().isEmpty() || !isExact(source)) {
            return;
        }
        Money amount = source.amount().orElseThrow();
        List<RateProduct> products = new ArrayList<>(2);
        for (Money base : basesOf(source)) {
            products.add(new RateProduct(source.rate().get(), base));
        }
        if (products.isEmpty() || isOneOf(products, amount)) {
            return;
        }
        RateProduct product = products.get(0);
        findings.add(Finding.at("/sources/" + index + "/rate", FundingFinding.RATE_DIFFERS_FROM_AMOUNT)
                .putFact("amount", amount)
                .putFact("rate", product.rate())
                .putFact("base", product.base())
                .putFact("expected", product.amount())
                .build());
    }

    /** Whether an amount fits a product; most do to the cent, so that is asked of all of them first. */
    private static boolean isOneOf(List<RateProduct> products, Money amount) {
        for (RateProduct product : products) {
            if (product.isExactly(amount)) {
                return true;
            }
        }
        for (RateProduct product : products) {
            if (product.fits(amount)) {
                return true;
            }
        }
        return false;
    }

    /** The costs that the rate may be of; none where one of them is approximate or not known. */
    private List<Money> basesOf(FundingSource source) {
        boolean eligibleIsHedged = printed.approximate().contains(CostTotal.ELIGIBLE_COST);
        Optional<Money> eligibleBase = eligibleIsHedged ? Optional.empty() : eligible.or(this::totalLessIneligible);
        boolean either =
                source.rateBase() == RateBase.UNSTATED && printed.approximate().isEmpty();
        List<Money> bases = new ArrayList<>(2);
        if (either || source.rateBase() == RateBase.TOTAL) {
            total.ifPresent(bases::add);
        }
        if (either || source.rateBase() == RateBase.ELIGIBLE) {
            eligibleBase.ifPresent(bases::add);
        }
        return bases;
    }

    private static boolean isExact(FundingSource source) {
        return source.amount().isPresent() && !source.approximate();
    }

    private static Money distance(Money one, Money other) {
        return one.subtract(other).abs();
    }
}
