package ee.osalus.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonToken;

/**
 * One figure or word of a value that follows from others, or the kind of container that stands there.
 *
 * @param text the text of a scalar, or the bracket that opens a container
 * @param pointer where it stands in the document
 * @param spot the same as line and column
 */
record Figure(String text, String pointer, Spot spot) {

    /** All of the current value, by pointers that begin there; a name that stands twice counts once. */
    static Map<String, Figure> read(JsonInput in) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        int from = in.documentPointer().length();
        int depth = 0;
        while (true) {
            JsonToken token = in.token();
            if (token.isStructEnd()) {
                depth--;
            } else if (token != JsonToken.PROPERTY_NAME) {
                String pointer = in.documentPointer();
                figures.putIfAbsent(
                        pointer.substring(from), new Figure(in.parser().getString(), pointer, in.spot()));
                depth += token.isStructStart() ? 1 : 0;
            }
            if (depth == 0) {
                return figures;
            }
            in.parser().nextToken();
        }
    }
}
