package ee.osalus.payment;

import static ee.osalus.payment.Documents.agreement;
import static ee.osalus.payment.Documents.eur;
import static ee.osalus.payment.Documents.invoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import ee.osalus.budget.CostCategory;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Severity;
import ee.osalus.split.CostBase;
import ee.osalus.split.SplitFinding;
import ee.osalus.time.Period;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ClaimByCategoryTest {

    private static final GrantAgreement BY_CATEGORY =
            agreement("ERDF STAFF=70%,EQUIPMENT=50%", "STAFF 6000; EQUIPMENT 4000");

    private static final CostItem STAFF = invoice("1", "100.01").withCategory(CostCategory.STAFF);

    private static final CostItem EQUIPMENT = invoice("2", "100.01").withCategory(CostCategory.EQUIPMENT);

    /** 70 % of 100.01 is 70.007; with 50 % of 100.01 it is 120.012 in all. */
    @Test
    void paysEachLineTheRateOfItsCategory() {
        Claim claim = Claim.of(BY_CATEGORY, List.of(STAFF, EQUIPMENT));

        assertThat(claim.findings()).isEmpty();
        assertThat(claim.lines().get(0).amounts())
                .containsExactly(entry("ERDF", eur("70.00")), entry("OWN", eur("30.01")));
        assertThat(claim.lines().get(1).amounts())
                .containsExactly(entry("ERDF", eur("50.01")), entry("OWN", eur("50.00")));
        assertThat(claim.lines().get(1).proof("ERDF", Locale.ENGLISH))
                .contains("70 % × 100.01 (Staff costs) + 50 % × 100.01 (Equipment) = 120.012 → 120.01");
    }

    @Test
    void countsNoDocumentWithoutACategoryAndSaysSo() {
        CostItem without = invoice("3", "50");
        Claim claim = Claim.of(BY_CATEGORY, List.of(STAFF, without));

        assertThat(claim.eligible()).isEqualTo(eur("100.01"));
        assertThat(claim.findings())
                .containsExactly(Finding.at("/items/1", PaymentFinding.CATEGORY_MISSING)
                        .putFact("supplier", "Näidis OÜ")
                        .putFact("document", "3")
                        .build());
        assertThat(Claim.of(agreement("ERDF 85%", "100"), List.of(without)).findings())
                .isEmpty();
    }

    @Test
    void withATotalTheRestBearsDocumentsWithoutACategory() {
        GrantAgreement withTotal =
                BY_CATEGORY.withApprovedCost(BY_CATEGORY.approvedCost().withTotal(eur("12000")));

        assertThat(Claim.of(withTotal, List.of(STAFF, invoice("3", "50"))).amounts())
                .containsExactly(entry("ERDF", eur("70.00")), entry("OWN", eur("80.01")));
        assertThat(withTotal.grants()).containsExactly(entry("ERDF", eur("6200")));
    }

    @Test
    void tellsWhyNothingCanBeAgreedOn() {
        CostBase approved = BY_CATEGORY.approvedCost();

        assertThat(GrantAgreement.obstacles(BY_CATEGORY.terms(), approved)).isEmpty();
        assertThat(GrantAgreement.obstacles(BY_CATEGORY.terms(), CostBase.eligible(eur("1"))))
                .containsExactly(Finding.builder(SplitFinding.CATEGORIES_MISSING)
                        .putFact("source", "ERDF")
                        .build());
        assertThat(GrantAgreement.obstacles(BY_CATEGORY.terms().withRounding(RoundingMode.UNNECESSARY), approved))
                .containsExactly(
                        Finding.builder(PaymentFinding.ROUNDING_MISSING).build());
    }

    /** Of 100, 200, 300 and 400 EUR the second is an error, the third a warning. */
    @Test
    void givesTheClaimWithoutDocumentsInQuestion() {
        GrantAgreement agreement = agreement("ERDF 85%", "1000")
                .withEligiblePeriod(Period.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        Claim before = Claim.of(agreement, List.of(invoice("0", "0.01")));
        Claim claim = before.next(List.of(
                invoice("1", "100"),
                invoice("2", "200").withPaidOn(LocalDate.of(2025, 1, 1)),
                invoice("1", "300"),
                invoice("4", "400")));

        assertThat(claim.eligible()).isEqualTo(eur("1000"));
        assertThat(claim.without(Severity.ERROR).items())
                .extracting(CostItem::net)
                .containsExactly(eur("100"), eur("300"), eur("400"));
        assertThat(claim.without(Severity.WARNING).items())
                .extracting(CostItem::net)
                .containsExactly(eur("100"), eur("400"));
        assertThat(claim.without(Severity.WARNING).amounts())
                .containsExactly(entry("ERDF", eur("425")), entry("OWN", eur("75")));
        assertThat(claim.without(Severity.WARNING).earlierItems()).isEqualTo(before.items());
        assertThat(claim.without(Severity.ADVICE)).isEqualTo(claim.without(Severity.WARNING));
    }
}
