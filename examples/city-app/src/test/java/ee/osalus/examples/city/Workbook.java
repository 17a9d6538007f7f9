package ee.osalus.examples.city;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The least that is a workbook, of three columns. */
final class Workbook {

    private static final int COLUMNS = 3;

    private Workbook() {}

    static byte[] of(String... cells) throws IOException {
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
        for (int i = 0; i < cells.length; i++) {
            int row = i / COLUMNS + 1;
            sheet.append(i % COLUMNS == 0 ? "<row r=\"" + row + "\">" : "")
                    .append("<c r=\"" + (char) ('A' + i % COLUMNS) + row + "\" t=\"inlineStr\"><is><t>")
                    .append(cells[i])
                    .append("</t></is></c>")
                    .append(i % COLUMNS == COLUMNS - 1 ? "</row>" : "");
        }
        sheet.append("</sheetData></worksheet>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            add(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            add(zip, "xl/worksheets/sheet1.xml", sheet.toString());
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
