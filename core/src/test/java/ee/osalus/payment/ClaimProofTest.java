package ee.osalus.payment;

import static ee.osalus.payment.Documents.DAY;
import static ee.osalus.payment.Documents.agreement;
import static ee.osalus.payment.Documents.eur;
import static ee.osalus.payment.Documents.invoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.osalus.law.InForce;
import ee.osalus.law.LegalReference;
import ee.osalus.party.Organisation;
import ee.osalus.party.RegistryCode;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.util.List;
import java.util.Locale;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class ClaimProofTest {

    private static final LegalReference MANUAL = new LegalReference("Programme manual", "4.1");

    @Test
    void showsOneFigureOnAPage() {
        Money net = eur("1000");
        GrantAgreement agreement = agreement("ERDF 85%", "2000")
                .withVatRules(InForce.of(
                        List.of(new InForce.Version<>(Period.from(PartialDate.of(DAY)), VatRule.ELIGIBLE, MANUAL))));
        GrantAgreement cited = agreement.withTerms(agreement
                .terms()
                .withRules(
                        agreement.terms().rules().get(0).withLegalBasis(new LegalReference("Decision 7-1/24/5", "2")),
                        agreement.terms().rules().get(1)));
        CostItem item = invoice("A-17", "1000")
                .withSupplier(Organisation.of("Näidis OÜ").withRegistryCode(new RegistryCode("77000507")))
                .withNet(net)
                .withVat(eur("220"))
                .withIneligible(eur("20"))
                .withBudgetLine("Works")
                .withProcurement("271828")
                .withPartner("Näidislinn");
        Claim claim = Claim.of(cited, List.of(invoice("A-16", "33.33"), item, invoice("A-18", "1000")));

        assertThat(claim.lines().get(1).proof("ERDF", Locale.ENGLISH)).isEqualTo("""
                        # ERDF: 1 020.00 EUR of document A-17

                        ## Document

                        - Supplier: Näidis OÜ (77000507)
                        - Document: A-17 of 2 May 2024
                        - Paid on 2 May 2024
                        - Partner: Näidislinn
                        - Budget line: Works
                        - Procurement: 271828

                        ## Eligible cost

                        - VAT 220.00 EUR: eligible, so 220.00 EUR of it counts
                        - 1 000.00 EUR + 220.00 EUR − 20.00 EUR ineligible = 1 200.00 EUR

                        ## Formula and rounding

                        Everything claimed up to this document: 1 233.33 EUR

                        - ERDF: 85 % × 1 233.33 = 1 048.3305 → 1 048.33 (cut to whole cents) [Decision 7-1/24/5, 2]
                        - within the grant: 1 048.33 EUR
                        - of this, documents before: 28.33 EUR
                        - this document: 1 048.33 EUR − 28.33 EUR = **1 020.00 EUR**

                        ## Act and version

                        - ERDF: Decision 7-1/24/5, 2
                        - VAT: Programme manual, 4.1, in force 2 May 2024 –
                        """);
        assertThat(claim.lines().get(2).proof("ERDF", Locale.forLanguageTag("et")))
                .contains("- toetuse suurus piirab: 1 700,00 EUR, mitte 1 898,33 EUR")
                .contains("- see dokument: 1 700,00 EUR − 1 048,33 EUR = **651,67 EUR**");
        assertThat(claim.lines().get(2).proof("OWN", Locale.ENGLISH))
                .contains("- with what the grants no longer pay: 533.33 EUR instead of 335.00 EUR")
                .contains("- OWN: the terms name no act")
                .doesNotContain("Procurement");
        assertThatThrownBy(() -> claim.lines().get(0).proof("ESF", Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ESF");
    }
}
