package ee.osalus.io.json;

import ee.osalus.arbitraries.Projects;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** {@code -Djqwik.tries.default=100000} tries more than the thousand of each kind that the build does. */
class NeverThrowsProperties {

    private final ProjectJson json = ProjectJson.standard();

    @Property
    void onAnyBytes(@ForAll byte[] bytes) {
        assertIsRead(bytes);
    }

    @Property
    void onAnyJson(@ForAll("values") String value) {
        assertIsRead(value.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void onDocumentsWithDamagedBytes(@ForAll("damaged") byte[] document) {
        assertIsRead(document);
    }

    private static void assertIsRead(byte[] document) {
        JsonLaws.assertHold(document);
        JsonLaws.assertHoldByLine(document);
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> names = Arbitraries.of(Stream.of(
                        ProjectCodecs.PROJECT,
                        FundingCodecs.FUNDING,
                        FundingCodecs.SOURCE,
                        PartyCodecs.PERSON,
                        AmountCodec.STATED)
                .flatMap(codec -> codec.names().stream())
                .toList());
        Arbitrary<String> scalars = Arbitraries.of(
                "1",
                "-0",
                "1e400",
                "NaN",
                "true",
                "null",
                "\"\"",
                "\"et\"",
                "\"\\ud800\"",
                "\"2021\"",
                "\"EUR\"",
                "\"85%\"",
                "[",
                "}");
        return Arbitraries.recursive(
                () -> scalars,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(list -> "[" + String.join(",", list) + "]"),
                        Arbitraries.maps(names, inner).ofMaxSize(5).map(NeverThrowsProperties::object)),
                0,
                4);
    }

    private static String object(Map<String, String> fields) {
        List<String> members = fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .toList();
        return "{" + String.join(",", members) + "}";
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        return Combinators.combine(
                        Projects.any(),
                        Arbitraries.doubles().between(0, 0.99),
                        Arbitraries.bytes(),
                        Arbitraries.integers().between(0, 3))
                .as((project, where, with, cut) -> {
                    byte[] bytes = json.write(project).getBytes(StandardCharsets.UTF_8);
                    int at = (int) (where * bytes.length);
                    bytes[at] = with;
                    return cut == 0 ? Arrays.copyOf(bytes, at + 1) : bytes;
                });
    }
}
