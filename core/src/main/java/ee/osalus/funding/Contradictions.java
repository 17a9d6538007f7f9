package ee.osalus.funding;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/** Holds the printed figures of a funding in one currency against each other; approximate ones contradict nothing. */
final class Contradictions {

    private static final BigDecimal HALF_PERCENT = new BigDecimal("0.005");

    private final Funding printed;
    private final Optional<Money> total;
    private final Optional<Money> eligible;
    private final Optional<Money> ineligible;
    private final List<Finding> findings = new ArrayList<>();

    Contradictions(Funding printed) {
        this.printed = printed;
        this.total = exact(CostTotal.TOTAL_COST, printed.totalCost());
        this.eligible = exact(CostTotal.ELIGIBLE_COST, printed.eligibleCost());
        this.ineligible = exact(CostTotal.INELIGIBLE_COST, printed.ineligibleCost());
    }

    private Optional<Money> exact(CostTotal which, Optional<Money> amount) {
        return printed.approximate().contains(which) ? Optional.empty() : amount;
    }

    Findings find() {
        holdTotalsAgainstEachOther();
        holdGrantsAgainstTotal();
        holdSourcesAgainstCost();
        for (int i = 0; i < printed.sources().size(); i++) {
            holdRateAgainstAmount(i, printed.sources().get(i));
        }
        return Findings.of(findings);
    }

    private void holdTotalsAgainstEachOther() {
        if (total.isEmpty() || eligible.isEmpty()) {
            return;
        }
        if (eligible.get().isGreaterThan(total.get())) {
            findings.add(Finding.at("/eligibleCost", FundingFinding.ELIGIBLE_EXCEEDS_TOTAL)
                    .putFact("eligible", eligible.get())
                    .putFact("total", total.get())
                    .build());
        } else if (ineligible.isPresent()) {
            Money sum = eligible.get().add(ineligible.get());
            if (!sum.isEqualTo(total.get())) {
                findings.add(Finding.at("/totalCost", FundingFinding.PARTS_DIFFER_FROM_TOTAL)
                        .putFact("eligible", eligible.get())
                        .putFact("ineligible", ineligible.get())
                        .putFact("sum", sum)
                        .putFact("total", total.get())
                        .putFact("difference", distance(sum, total.get()))
                        .build());
            }
        }
    }

    private void holdGrantsAgainstTotal() {
        for (int i = 0; i < printed.sources().size(); i++) {
            FundingSource source = printed.sources().get(i);
            if (source.kind() == FundingKind.GRANT && total.isPresent() && isExact(source)) {
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
    }

    private void holdSourcesAgainstCost() {
        List<FundingSource> sources = printed.sources();
        List<Money> costs = Stream.of(total, eligible, totalLessIneligible())
                .flatMap(Optional::stream)
                .toList();
        if (sources.size() < 2
                || costs.isEmpty()
                || printed.approximate().contains(CostTotal.TOTAL_COST)
                || sources.stream().anyMatch(FundingSource::approximate)) {
            return;
        }
        CurrencyUnit currency = costs.get(0).getCurrency();
        Money sum = ExactMoney.sum(
                sources.stream().flatMap(s -> s.amount().stream()).toList(), currency);
        if (costs.stream().anyMatch(sum::isEqualTo)) {
            return;
        }
        if (total.isPresent() && sum.isGreaterThan(total.get())) {
            findings.add(sumFinding(FundingFinding.SOURCES_EXCEED_TOTAL, sum, total.get()));
        } else if (isComplete() && sum.isLessThan(total.or(() -> eligible).orElseThrow())) {
            findings.add(sumFinding(
                    FundingFinding.SOURCES_BELOW_TOTAL,
                    sum,
                    total.or(() -> eligible).orElseThrow()));
        }
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

    private Finding sumFinding(FundingFinding code, Money sum, Money cost) {
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
        List<Money> bases = basesOf(source);
        Money amount = source.amount().orElseThrow();
        Share rate = source.rate().get();
        if (bases.isEmpty() || bases.stream().anyMatch(base -> fits(amount, rate, base))) {
            return;
        }
        Money base = bases.get(0);
        findings.add(Finding.at("/sources/" + index + "/rate", FundingFinding.RATE_DIFFERS_FROM_AMOUNT)
                .putFact("amount", amount)
                .putFact("rate", rate)
                .putFact("base", base)
                .putFact("expected", rate.appliedTo(base, RoundingMode.HALF_UP))
                .build());
    }

    /** The costs that the rate may be of; none where one of them is approximate or not known. */
    private List<Money> basesOf(FundingSource source) {
        return switch (source.rateBase()) {
            case TOTAL -> total.stream().toList();
            case ELIGIBLE -> eligible.or(this::totalLessIneligible).stream().toList();
            case UNSTATED ->
                printed.approximate().isEmpty()
                        ? Stream.of(total, eligible.or(this::totalLessIneligible))
                                .flatMap(Optional::stream)
                                .toList()
                        : List.of();
        };
    }

    /** Within half of the last decimal of the rate as it is printed in percent, and at least a cent; exact for any fraction. */
    private static boolean fits(Money amount, Share rate, Money base) {
        BigDecimal whole = ExactMoney.toDecimal(base);
        BigDecimal cent =
                BigDecimal.ONE.movePointLeft(Math.max(0, base.getCurrency().getDefaultFractionDigits()));
        BigDecimal tolerance = rate.toExactPercent()
                .map(percent -> whole.abs().multiply(HALF_PERCENT.movePointLeft(Math.max(0, percent.scale()))))
                .map(half -> half.max(cent))
                .orElse(cent);
        BigInteger pieces = Share.commonDenominator(List.of(rate));
        BigDecimal expected = whole.multiply(new BigDecimal(rate.inPiecesOf(pieces)));
        BigDecimal actual = ExactMoney.toDecimal(amount).multiply(new BigDecimal(pieces));
        return actual.subtract(expected).abs().compareTo(tolerance.multiply(new BigDecimal(pieces))) <= 0;
    }

    private static boolean isExact(FundingSource source) {
        return source.amount().isPresent() && !source.approximate();
    }

    private static Money distance(Money one, Money other) {
        return one.subtract(other).abs();
    }
}
