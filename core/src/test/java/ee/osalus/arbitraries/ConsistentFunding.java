package ee.osalus.arbitraries;

import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.RateBase;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Builds fundings from their parts up, so that every total is the sum of its parts. */
final class ConsistentFunding {

    /** What a document leaves out. */
    private enum Printed {
        EVERYTHING,
        NO_RATES,
        NO_PARTS,
        NO_TOTAL,
        TOTAL_AND_SOURCES
    }

    private static final FundingKind[] FURTHER = {
        FundingKind.PARTNER_CONTRIBUTION, FundingKind.OTHER_PUBLIC, FundingKind.PRIVATE, FundingKind.LOAN
    };

    private ConsistentFunding() {}

    static Arbitrary<Funding> arbitrary() {
        Arbitrary<Long> minorUnits = Arbitraries.longs().between(1, 100_000_000_000L);
        Arbitrary<CurrencyUnit> currencies = Arbitraries.of("EUR", "EEK").map(ExactMoney::currency);
        return Combinators.combine(
                        currencies,
                        minorUnits,
                        minorUnits,
                        minorUnits.list().ofMaxSize(2),
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.of(Printed.class))
                .as(ConsistentFunding::of);
    }

    private static Funding of(
            CurrencyUnit currency, long grant, long own, List<Long> others, long ineligible, Printed printed) {
        long eligible = grant + own + others.stream().mapToLong(Long::longValue).sum();
        boolean withParts = printed == Printed.EVERYTHING || printed == Printed.NO_RATES || printed == Printed.NO_TOTAL;
        long total = withParts ? eligible + ineligible : eligible;
        Funding.Builder funding = Funding.builder();
        if (printed != Printed.NO_TOTAL) {
            funding.totalCost(ExactMoney.ofMinor(total, currency));
        }
        if (withParts) {
            funding.eligibleCost(ExactMoney.ofMinor(eligible, currency));
            funding.ineligibleCost(ExactMoney.ofMinor(ineligible, currency));
        }
        boolean withRates = printed != Printed.NO_RATES;
        RateBase base = withParts ? RateBase.ELIGIBLE : RateBase.TOTAL;
        funding.addSource(source(FundingKind.GRANT, currency, grant, eligible, withRates, base));
        for (int i = 0; i < others.size(); i++) {
            funding.addSource(source(FURTHER[i], currency, others.get(i), eligible, withRates, RateBase.UNSTATED));
        }
        return funding.addSource(source(FundingKind.OWN_CONTRIBUTION, currency, own, eligible, withRates, base))
                .build();
    }

    private static FundingSource source(
            FundingKind kind, CurrencyUnit currency, long amount, long whole, boolean withRate, RateBase base) {
        FundingSource source = FundingSource.of(kind, ExactMoney.ofMinor(amount, currency));
        if (!withRate) {
            return source;
        }
        BigDecimal percent = Share.of(amount, whole).toPercent(2, RoundingMode.HALF_UP);
        return source.withRate(Optional.of(Share.percent(percent))).withRateBase(base);
    }
}
