package ee.osalus.payment;

import static ee.osalus.payment.Documents.DAY;
import static ee.osalus.payment.Documents.agreement;
import static ee.osalus.payment.Documents.eur;
import static ee.osalus.payment.Documents.invoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import ee.osalus.finding.Finding;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.split.CostBase;
import ee.osalus.split.FundingTerms;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.money.MonetaryException;
import org.junit.jupiter.api.Test;

class ClaimLedgerTest {

    private static final GrantAgreement TENTH_RETAINED =
            agreement("ERDF 85%; STATE 5%", "10000").withRetention(Share.percent(10));

    @Test
    void saysWhatIsDueBeforeItIsPaid() {
        ClaimLedger ledger = ClaimLedger.of(TENTH_RETAINED)
                .pay(new Payment(PaymentKind.ADVANCE, "ERDF", eur("3000"), DAY))
                .claim(List.of(invoice("1", "4000")));

        assertThat(ledger.eligible()).isEqualTo(eur("4000"));
        assertThat(ledger.grants()).containsExactly(entry("ERDF", eur("8500")), entry("STATE", eur("500")));
        assertThat(ledger.entitlements()).containsExactly(entry("ERDF", eur("3400")), entry("STATE", eur("200")));
        assertThat(ledger.paid()).containsExactly(entry("ERDF", eur("3000")), entry("STATE", eur("0")));
        assertThat(ledger.due()).containsExactly(entry("ERDF", eur("400")), entry("STATE", eur("200")));
        assertThat(ledger.ownPart()).isEqualTo(eur("400"));
        assertThat(ledger.isFinal()).isFalse();
        assertThat(ledger.agreement()).isEqualTo(TENTH_RETAINED);
        assertThat(ledger.findings()).isEmpty();
    }

    @Test
    void namesEachPaymentForWhatItIs() {
        ClaimLedger ledger = ClaimLedger.of(TENTH_RETAINED)
                .pay(new Payment(PaymentKind.ADVANCE, "STATE", eur("500"), DAY))
                .claim(List.of(invoice("1", "4000")))
                .settle(DAY)
                .finalClaim(List.of(invoice("2", "4000")))
                .settle(DAY.plusYears(1));

        assertThat(ledger.isFinal()).isTrue();
        assertThat(ledger.claims()).hasSize(2);
        assertThat(ledger.payments())
                .containsExactly(
                        new Payment(PaymentKind.ADVANCE, "STATE", eur("500"), DAY),
                        new Payment(PaymentKind.INTERIM, "ERDF", eur("3400"), DAY),
                        new Payment(PaymentKind.FINAL, "ERDF", eur("3400"), DAY.plusYears(1)),
                        new Payment(PaymentKind.RECOVERY, "STATE", eur("-100"), DAY.plusYears(1)));
    }

    @Test
    void withATotalTheOwnPartBearsTheIneligibleCost() {
        ClaimLedger ledger = ClaimLedger.of(agreement("ERDF 85%", "1000")
                        .withApprovedCost(CostBase.eligible(eur("1000")).withTotal(eur("1200"))))
                .claim(List.of(invoice("1", "120").withIneligible(eur("20"))));

        assertThat(ledger.entitlements()).containsExactly(entry("ERDF", eur("85")));
        assertThat(ledger.ownPart()).isEqualTo(eur("35"));
    }

    @Test
    void explainsWhatIsDue() {
        ClaimLedger ledger = ClaimLedger.of(agreement("ERDF 85%", "10000").withRetention(Share.percent(10)))
                .pay(new Payment(PaymentKind.ADVANCE, "ERDF", eur("3000"), DAY))
                .claim(List.of(invoice("1", "4000.01")));

        assertThat(ledger.explain(Locale.ENGLISH)).isEqualTo("""
                        Claimed so far: 4 000.01 EUR
                        Eligible cost 4 000.01 EUR
                        ERDF: 85 % × 4 000.01 = 3 400.0085 → 3 400.00 (cut to whole cents)
                        OWN: 4 000.01 − 3 400.00 = 600.01 (the rest)
                        Sum: 3 400.00 + 600.01 = 4 000.01
                        ERDF: grant at most 8 500.00 EUR, 7 650.00 EUR until the final claim (10 % retained); entitled to 3 400.00 EUR, paid 3 000.00 EUR, due 400.00 EUR
                        Own part so far: 600.01 EUR
                        """);
        assertThat(ledger.finalClaim(List.of()).explain(Locale.forLanguageTag("et")))
                .startsWith("Seni taotletud kulud: 4 000,01 EUR\n")
                .contains("ERDF: toetus kuni 8 500,00 EUR; õigus saada 3 400,00 EUR, makstud 3 000,00 EUR,"
                        + " maksta 400,00 EUR\n")
                .endsWith("Omaosalus seni: 600,01 EUR\n");
        assertThat(ledger).hasToString(ledger.explain(Locale.ENGLISH));
    }

    @Test
    void placesFindingsInTheirClaims() {
        ClaimLedger ledger = ClaimLedger.of(agreement("ERDF 85%", "100"))
                .claim(List.of(invoice("1", "10")))
                .claim(List.of(invoice("2", "10"), invoice("1", "10")))
                .pay(new Payment(PaymentKind.ADVANCE, "ERDF", eur("85"), DAY));

        assertThat(ledger.findings())
                .containsExactly(Finding.at("/claims/1/items/1", PaymentFinding.DOCUMENT_TWICE)
                        .putFact("supplier", "Näidis OÜ")
                        .putFact("document", "1")
                        .build());
        assertThat(ledger.pay(new Payment(PaymentKind.ADVANCE, "ERDF", eur("0.01"), DAY))
                        .findings()
                        .list())
                .last()
                .isEqualTo(Finding.at("/payments", PaymentFinding.PAID_EXCEEDS_GRANT)
                        .putFact("source", "ERDF")
                        .putFact("paid", eur("85.01"))
                        .putFact("grant", eur("85"))
                        .build());
    }

    @Test
    void refusesEntriesThatNoLedgerCanHave() {
        ClaimLedger ledger = ClaimLedger.of(TENTH_RETAINED);

        assertThatThrownBy(() -> ledger.finalClaim(List.of()).claim(List.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ledger.finalClaim(List.of()).finalClaim(List.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ledger.pay(new Payment(PaymentKind.ADVANCE, "OWN", eur("1"), DAY)))
                .hasMessage("a payment is made by one of [ERDF, STATE], not by OWN");
        assertThatThrownBy(() -> ledger.pay(new Payment(PaymentKind.ADVANCE, "ERDF", ExactMoney.of("1", "SEK"), DAY)))
                .isInstanceOf(MonetaryException.class);
        assertThatThrownBy(() -> new Payment(PaymentKind.ADVANCE, "ERDF", eur("-1"), DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Payment(PaymentKind.RECOVERY, "ERDF", eur("1"), DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Payment(PaymentKind.FINAL, "ERDF", eur("0.001"), DAY))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> TENTH_RETAINED.withRetention(Share.percent(101)))
                .isInstanceOf(IllegalArgumentException.class);
        FundingTerms unrounded = TENTH_RETAINED.terms().withRounding(RoundingMode.UNNECESSARY);
        assertThatThrownBy(() -> TENTH_RETAINED.withTerms(unrounded))
                .hasMessage("claims are of any amount, so the terms must say how to round");
        assertThatThrownBy(() -> FundsByPeriod.of(Documents.terms("ERDF 85%"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ledgersAreEqualIfTheirEntriesAre() {
        ClaimLedger empty = ClaimLedger.of(TENTH_RETAINED);
        Payment advance = new Payment(PaymentKind.ADVANCE, "ERDF", eur("1"), DAY);

        assertThat(empty)
                .isEqualTo(ClaimLedger.of(TENTH_RETAINED))
                .hasSameHashCodeAs(ClaimLedger.of(TENTH_RETAINED))
                .isNotEqualTo(ClaimLedger.of(TENTH_RETAINED.withRetention(Share.ZERO)))
                .isNotEqualTo(empty.claim(List.of()))
                .isNotEqualTo(empty.pay(advance))
                .isNotEqualTo(TENTH_RETAINED)
                .doesNotHaveSameHashCodeAs(empty.pay(advance));
        assertThat(empty.claim(List.of())).isNotEqualTo(empty.finalClaim(List.of()));
        assertThat(empty.correct(FinancialCorrectionTest.correction("100", "25%")))
                .isNotEqualTo(empty);
    }

    @Test
    void takesAnEffectThatWasFoundBefore() {
        ClaimLedger claimed = ClaimLedger.of(TENTH_RETAINED).claim(List.of(invoice("1", "1000")));
        ClaimLedger corrected = claimed.correct(FinancialCorrectionTest.correction("100", "25%"));
        CorrectionEffect effect = corrected.corrections().get(0);
        CorrectionEffect again = CorrectionEffect.of(effect.correction(), effect.falls(), effect.paidOnAffected());

        assertThat(again).isEqualTo(effect);
        assertThat(claimed.with(again)).isEqualTo(corrected);
        assertThatThrownBy(() -> claimed.with(CorrectionEffect.of(
                        effect.correction(), Map.of("ERDF", ExactMoney.of("1", "SEK")), effect.paidOnAffected())))
                .isInstanceOf(MonetaryException.class);
    }

    /** Of 170 in all 150 are eligible: 85 % of them are 127.50, of which the first period has 85.00. */
    @Test
    void plansPeriodsOfWhichSomeCostMoreThanIsEligible() {
        FundsByPeriod plan = FundsByPeriod.ofCosts(
                Documents.terms("ERDF 85%"),
                List.of(CostBase.eligible(eur("100")).withTotal(eur("120")), CostBase.eligible(eur("50"))));

        assertThat(plan.total().amounts()).containsExactly(entry("ERDF", eur("127.50")), entry("OWN", eur("42.50")));
        assertThat(plan.amounts())
                .containsExactly(
                        entry("ERDF", List.of(eur("85"), eur("42.50"))), entry("OWN", List.of(eur("35"), eur("7.50"))));
        assertThatThrownBy(() -> plan.amounts().get("ERDF").clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void plansAreEqualIfTermsAndPeriodsAre() {
        FundsByPeriod plan = FundsByPeriod.of(Documents.terms("ERDF 85%"), List.of(eur("1"), eur("2")));

        assertThat(plan)
                .isEqualTo(FundsByPeriod.of(Documents.terms("ERDF 85%"), List.of(eur("1"), eur("2"))))
                .hasSameHashCodeAs(FundsByPeriod.of(Documents.terms("ERDF 85%"), List.of(eur("1"), eur("2"))))
                .isNotEqualTo(FundsByPeriod.of(Documents.terms("ERDF 85%"), List.of(eur("2"), eur("1"))))
                .isNotEqualTo(FundsByPeriod.of(Documents.terms("ERDF 80%"), List.of(eur("1"), eur("2"))))
                .isNotEqualTo(eur("3"));
        assertThat(plan.total().amounts()).containsExactly(entry("ERDF", eur("2.55")), entry("OWN", eur("0.45")));
        assertThat(plan.toString()).contains("ERDF");
    }
}
