package ee.osalus.arbitraries;

import ee.osalus.funding.CostTotal;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingForm;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.RateBase;
import ee.osalus.money.ExactMoney;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;
import org.javamoney.moneta.Money;

/** Fundings and their sources. */
public final class Fundings {

    private Fundings() {}

    /**
     * Fundings of any kind: figures missing, approximate, contradictory, negative, in several currencies.
     *
     * @return every funding that can be built
     */
    public static Arbitrary<Funding> any() {
        return of(Amounts.any());
    }

    /**
     * Fundings in whole cents of euro, from very small figures on, so that figures often happen to fit each other; else as
     * {@link #any()}.
     *
     * @return fundings in one currency
     */
    public static Arbitrary<Funding> inEuro() {
        Arbitrary<Money> small =
                Arbitraries.longs().between(0, 10).map(n -> ExactMoney.ofMinor(n * 1000, ExactMoney.currency("EUR")));
        return of(Prepared.oneOf(Tuple.of(4, small), Tuple.of(1, Amounts.of("EUR"))));
    }

    /**
     * Fundings whose figures fit each other to the cent and of which {@code completed()} finds nothing wrong.
     *
     * @return fundings in one currency with a grant and an own contribution; totals and rates may be missing
     */
    public static Arbitrary<Funding> consistent() {
        return ConsistentFunding.arbitrary();
    }

    private static Arbitrary<Funding> of(Arbitrary<Money> amounts) {
        return Prepared.of(Builders.withBuilder(Funding::builder)
                .use(amounts.optional(0.7))
                .in(Funding.Builder::totalCost)
                .use(amounts.optional(0.4))
                .in(Funding.Builder::eligibleCost)
                .use(amounts.optional(0.3))
                .in(Funding.Builder::ineligibleCost)
                .use(Prepared.oneOf(
                        Tuple.of(4, Arbitraries.of(CostTotal.class).set().ofSize(0)),
                        Tuple.of(1, Arbitraries.of(CostTotal.class).set())))
                .in(Funding.Builder::addAllApproximate)
                .use(sources(amounts).list().ofMaxSize(4))
                .in(Funding.Builder::addAllSources)
                .build(Funding.Builder::build));
    }

    /**
     * Sources of any kind; all but the kind may be missing.
     *
     * @return sources
     */
    public static Arbitrary<FundingSource> sources() {
        return sources(Amounts.any());
    }

    private static Arbitrary<FundingSource> sources(Arbitrary<Money> amounts) {
        Arbitrary<FundingKind> kinds = Prepared.oneOf(
                Tuple.of(2, Arbitraries.of(FundingKind.GRANT, FundingKind.OWN_CONTRIBUTION)),
                Tuple.of(1, Arbitraries.of(FundingKind.class)));
        return Builders.withBuilder(FundingSource::builder)
                .use(kinds)
                .in(FundingSource.Builder::kind)
                .use(Arbitraries.frequency(Tuple.of(9, FundingForm.CASH), Tuple.of(1, FundingForm.IN_KIND)))
                .in(FundingSource.Builder::form)
                .use(Texts.names().optional(0.2))
                .in(FundingSource.Builder::fund)
                .use(Parties.organisations().optional(0.3))
                .in(FundingSource.Builder::funder)
                .use(Parties.organisations().optional(0.1))
                .in(FundingSource.Builder::intermediary)
                .use(Programmes.any().optional(0.1))
                .in(FundingSource.Builder::programme)
                .use(Programmes.measures().optional(0.1))
                .in(FundingSource.Builder::measure)
                .use(amounts.optional(0.8))
                .in(FundingSource.Builder::amount)
                .use(Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
                .in(FundingSource.Builder::approximate)
                .use(Shares.any().optional(0.3))
                .in(FundingSource.Builder::rate)
                .use(Arbitraries.of(RateBase.class))
                .in(FundingSource.Builder::rateBase)
                .build(FundingSource.Builder::build);
    }
}
