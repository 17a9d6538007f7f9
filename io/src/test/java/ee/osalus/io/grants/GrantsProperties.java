package ee.osalus.io.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ee.osalus.arbitraries.Periods;
import ee.osalus.arbitraries.Projects;
import ee.osalus.arbitraries.Texts;
import ee.osalus.finding.Finding;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.Severity;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.io.Reading;
import ee.osalus.io.json.ProjectJson;
import ee.osalus.money.ExactMoney;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.PartyKind;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.publication.Publication;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class GrantsProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Publication EVERYTHING =
            Publication.on(DAY).withMobilePhones().withRestrictedProjects().withExtensions();

    private final Schema schema;

    GrantsProperties() throws IOException {
        try (InputStream in = GrantsProperties.class.getResourceAsStream("grants.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Property(tries = 400)
    void whatIsWrittenIsReadBackEqual(@ForAll("complete") Project project) throws IOException {
        List<Finding> findings = new ArrayList<>();
        String json = written(List.of(project), findings);
        List<Reading<Project>> readings = read(json);
        assertThat(readings).hasSize(1);
        Project back = readings.get(0).value().orElseThrow();
        assertThat(ProjectJson.standard().write(back))
                .isEqualTo(ProjectJson.standard().write(project));
        assertThat(back).isEqualTo(project);
    }

    @Property(tries = 200)
    void whatIsWrittenIsValid(@ForAll("anything") List<Project> projects) throws IOException {
        String json = written(projects, new ArrayList<>());
        assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    @Property(tries = 200)
    void everyProjectIsWrittenOrRefused(@ForAll("anything") List<Project> projects) throws IOException {
        List<Finding> findings = new ArrayList<>();
        String json = written(projects, findings);
        long refused = findings.stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .map(f ->
                        ((PointerLocation) f.location().orElseThrow()).pointer().split("/", -1)[1])
                .distinct()
                .count();
        assertThat(read(json)).hasSize((int) (projects.size() - refused));
    }

    @Property(tries = 300)
    void everyInputIsReadOrReported(@ForAll("inputs") byte[] input) {
        assertThatCode(() -> {
                    try (Stream<Reading<Project>> readings =
                            GrantsReader.on(DAY).read(new ByteArrayInputStream(input))) {
                        assertThat(readings.toList())
                                .allMatch(r ->
                                        r.value().isPresent() || !r.findings().isEmpty());
                    }
                })
                .doesNotThrowAnyException();
    }

    @Property(tries = 200)
    void whatWasReadFromAnyDocumentCanBeWritten(@ForAll("inputs") byte[] input) throws IOException {
        try (Stream<Reading<Project>> readings = GrantsReader.on(DAY).read(new ByteArrayInputStream(input))) {
            List<Project> projects =
                    readings.flatMap(reading -> reading.value().stream()).toList();
            written(projects, new ArrayList<>());
        }
    }

    private static String written(List<Project> projects, List<Finding> findings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GrantsWriter.of(EVERYTHING).write(projects.stream(), bytes, findings::add);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<Reading<Project>> read(String json) throws IOException {
        try (Stream<Reading<Project>> readings =
                GrantsReader.on(DAY).read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
            return readings.toList();
        }
    }

    /** Projects that have what a grant must have; names of human beings are what they become. */
    @Provide
    Arbitrary<Project> complete() {
        Arbitrary<String> ids = Texts.codes().map(code -> "360G-naidis-" + code);
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1e15"))
                .ofScale(2);
        Arbitrary<Organisation> bodies = Combinators.combine(Texts.names(), Texts.codes())
                .as((name, code) -> Organisation.builder()
                        .name(name)
                        .registryCode(new RegistryCode(code))
                        .build());
        return Combinators.combine(
                        Projects.any().map(GrantsProperties::publishable),
                        ids,
                        amounts,
                        Arbitraries.of("EUR", "GBP", "SEK", "JPY"),
                        Periods.days(),
                        bodies,
                        bodies,
                        Texts.names())
                .as((project, id, amount, currency, day, funder, recipient, text) -> project.withReferences(
                                Stream.concat(Stream.of(new Reference("360giving", id)), project.references().stream())
                                        .toList())
                        .withTitle(project.title().orElse(text))
                        .withSummary(project.summary().orElse(text))
                        .withAwardDate(day)
                        .withFunding(project.funding()
                                .withSources(Stream.concat(
                                                Stream.of(FundingSource.of(
                                                                FundingKind.GRANT,
                                                                ExactMoney.of(amount.toPlainString(), currency))
                                                        .withFunder(funder)),
                                                project.funding().sources().stream())
                                        .toList()))
                        .withPartners(Stream.concat(
                                        Stream.of(Partner.of(PartnerRole.BENEFICIARY, recipient)),
                                        project.partners().stream().filter(p -> p.role() != PartnerRole.BENEFICIARY))
                                .toList()));
    }

    /** What a policy would change is not the format's business here. */
    private static Project publishable(Project project) {
        Project shown = EVERYTHING
                .publish(project.withPeople(project.people().stream()
                        .map(p -> p.withName("Mari Näidis"))
                        .toList()))
                .project()
                .orElseThrow();
        return shown.withPartners(shown.partners().stream()
                .filter(p -> p.organisation().kind() == PartyKind.BODY)
                .toList());
    }

    @Provide
    Arbitrary<List<Project>> anything() {
        return Arbitraries.frequencyOf(Tuple.of(2, complete()), Tuple.of(1, Projects.any()))
                .list()
                .ofMaxSize(4);
    }

    /** Random bytes, random JSON, and documents with some bytes changed. */
    @Provide
    Arbitrary<byte[]> inputs() {
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        Arbitrary<String> scalars = Arbitraries.of(
                "null",
                "true",
                "5",
                "-0.5e9",
                "\"x\"",
                "\"2019-05-14\"",
                "\"\"",
                "1e99999999999",
                "\"£5\"",
                "{}",
                "[]");
        Arbitrary<String> names = Arbitraries.of(
                "id",
                "title",
                "amountAwarded",
                "currency",
                "awardDate",
                "plannedDates",
                "startDate",
                "grants",
                "osalus",
                "recipientIndividual",
                "recipientOrganization",
                "fundingOrganization",
                "name",
                "x~/y");
        Arbitrary<String> json = Arbitraries.lazyOf(() -> scalars, () -> values(names, scalars));
        Arbitrary<byte[]> documents = json.list()
                .ofMaxSize(3)
                .map(values -> ("{\"grants\": [" + String.join(",", values) + "]}").getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> mutated = Combinators.combine(complete(), Arbitraries.longs())
                .as((project, seed) -> mutated(project, new Random(seed)));
        return Arbitraries.oneOf(bytes, json.map(s -> s.getBytes(StandardCharsets.UTF_8)), documents, mutated);
    }

    private static Arbitrary<String> values(Arbitrary<String> names, Arbitrary<String> scalars) {
        Arbitrary<String> inner = Combinators.combine(names, scalars, names, scalars)
                .as((a, x, b, y) -> "{\"" + a + "\":" + x + ",\"" + b + "\":[{\"" + a + "\":" + y + "}]}");
        return Combinators.combine(names, inner, names, scalars)
                .as((a, x, b, y) -> "{\"" + a + "\":" + x + ",\"" + b + "\":" + y + "}");
    }

    private static byte[] mutated(Project project, Random random) {
        try {
            byte[] bytes = written(List.of(project), new ArrayList<>()).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) "\"{}[],:0 \\eE-\u00ff\u0000x".charAt(random.nextInt(16));
            }
            return bytes;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
