package ee.osalus.io.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the least that is a workbook; cells that begin with an equals sign are XML of a cell, all others shared texts. */
final class Workbook {

    static final String STYLES =
            "<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/></numFmts>"
                    + "<cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/></cellXfs>"
                    + "</styleSheet>";

    private Workbook() {}

    static byte[] of(List<List<String>> rows) {
        return of(rows, "");
    }

    /** The same with what stands behind the rows, such as merged cells. */
    static byte[] of(List<List<String>> rows, String afterRows) {
        StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
        StringBuilder texts = new StringBuilder("<sst>");
        int count = 0;
        for (int r = 0; r < rows.size(); r++) {
            sheet.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                String cell = rows.get(r).get(c);
                String at = " r=\"" + Row.letters(c) + (r + 1) + "\"";
                if (cell.startsWith("=")) {
                    sheet.append(cell.substring(1).replaceFirst("<c", "<c" + at));
                } else if (!cell.isEmpty()) {
                    sheet.append("<c")
                            .append(at)
                            .append(" t=\"s\"><v>")
                            .append(count++)
                            .append("</v></c>");
                    texts.append("<si><t xml:space=\"preserve\">")
                            .append(escaped(cell))
                            .append("</t></si>");
                }
            }
            sheet.append("</row>");
        }
        return zip(
                sheet.append("</sheetData>")
                        .append(afterRows)
                        .append("</worksheet>")
                        .toString(),
                texts.append("</sst>").toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    static byte[] zip(String sheet, String texts) {
        return zip(sheet.getBytes(StandardCharsets.UTF_8), texts.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(byte[] sheet, byte[] texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                            .getBytes(StandardCharsets.UTF_8));
            put(
                    zip,
                    "xl/workbook.xml",
                    ("<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                                    + "<sheet name=\"Liste\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                            .getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/styles.xml", STYLES.getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/sharedStrings.xml", texts);
            put(zip, "xl/worksheets/sheet1.xml", sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
