package ee.osalus.io.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ee.osalus.finding.Finding;
import ee.osalus.finding.PointerLocation;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.io.Reading;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.PartyKind;
import ee.osalus.party.Person;
import ee.osalus.party.PersonRole;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.AccessRestriction;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.ProjectStatus;
import ee.osalus.project.Reference;
import ee.osalus.publication.Publication;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GrantsWriterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final GrantsWriter WRITER = GrantsWriter.of(Publication.on(DAY));

    private static final Project PROJECT = Project.builder()
            .addReference(new Reference("360giving", "360G-naidis-17"))
            .title(LocalizedText.of("Study visits"))
            .summary(LocalizedText.of("Visits of youth workers"))
            .awardDate(LocalDate.of(2019, 5, 14))
            .period(Period.parse("2019-06-01/2020-05"))
            .funding(Funding.builder()
                    .addSource(FundingSource.of(FundingKind.GRANT, ExactMoney.of("20910.00", "EUR"))
                            .withFunder(body("Example Fund", "GB-CHC-1000147")))
                    .build())
            .addPartner(Partner.of(PartnerRole.BENEFICIARY, body("Näidislinn", "77000507")))
            .build();

    private final List<Finding> findings = new ArrayList<>();

    @Test
    void writesAProjectAsAGrant() throws IOException {
        assertThat(written(WRITER, PROJECT)).isEqualTo("""
                {"grants":[{"id":"360G-naidis-17","title":"Study visits","description":"Visits of youth workers",\
                "currency":"EUR","amountAwarded":20910,"awardDate":"2019-05-14",\
                "plannedDates":[{"startDate":"2019-06-01","endDate":"2020-05"}],\
                "recipientOrganization":[{"id":"EE-RIK-77000507","name":"Näidislinn"}],\
                "fundingOrganization":[{"id":"GB-CHC-1000147","name":"Example Fund"}]}
                ]}
                """);
        assertThat(findings).isEmpty();
    }

    @Test
    void putsWhatTheStandardHasNoPlaceForUnderTheExtension() throws IOException {
        Project project = PROJECT.withTitle(LocalizedText.of("et", "Õppereisid").with("en", "Study visits"))
                .withStatus(ProjectStatus.FINISHED)
                .withFunding(PROJECT.funding().withTotalCost(ExactMoney.of("24600", "EUR")));
        String json = written(WRITER, project);
        assertThat(json)
                .contains("\"title\":\"Study visits\",")
                .contains("\"osalus\":{\"osalus\":1,\"title\":{\"et\":\"Õppereisid\",\"en\":\"Study visits\"},"
                        + "\"status\":\"FINISHED\",\"funding\":{\"totalCost\":");
        assertThat(notes()).containsExactly("grants.under-extension /0 {fields=title, status, funding}");
        assertThat(read(json).value()).contains(project);
    }

    @Test
    void takesTheFieldOfTheStandardWhereTheExtensionSaysAnotherThing() throws IOException {
        Project project = PROJECT.withTitle(LocalizedText.of("et", "Õppereisid").with("en", "Study visits"))
                .withStatus(ProjectStatus.FINISHED);
        Reading<Project> reading =
                read(written(WRITER, project).replace("\"title\":\"Study visits\"", "\"title\":\"Trips\""));
        assertThat(reading.value())
                .contains(PROJECT.withTitle(LocalizedText.of("Trips")).withStatus(ProjectStatus.FINISHED));
        assertThat(reading.findings().stream().map(f -> f.code().code() + f.facts()))
                .containsExactly("grants.extension-differs{field=title}");
    }

    @Test
    void refusesAProjectThatLacksWhatAGrantMustHave() throws IOException {
        String json = written(
                WRITER,
                Project.builder().title(LocalizedText.of("Study visits")).build());
        assertThat(json).isEqualTo("{\"grants\":[]}\n");
        assertThat(notes())
                .containsExactly(
                        "grants.missing-field /0/id {field=id}",
                        "grants.missing-field /0/description {field=description}",
                        "grants.missing-field /0/currency {field=currency}",
                        "grants.missing-field /0/amountAwarded {field=amountAwarded}",
                        "grants.missing-field /0/awardDate {field=awardDate}",
                        "grants.missing-field /0/fundingOrganization {field=fundingOrganization}",
                        "grants.missing-field /0/recipientOrganization {field=recipientOrganization}");
    }

    @Test
    void givesOutIdentifiersUnderAPrefix() throws IOException {
        Project bare = PROJECT.withReferences(List.of(new Reference("tartu-register", "VP-18-0145")))
                .withPartners(List.of(Partner.of(PartnerRole.LEAD_PARTNER, Organisation.of("Näidislinn"))));
        assertThat(written(WRITER, bare)).isEqualTo("{\"grants\":[]}\n");
        String json = written(WRITER.withPrefix("360G-naidislinn"), bare);
        assertThat(json)
                .contains("{\"id\":\"360G-naidislinn-VP-18-0145\"")
                .containsPattern("\"recipientOrganization\":\\[\\{\"id\":\"360G-naidislinn-ORG-[0-9a-f-]{36}\"");
        assertThat(written(WRITER.withPrefix("360G-naidislinn"), bare)).isEqualTo(json);
        assertThatIllegalArgumentException().isThrownBy(() -> WRITER.withPrefix("naidislinn"));
    }

    @Test
    void keepsIndividualsAnonymousUnderEveryPolicy() throws IOException {
        Project project = PROJECT.withPartners(List.of(Partner.of(
                PartnerRole.BENEFICIARY, Organisation.of("Mari Näidis").withKind(PartyKind.NATURAL_PERSON))));
        String json = written(GrantsWriter.of(Publication.on(DAY).withNaturalPersonsSince(DAY)), project);
        assertThat(json)
                .contains("\"recipientIndividual\":{\"name\":\"Individual recipient\",\"id\":\"360G-naidis-17-IND\"}")
                .doesNotContain("Mari");
        assertThat(notes()).contains("publication.natural-person-anonymised /0/partners/0/organisation/name {}");
    }

    @Test
    void leavesOutWhatThePolicyKeepsBack() throws IOException {
        Project restricted = PROJECT.withAccessRestriction(
                AccessRestriction.builder().level("AK").build());
        Project withPeople = PROJECT.withPeople(List.of(Person.of(PersonRole.CONTACT, "Mari Näidis")));
        assertThat(written(WRITER, restricted, withPeople)).doesNotContain("AK", "Mari");
        assertThat(notes())
                .containsExactly(
                        "publication.restricted /0/accessRestriction {level=AK}",
                        "publication.people-left-out /1/people {count=1}");
    }

    @Test
    void putsBackWhatWasKeptWhereThePolicyShowsIt() throws IOException {
        String json = written(WRITER, PROJECT)
                .replace("\"name\":\"Näidislinn\"", "\"name\":\"Näidislinn\",\"charityNumber\":\"17\"")
                .replace("\"endDate\":\"2020-05\"}", "\"endDate\":\"2020-05\",\"duration\":12},{\"title\":\"later\"}")
                .replace("\"currency\"", "\"Custom\":{\"a\":[1.50,null]},\"currency\"");
        Project project = read(json).value().orElseThrow();
        assertThat(written(WRITER, project)).isEqualTo(written(WRITER, PROJECT));
        findings.clear();
        String again = written(GrantsWriter.of(Publication.on(DAY).withExtensions()), project);
        assertThat(findings).isEmpty();
        assertThat(again)
                .contains("\"name\":\"Näidislinn\",\"charityNumber\":\"17\"")
                .contains("\"endDate\":\"2020-05\",\"duration\":12},{\"title\":\"later\"}")
                .contains("\"Custom\":{\"a\":[1.50,null]}");
        assertThat(read(again).value()).contains(project);
    }

    @Test
    void writesOfAnIndividualOnlyWhatTellsNothing() throws IOException {
        String grant = written(WRITER, PROJECT)
                .replaceAll(
                        "\"recipientOrganization\":\\[.*?]",
                        "\"recipientIndividual\":{\"id\":\"IND-NAIDIS-1\",\"name\":\"Mari Näidis\",\"postalCode\":\"51009\","
                                + "\"dateModified\":\"2020-01-01\"}");
        String again = written(
                GrantsWriter.of(Publication.on(DAY).withExtensions()),
                read(grant).value().orElseThrow());
        assertThat(again)
                .contains("\"recipientIndividual\":{\"name\":\"Individual recipient\",\"dateModified\":\"2020-01-01\","
                        + "\"id\":\"360G-naidis-17-IND\"}")
                .doesNotContain("51009", "NAIDIS");
        assertThat(notes())
                .contains(
                        "grants.individual-left-out /0/recipientIndividual/id {field=/recipientIndividual/id}",
                        "grants.individual-left-out /0/recipientIndividual/postalCode"
                                + " {field=/recipientIndividual/postalCode}");
    }

    @Test
    void writesNoIndividualWhoStandsBesideABodyOrInAList() throws IOException {
        for (String individual :
                List.of("{\"id\":\"7\",\"name\":\"Mari Näidis\"}", "[{\"name\":\"Mari Näidis\"}]", "\"Mari Näidis\"")) {
            String grant = written(WRITER, PROJECT)
                    .replace(
                            "\"recipientOrganization\"",
                            "\"recipientIndividual\":" + individual + ",\"recipientOrganization\"");
            findings.clear();
            String again = written(
                    GrantsWriter.of(Publication.on(DAY).withExtensions()),
                    read(grant).value().orElseThrow());
            assertThat(again).doesNotContain("recipientIndividual", "Mari");
            assertThat(notes())
                    .contains("grants.individual-left-out /0/recipientIndividual {field=/recipientIndividual}");
        }
    }

    @Test
    void putsBackWhatWasKeptOfABodyAtThatBodyAlone() throws IOException {
        String grant = written(WRITER, PROJECT)
                .replaceAll(
                        "\"recipientOrganization\":\\[.*?]",
                        "\"recipientOrganization\":[{\"id\":\"GB-CHC-7\",\"postalCode\":\"A\"},"
                                + "{\"id\":\"123456\",\"name\":\"Näidisklubi\",\"postalCode\":\"B\"}]");
        String again = written(
                GrantsWriter.of(Publication.on(DAY).withExtensions()),
                read(grant).value().orElseThrow());
        assertThat(again)
                .contains(
                        "\"recipientOrganization\":[{\"name\":\"Näidisklubi\",\"id\":\"123456\",\"postalCode\":\"B\"},"
                                + "{\"id\":\"GB-CHC-7\",\"postalCode\":\"A\"}]");
    }

    @Test
    void refusesAGrantWhoseRecipientCouldNotBeRead() throws IOException {
        String grant = written(WRITER, PROJECT)
                .replaceAll("\"recipientOrganization\":\\[.*?]", "\"recipientOrganization\":[\"Näidisklubi\"]");
        String again = written(
                GrantsWriter.of(Publication.on(DAY).withExtensions()),
                read(grant).value().orElseThrow());
        assertThat(again).doesNotContain("360G-naidis-17");
        assertThat(notes())
                .containsExactly("grants.missing-field /0/recipientOrganization {field=recipientOrganization}");
    }

    @Test
    void doesNotWriteWhatCouldNotBeRead() throws IOException {
        Project project = read(written(WRITER, PROJECT).replace("\"2019-06-01\"", "\"soon\""))
                .value()
                .orElseThrow();
        assertThat(project.period()).contains(Period.parse("../2020-05"));
        String again = written(GrantsWriter.of(Publication.on(DAY).withExtensions()), project);
        assertThat(again).contains("\"plannedDates\":[{\"endDate\":\"2020-05\"}]");
        assertThat(notes())
                .containsExactly(
                        "grants.not-written /0/plannedDates/0/startDate {field=/plannedDates/0/startDate, text=soon}");
    }

    @Test
    void writesTheFirstOfSeveralGrants() throws IOException {
        FundingSource second =
                FundingSource.of(FundingKind.GRANT, ExactMoney.of("1", "EUR")).withRate(Share.percent(5));
        Project project = PROJECT.withFunding(Funding.builder()
                .addAllSources(PROJECT.funding().sources())
                .addSource(second)
                .build());
        String json = written(WRITER, project);
        assertThat(json).contains("\"amountAwarded\":20910,");
        assertThat(notes())
                .containsExactly(
                        "grants.further-grants /0/funding/sources {count=2}",
                        "grants.under-extension /0 {fields=funding}");
        assertThat(read(json).value()).contains(project);
    }

    private String written(GrantsWriter writer, Project... projects) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(Stream.of(projects), bytes, findings::add);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Reading<Project> read(String json) throws IOException {
        try (Stream<Reading<Project>> readings =
                GrantsReader.on(DAY).read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
            return readings.findFirst().orElseThrow();
        }
    }

    private List<String> notes() {
        return findings.stream()
                .map(f -> f.code().code() + " "
                        + ((PointerLocation) f.location().orElseThrow()).pointer() + " " + f.facts())
                .toList();
    }

    private static Organisation body(String name, String code) {
        return Organisation.of(name).withRegistryCode(new RegistryCode(code));
    }
}
