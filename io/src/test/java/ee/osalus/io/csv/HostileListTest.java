package ee.osalus.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.io.InputLimits;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of these could fill the memory or stop a careless reader; each gives one finding with its place. */
class HostileListTest {

    private static final String ROW = "Bridge;Ahorn;12,50\n";
    private static final String HEADER = "Operation name;Beneficiary name;Eligible cost (EUR)";

    @TempDir
    Path directory;

    private static List<String> errors(Lists.Read read) {
        return java.util.stream.Stream.concat(
                        read.findings().stream(), read.rows().stream().flatMap(r -> r.findings().stream()))
                .filter(f -> f.severity() == ee.osalus.finding.Severity.ERROR)
                .map(Lists::line)
                .toList();
    }

    @Test
    void sixteenThousandEmptyColumns() {
        String empty = ";".repeat(16_000);
        Lists.Read read = Lists.read(HEADER + empty + "\nBridge;Ahorn;12,50" + empty + "\n");
        assertThat(read.projects()).hasSize(1);
        assertThat(read.listFindings())
                .contains("list.columns-empty D1 count=16000 columns=D; E; F; G; H; I; J; K; L; M; N; O …");
        assertThat(errors(read)).isEmpty();
    }

    @Test
    void sixteenThousandFilledColumns() {
        String names = String.join("", Collections.nCopies(16_000, ";Xyzzy"));
        Lists.Read read = Lists.read(HEADER + names + "\n" + ROW);
        assertThat(read.projects()).hasSize(1);
        assertThat(read.listFindings())
                .filteredOn(f -> f.startsWith("list.columns-kept"))
                .hasSize(1);
    }

    @Test
    void aCellOfAHundredMegabytes() throws IOException {
        Path file = directory.resolve("cell.csv");
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) 'a');
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write((HEADER + "\n" + ROW + "\"").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(megabyte);
            }
            out.write(("\";B;1\n" + ROW).getBytes(StandardCharsets.UTF_8));
        }
        Lists.Read read = Lists.read(file, OperationListReader.standard());
        assertThat(read.projects()).hasSize(1);
        assertThat(errors(read)).containsExactly("list.cell-too-long A3 row=3");
    }

    @Test
    void aRowOfAMillionCells() {
        Lists.Read read = Lists.read(HEADER + "\n" + ROW + "a;".repeat(1_000_000) + "\n" + ROW);
        assertThat(read.projects()).hasSize(1);
        assertThat(errors(read)).hasSize(1).first().asString().startsWith("list.row-too-long");
    }

    @Test
    void aNulByte() {
        assertThat(errors(Lists.read(HEADER + "\n" + ROW + "Br\0dge;A;1\n")))
                .containsExactly("input.binary 3:3 offset=3");
    }

    @Test
    void aQuoteThatIsNeverClosed() {
        Lists.Read read = Lists.read(HEADER + "\n" + ROW + "\"Bridge;Ahorn;12,50\n" + ROW);
        assertThat(read.projects()).hasSize(1);
        assertThat(errors(read)).containsExactly("list.quote-unclosed A3 row=3");
    }

    @Test
    void aBombOfRows() {
        byte[] bomb = new byte[90 << 20];
        Arrays.fill(bomb, (byte) ' ');
        byte[] start = "<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, bomb, 0, start.length);
        Lists.Read read = Lists.read(Workbook.zip(bomb, "<sst/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(errors(read))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("list.workbook-too-large 1:1 part=xl/worksheets/sheet1.xml");
    }

    @Test
    void aBombOfTexts() {
        byte[] bomb = new byte[90 << 20];
        Arrays.fill(bomb, (byte) 'a');
        byte[] start = "<sst><si><t>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, bomb, 0, start.length);
        Lists.Read read = Lists.read(Workbook.zip("<worksheet/>".getBytes(StandardCharsets.UTF_8), bomb));
        assertThat(errors(read))
                .containsExactly("list.workbook-too-large 1:1 part=xl/sharedStrings.xml limit=67108864");
    }

    @Test
    void aBombOfEntities() {
        String sheet =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"str\">"
                        + "<v>&b;</v></c></row></sheetData></worksheet>";
        assertThat(errors(Lists.read(Workbook.zip(sheet, "<sst/>")))).hasSize(1);
    }

    @Test
    void anEntityFromOutside() {
        String names = "<row r=\"1\"><c t=\"inlineStr\"><is><t>Operation name</t></is></c>"
                + "<c t=\"inlineStr\"><is><t>Beneficiary name</t></is></c></row>";
        String sheet = "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData>" + names
                + "<row r=\"2\"><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>";
        assertThat(errors(Lists.read(Workbook.zip(sheet, "<sst/>"))))
                .containsExactly("list.workbook-damaged 2:1 sheet=Liste row=2");
    }

    @Test
    void aCellWhoseAddressIsBeyondEverySheet() {
        String sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>";
        assertThat(errors(Lists.read(Workbook.zip(sheet, "<sst/>"))))
                .containsExactly("list.workbook-damaged 1:1 sheet=Liste row=1");
    }

    @Test
    void otherFormats() {
        assertThat(errors(Lists.read("<html><table>"))).containsExactly("list.other-format 1:1 format=HTML/XML");
        assertThat(errors(Lists.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})))
                .containsExactly("list.other-format 1:1 format=DOC/XLS/PPT");
        assertThat(errors(Lists.read(" \n "))).containsExactly("input.empty 1:1");
        assertThat(errors(Lists.read(new byte[0]))).containsExactly("input.empty 1:1");
        assertThat(errors(Lists.read("a;b\n1;2\n"))).containsExactly("list.no-header A1 format=UTF-8");
        assertThat(errors(Lists.read(new byte[] {'P', 'K', 3, 4, 0, 0})))
                .containsExactly("list.workbook-damaged 1:1 sheet= row=1");
    }

    @Test
    void limitsAreTheUsers() {
        InputLimits limits = InputLimits.standard().withMaxLineLength(100).withMaxTextLength(50);
        Lists.Read read =
                Lists.read((HEADER + "\n" + ROW + "a".repeat(200) + ";b;1\n").getBytes(StandardCharsets.UTF_8), limits);
        assertThat(read.projects()).hasSize(1);
        assertThat(errors(read)).hasSize(1).first().asString().startsWith("list.row-too-long");
    }

    @Test
    void saysThatAFileIsNoWorkbookWhereItsNameSaysSo(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("list.xlsx"), "A\u0000\u0001B".getBytes(StandardCharsets.UTF_8));
        assertThat(Lists.read(file, OperationListReader.standard()).listFindings())
                .containsExactly("list.no-workbook");
    }
}
