package ee.osalus.check;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.funding.Call;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.PartyKind;
import ee.osalus.party.Person;
import ee.osalus.party.PersonRole;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of texts and codes look at each place where one stands. */
class EveryPlaceTest {

    private static final String ADDRESS = "mari@example.ee";
    private static final LocalizedText TEXT = LocalizedText.of("et", ADDRESS);
    private static final String WITH_UNSEEN_BLANK = "12\u00a01";

    private static Stream<String> placesOf(FindingCode code, Stream<Project> projects) {
        return Rulebook.standard().check(projects).stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::location)
                .map(location -> location.orElseThrow().toString());
    }

    private static Organisation organisation(String name, String code) {
        return Organisation.of(name).withRegistryCode(new RegistryCode(code));
    }

    private static FundingSource source(Organisation funder, Organisation intermediary) {
        return FundingSource.builder()
                .kind(FundingKind.GRANT)
                .funder(funder)
                .intermediary(intermediary)
                .build();
    }

    private static Project with(FundingSource... sources) {
        return Project.builder()
                .funding(Funding.builder().addSources(sources).build())
                .build();
    }

    @Test
    void personalDataIsFoundInEveryText() {
        FundingSource source =
                source(Organisation.of(ADDRESS), Organisation.of(ADDRESS)).withFund(TEXT);
        Project project = with(source.withKind(FundingKind.PRIVATE), source)
                .withTitle(TEXT.with("en", ADDRESS))
                .withSummary(TEXT)
                .withAims(TEXT)
                .withActivities(TEXT)
                .withResults(TEXT)
                .withEndReason(ADDRESS)
                .withResponsibleUnit(ADDRESS)
                .withDepartment(ADDRESS)
                .withWebsite("https://example.ee/ " + ADDRESS)
                .withProgramme(Programme.builder().name(TEXT).build())
                .withMeasure(Measure.builder().name(TEXT).build())
                .withCall(Call.builder().name(TEXT).build())
                .withReferences(new Reference("a", "7"), new Reference("b", ADDRESS))
                .withPartners(
                        Partner.of(PartnerRole.PARTNER, Organisation.of("Näidise Selts")),
                        Partner.of(PartnerRole.PARTNER, Organisation.of(ADDRESS)))
                .withPeople(Person.of(PersonRole.CONTACT, "Jüri Näidis"), Person.of(PersonRole.CONTACT, ADDRESS))
                .withExtensions(Map.of("/note", "\"" + ADDRESS + "\""));

        assertThat(placesOf(PersonalDataFinding.EMAIL_IN_TEXT, Stream.of(project)))
                .containsExactly(
                        "/0/title/et",
                        "/0/title/en",
                        "/0/summary/et",
                        "/0/aims/et",
                        "/0/activities/et",
                        "/0/results/et",
                        "/0/endReason",
                        "/0/responsibleUnit",
                        "/0/department",
                        "/0/website",
                        "/0/programme/name/et",
                        "/0/measure/name/et",
                        "/0/call/name/et",
                        "/0/references/1/value",
                        "/0/partners/1/organisation/name/und",
                        "/0/funding/sources/0/fund/et",
                        "/0/funding/sources/0/funder/name/und",
                        "/0/funding/sources/0/intermediary/name/und",
                        "/0/funding/sources/1/fund/et",
                        "/0/funding/sources/1/funder/name/und",
                        "/0/funding/sources/1/intermediary/name/und",
                        "/0/people/1/name",
                        "/0/note");
    }

    @Test
    void everyCodeIsHeldAgainstItsForm() {
        Project project = with(
                        source(organisation("A", "7700050"), organisation("B", "7700051")),
                        source(organisation("C", "77000507"), organisation("D", "7700052")))
                .withPartners(
                        Partner.of(PartnerRole.PARTNER, organisation("E", "70007340")),
                        Partner.of(PartnerRole.PARTNER, organisation("F", "7700053")));

        assertThat(placesOf(IdentifierFinding.REGISTRY_CODE_LENGTH, Stream.of(project)))
                .containsExactly(
                        "/0/partners/1/organisation/registryCode",
                        "/0/funding/sources/0/funder/registryCode",
                        "/0/funding/sources/0/intermediary/registryCode",
                        "/0/funding/sources/1/intermediary/registryCode");
    }

    @Test
    void everyCodeIsSearchedForWhatCannotBeSeen() {
        Project project = with(source(organisation("A", WITH_UNSEEN_BLANK), organisation("B", "77000507")))
                .withReferences(new Reference("a", "7"), new Reference("b", WITH_UNSEEN_BLANK))
                .withProgramme(
                        Programme.builder().name(TEXT).code(WITH_UNSEEN_BLANK).build())
                .withMeasure(Measure.builder().code(WITH_UNSEEN_BLANK).build())
                .withCall(Call.builder().code(WITH_UNSEEN_BLANK).build());

        assertThat(placesOf(IdentifierFinding.INVISIBLE_CHARACTER, Stream.of(project)))
                .containsExactly(
                        "/0/references/1/value",
                        "/0/programme/code",
                        "/0/measure/code",
                        "/0/call/code",
                        "/0/funding/sources/0/funder/registryCode");
    }

    @Test
    void anIntermediaryOfAnotherNameIsFoundAndAPersonIsNot() {
        Organisation person = organisation("Mari Näidis", "90006414").withKind(PartyKind.NATURAL_PERSON);
        Project first = with(source(organisation("Näidislinn", "77000507"), organisation("Keskus", "70007340")))
                .withPartners(Partner.of(PartnerRole.BENEFICIARY, person));
        Project second = with(source(organisation("Näidislinn", "77000507"), organisation("Agentuur", "70007340")))
                .withPartners(Partner.of(PartnerRole.BENEFICIARY, person.withName(LocalizedText.of("Mari N."))));

        assertThat(placesOf(ListFinding.CODE_WITH_TWO_NAMES, Stream.of(first, second)))
                .containsExactly("/1/funding/sources/0/intermediary");
    }

    @Test
    void everyNumberOfALongListIsRemembered() {
        List<Project> projects = Stream.iterate(1, number -> number + 1)
                .limit(100)
                .map(number -> Project.builder()
                        .addReference(new Reference("grant", "EU" + number))
                        .build())
                .toList();

        assertThat(Rulebook.standard().check(Stream.concat(projects.stream(), projects.stream())).stream()
                        .map(finding -> finding.code().code() + " " + finding.facts()))
                .containsExactlyElementsOf(Stream.iterate(1, number -> number + 1)
                        .limit(100)
                        .map(number -> "list.reference-again {reference=EU" + number + ", position=" + number + "}")
                        .toList());
    }
}
