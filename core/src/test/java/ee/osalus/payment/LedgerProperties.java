package ee.osalus.payment;

import static ee.osalus.payment.Documents.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.budget.CostCategory;
import ee.osalus.funding.FundingKind;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.split.CostBase;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.javamoney.moneta.Money;

class LedgerProperties {

    private static final CurrencyUnit EUR = ExactMoney.currency("EUR");

    /** What happens under an agreement: an amount is claimed or, as an advance, paid by one of the sources. */
    record Event(boolean isClaim, int source, List<Long> cents) {}

    @Property
    void afterTheFinalClaimEachSourceHasPaidItsRateOfTheCostAtMostItsGrant(
            @ForAll("agreements") GrantAgreement agreement, @ForAll("events") List<Event> events) {
        ClaimLedger ledger = played(agreement, events).finalClaim(List.of()).settle(DAY);
        BigInteger claimed = events.stream()
                .filter(Event::isClaim)
                .flatMap(event -> event.cents().stream())
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger approved = ExactMoney.toMinor(agreement.approvedCost().eligible());

        assertThat(ledger.eligible()).isEqualTo(ExactMoney.ofMinor(claimed, EUR));
        for (FundingRule rule : agreement.terms().rules()) {
            if (rule.method() == FundingRule.Method.RATE) {
                BigInteger expected = floor(rule.rate().orElseThrow(), claimed)
                        .min(floor(rule.rate().orElseThrow(), approved));
                assertThat(in(ledger.paid(), rule.name())).isEqualTo(ExactMoney.ofMinor(expected, EUR));
            }
        }
        Money paid = ExactMoney.sum(ledger.paid().values(), EUR);
        assertThat(ledger.ownPart().add(paid)).isEqualTo(ledger.eligible());
        assertThat(ledger.due().values()).allMatch(Money::isZero);
    }

    private static BigInteger floor(Share rate, BigInteger cents) {
        BigInteger pieces = Share.commonDenominator(List.of(rate));
        return cents.multiply(rate.inPiecesOf(pieces)).divide(pieces);
    }

    @Property
    void untilTheFinalClaimNothingIsTakenBackAndTheRetainedPartIsKept(
            @ForAll("agreements") GrantAgreement agreement, @ForAll("events") List<Event> events) {
        ClaimLedger ledger = played(agreement, events);
        assertThat(ledger.due().values()).allMatch(Money::isPositiveOrZero);
        ledger.entitlements().forEach((source, entitled) -> {
            BigDecimal grant = ExactMoney.toDecimal(in(agreement.grants(), source));
            BigDecimal most = agreement.retention().complement().appliedTo(grant, 2, RoundingMode.DOWN);
            assertThat(ExactMoney.toDecimal(entitled)).isLessThanOrEqualTo(most);
        });
    }

    @Property
    void theLinesSumToTheirClaimAndTheClaimsToTheWhole(
            @ForAll("agreements") GrantAgreement agreement, @ForAll("events") List<Event> events) {
        ClaimLedger ledger = played(agreement, events);
        for (Claim claim : ledger.claims()) {
            claim.amounts()
                    .forEach((source, amount) -> assertThat(ExactMoney.sum(
                                    claim.lines().stream()
                                            .map(line -> in(line.amounts(), source))
                                            .toList(),
                                    EUR))
                            .isEqualTo(amount));
            assertThat(ExactMoney.sum(claim.amounts().values(), EUR)).isEqualTo(claim.eligible());
            claim.lines()
                    .forEach(line -> assertThat(ExactMoney.sum(line.amounts().values(), EUR))
                            .isEqualTo(line.eligible()));
        }
        if (!ledger.claims().isEmpty()) {
            Map<String, Money> whole =
                    ledger.claims().get(ledger.claims().size() - 1).cumulativeAmounts();
            whole.forEach((source, amount) -> assertThat(ExactMoney.sum(
                            ledger.claims().stream()
                                    .map(claim -> in(claim.amounts(), source))
                                    .toList(),
                            EUR))
                    .isEqualTo(amount));
        }
    }

    @Property
    void aCorrectionAndItsReversalRestoreEveryFigure(
            @ForAll("agreements") GrantAgreement agreement,
            @ForAll("events") List<Event> before,
            @ForAll("events") List<Event> after,
            @ForAll("corrections") FinancialCorrection correction) {
        ClaimLedger without = played(agreement, before);
        assertThat(without.correct(correction).reverse(correction)).isEqualTo(without);

        ClaimLedger lifted = played(without.correct(correction), after).reverse(correction);
        ClaimLedger never = played(without, after);
        assertThat(lifted.finalClaim(List.of()).settle(DAY).paid())
                .isEqualTo(never.finalClaim(List.of()).settle(DAY).paid());
        assertThat(lifted.entitlements()).isEqualTo(never.entitlements());
        assertThat(lifted.ownPart()).isEqualTo(never.ownPart());
        assertThat(lifted.grants()).isEqualTo(never.grants());
    }

    @Property
    void aCorrectionTakesFromEachSourceAndGivesToTheBeneficiary(
            @ForAll("agreements") GrantAgreement agreement,
            @ForAll("events") List<Event> events,
            @ForAll("corrections") FinancialCorrection correction) {
        ClaimLedger before = played(agreement, events);
        ClaimLedger after = before.correct(correction);
        CorrectionEffect effect = after.corrections().get(0);

        effect.falls().forEach((source, fall) -> {
            Money recovered = in(effect.recovered(), source);
            assertThat(recovered.add(in(effect.withheld(), source))).isEqualTo(fall);
            assertThat(recovered.isPositiveOrZero() && recovered.isLessThanOrEqualTo(fall))
                    .isTrue();
            assertThat(in(before.grants(), source).subtract(in(after.grants(), source)))
                    .isEqualTo(fall);
            assertThat(in(after.entitlements(), source).isLessThanOrEqualTo(in(before.entitlements(), source)))
                    .isTrue();
        });
        assertThat(after.ownPart().isGreaterThanOrEqualTo(before.ownPart())).isTrue();
    }

    /** Documents of two categories in any order, against rate × category on paper. */
    @Property
    void underRatesByCategoryEachHasPaidTheRatesOfItsCategoriesAtMostItsGrant(
            @ForAll @Size(2) List<@IntRange(max = 100) Integer> percents,
            @ForAll @Size(2) List<@IntRange(max = 1_000_000) Integer> approved,
            @ForAll @Size(max = 8) List<@IntRange(min = -100_000, max = 1_000_000) Integer> cents) {
        String sources = "A STAFF=%d%%,EQUIPMENT=%d%%".formatted(percents.get(0), percents.get(1));
        GrantAgreement agreement = Documents.agreement(sources, "STAFF 0; EQUIPMENT 0")
                .withApprovedCost(Documents.cost("STAFF %s EQUIPMENT %s"
                        .formatted(BigDecimal.valueOf(approved.get(0), 2), BigDecimal.valueOf(approved.get(1), 2))));
        long[] sums = new long[2];
        List<CostItem> items = new ArrayList<>();
        for (int i = 0; i < cents.size(); i++) {
            sums[i % 2] += cents.get(i);
            items.add(Documents.invoice(String.valueOf(i), "0")
                    .withNet(ExactMoney.ofMinor(cents.get(i), EUR))
                    .withCategory(i % 2 == 0 ? CostCategory.STAFF : CostCategory.EQUIPMENT));
        }
        ClaimLedger ledger = ClaimLedger.of(agreement)
                .claim(items)
                .settle(DAY)
                .finalClaim(List.of())
                .settle(DAY);

        Assume.that(sums[0] >= 0 && sums[1] >= 0);
        long grant = (percents.get(0) * (long) approved.get(0) + percents.get(1) * (long) approved.get(1)) / 100;
        long part = (percents.get(0) * sums[0] + percents.get(1) * sums[1]) / 100;
        assertThat(ledger.paid()).containsOnly(Map.entry("A", ExactMoney.ofMinor(Math.min(part, grant), EUR)));
        assertThat(ledger.ownPart()).isEqualTo(ExactMoney.ofMinor(sums[0] + sums[1] - Math.min(part, grant), EUR));
    }

    @Property
    void periodsSumToTheTotalAndSourcesToThePeriods(
            @ForAll("agreements") GrantAgreement agreement,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 100_000_000) Integer> cents) {
        List<Money> costs =
                cents.stream().map(cost -> ExactMoney.ofMinor(cost, EUR)).toList();
        FundsByPeriod plan = FundsByPeriod.of(agreement.terms(), costs);

        plan.total()
                .amounts()
                .forEach((source, total) -> assertThat(ExactMoney.sum(in(plan.amounts(), source), EUR))
                        .isEqualTo(total));
        for (int period = 0; period < costs.size(); period++) {
            int index = period;
            assertThat(ExactMoney.sum(
                            plan.amounts().values().stream()
                                    .map(amounts -> amounts.get(index))
                                    .toList(),
                            EUR))
                    .isEqualTo(costs.get(period));
        }
    }

    @Property(tries = 100)
    void survivesSerialization(
            @ForAll("agreements") GrantAgreement agreement,
            @ForAll("events") List<Event> events,
            @ForAll("corrections") FinancialCorrection correction)
            throws IOException, ClassNotFoundException {
        ClaimLedger ledger = played(agreement, events).correct(correction);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(ledger);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(ledger);
        }
    }

    private static <T> T in(Map<String, T> bySource, String source) {
        return Objects.requireNonNull(bySource.get(source));
    }

    private static ClaimLedger played(GrantAgreement agreement, List<Event> events) {
        return played(ClaimLedger.of(agreement), events);
    }

    private static ClaimLedger played(ClaimLedger start, List<Event> events) {
        ClaimLedger ledger = start;
        List<String> sources = List.copyOf(start.agreement().grants().keySet());
        for (Event event : events) {
            if (event.isClaim()) {
                List<CostItem> items = new ArrayList<>();
                for (long cents : event.cents()) {
                    CostItem item = Documents.invoice(ledger.claims().size() + "-" + items.size(), "0")
                            .withNet(ExactMoney.ofMinor(cents, EUR));
                    items.add(event.source() == 0 ? item : item.withProcurement("271828"));
                }
                ledger = ledger.claim(items).settle(DAY);
            } else {
                String source = sources.get(event.source() % sources.size());
                Money advance = ExactMoney.ofMinor(event.cents().get(0), EUR);
                ledger = ledger.pay(new Payment(PaymentKind.ADVANCE, source, advance, DAY));
            }
        }
        return ledger;
    }

    @Provide
    Arbitrary<GrantAgreement> agreements() {
        Arbitrary<Share> parts = Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(100, 999))
                .as((numerator, denominator) -> Share.of(numerator, denominator));
        Arbitrary<List<Share>> rates = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 100).map(percent -> List.of(Share.percent(percent))),
                // at most three thirds, so that no source is cut by what the others leave
                parts.map(part -> part.times(Share.of(1, 3)))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3));
        Arbitrary<Long> approved = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 1000), Arbitraries.longs().between(0, 1_000_000_000_000L));
        Arbitrary<Share> retention = Arbitraries.integers().between(0, 100).map(Share::percent);
        return Combinators.combine(rates, approved, retention).as((shares, cents, retained) -> {
            FundingTerms.Builder terms = FundingTerms.builder().rounding(RoundingMode.DOWN);
            for (int i = 0; i < shares.size(); i++) {
                terms.addRule(FundingRule.rate("source " + i, FundingKind.GRANT, shares.get(i)));
            }
            terms.addRule(FundingRule.rest("own", FundingKind.OWN_CONTRIBUTION));
            return GrantAgreement.builder()
                    .terms(terms.build())
                    .approvedCost(CostBase.eligible(ExactMoney.ofMinor(cents, EUR)))
                    .retention(retained)
                    .build();
        });
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Long> cents = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 300), Arbitraries.longs().between(0, 500_000_000_000L));
        return Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 2),
                        cents.list().ofMinSize(1).ofMaxSize(4))
                .as(Event::new)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<FinancialCorrection> corrections() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 500_000_000_000L),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(true, false))
                .as((cents, percent, ofProcurement) -> {
                    FinancialCorrection.Builder correction = FinancialCorrection.builder()
                            .reference("7-1/1")
                            .decidedOn(DAY)
                            .affectedCost(ExactMoney.ofMinor(cents, EUR))
                            .rate(Share.percent(percent));
                    return (ofProcurement ? correction.procurement("271828") : correction).build();
                });
    }
}
