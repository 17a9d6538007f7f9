package ee.osalus.publication;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.PartyKind;
import ee.osalus.party.Person;
import ee.osalus.party.PersonRole;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.AccessRestriction;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Publication PUBLIC = Publication.on(DAY);
    private static final Organisation WOMAN = Organisation.builder()
            .name(LocalizedText.of("Mari Näidis"))
            .kind(PartyKind.NATURAL_PERSON)
            .registryCode(new RegistryCode("60001019906"))
            .build();
    private static final LocalizedText NOBODY =
            LocalizedText.of("et", "eraisik").with("en", "natural person");

    @Test
    void leavesAPublicProjectAsItIs() {
        Project project = Project.builder()
                .title(LocalizedText.of("Õppereisid"))
                .addPartner(Partner.of(PartnerRole.LEAD_PARTNER, Organisation.of("Näidislinn")))
                .build();
        Published published = PUBLIC.publish(project);
        assertThat(published.project()).contains(project);
        assertThat(published.findings()).isEmpty();
    }

    @Test
    void leavesPeopleOutUnlessAskedByName() {
        Project project =
                Project.builder().addPerson(person("mari.naidis@example.ee")).build();
        assertThat(published(PUBLIC, project).people()).isEmpty();
        assertThat(notes(PUBLIC, project)).containsExactly("publication.people-left-out /people {count=1}");
        assertThat(published(PUBLIC.withMobilePhones(), project)).isEqualTo(project);
        assertThat(notes(PUBLIC.withMobilePhones(), project)).isEmpty();
    }

    @Test
    void keepsAMobilePhoneBackUnlessAskedByName() {
        Person mobile = person("mari.naidis@example.ee");
        Person deskAndMobile = mobile.withPhone("736 1234, 5555 0123");
        Person desk = mobile.withPhone("+372 736 1234");
        Project project =
                Project.builder().addPeople(mobile, deskAndMobile, desk).build();
        assertThat(published(PUBLIC.withOfficialContacts(), project).people())
                .containsExactly(mobile.withPhone(Optional.empty()), deskAndMobile.withPhone(Optional.empty()), desk);
        assertThat(notes(PUBLIC.withOfficialContacts(), project))
                .containsExactly(
                        "publication.mobile-phone-left-out /people/0/phone {}",
                        "publication.mobile-phone-left-out /people/1/phone {}");
        assertThat(published(PUBLIC.withMobilePhones(), project)).isEqualTo(project);
    }

    @Test
    void keepsAPrivateAddressBackEvenThen() {
        Project project = Project.builder().addPerson(person("mari@gmail.com")).build();
        assertThat(published(PUBLIC.withMobilePhones(), project).people())
                .containsExactly(person("x@example.ee").withEmail(Optional.empty()));
        assertThat(notes(PUBLIC.withMobilePhones(), project))
                .containsExactly("publication.private-contact-left-out /people/0/email {}");
    }

    @Test
    void refusesAProjectUnderARestrictionUnlessAskedByName() {
        Project project = restricted("2023-02-13/2028-02-12");
        assertThat(PUBLIC.publish(project).project()).isEmpty();
        assertThat(notes(PUBLIC, project)).containsExactly("publication.restricted /accessRestriction {level=AK}");
        assertThat(published(PUBLIC.withRestrictedProjects(), project)).isEqualTo(project);
    }

    @Test
    void takesARestrictionToHoldToItsLastDayInclusive() {
        assertThat(PUBLIC.publish(restricted("2021-03-02/2026-03-01")).project())
                .isEmpty();
        assertThat(PUBLIC.publish(restricted("2021-02-28/2026-02-28")).project())
                .isPresent();
        assertThat(PUBLIC.publish(restricted("2023-02-13/..")).project()).isEmpty();
    }

    @Test
    void showsTheNameOfAHumanBeingForTwoYearsFromItsFirstPublication() {
        Project project = Project.builder()
                .addPartner(Partner.of(PartnerRole.BENEFICIARY, WOMAN))
                .build();
        assertThat(name(PUBLIC, project)).isEqualTo(NOBODY);
        assertThat(name(PUBLIC.withNaturalPersonsSince(LocalDate.of(2024, 3, 1)), project))
                .isEqualTo(LocalizedText.of("Mari Näidis"));
        assertThat(name(PUBLIC.withNaturalPersonsSince(LocalDate.of(2024, 2, 29)), project))
                .isEqualTo(NOBODY);
        assertThat(notes(PUBLIC, project))
                .containsExactly(
                        "publication.personal-code-left-out /partners/0/organisation/registryCode {}",
                        "publication.natural-person-anonymised /partners/0/organisation/name {}");
    }

    @Test
    void takesTheNamesBackForFormatsThatForbidThem() {
        Project project = Project.builder()
                .addPartner(Partner.of(PartnerRole.BENEFICIARY, WOMAN))
                .build();
        assertThat(name(PUBLIC.withNaturalPersonsSince(DAY).withoutNaturalPersons(), project))
                .isEqualTo(NOBODY);
    }

    @Test
    void takesWhoHasAPersonalCodeForAHumanBeing() {
        Project project = Project.builder()
                .addPartner(Partner.of(PartnerRole.BENEFICIARY, WOMAN.withKind(PartyKind.BODY)))
                .build();
        Organisation shown = published(PUBLIC, project).partners().get(0).organisation();
        assertThat(shown)
                .isEqualTo(Organisation.builder()
                        .name(NOBODY)
                        .kind(PartyKind.NATURAL_PERSON)
                        .build());
    }

    @Test
    void masksCodesAndContactsInTexts() {
        Project project = Project.builder()
                .summary(LocalizedText.of(
                        "et", "Küsi: mari@example.ee või m@hot.ee, +372 736 1234, +372 5555 0123; 60001019906"))
                .build();
        assertThat(published(PUBLIC, project).summary())
                .contains(LocalizedText.of("et", "Küsi: ••• või •••, •••, •••; •••••••••••"));
        assertThat(published(PUBLIC.withOfficialContacts(), project).summary())
                .contains(LocalizedText.of("et", "Küsi: mari@example.ee või •••, +372 736 1234, •••; •••••••••••"));
        assertThat(published(PUBLIC.withMobilePhones(), project).summary())
                .contains(LocalizedText.of(
                        "et", "Küsi: mari@example.ee või •••, +372 736 1234, +372 5555 0123; •••••••••••"));
        assertThat(notes(PUBLIC, project))
                .containsExactly(
                        "publication.personal-code-left-out /summary/et {}",
                        "publication.contact-masked /summary/et {}");
    }

    @Test
    void leavesOutWhatNobodyHasClassifiedUnlessAskedByName() {
        Project project =
                Project.builder().putExtension("/x-district", "\"Kesklinn\"").build();
        assertThat(published(PUBLIC, project).extensions()).isEmpty();
        assertThat(notes(PUBLIC, project))
                .containsExactly("publication.extensions-left-out /extensions {fields=/x-district}");
        assertThat(published(PUBLIC.withExtensions(), project)).isEqualTo(project);
    }

    @Test
    void addsUpWhatIsAskedFor() {
        Project project = restricted("2023-02-13/2028-02-12")
                .withPeople(List.of(person("mari.naidis@example.ee")))
                .withExtensions(Map.of("/x", "1"));
        Publication all = PUBLIC.withMobilePhones().withRestrictedProjects().withExtensions();
        assertThat(published(all, project)).isEqualTo(project);
    }

    private static Project restricted(String period) {
        return Project.builder()
                .accessRestriction(AccessRestriction.builder()
                        .level("AK")
                        .period(Period.parse(period))
                        .build())
                .build();
    }

    private static Person person(String email) {
        return Person.builder()
                .role(PersonRole.PROJECT_MANAGER)
                .name("Mari Näidis")
                .email(email)
                .phone("+372 5555 0123")
                .build();
    }

    private static Project published(Publication publication, Project project) {
        return publication.publish(project).project().orElseThrow();
    }

    private static LocalizedText name(Publication publication, Project project) {
        return published(publication, project).partners().get(0).organisation().name();
    }

    private static List<String> notes(Publication publication, Project project) {
        return publication.publish(project).findings().stream()
                .map((Finding f) -> f.code().code() + " " + f.location().orElseThrow() + " " + f.facts())
                .toList();
    }
}
