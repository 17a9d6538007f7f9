package ee.osalus.io.csv;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the cell styles of a workbook say about the numbers in its cells. */
final class XlsxStyles {

    /** How a number is to be understood. */
    enum Kind {
        PLAIN,
        PERCENT,
        DATE
    }

    private final List<Kind> byStyle = new ArrayList<>();

    /** The styles of a workbook that has none. */
    XlsxStyles() {}

    XlsxStyles(InputStream xml) throws XMLStreamException {
        Map<Integer, Kind> formats = new HashMap<>();
        XMLStreamReader reader = XlsxFile.reader(xml);
        boolean cellStyles = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("cellXfs")) {
                return;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "numFmt" ->
                    formats.put(
                            XlsxFile.number(reader.getAttributeValue(null, "numFmtId")),
                            kind(reader.getAttributeValue(null, "formatCode")));
                case "cellXfs" -> cellStyles = true;
                case "xf" -> {
                    if (cellStyles) {
                        int id = XlsxFile.number(reader.getAttributeValue(null, "numFmtId"));
                        byStyle.add(formats.getOrDefault(id, builtIn(id)));
                    }
                }
                default -> {}
            }
        }
    }

    Kind kind(@Nullable String style, int noStyle) {
        int index = style == null ? noStyle : XlsxFile.number(style);
        return index >= 0 && index < byStyle.size() ? byStyle.get(index) : Kind.PLAIN;
    }

    /** The formats that every workbook has by number: ECMA-376, part 1, 18.8.30. */
    private static Kind builtIn(int id) {
        if (id == 9 || id == 10) {
            return Kind.PERCENT;
        }
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
                ? Kind.DATE
                : Kind.PLAIN;
    }

    /** A format's code without what is quoted, escaped or in brackets: percent has a percent sign, a date has days or years. */
    private static Kind kind(@Nullable String code) {
        if (code == null) {
            return Kind.PLAIN;
        }
        String bare = code.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.", "");
        if (bare.contains("%")) {
            return Kind.PERCENT;
        }
        boolean date =
                bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0 || bare.indexOf('j') >= 0 || bare.contains("mm");
        return date && !bare.contains("0") && !bare.contains("#") && !bare.contains("general") ? Kind.DATE : Kind.PLAIN;
    }
}
