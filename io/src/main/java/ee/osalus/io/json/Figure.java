package ee.osalus.io.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonToken;

/**
 * One figure or word of a value that follows from others, or the kind of container that stands there.
 *
 * @param token what it is in JSON: the text {@code null} is not the null
 * @param text the text of a scalar, or the bracket that opens a container
 * @param pointer where it stands in the document
 * @param spot the same as line and column
 */
record Figure(JsonToken token, String text, String pointer, Spot spot) {

    /** The fields of the format that hold a decimal. */
    private static final Set<String> DECIMALS = Set.of("amount", "decimal", "exact", "moved");

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
                        pointer.substring(from), new Figure(token, in.parser().getString(), pointer, in.spot()));
                depth += token.isStructStart() ? 1 : 0;
            }
            if (depth == 0) {
                return figures;
            }
            in.parser().nextToken();
        }
    }

    /** Whether this states that: the same; of a number, with any zeros at its end; of a decimal, as a string or as a number. */
    boolean states(Figure computed) {
        if (token == computed.token && text.equals(computed.text)) {
            return true;
        }
        String name = computed.pointer.substring(computed.pointer.lastIndexOf('/') + 1);
        if (!DECIMALS.contains(name) && !(token.isNumeric() && computed.token.isNumeric())) {
            return false;
        }
        BigDecimal one = token.isScalarValue() ? DecimalCodec.parse(text) : null;
        BigDecimal other = DecimalCodec.parse(computed.text);
        return one != null && other != null && one.compareTo(other) == 0;
    }
}
