package ee.osalus.io.csv;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A workbook in the format of Excel 2007 and later (ECMA-376): its sheets, shared texts and styles.
 *
 * <p>It is read with the parser and the unpacking of the JDK, because the light readers that there are take a cell's address for
 * the size of its row (a cell named {@code ZZZZZZ1} fills the memory), unpack without a limit, and know no dates as text.
 */
final class XlsxFile {

    /** A sheet as the workbook names it, and the part of the file that holds it. */
    record Sheet(String name, String part) {}

    private static final XMLInputFactory XML = factory();
    private static final long MOST_GROWTH = 100;
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONSHIPS_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final Path file;
    private final InputLimits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<String> texts = List.of();
    private XlsxStyles styles = new XlsxStyles();
    private boolean from1904;

    private XlsxFile(Path file, InputLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Opens a workbook.
     *
     * @return the workbook without its cells, or no value and the reason
     * @throws IOException if the disk fails
     */
    static Reading<XlsxFile> open(Path file, InputLimits limits) throws IOException {
        XlsxFile workbook = new XlsxFile(file, limits);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            workbook.load(zip);
        } catch (XlsxLimit.Passed passed) {
            return Reading.failed(tooLarge(passed));
        } catch (ZipException | EOFException damaged) {
            return Reading.failed(damage("", 1));
        } catch (XMLStreamException broken) {
            return Reading.failed(
                    broken.getNestedException() instanceof XlsxLimit.Passed passed ? tooLarge(passed) : damage("", 1));
        }
        return Reading.of(workbook, Findings.none(), new TreeMap<>());
    }

    private void load(ZipFile zip) throws IOException, XMLStreamException {
        Map<String, String> parts = relationships(zip);
        try (InputStream in = part(zip, "xl/workbook.xml")) {
            readSheets(reader(in), parts);
        }
        if (zip.getEntry("xl/styles.xml") != null) {
            try (InputStream in = part(zip, "xl/styles.xml")) {
                styles = new XlsxStyles(in);
            }
        }
        if (zip.getEntry("xl/sharedStrings.xml") != null) {
            try (InputStream in = part(zip, "xl/sharedStrings.xml")) {
                texts = XlsxTexts.read(reader(in), limits.maxTextLength());
            }
        }
    }

    private Map<String, String> relationships(ZipFile zip) throws IOException, XMLStreamException {
        Map<String, String> parts = new HashMap<>();
        try (InputStream in = part(zip, "xl/_rels/workbook.xml.rels")) {
            XMLStreamReader xml = reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                    parts.put(
                            String.valueOf(xml.getAttributeValue(null, "Id")),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return parts;
    }

    private void readSheets(XMLStreamReader xml, Map<String, String> parts) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String flag = xml.getAttributeValue(null, "date1904");
                from1904 = "1".equals(flag) || "true".equals(flag);
            } else if (xml.getLocalName().equals("sheet") && xml.getAttributeValue(null, "state") == null) {
                String id = xml.getAttributeValue(RELATIONSHIPS, "id");
                String part = parts.get(id == null ? xml.getAttributeValue(RELATIONSHIPS_STRICT, "id") : id);
                if (part != null && part.contains("worksheets/")) {
                    sheets.add(new Sheet(String.valueOf(xml.getAttributeValue(null, "name")), part));
                }
            }
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /**
     * The rows of a sheet.
     *
     * @throws IOException if the disk fails
     */
    RowSource rows(Sheet sheet) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            return new XlsxRows(zip, streamed(zip, sheet.part()), sheet.name(), texts, styles, from1904, limits);
        } catch (ZipException | EOFException | XMLStreamException damaged) {
            zip.close();
            return new NoRows(damage(sheet.name(), 1));
        } catch (IOException failed) {
            zip.close();
            throw failed;
        }
    }

    /** A part that is kept in memory. */
    private InputStream part(ZipFile zip, String name) throws IOException {
        return new XlsxLimit(zip.getInputStream(entry(zip, name)), name, limits.maxBytes());
    }

    /** A part that is read row by row; real ones grow ten- to thirtyfold, a deflated bomb a thousandfold. */
    private InputStream streamed(ZipFile zip, String name) throws IOException {
        ZipEntry entry = entry(zip, name);
        long most = Math.max(limits.maxBytes(), MOST_GROWTH * Math.max(0, entry.getCompressedSize()));
        return new XlsxLimit(zip.getInputStream(entry), name, most);
    }

    private static ZipEntry entry(ZipFile zip, String name) throws ZipException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("the workbook has no part " + name);
        }
        return entry;
    }

    /** A parser that knows no document types, so that no entity can grow. */
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return XML.createXMLStreamReader(in);
    }

    /** A whole number of an attribute; −1 for what is none. */
    static int number(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Integer.parseInt(text);
    }

    static Finding damage(String sheet, int row) {
        return Finding.builder(ListFinding.WORKBOOK_DAMAGED)
                .location(new TextLocation(Math.max(1, row), 1, ""))
                .putFact("sheet", sheet)
                .putFact("row", row)
                .build();
    }

    static Finding tooLarge(XlsxLimit.Passed passed) {
        return Finding.builder(ListFinding.WORKBOOK_TOO_LARGE)
                .location(new TextLocation(1, 1, ""))
                .putFact("part", passed.part())
                .putFact("limit", passed.limit())
                .build();
    }
}
