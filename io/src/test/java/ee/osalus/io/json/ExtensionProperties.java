package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.osalus.arbitraries.Projects;
import ee.osalus.arbitraries.Terms;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.Severity;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import ee.osalus.split.FundingTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a format carries and the model does not is never lost in silence, wherever it stands. */
class ExtensionProperties {

    private final JsonMapper mapper = new JsonMapper();
    private final ProjectJson projects = ProjectJson.standard();
    private final TermsJson terms = TermsJson.standard();

    @Property(tries = 1_000)
    void ofAProjectAreWrittenWhateverTheirPointers(
            @ForAll("anyProject") Project plain, @ForAll("anywhere") Map<String, String> extensions) {
        Project project = plain.withExtensions(extensions);
        String written = projects.write(project);
        Reading<Project> reading = projects.read(written);
        assertThat(reading.value()).as(written).contains(project);
        assertThat(projects.write(reading.value().orElseThrow())).isEqualTo(written);
    }

    @Property(tries = 500)
    void ofTermsAreWrittenWhateverTheirPointers(
            @ForAll("anyTerms") FundingTerms plain, @ForAll("anywhere") Map<String, String> extensions) {
        FundingTerms all = plain.withExtensions(extensions);
        String written = terms.write(all);
        Reading<FundingTerms> reading = terms.read(written);
        assertThat(reading.value()).as(written).contains(all);
        assertThat(terms.write(reading.value().orElseThrow())).isEqualTo(written);
    }

    @Property(tries = 1_000)
    void anUnknownFieldOfAnyObjectIsWrittenBackOrReported(@ForAll("anyProject") Project project, @ForAll long seed) {
        JsonNode document = mapper.readTree(projects.write(project));
        String pointer = addUnknownField(document, new Random(seed));
        Reading<Project> reading = projects.read(document.toString());
        JsonNode written = mapper.readTree(projects.write(reading.value().orElseThrow()));
        boolean reported = reading.findings().stream()
                .filter(f -> f.code().severity() != Severity.ADVICE)
                .anyMatch(f -> f.location().orElseThrow() instanceof PointerLocation at
                        && at.pointer().equals(pointer));
        assertThat(reported || written.equals(document))
                .as("%s in %s", pointer, document)
                .isTrue();
    }

    private static String addUnknownField(JsonNode document, Random random) {
        List<String> pointers = new ArrayList<>();
        collectObjects(document, "", pointers);
        String object = pointers.get(random.nextInt(pointers.size()));
        ((ObjectNode) document.at(object)).put("x_note", 5);
        return object + "/x_note";
    }

    private static void collectObjects(JsonNode node, String pointer, List<String> pointers) {
        if (node.isObject()) {
            pointers.add(pointer);
            node.forEachEntry((name, child) -> collectObjects(child, pointer + "/" + Pointers.escaped(name), pointers));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collectObjects(node.get(i), pointer + "/" + i, pointers);
        }
    }

    @Example
    void standBesideTheFieldsOfTheirObjectOrWhereThatIsMissingInAListOfTheirOwn() {
        Project project = Project.builder()
                .website("https://www.example.ee")
                .putExtension("/programme/x-axis", "2")
                .putExtension("/x-colour", "\"roheline\"")
                .putExtension("/website", "null")
                .build();
        assertThat(projects.write(project)).isEqualTo("""
                {"osalus":1,"website":"https://www.example.ee","x-colour":"roheline",\
                "extensions":{"/website":null,"/programme/x-axis":2}}""");
    }

    @Example
    void areRefusedAtWhatIsNoPointer() {
        Reading<Project> reading = projects.read("{\"osalus\":1,\"extensions\":{\"x\":1,\"/a~2\":1,\"/a~1\":1}}");
        assertThat(reading.findings().list())
                .extracting(f -> f.code().code() + " " + f.location().orElseThrow())
                .containsExactly(
                        "json.unreadable-location 1:27 /extensions/x",
                        "json.unreadable-location 1:33 /extensions/~1a~02",
                        "json.unknown-field 1:42 /extensions/~1a~01");
        assertThat(reading.value().orElseThrow().extensions()).containsExactly(Map.entry("/a~1", "1"));
        Project wrong = Project.builder().putExtension("/a~2", "1").build();
        assertThatThrownBy(() -> projects.write(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/a~2");
    }

    @Provide
    Arbitrary<Project> anyProject() {
        return Projects.any().map(project -> project.withExtensions(Map.of()));
    }

    @Provide
    Arbitrary<FundingTerms> anyTerms() {
        return Terms.any().map(each -> each.withExtensions(Map.of()));
    }

    /** Pointers to places that are there, to places that are not, and to places that are taken. */
    @Provide
    Arbitrary<Map<String, String>> anywhere() {
        Arbitrary<String> segments = Arbitraries.of(
                "",
                "0",
                "7",
                "-",
                "x",
                "x~0y",
                "x~1y",
                "Ä",
                "et",
                "osalus",
                "extensions",
                "title",
                "funding",
                "totalCost",
                "amount",
                "sources",
                "partners",
                "organisation",
                "period",
                "programme",
                "rules",
                "legalBasis");
        Arbitrary<String> pointers =
                segments.list().ofMinSize(1).ofMaxSize(4).map(each -> "/" + String.join("/", each));
        Arbitrary<String> values = Arbitraries.of(
                "true",
                "null",
                "7",
                "-0",
                "12.50",
                "1E+400",
                "\"roheline\"",
                "\"\\uD800\"",
                "[1,\"a\"]",
                "{\"et\":{\"b\":[]}}");
        return Arbitraries.maps(pointers, values).ofMaxSize(4);
    }
}
