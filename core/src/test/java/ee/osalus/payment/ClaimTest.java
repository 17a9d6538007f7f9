package ee.osalus.payment;

import static ee.osalus.payment.Documents.DAY;
import static ee.osalus.payment.Documents.agreement;
import static ee.osalus.payment.Documents.eur;
import static ee.osalus.payment.Documents.invoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.law.InForce;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.Organisation;
import ee.osalus.party.RegistryCode;
import ee.osalus.split.CostBase;
import ee.osalus.split.FundingConstraint;
import ee.osalus.split.SplitFinding;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTest {

    private static final LegalReference MANUAL = new LegalReference("Programme manual", "4.1");

    @Test
    void eachLineTakesWhatItAddsToTheCumulativeFigure() {
        Claim first = Claim.of(agreement("ERDF 85%", "1000"), List.of(invoice("1", "0.33"), invoice("2", "0.34")));
        Claim second = first.next(List.of(invoice("3", "0.33")));

        // 85 % of 0.33, 0.67 and 1.00: 0.2805, 0.5695 and 0.85
        assertThat(first.lines())
                .extracting(ClaimLine::amounts)
                .containsExactly(
                        Map.of("ERDF", eur("0.28"), "OWN", eur("0.05")),
                        Map.of("ERDF", eur("0.28"), "OWN", eur("0.06")));
        assertThat(first.amounts()).containsExactly(entry("ERDF", eur("0.56")), entry("OWN", eur("0.11")));
        assertThat(second.amounts()).containsExactly(entry("ERDF", eur("0.29")), entry("OWN", eur("0.04")));
        assertThat(second.cumulativeAmounts()).containsExactly(entry("ERDF", eur("0.85")), entry("OWN", eur("0.15")));
        assertThat(second.eligible()).isEqualTo(eur("0.33"));
        assertThat(second.cumulativeEligible()).isEqualTo(eur("1.00"));
        assertThat(second.agreement()).isEqualTo(first.agreement());
    }

    @Test
    void aClaimOfNothingIsNothing() {
        Claim claim = Claim.of(agreement("ERDF 85%", "1000"), List.of());

        assertThat(claim.amounts()).containsExactly(entry("ERDF", eur("0")), entry("OWN", eur("0")));
        assertThat(claim.findings()).isEmpty();
        assertThat(claim.next(List.of(invoice("1", "1"))).amounts())
                .containsExactly(entry("ERDF", eur("0.85")), entry("OWN", eur("0.15")));
    }

    @Test
    void withATotalTheIneligiblePartIsBorneByTheRest() {
        GrantAgreement agreement = agreement("ERDF 85%", "1000")
                .withApprovedCost(CostBase.eligible(eur("1000")).withTotal(eur("1300")));
        Claim claim = Claim.of(agreement, List.of(invoice("1", "100").withIneligible(eur("20"))));

        assertThat(claim.amounts()).containsExactly(entry("ERDF", eur("68")), entry("OWN", eur("32")));
        assertThat(agreement.grants()).containsExactly(entry("ERDF", eur("850")));
    }

    @ParameterizedTest
    @CsvSource({
        // net, VAT, recoverable, ineligible, rule, eligible
        "1000, 220,   , 20,   ELIGIBLE,             1200",
        "1000, 220,   , 20,   INELIGIBLE,           980",
        "1000, 220, 70, 20,   ONLY_NON_RECOVERABLE, 1130",
        "1000, 220,   , 20,   ONLY_NON_RECOVERABLE, 980",
        "1000, 220,   , 1000, INELIGIBLE,           0",
        "1000, 220,   , 1001, INELIGIBLE,           0",
        "0,    220,   , 1,    INELIGIBLE,           0",
        "-100, -22,   , 0,    ELIGIBLE,             -122",
    })
    void theVatRuleDecidesWhatIsEligible(
            String net, String vat, String recoverable, String ineligible, VatRule rule, String eligible) {
        CostItem item = invoice("1", net).withVat(eur(vat)).withIneligible(eur(ineligible));
        CostItem known = recoverable == null ? item : item.withRecoverableVat(eur(recoverable));

        assertThat(known.eligible(rule)).isEqualTo(eur(eligible));
        assertThat(known.cost()).isEqualTo(eur(net).add(eur(vat)));
    }

    @Test
    void theFundsOf2021DrawTheLineAtFiveMillion() {
        assertThat(VatRule.under2021(eur("4999999.99"))).isEqualTo(VatRule.ELIGIBLE);
        assertThat(VatRule.under2021(eur("5000000"))).isEqualTo(VatRule.ONLY_NON_RECOVERABLE);
        assertThatThrownBy(() -> VatRule.under2021(ExactMoney.of("1", "SEK")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theVatRuleIsThatOfTheDocumentsDate() {
        GrantAgreement agreement = agreement("ERDF 85%", "10000")
                .withVatRules(InForce.of(List.of(
                        new InForce.Version<>(
                                Period.of(LocalDate.of(2024, 1, 1), DAY.minusDays(1)), VatRule.INELIGIBLE, MANUAL),
                        new InForce.Version<>(Period.from(PartialDate.of(DAY)), VatRule.ELIGIBLE, MANUAL))));
        CostItem after = invoice("1", "100").withVat(eur("22"));
        CostItem before = after.withDocumentNumber("2").withDocumentDate(DAY.minusDays(1));
        CostItem longBefore = after.withDocumentNumber("3").withDocumentDate(LocalDate.of(2023, 12, 31));

        Claim claim = Claim.of(agreement, List.of(after, before, longBefore));

        assertThat(claim.lines()).extracting(ClaimLine::eligible).containsExactly(eur("122"), eur("100"), eur("100"));
        assertThat(claim.findings())
                .containsExactly(Finding.at("/items/2/vat", PaymentFinding.VAT_WITHOUT_RULE)
                        .putFact("vat", eur("22"))
                        .putFact("date", LocalDate.of(2023, 12, 31))
                        .build());
    }

    @Test
    void reportsDatesThatDoNotFit() {
        GrantAgreement agreement = agreement("ERDF 85%", "10000")
                .withEligiblePeriod(Period.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        CostItem late = invoice("1", "1").withPaidOn(LocalDate.of(2025, 1, 1));
        CostItem lastDay = invoice("2", "1").withPaidOn(LocalDate.of(2024, 12, 31));
        CostItem unpaid = invoice("3", "1").withPaidOn(Optional.empty());
        CostItem early = invoice("4", "1").withPaidOn(DAY.minusDays(1));

        assertThat(Claim.of(agreement, List.of(late, lastDay, unpaid, early)).findings())
                .containsExactly(
                        Finding.at("/items/0/paidOn", PaymentFinding.PAID_OUTSIDE_PERIOD)
                                .putFact("paid", LocalDate.of(2025, 1, 1))
                                .putFact("period", agreement.eligiblePeriod().orElseThrow())
                                .build(),
                        Finding.at("/items/2", PaymentFinding.NOT_PAID)
                                .putFact("supplier", "Näidis OÜ")
                                .putFact("document", "3")
                                .build(),
                        Finding.at("/items/3/paidOn", PaymentFinding.PAID_BEFORE_ISSUED)
                                .putFact("paid", DAY.minusDays(1))
                                .putFact("issued", DAY)
                                .build());
    }

    @Test
    void documentsOfTwoSuppliersMayHaveOneNumber() {
        GrantAgreement agreement = agreement("ERDF 85%", "10000");
        Claim claim = Claim.of(
                agreement, List.of(invoice("1", "10"), invoice("1", "10").withSupplier(Organisation.of("Teine OÜ"))));

        assertThat(claim.findings()).isEmpty();
        assertThat(claim.agreement()).isEqualTo(agreement);
        assertThat(claim).hasSameHashCodeAs(Claim.of(agreement, claim.items()));
    }

    @Test
    void reportsTheSameDocumentTwiceHoweverItIsSpelt() {
        Organisation coded = Organisation.of("Näidis OÜ").withRegistryCode(new RegistryCode("77000507"));
        Claim first = Claim.of(
                agreement("ERDF 85%", "10000"),
                List.of(invoice("A-17", "1"), invoice("B-1", "1").withSupplier(coded)));
        Claim second = first.next(List.of(
                invoice("a- 17", "2").withSupplier(Organisation.of("NÄIDIS  OÜ")),
                invoice("B-1", "1").withSupplier(coded.withName(LocalizedText.of("Example Ltd"))),
                invoice("B-1", "1")));

        assertThat(first.findings()).isEmpty();
        assertThat(second.findings())
                .containsExactly(
                        Finding.at("/items/0", PaymentFinding.DOCUMENT_TWICE)
                                .putFact("supplier", "NÄIDIS  OÜ")
                                .putFact("document", "a- 17")
                                .build(),
                        Finding.at("/items/1", PaymentFinding.DOCUMENT_TWICE)
                                .putFact("supplier", "Example Ltd")
                                .putFact("document", "B-1")
                                .build());
    }

    @Test
    void documentsOfDifferentSuppliersMayHaveOneNumber() {
        Organisation one = Organisation.of("Näidis OÜ").withRegistryCode(new RegistryCode("77000507"));
        Organisation other = Organisation.of("Näidis OÜ").withRegistryCode(new RegistryCode("70007340"));

        assertThat(Claim.of(
                                agreement("ERDF 85%", "10"),
                                List.of(
                                        invoice("1", "1").withSupplier(one),
                                        invoice("1", "1").withSupplier(other)))
                        .findings())
                .isEmpty();
    }

    @Test
    void reportsDoubleFundingInOtherProjects() {
        Map<String, List<CostItem>> others = new LinkedHashMap<>();
        others.put("EU00001", List.of(invoice("9", "1"), invoice("2", "5"), invoice("2", "6")));
        others.put("EU00002", List.of(invoice("3", "1")));
        Claim claim = Claim.of(agreement("ERDF 85%", "10000"), List.of(invoice("1", "1"), invoice("2", "1")));

        assertThat(claim.doubleFunding(others))
                .containsExactly(Finding.at("/items/1", PaymentFinding.DOUBLE_FUNDING)
                        .putFact("supplier", "Näidis OÜ")
                        .putFact("document", "2")
                        .putFact("project", "EU00001")
                        .build());
    }

    @Test
    void reportsBudgetLinesThatAreExceededOverAllClaims() {
        GrantAgreement agreement = agreement("ERDF 85%", "10000").withBudgetLines(Map.of("Works", eur("100")));
        Claim first = Claim.of(agreement, List.of(invoice("1", "60").withBudgetLine("Works")));
        Claim second = first.next(List.of(
                invoice("2", "40").withBudgetLine("Works"),
                invoice("3", "0.01").withBudgetLine("Works"),
                invoice("4", "1").withBudgetLine("Travel"),
                invoice("5", "1")));

        assertThat(first.findings()).isEmpty();
        assertThat(second.findings())
                .containsExactly(
                        Finding.at("/items/1/budgetLine", PaymentFinding.BUDGET_LINE_EXCEEDED)
                                .putFact("line", "Works")
                                .putFact("claimed", eur("100.01"))
                                .putFact("planned", eur("100"))
                                .putFact("difference", eur("0.01"))
                                .build(),
                        Finding.at("/items/2/budgetLine", PaymentFinding.UNKNOWN_BUDGET_LINE)
                                .putFact("line", "Travel")
                                .build());
        assertThat(Claim.of(
                                agreement("ERDF 85%", "1"),
                                List.of(invoice("1", "1").withBudgetLine("Any")))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // day, net, VAT, fits: käibemaksuseadus § 15
        "2008-12-31, 100,   18,    true",
        "2008-12-31, 100,   5,     true",
        "2009-06-30, 100,   20,    false",
        "2009-07-01, 100,   20,    true",
        "2023-12-31, 100,   20,    true",
        "2023-12-31, 100,   5,     true",
        "2024-01-01, 100,   20,    false",
        "2024-01-01, 100,   22,    true",
        "2024-05-02, 100,   9,     true",
        "2025-06-30, 100,   24,    false",
        "2025-06-30, 100,   13,    true",
        "2025-07-01, 100,   24,    true",
        "2025-07-01, 100,   22,    false",
        // within a cent of 22 % of 33.33, 7.3326
        "2024-05-02, 33.33, 7.34,  true",
        "2024-05-02, 33.33, 7.32,  true",
        "2024-05-02, 33.33, 7.35,  false",
        "2024-05-02, 33.33, 7.31,  false",
        "2024-05-02, 100,   0,     true",
        "2003-05-02, 100,   17,    true",
    })
    void holdsTheVatOfEstonianSuppliersAgainstTheRatesOfTheDay(LocalDate day, String net, String vat, boolean fits) {
        CostItem foreign = invoice("1", net)
                .withDocumentDate(day)
                .withPaidOn(day)
                .withVat(eur(vat))
                .withRecoverableVat(eur(vat));
        CostItem estonian = foreign.withSupplier(foreign.supplier().withRegistryCode(new RegistryCode("77000507")));
        CostItem wrongCode = foreign.withSupplier(foreign.supplier().withRegistryCode(new RegistryCode("77000508")));
        GrantAgreement agreement = agreement("ERDF 85%", "1000")
                .withVatRules(InForce.of(List.of(new InForce.Version<>(
                        Period.from(PartialDate.of(LocalDate.of(2000, 1, 1))), VatRule.ONLY_NON_RECOVERABLE, MANUAL))));
        Finding expected = Finding.at("/items/0/vat", PaymentFinding.VAT_FITS_NO_RATE)
                .putFact("vat", eur(vat))
                .putFact("net", eur(net))
                .putFact("date", day)
                .build()
                .withLegalBasis(new LegalReference("Käibemaksuseadus", "§ 15"));

        assertThat(Claim.of(agreement, List.of(estonian)).findings().list())
                .isEqualTo(fits ? List.of() : List.of(expected));
        assertThat(Claim.of(agreement, List.of(foreign)).findings()).isEmpty();
        assertThat(Claim.of(agreement, List.of(wrongCode)).findings()).isEmpty();
    }

    @Test
    void reportsVatOfWhichNobodyKnowsWhetherItCanBeReclaimed() {
        GrantAgreement agreement = agreement("ERDF 85%", "10000")
                .withVatRules(InForce.of(List.of(new InForce.Version<>(
                        Period.from(PartialDate.of(DAY)), VatRule.ONLY_NON_RECOVERABLE, MANUAL))));
        Claim claim = Claim.of(agreement, List.of(invoice("1", "100").withVat(eur("22")), invoice("2", "100")));

        assertThat(claim.findings())
                .containsExactly(Finding.at("/items/0/recoverableVat", PaymentFinding.RECOVERABLE_VAT_UNKNOWN)
                        .putFact("vat", eur("22"))
                        .build());
    }

    @Test
    void reportsAmountsThatDoNotFitAndCountsThemSafely() {
        CostItem krona = CostItem.builder()
                .supplier(Organisation.of("Näidis OÜ"))
                .documentNumber("1")
                .documentDate(DAY)
                .paidOn(DAY)
                .net(ExactMoney.of("7", "SEK"))
                .build();
        Claim claim = Claim.of(
                agreement("ERDF 85%", "100"),
                List.of(
                        krona,
                        invoice("2", "10").withIneligible(eur("10.01")),
                        invoice("3", "100").withIneligible(eur("0")),
                        invoice("4", "0.01")));

        assertThat(claim.eligible()).isEqualTo(eur("100.01"));
        assertThat(claim.next(List.of(invoice("5", "1"))).eligible()).isEqualTo(eur("1"));
        assertThat(claim.amounts()).containsExactly(entry("ERDF", eur("85")), entry("OWN", eur("15.01")));
        assertThat(claim.findings())
                .containsExactly(
                        Finding.at("/items/0", PaymentFinding.OTHER_CURRENCY)
                                .putFact("amount", ExactMoney.of("7", "SEK"))
                                .putFact("currency", "EUR")
                                .build(),
                        Finding.at("/items/1/ineligible", PaymentFinding.INELIGIBLE_EXCEEDS_COST)
                                .putFact("ineligible", eur("10.01"))
                                .putFact("cost", eur("10"))
                                .build(),
                        Finding.at("/items", PaymentFinding.CLAIM_EXCEEDS_APPROVED)
                                .putFact("claimed", eur("100.01"))
                                .putFact("approved", eur("100"))
                                .putFact("difference", eur("0.01"))
                                .build());
    }

    @Test
    void refusesItemsThatNoDocumentCanBe() {
        assertThatThrownBy(() -> invoice(" ", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> invoice("1", "0.001")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> invoice("1", "1").withVat(eur("0.001"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> invoice("1", "1").withIneligible(eur("0.001")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> invoice("1", "1").withRecoverableVat(eur("0.001")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> invoice("1", "1").withVat(ExactMoney.of("1", "SEK")))
                .isInstanceOf(MonetaryException.class);
        assertThatThrownBy(() -> agreement("ERDF 85%", "1").withBudgetLines(Map.of("Works", ExactMoney.of("1", "SEK"))))
                .isInstanceOf(MonetaryException.class);
    }

    @Test
    void everyFindingHasAMessageInBothLanguages() {
        for (PaymentFinding code : PaymentFinding.values()) {
            Finding finding = Finding.builder(code).build();
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
            assertThat(finding.message(Locale.forLanguageTag("et")))
                    .isNotBlank()
                    .isNotEqualTo(finding.message(Locale.ENGLISH));
        }
        assertThat(PaymentFinding.DOUBLE_FUNDING.legalBasis())
                .contains(new LegalReference("Regulation (EU) 2021/1060", "Art. 63(9)"));
        assertThat(PaymentFinding.RECOVERABLE_VAT_UNKNOWN.legalBasis())
                .contains(new LegalReference("Regulation (EU) 2021/1060", "Art. 64(1)(c)"));
    }

    @Test
    void claimsAreEqualIfAgreementAndDocumentsAre() {
        Claim claim = Claim.of(agreement("ERDF 85%", "1"), List.of(invoice("1", "1")));

        assertThat(claim)
                .isEqualTo(Claim.of(agreement("ERDF 85%", "1"), List.of(invoice("1", "1"))))
                .hasSameHashCodeAs(Claim.of(agreement("ERDF 85%", "1"), List.of(invoice("1", "1"))))
                .isNotEqualTo(Claim.of(agreement("ERDF 85%", "2"), List.of(invoice("1", "1"))))
                .isNotEqualTo(Claim.of(agreement("ERDF 85%", "1"), List.of(invoice("2", "1"))))
                .isNotEqualTo(Claim.of(agreement("ERDF 85%", "1"), List.of()).next(List.of(invoice("1", "2"))))
                .isNotEqualTo("1");
        assertThat(claim.toString()).contains("documentNumber=1");
        assertThat(Claim.of(agreement("ERDF 85%", "1"), List.of(invoice("0", "0")))
                        .next(List.of(invoice("1", "1"))))
                .isNotEqualTo(claim);
    }

    private static GrantAgreement with(FundingConstraint constraint, String approved) {
        GrantAgreement agreement = agreement("ERDF 90%", approved);
        return agreement.withTerms(agreement.terms().withConstraints(List.of(constraint)));
    }

    private static List<String> broken(Claim claim) {
        return claim.findings().stream()
                .filter(finding -> finding.code() instanceof SplitFinding)
                .map(finding -> finding.code().code() + " " + finding.facts() + " "
                        + finding.location().isPresent())
                .toList();
    }

    /** Of 100.00 EUR 90 % leaves 10.00; of 200.00 EUR the approved grant of 90.00 leaves 110.00, over 15 % of it. */
    @Test
    void holdsTheOwnPartAsThatOfASplitButWithinTheGrant() {
        GrantAgreement agreement = with(FundingConstraint.leastOwnContribution(Share.percent(15)), "100");

        Claim first = Claim.of(agreement, List.of(invoice("1", "100")));
        assertThat(broken(first))
                .containsExactly("split.own-contribution-too-low {rate=15%, paid=EUR 10, limit=EUR 15} false");
        assertThat(broken(first.next(List.of(invoice("2", "100"))))).isEmpty();
    }

    @Test
    void holdsALeastAmountOnlyOnceAllIsClaimed() {
        GrantAgreement agreement = with(FundingConstraint.leastOwnContribution(eur("150")), "1000");

        Claim first = Claim.of(agreement, List.of(invoice("1", "999.99")));
        assertThat(broken(first)).isEmpty();
        assertThat(broken(first.next(List.of(invoice("2", "0.01")))))
                .containsExactly("split.own-contribution-too-low {paid=EUR 100, limit=EUR 150} false");
    }

    @Test
    void leavesOutWhatOthersNoticedToo() {
        Claim claim = Claim.of(
                agreement("ERDF 85%", "1000"), List.of(invoice("1", "100"), invoice("2", "200"), invoice("3", "300")));
        Findings noticed = Findings.of(List.of(
                Finding.at("/items/0/vat", PaymentFinding.NOT_PAID).build(),
                Finding.at("/items/2", PaymentFinding.OTHER_CURRENCY).build(),
                Finding.at("/terms/1", PaymentFinding.OTHER_CURRENCY).build()));

        assertThat(claim.without(Severity.ERROR, noticed).eligible()).isEqualTo(eur("300"));
        assertThat(claim.without(Severity.WARNING, noticed).eligible()).isEqualTo(eur("200"));
        assertThat(claim.without(Severity.WARNING).eligible()).isEqualTo(eur("600"));
    }
}
