package ee.osalus.io.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.check.Inspection;
import ee.osalus.check.Rulebook;
import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.InputFinding;
import ee.osalus.io.Reading;
import ee.osalus.io.csv.ListFinding;
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
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String TWO_LEADERS = "{\"osalus\":1,\"title\":\"Tee\",\"partners\":["
            + "{\"role\":\"LEAD_PARTNER\",\"organisation\":{\"name\":\"A\"}},"
            + "{\"role\":\"LEAD_PARTNER\",\"organisation\":{\"name\":\"B\"}}]}";

    private static final TextLocation BEGINNING = new TextLocation(1, 1, "");

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
                .containsExactly("partner.several-lead-partners 2:91 /projects/0/partners/1", "json.malformed 3:2");
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
                file("terms.json", "\n{\"osalus\":1,\n\"rules\":[],\"rounding\":\"DOWN\",\"title\":\"85 %\"}", UTF_8);
        assertThat(found(terms, Rulebook.standard().begin())).containsExactly("json.other-kind 2:1");
        assertThat(findings(terms))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Locale.ENGLISH))
                        .isEqualTo("This is a file of grant terms; what is read here is a project."));
        Path project = file("a.json", "{\"osalus\":1,\"rules\":[],\"summary\":\"Sild\"}", UTF_8);
        assertThat(found(project, Rulebook.standard().begin()))
                .containsExactly("json.unknown-field 1:13 /projects/0/rules");
    }

    /** Each line: a name, a content, and the one finding, however many records there are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r.json  | '{\"osalus\":1,\"title\":\"R\",\"base\":[\"STANDARD\"],\"off\":[]}'             | json.other-kind",
                "t.jsonl | '{\"osalus\":1,\"rules\":[]}\n{\"osalus\":1,\"rules\":[]}\n'                  | json.other-kind",
                "c.json  | '[{\"source\":\"a\",\"projects\":[],\"findings\":[]},{\"source\":\"b\",\"projects\":[],\"findings\":[]}]' | input.own-report",
                "c.json  | '{\"currency\":\"EUR\",\"lines\":[],\"total\":{},\"findings\":[]}'             | input.own-report"
            })
    void saysOnceWhatJsonIsThatHoldsNoProject(String name, String content, String code) throws IOException {
        assertThat(findings(file(name, content.replace("\\n", "\n"), UTF_8)))
                .extracting(finding -> finding.code().code())
                .containsExactly(code);
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

    /** Each line: how a file begins, a character a byte and ~ for NUL, and what it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7                       | PDF",
                "'{\\rtf1\\ansi Projekti nimi}'    | RTF",
                "'\u00D0\u00CF\u0011\u00E0\u00A1' | DOC/XLS/PPT",
                "'\u0089PNG\r\n'                 | PNG",
                "'\u00FF\u00D8\u00FF\u00E0'      | JPEG",
                "GIF89a                         | GIF",
                "'II*~'                         | TIFF",
                "'MM~*'                         | TIFF"
            })
    void saysWhatAFileIsThatIsNotRead(String content, String format) throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), content.replace('~', '\0'), ISO_8859_1);
        assertThat(findings(file))
                .containsExactly(Finding.builder(InputFinding.OTHER_FORMAT)
                        .location(BEGINNING)
                        .putFact("format", format)
                        .build());
    }

    /** Each line: a part of a packed file, and what that is. */
    @ParameterizedTest
    @CsvSource({"word/document.xml, DOCX", "ppt/presentation.xml, PPTX", "content.xml, ODT/ODS"})
    void saysWhatAPackedFileIsThatIsNotRead(String part, String format) throws IOException {
        Path file = directory.resolve("a.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
        }
        assertThat(findings(file))
                .containsExactly(Finding.builder(InputFinding.OTHER_FORMAT)
                        .location(BEGINNING)
                        .putFact("format", format)
                        .build());
    }

    @Test
    void passesOverAReportOfItsOwn() throws IOException {
        Path file = Files.writeString(
                directory.resolve("report.html"),
                "<!DOCTYPE html>\n<html>\n<head>\n  <meta charset=\"utf-8\">\n"
                        + "  <meta name=\"generator\" content=\"osalus check\">\n</head><p>Maksumus: 10 EUR</p></html>");
        assertThat(findings(file))
                .containsExactly(Finding.builder(InputFinding.OWN_REPORT)
                        .location(BEGINNING)
                        .build());
    }

    @Test
    void saysOfAListOfCostsThatItIsOne() throws IOException {
        Path file = Files.writeString(
                directory.resolve("a.csv"),
                "Tarnija;Arve number;Arve kuupäev;Summa km-ta\nNäidis OÜ;A-1;02.05.2024;10,50\n");
        assertThat(findings(file))
                .containsExactly(Finding.builder(InputFinding.COSTS)
                        .location(new CellLocation(1, "A", "", ""))
                        .build());
        Files.writeString(file, "Nädalapäev;Menüü\nEsmaspäev;Supp\n");
        assertThat(findings(file)).extracting(Finding::code).containsExactly(ListFinding.NO_HEADER);
    }

    private static List<Finding> findings(Path file) throws IOException {
        try (Document document = DocumentReader.on(DAY).read(file)) {
            return Stream.concat(
                            document.findings().stream(), document.parts().flatMap(part -> part.findings().stream()))
                    .toList();
        }
    }
}
