package ee.osalus.payment;

import static ee.osalus.payment.Documents.DAY;
import static ee.osalus.payment.Documents.agreement;
import static ee.osalus.payment.Documents.eur;
import static ee.osalus.payment.Documents.invoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import ee.osalus.budget.CostCategory;
import ee.osalus.finding.Finding;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinancialCorrectionTest {

    static FinancialCorrection correction(String affected, String rate) {
        return FinancialCorrection.builder()
                .reference("7-1/1")
                .decidedOn(DAY)
                .procurement("271828")
                .affectedCost(eur(affected))
                .rate(Share.parse(rate))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // decisions as published
        "32998.50, 2%,   659.97",
        "49414,    25%,  12353.50",
        "5673,     25%,  1418.25",
        // by hand
        "100.01,   5%,   5.00",
        "100.10,   5%,   5.01",
        "99.99,    10%,  10.00",
        "100,      100%, 100",
        "100,      1/3,  33.33",
    })
    void correctsARateOfTheAffectedCost(String affected, String rate, String corrected) {
        assertThat(correction(affected, rate).correctedCost()).isEqualTo(eur(corrected));
    }

    @Test
    void roundsAsTheDecisionDoes() {
        FinancialCorrection half = correction("100.10", "5%");

        assertThat(half.correctedCost()).isEqualTo(eur("5.01"));
        assertThat(half.withRounding(RoundingMode.DOWN).correctedCost()).isEqualTo(eur("5.00"));
    }

    /** 100 less of equipment are 50 less of the grant; in proportion they are 60 of staff and 40 of equipment: 42 and 20. */
    @Test
    void takesFromItsCategoryOrElseFromAllInProportion() {
        ClaimLedger ledger = ClaimLedger.of(agreement("ERDF STAFF=70%,EQUIPMENT=50%", "STAFF 6000; EQUIPMENT 4000"));
        FinancialCorrection ofAll = correction("1000", "10%");
        FinancialCorrection ofEquipment = ofAll.withCategory(CostCategory.EQUIPMENT);

        assertThat(ledger.correct(ofEquipment).corrections().get(0).falls()).containsExactly(entry("ERDF", eur("50")));
        assertThat(ledger.correct(ofAll).corrections().get(0).falls()).containsExactly(entry("ERDF", eur("62")));
        assertThat(ledger.correct(ofAll)
                        .correct(ofEquipment)
                        .corrections()
                        .get(1)
                        .falls())
                .containsExactly(entry("ERDF", eur("50")));
    }

    @Test
    void recoversNowOnlyThePartOfWhatWasPaid() {
        // a procurement of 49 414.00, of which 5 673.00 are claimed and paid
        ClaimLedger ledger = ClaimLedger.of(agreement("ERDF 100%", "60000"))
                .claim(List.of(invoice("1", "1000"), invoice("2", "5673").withProcurement("271828")))
                .settle(DAY)
                .correct(correction("49414", "25%"));
        CorrectionEffect effect = ledger.corrections().get(0);

        assertThat(effect.falls()).containsExactly(entry("ERDF", eur("12353.50")));
        assertThat(effect.paidOnAffected()).containsExactly(entry("ERDF", eur("5673")));
        assertThat(effect.recovered()).containsExactly(entry("ERDF", eur("1418.25")));
        assertThat(effect.withheld()).containsExactly(entry("ERDF", eur("10935.25")));
        assertThat(effect.borneByBeneficiary()).isEqualTo(eur("12353.50"));
        assertThat(ledger.ineligibleByCorrection()).isEqualTo(eur("1418.25"));
        assertThat(ledger.grants()).containsExactly(entry("ERDF", eur("47646.50")));
        assertThat(ledger.ownPart()).isEqualTo(eur("1418.25"));
    }

    @Test
    void afterTheRecoveryTheRestIsWithheldFromPaymentsToCome() {
        FinancialCorrection decision = correction("49414", "25%");
        ClaimLedger recovered = ClaimLedger.of(agreement("ERDF 100%", "60000"))
                .claim(List.of(invoice("1", "5673").withProcurement("271828")))
                .settle(DAY)
                .correct(decision)
                .recover(decision, DAY);
        ClaimLedger next = recovered.claim(List.of(invoice("2", "43741").withProcurement("271828")));
        ClaimLedger last =
                next.settle(DAY).finalClaim(List.of(invoice("3", "10586"))).settle(DAY);

        assertThat(recovered.payments().get(1))
                .isEqualTo(new Payment(PaymentKind.RECOVERY, "ERDF", eur("-1418.25"), DAY));
        assertThat(recovered.due()).containsExactly(entry("ERDF", eur("0")));
        // 43 741.00 less 25 % of it
        assertThat(next.due()).containsExactly(entry("ERDF", eur("32805.75")));
        assertThat(last.paid()).containsExactly(entry("ERDF", eur("47646.50")));
        assertThat(last.ownPart()).isEqualTo(eur("12353.50"));
    }

    @Test
    void eachSourceFallsByItsDifferenceUnderTheSameTerms() {
        ClaimLedger ledger =
                ClaimLedger.of(agreement("ERDF 85%; STATE 10%", "333.33")).correct(correction("100.01", "10%"));

        // 333.33 − 10.00 = 323.33: 274.83 and 32.33 instead of 283.33 and 33.33
        assertThat(ledger.corrections().get(0).falls())
                .containsExactly(entry("ERDF", eur("8.50")), entry("STATE", eur("1.00")));
        assertThat(ledger.corrections().get(0).recovered())
                .containsExactly(entry("ERDF", eur("0")), entry("STATE", eur("0")));
    }

    @Test
    void paymentsPayTheDocumentsInTheirOrder() {
        ClaimLedger claimed = ClaimLedger.of(agreement("ERDF 85%", "1000"))
                .claim(List.of(
                        invoice("1", "100"), invoice("2", "100").withProcurement("271828"), invoice("3", "100")));
        ClaimLedger partly = claimed.pay(new Payment(PaymentKind.ADVANCE, "ERDF", eur("100"), DAY));
        ClaimLedger more = claimed.pay(new Payment(PaymentKind.ADVANCE, "ERDF", eur("200"), DAY));

        assertThat(partly.correct(correction("100", "10%")).corrections().get(0).paidOnAffected())
                .containsExactly(entry("ERDF", eur("15")));
        assertThat(more.correct(correction("100", "10%")).corrections().get(0).paidOnAffected())
                .containsExactly(entry("ERDF", eur("85")));
        assertThat(more.correct(correction("100", "10%").withProcurement(Optional.empty()))
                        .corrections()
                        .get(0)
                        .paidOnAffected())
                .containsExactly(entry("ERDF", eur("200")));
        assertThat(more.correct(correction("100", "10%").withPaidOnAffected(Map.of("ERDF", eur("7.77"))))
                        .corrections()
                        .get(0)
                        .recovered())
                .containsExactly(entry("ERDF", eur("0.78")));
    }

    @Test
    void neverRecoversMoreThanTheSourceFallsBy() {
        CorrectionEffect effect = ClaimLedger.of(agreement("ERDF 85% cap 100", "1000"))
                .correct(correction("100", "10%").withPaidOnAffected(Map.of("ERDF", eur("85"))))
                .corrections()
                .get(0);

        assertThat(effect.falls()).containsExactly(entry("ERDF", eur("0")));
        assertThat(effect.recovered()).containsExactly(entry("ERDF", eur("0")));
    }

    @Test
    void anAmountIsSpreadOverTheAffectedCostsAsARateIs() {
        FinancialCorrection amount = FinancialCorrection.builder()
                .reference("7-1/1")
                .decidedOn(DAY)
                .procurement("271828")
                .affectedCost(eur("300"))
                .amount(eur("30"))
                .build();
        ClaimLedger ledger = ClaimLedger.of(agreement("ERDF 50%", "1000"))
                .claim(List.of(invoice("1", "100").withProcurement("271828")))
                .correct(amount);

        assertThat(amount.correctedCost()).isEqualTo(eur("30"));
        assertThat(ledger.ineligibleByCorrection()).isEqualTo(eur("10"));
        assertThat(ledger.grants()).containsExactly(entry("ERDF", eur("485")));
    }

    @Test
    void correctionsOfOneProcurementAndOfAllCostsAddUp() {
        ClaimLedger ledger = ClaimLedger.of(agreement("ERDF 50%", "1000"))
                .claim(List.of(invoice("1", "200").withProcurement("271828"), invoice("2", "300")))
                .correct(correction("400", "10%"))
                .correct(correction("1000", "5%").withReference("7-1/2").withProcurement(Optional.empty()));

        // 10 % of the 200.00 claimed and 5 % of the 500.00 claimed
        assertThat(ledger.ineligibleByCorrection()).isEqualTo(eur("45"));
        assertThat(ledger.entitlements()).containsExactly(entry("ERDF", eur("227.50")));
        // 1 000 − 40 − 50
        assertThat(ledger.grants()).containsExactly(entry("ERDF", eur("455")));
        assertThat(ledger.ownPart()).isEqualTo(eur("272.50"));
    }

    @Test
    void liftsTheDecisionThatIsNamed() {
        FinancialCorrection second = correction("100", "5%").withReference("7-1/2");
        ClaimLedger ledger = ClaimLedger.of(agreement("ERDF 50%", "1000"))
                .correct(correction("400", "10%"))
                .correct(second);

        // 1 000 − 40
        assertThat(ledger.reverse(second).grants()).containsExactly(entry("ERDF", eur("480")));
    }

    @Test
    void correctionsNeverTakeMoreThanThereIs() {
        ClaimLedger ledger = ClaimLedger.of(agreement("ERDF 50%", "100"))
                .claim(List.of(invoice("1", "80").withProcurement("271828")))
                .correct(correction("60", "100%"))
                .correct(correction("70", "100%").withReference("7-1/2"));

        assertThat(ledger.grants()).containsExactly(entry("ERDF", eur("0")));
        assertThat(ledger.entitlements()).containsExactly(entry("ERDF", eur("0")));
        assertThat(ledger.ownPart()).isEqualTo(eur("80"));
        assertThat(ledger.ineligibleByCorrection()).isEqualTo(eur("130"));
        assertThat(ledger.corrections().get(1).falls()).containsExactly(entry("ERDF", eur("20")));
        assertThat(ledger.findings())
                .containsExactly(
                        Finding.at("/corrections/0", PaymentFinding.AFFECTED_COST_TOO_LOW)
                                .putFact("reference", "7-1/1")
                                .putFact("affected", eur("60"))
                                .putFact("claimed", eur("80"))
                                .build(),
                        Finding.at("/corrections/1", PaymentFinding.AFFECTED_COST_TOO_LOW)
                                .putFact("reference", "7-1/2")
                                .putFact("affected", eur("70"))
                                .putFact("claimed", eur("80"))
                                .build());
        assertThat(ClaimLedger.of(agreement("ERDF 50%", "100"))
                        .claim(List.of(invoice("1", "60").withProcurement("271828")))
                        .correct(correction("60", "100%"))
                        .findings())
                .isEmpty();
    }

    @Test
    void aCreditNoteOfTheProcurementCorrectsNothing() {
        ClaimLedger ledger = ClaimLedger.of(agreement("ERDF 50%", "100"))
                .claim(List.of(invoice("1", "80"), invoice("2", "-10").withProcurement("271828")))
                .correct(correction("60", "10%"));

        assertThat(ledger.ineligibleByCorrection()).isEqualTo(eur("0"));
    }

    @Test
    void showsWhatWasRounded() {
        ClaimLedger ledger = ClaimLedger.of(agreement("ERDF 100%", "1000"))
                .claim(List.of(invoice("1", "466.66").withProcurement("271828")))
                .settle(DAY)
                .correct(correction("666.66", "10%"));

        assertThat(ledger.corrections().get(0).explain(Locale.ENGLISH))
                .contains("10 % × 666.66 EUR = 66.666 → 66.67 EUR", "10 % × 466.66 EUR = 46.666 → 46.67 EUR");
    }

    @Test
    void explainsItself() {
        ClaimLedger ledger = ClaimLedger.of(agreement("ERDF 100%", "60000"))
                .claim(List.of(invoice("1", "5673").withProcurement("271828")))
                .settle(DAY)
                .correct(correction("49414", "25%")
                        .withLegalBasis(new LegalReference("Regulation (EU) 2021/1060", "Art. 103(1)")));

        assertThat(ledger.corrections().get(0).explain(Locale.ENGLISH)).isEqualTo("""
                        Correction 7-1/1 of 2 May 2024: 25 % × 49 414.00 EUR = 12 353.50 EUR [Regulation (EU) 2021/1060, Art. 103(1)]
                        ERDF: 12 353.50 EUR less; recovered now 25 % × 5 673.00 EUR = 1 418.25 EUR, withheld 12 353.50 EUR − 1 418.25 EUR = 10 935.25 EUR""");
        assertThat(ledger.explain(Locale.forLanguageTag("et")))
                .startsWith("Finantskorrektsioon 7-1/1, 02.05.2024: 25 % × 49 414,00 EUR = 12 353,50 EUR")
                .contains("Seni taotletud kulud: 5 673,00 EUR − 1 418,25 EUR korrektsioonina = 4 254,75 EUR\n");
        assertThat(ledger.reverse(ledger.corrections().get(0).correction())
                        .correct(FinancialCorrection.builder()
                                .reference("7-1/1")
                                .decidedOn(DAY)
                                .affectedCost(eur("100"))
                                .amount(eur("30"))
                                .build())
                        .explain(Locale.ENGLISH))
                .startsWith("Correction 7-1/1 of 2 May 2024: 30.00 EUR of 100.00 EUR\n");
    }

    @Test
    void refusesDecisionsThatCannotBe() {
        FinancialCorrection decision = correction("100", "25%");

        assertThatThrownBy(() -> decision.withReference(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> decision.withAmount(eur("1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> decision.withRate(Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> correction("100", "101%")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> correction("0", "25%")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> correction("0.001", "25%")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> decision.withAffectedCost(eur("-1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FinancialCorrection.builder()
                        .reference("1")
                        .decidedOn(DAY)
                        .affectedCost(eur("1"))
                        .amount(eur("0.001"))
                        .build())
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> ClaimLedger.of(agreement("ERDF 85%", "100")).reverse(decision))
                .hasMessage("no correction with the reference 7-1/1 is in force");
        assertThatThrownBy(() -> ClaimLedger.of(agreement("ERDF 85%", "100"))
                        .correct(decision.withAffectedCost(ExactMoney.of("1", "SEK"))))
                .isInstanceOf(MonetaryException.class);
    }
}
