package example;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.check.Rulebook;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.ProjectStatus;
import ee.osalus.project.Reference;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The model as a user in a package of their own sees it: only public types, built, changed, asked and checked. */
class ConsumerTest {

    private static final Project PROJECT = Project.builder()
            .addReference(new Reference("tartu-register", "VP-18-9999"))
            .title(LocalizedText.of("et", "Õppereisid").with("en", "Study visits"))
            .status(ProjectStatus.FINISHED)
            .period(Period.of(LocalDate.of(2018, 9, 12), LocalDate.of(2019, 5, 31)))
            .funding(Funding.builder()
                    .totalCost(ExactMoney.of("24600.00", "EUR"))
                    .addSource(FundingSource.builder()
                            .kind(FundingKind.GRANT)
                            .funder(Organisation.of("Näidise Fond"))
                            .amount(ExactMoney.of("20910.00", "EUR"))
                            .rate(Share.percent(85))
                            .build())
                    .build())
            .addPartner(Partner.of(PartnerRole.LEAD_PARTNER, Organisation.of("Näidise vald")))
            .build();

    @Test
    void derivesAndExplainsWhatIsNotPrinted() {
        var completed = PROJECT.funding().completed();
        assertThat(completed.funding().sources().get(1).amount()).contains(ExactMoney.of("3690", "EUR"));
        assertThat(completed.derivations().get(0).explain(Locale.ENGLISH))
                .isEqualTo("own contribution and/or ineligible cost = total cost − sources = 24 600.00 EUR −"
                        + " 20 910.00 EUR = 3 690.00 EUR");
        assertThat(completed.derivations().get(1).explain(Locale.forLanguageTag("et")))
                .isEqualTo("määr = summa ÷ alus = 3 690,00 EUR ÷ 24 600,00 EUR = 15 %");
    }

    @Test
    void changesByCopyAndChecks() {
        Project doubled = PROJECT.withReferences(
                new Reference("tartu-register", "VP-18-9999"), new Reference("tartu-register", "VP-18-9999"));
        assertThat(Rulebook.standard().check(PROJECT).isEmpty()).isTrue();
        assertThat(Rulebook.standard().check(doubled).list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .isEqualTo("The reference VP-18-9999 is stated more than once."));
    }
}
