package ee.osalus.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the printed figures a second time, as plain as can be: whole cents in a {@code long}, null for what is not
 * stated, one condition a code. Only for fundings in whole cents of euro.
 */
final class NaiveFunding {

    private final @Nullable Long total;
    private final @Nullable Long eligible;
    private final @Nullable Long ineligible;
    private final boolean hedgedEligible;
    private final boolean hedgedAny;
    private final List<FundingSource> sources;

    NaiveFunding(Funding funding) {
        Set<CostTotal> hedged = funding.approximate();
        total = hedged.contains(CostTotal.TOTAL_COST)
                ? null
                : cents(funding.totalCost().orElse(null));
        eligible = hedged.contains(CostTotal.ELIGIBLE_COST)
                ? null
                : cents(funding.eligibleCost().orElse(null));
        ineligible = hedged.contains(CostTotal.INELIGIBLE_COST)
                ? null
                : cents(funding.ineligibleCost().orElse(null));
        hedgedEligible = hedged.contains(CostTotal.ELIGIBLE_COST);
        hedgedAny = !hedged.isEmpty();
        sources = funding.sources();
    }

    private static @Nullable Long cents(@Nullable Money amount) {
        return amount == null
                ? null
                : amount.getNumber()
                        .numberValue(BigDecimal.class)
                        .movePointRight(2)
                        .longValueExact();
    }

    /** The codes that must be found; negative amounts and mixed currencies do not occur here. */
    Set<FundingFinding> codes() {
        Set<FundingFinding> codes = EnumSet.noneOf(FundingFinding.class);
        if (total != null) {
            if (eligible != null && eligible > total) {
                codes.add(FundingFinding.ELIGIBLE_EXCEEDS_TOTAL);
            }
            if (ineligible != null && ineligible > total && !codes.contains(FundingFinding.ELIGIBLE_EXCEEDS_TOTAL)) {
                codes.add(FundingFinding.INELIGIBLE_EXCEEDS_TOTAL);
            }
            if (codes.isEmpty() && eligible != null && ineligible != null && eligible + ineligible != total) {
                codes.add(FundingFinding.PARTS_DIFFER_FROM_TOTAL);
            }
            if (sources.stream().anyMatch(s -> isExactGrantOver(s, total))) {
                codes.add(FundingFinding.GRANT_EXCEEDS_TOTAL);
            }
        }
        addSums(codes);
        if (sources.stream().anyMatch(this::rateDiffers)) {
            codes.add(FundingFinding.RATE_DIFFERS_FROM_AMOUNT);
        }
        return codes;
    }

    private static boolean isExactGrantOver(FundingSource source, long total) {
        Long amount = cents(source.amount().orElse(null));
        return source.kind() == FundingKind.GRANT && !source.approximate() && amount != null && amount > total;
    }

    private void addSums(Set<FundingFinding> codes) {
        List<FundingSource> withAmount =
                sources.stream().filter(s -> s.amount().isPresent()).toList();
        boolean loneGrant = withAmount.size() == 1 && withAmount.get(0).kind() == FundingKind.GRANT;
        if (withAmount.isEmpty() || loneGrant || withAmount.stream().anyMatch(FundingSource::approximate)) {
            return;
        }
        long sum = withAmount.stream()
                .mapToLong(s -> Objects.requireNonNull(cents(s.amount().orElseThrow())))
                .sum();
        boolean holds = (total != null && sum == total)
                || (eligible != null && sum == eligible)
                || (total != null && ineligible != null && sum == total - ineligible);
        boolean complete = withAmount.size() == sources.size()
                && Stream.of(FundingKind.GRANT, FundingKind.OWN_CONTRIBUTION)
                        .allMatch(kind -> sources.stream().anyMatch(s -> s.kind() == kind));
        Long cost = total != null ? total : eligible;
        if (!holds && total != null && sum > total) {
            codes.add(FundingFinding.SOURCES_EXCEED_TOTAL);
        }
        if (!holds && cost != null && sum < cost && complete && !hedgedAny) {
            codes.add(FundingFinding.SOURCES_BELOW_TOTAL);
        }
    }

    private boolean rateDiffers(FundingSource source) {
        Long amount = cents(source.amount().orElse(null));
        if (amount == null || source.approximate() || source.rate().isEmpty()) {
            return false;
        }
        List<Long> bases = new ArrayList<>();
        Long eligibleBase = eligible != null
                ? eligible
                : !hedgedEligible && total != null && ineligible != null ? Long.valueOf(total - ineligible) : null;
        if (total != null && source.rateBase() != RateBase.ELIGIBLE) {
            bases.add(total);
        }
        if (eligibleBase != null && source.rateBase() != RateBase.TOTAL) {
            bases.add(eligibleBase);
        }
        if (bases.isEmpty() || (source.rateBase() == RateBase.UNSTATED && hedgedAny)) {
            return false;
        }
        return bases.stream()
                .noneMatch(base -> fits(amount, source.rate().orElseThrow().toString(), base));
    }

    /** Reads the rate as it prints: {@code 85.5%} with its decimals, or {@code 2/3}. */
    private static boolean fits(long amount, String rate, long base) {
        if (rate.endsWith("%")) {
            BigDecimal percent = new BigDecimal(rate.substring(0, rate.length() - 1));
            BigDecimal exact = percent.multiply(BigDecimal.valueOf(base)).movePointLeft(2);
            BigDecimal half = new BigDecimal("0.005").movePointLeft(percent.scale());
            BigDecimal allowed =
                    half.multiply(BigDecimal.valueOf(Math.abs(base))).max(BigDecimal.ONE);
            return exact.subtract(BigDecimal.valueOf(amount)).abs().compareTo(allowed) <= 0;
        }
        String[] fraction = rate.split("/", -1);
        long numerator = Long.parseLong(fraction[0]);
        long denominator = Long.parseLong(fraction[1]);
        return Math.abs(amount * denominator - base * numerator) <= denominator;
    }
}
