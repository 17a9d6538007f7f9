package ee.osalus.io.document;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.check.Inspection;
import ee.osalus.check.Rulebook;
import ee.osalus.finding.Finding;
import ee.osalus.io.Reading;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.text.LocalizedText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String TWO_LEADERS = "{\"osalus\":1,\"title\":\"Tee\",\"partners\":["
            + "{\"role\":\"LEAD_PARTNER\",\"organisation\":{\"name\":\"A\"}},"
            + "{\"role\":\"LEAD_PARTNER\",\"organisation\":{\"name\":\"B\"}}]}";

    @TempDir
    private Path directory;

    /** Each line: a name, a content, the format, and the titles of the projects in it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page.txt  | 'Projekti nimi: Tee\nMaksumus: 10 EUR'                         | TEXT       | Tee",
                "page.md   | '[Avaleht](/) ›\n\nProjekti nimi: Tee\nMaksumus: 10 EUR'         | TEXT       | Tee",
                "page.html | '<html><body><p>Projekti nimi: Tee</p></body></html>'            | TEXT       | Tee",
                "one.json  | '{\"osalus\":1,\"title\":\"Tee\"}'                               | JSON       | Tee",
                "any       | '{\"title\":\"A\"}\n{\"title\":\"B\"}\n'                          | JSON_LINES | A, B",
                "a.jsonl   | '{\"title\":\"A\"}'                                             | JSON_LINES | A",
                "a.json    | '[{\"title\":\"A\"},{\"title\":\"B\"}]'                           | JSON_ARRAY | A, B",
                "a.json    | '[]'                                                           | JSON_ARRAY | ''",
                "a.csv     | 'Operation name;Beneficiary;Total cost\nTee;Vald;10,00 EUR'      | LIST       | Tee",
                "a.json    | '{\"grants\":[{\"id\":\"360G-1\",\"title\":\"Tee\"}]}'              | GRANTS     | Tee",
                "a.json    | '[{\"title\":\"Tee\",\"amountAwarded\":5,\"currency\":\"EUR\"}]'   | GRANTS     | Tee"
            })
    void readsEveryFormatInOneWay(String name, String content, DocumentFormat format, String titles)
            throws IOException {
        Path file = Files.writeString(directory.resolve(name), content.replace("\\n", "\n"));
        try (Document document = DocumentReader.on(DAY).read(file)) {
            assertThat(document.format()).isEqualTo(format);
            assertThat(document.parts().flatMap(DocumentReaderTest::titles))
                    .containsExactlyElementsOf(titles.isEmpty() ? List.of() : List.of(titles.split(", ")));
        }
    }

    @Test
    void tellsAGrantByWhatFollowsALongDescription() throws IOException {
        String grant = "{\"id\":\"a\",\"title\":\"Tee\",\"description\":\"" + "tee ".repeat(40_000)
                + "\",\"currency\":\"EUR\",\"amountAwarded\":7}";
        for (String document : List.of("[" + grant + "]", "{\"title\":\"Teed\",\"grants\":[" + grant + "]}", grant)) {
            assertThat(DocumentFormat.of(file("long.json", document, UTF_8))).isEqualTo(DocumentFormat.GRANTS);
        }
        String project = "[{\"title\":\"Tee\",\"summary\":\"" + "tee ".repeat(40_000) + "\"}]";
        assertThat(DocumentFormat.of(file("long.json", project, UTF_8))).isEqualTo(DocumentFormat.JSON_ARRAY);
    }

    @Test
    void readsWhatIsPackedAndWhatIsMarkedAsUtf16() throws IOException {
        Path packed = directory.resolve("a.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(TWO_LEADERS.getBytes(UTF_8));
        }
        assertThat(DocumentFormat.of(packed)).isEqualTo(DocumentFormat.JSON_LINES);
        assertThat(DocumentFormat.of(file("plain.jsonl.gz", "no archive", UTF_8)))
                .isEqualTo(DocumentFormat.JSON_LINES);
        Path utf16 = file("a.json", TWO_LEADERS, UTF_16);
        assertThat(found(utf16, Rulebook.standard().begin()))
                .containsExactly("partner.several-lead-partners 1:91 /projects/0/partners/1");
    }

    @Test
    void showsABrokenRuleWhereItsValueStandsInEachPart() throws IOException {
        Path lines = file("a.jsonl", "{\"osalus\":1}\n" + TWO_LEADERS + "\n{]\n", UTF_8);
        assertThat(found(lines, Rulebook.standard().begin()))
                .containsExactly("partner.several-lead-partners 2:91 /projects/0/partners/1", "json.malformed 3:2 ");
    }

    @Test
    void takesSeveralDocumentsForOneListWhereOneInspectionSeesThem() throws IOException {
        String project = "{\"osalus\":1,\"references\":[{\"scheme\":\"a\",\"value\":\"VP-18-0145\"}]}";
        Inspection inspection = Rulebook.standard().begin();
        assertThat(found(file("a.json", project, UTF_8), inspection)).isEmpty();
        assertThat(found(file("b.json", "[" + project + "]", UTF_8), inspection))
                .containsExactly("list.reference-again 1:28 /projects/0/references/0");
    }

    @Test
    void takesTermsForNoProject() throws IOException {
        Path terms =
                file("terms.json", "{\"osalus\":1,\n\"rules\":[],\"rounding\":\"DOWN\",\"title\":\"85 %\"}", UTF_8);
        assertThat(found(terms, Rulebook.standard().begin())).containsExactly("input.terms 2:1 /rules");
        Path project = file("a.json", "{\"osalus\":1,\"rules\":[],\"summary\":\"Sild\"}", UTF_8);
        assertThat(found(project, Rulebook.standard().begin()))
                .containsExactly("json.unknown-field 1:13 /projects/0/rules");
    }

    @Test
    void tellsAboutAListBeforeItsRows() throws IOException {
        Path list = file("a.csv", "Operation name;Beneficiary;Total cost\nTee;Vald;10,00 EUR\n", UTF_8);
        try (Document document = DocumentReader.on(DAY).read(list)) {
            assertThat(document.findings().list())
                    .extracting(finding -> finding.code().code())
                    .contains("list.read-as");
        }
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.writeString(directory.resolve(name), text, charset);
    }

    private static List<String> found(Path file, Inspection inspection) throws IOException {
        List<Finding> findings = new ArrayList<>();
        try (Document document = DocumentReader.on(DAY).read(file)) {
            document.checked(inspection)
                    .forEach(part -> findings.addAll(part.findings().list()));
        }
        return findings.stream()
                .map(finding -> finding.code().code() + " " + finding.location().orElseThrow())
                .toList();
    }

    private static Stream<String> titles(Reading<FundingDocument> part) {
        return part.value().stream()
                .flatMap(document -> document.projects().stream())
                .map(project -> project.title().map(LocalizedText::toString).orElse(""));
    }
}
