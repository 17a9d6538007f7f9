package ee.osalus.check;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingFinding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.money.ExactMoney;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class RulebookTest {

    private static final Rulebook STANDARD = Rulebook.standard();
    private static final Project EMPTY = Project.builder().build();

    private static Money euro(String amount) {
        return ExactMoney.of(amount, "EUR");
    }

    private static Funding grantOverTotal() {
        return Funding.builder()
                .totalCost(euro("120963"))
                .addSource(FundingSource.of(FundingKind.GRANT, euro("142310")))
                .build();
    }

    private static Finding grantOverTotalAt(String pointer) {
        return Finding.at(pointer, FundingFinding.GRANT_EXCEEDS_TOTAL)
                .putFact("grant", euro("142310"))
                .putFact("total", euro("120963"))
                .putFact("difference", euro("21347"))
                .build();
    }

    private static Partner partner(PartnerRole role, String name) {
        return Partner.of(role, Organisation.of(name));
    }

    @Test
    void findsNothingInAProjectOfWhichNothingIsStated() {
        assertThat(STANDARD.check(EMPTY)).isEqualTo(Findings.none());
    }

    @Test
    void findsContradictionsOfTheProjectAndOfEachPartner() {
        Project project = EMPTY.withFunding(grantOverTotal())
                .withPartners(
                        partner(PartnerRole.PARTNER, "Esimese vald"),
                        partner(PartnerRole.PARTNER, "Teise vald").withFunding(grantOverTotal()));
        assertThat(STANDARD.check(project).list())
                .containsExactly(
                        grantOverTotalAt("/funding/sources/0/amount"),
                        grantOverTotalAt("/partners/1/funding/sources/0/amount"));
    }

    @Test
    void findsEachFurtherLeadPartner() {
        Project project = EMPTY.withPartners(
                partner(PartnerRole.PARTNER, "Nulli vald"),
                partner(PartnerRole.LEAD_PARTNER, "Esimese vald"),
                partner(PartnerRole.LEAD_PARTNER, "Teise vald"),
                partner(PartnerRole.APPLICANT, "Taotleja"),
                partner(PartnerRole.LEAD_PARTNER, "Kolmanda vald"));
        assertThat(STANDARD.check(project).list())
                .containsExactly(
                        Finding.at("/partners/2", CheckFinding.SEVERAL_LEAD_PARTNERS)
                                .putFact("first", "Esimese vald")
                                .putFact("further", "Teise vald")
                                .build(),
                        Finding.at("/partners/4", CheckFinding.SEVERAL_LEAD_PARTNERS)
                                .putFact("first", "Esimese vald")
                                .putFact("further", "Kolmanda vald")
                                .build());
    }

    @Test
    void findsBlankAndRepeatedReferences() {
        Project project = EMPTY.withReferences(
                new Reference("grant", "EU50000"),
                new Reference("grant", " "),
                new Reference("structural-funds", "EU50000"),
                new Reference("grant", "EU50000"),
                new Reference("grant", ""),
                new Reference("grant", "EU50000"));
        assertThat(STANDARD.check(project).list())
                .containsExactly(
                        Finding.at("/references/1", CheckFinding.BLANK_REFERENCE)
                                .putFact("scheme", "grant")
                                .build(),
                        Finding.at("/references/3", CheckFinding.DUPLICATE_REFERENCE)
                                .putFact("reference", "EU50000")
                                .build(),
                        Finding.at("/references/4", CheckFinding.BLANK_REFERENCE)
                                .putFact("scheme", "grant")
                                .build(),
                        Finding.at("/references/5", CheckFinding.DUPLICATE_REFERENCE)
                                .putFact("reference", "EU50000")
                                .build());
    }

    @Test
    void listsFindingsInTheOrderOfTheRules() {
        Project project = EMPTY.withReferences(new Reference("grant", ""))
                .withPartners(partner(PartnerRole.LEAD_PARTNER, "A"), partner(PartnerRole.LEAD_PARTNER, "B"))
                .withFunding(grantOverTotal());
        assertThat(STANDARD.check(project))
                .extracting(f -> f.code().code())
                .containsExactly("funding.grant-exceeds-total", "partner.several-lead-partners", "reference.blank");
    }

    @Test
    void saysWhichOfManyProjectsIsMeant() {
        Findings findings = STANDARD.check(Stream.of(EMPTY, EMPTY.withFunding(grantOverTotal()), EMPTY));
        assertThat(findings.list()).containsExactly(grantOverTotalAt("/1/funding/sources/0/amount"));
        assertThat(STANDARD.check(Stream.empty())).isEqualTo(Findings.none());
    }

    @Test
    void takesFurtherRulesUnderANewName() {
        Check<Project> hasTitle = project -> project.title().isPresent()
                ? Findings.none()
                : Findings.of(List.of(Finding.at("/title", CheckFinding.BLANK_REFERENCE)
                        .severity(Severity.ADVICE)
                        .build()));
        Rulebook strict = STANDARD.with("strict", hasTitle);
        assertThat(strict.name()).isEqualTo("strict");
        assertThat(strict).hasToString("strict");
        assertThat(strict.check(EMPTY.withReferences(new Reference("grant", ""))))
                .extracting(f -> f.location().orElseThrow().toString())
                .containsExactly("/references/0", "/title");
        assertThat(STANDARD.name()).isEqualTo("standard");
        assertThat(STANDARD.check(EMPTY).isEmpty()).isTrue();
    }

    @Test
    void saysItInEnglishAndEstonian() {
        Project project = EMPTY.withReferences(new Reference("grant", "7"), new Reference("grant", "7"));
        Finding finding = STANDARD.check(project).list().get(0);
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The reference 7 is stated more than once.");
        assertThat(finding.message(Locale.forLanguageTag("et")))
                .isEqualTo("Viitenumber 7 on kirjas rohkem kui üks kord.");
    }
}
