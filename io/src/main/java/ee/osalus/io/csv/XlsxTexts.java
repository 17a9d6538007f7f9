package ee.osalus.io.csv;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook share, and texts that stand in cells. */
final class XlsxTexts {

    private XlsxTexts() {}

    static List<String> read(XMLStreamReader xml, int longest) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                texts.add(text(xml, "si", longest));
            }
        }
        return texts;
    }

    /**
     * The text up to the end of an element: all its runs, without the readings of Asian scripts.
     *
     * @param longest of a longer text only a little more than this is kept, so that it can be told
     */
    static String text(XMLStreamReader xml, String element, int longest) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int phonetic = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
                    inText = xml.getLocalName().equals("t") && phonetic == 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && text.length() <= longest) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    if (xml.getLocalName().equals(element)) {
                        return text.toString();
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    /** What stands in an element that has no elements in it. */
    static String value(XMLStreamReader xml, int longest) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext() && xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters() && text.length() <= longest) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }
}
