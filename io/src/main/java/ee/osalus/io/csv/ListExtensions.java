package ee.osalus.io.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a list carries and the model does not: JSON strings under {@code /operationList:} and the name of the column. */
final class ListExtensions {

    private static final String PREFIX = "/operationList:";

    private ListExtensions() {}

    /** The pointer of a column. */
    static String pointer(String name) {
        return PREFIX + name.replace("~", "~0").replace("/", "~1");
    }

    /** The pointers of columns that are kept as they are; two of one name are told apart by their letters. */
    static Map<Column, String> pointers(List<Column> kept) {
        Map<Column, String> pointers = new LinkedHashMap<>();
        for (Column column : kept) {
            String name = column.header().isEmpty() ? column.letters() : column.header();
            String pointer = pointer(name);
            pointers.put(column, pointers.containsValue(pointer) ? pointer(name + " " + column.letters()) : pointer);
        }
        return pointers;
    }

    /** A text as JSON. */
    static String json(String text) {
        if (isPlain(text)) {
            return '"' + text + '"';
        }
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (isEscaped(c)) {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || isEscaped(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscaped(char c) {
        return c < ' ' || Character.isSurrogate(c);
    }

    /** The text of a JSON string; empty where it is none. */
    static Optional<String> text(String json) {
        if (json.length() < 2 || json.charAt(0) != '"' || json.charAt(json.length() - 1) != '"') {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(json.length());
        int at = 1;
        while (at < json.length() - 1) {
            char c = json.charAt(at++);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = json.charAt(at++);
            int code = "\"\\/bfnrt".indexOf(escaped);
            if (code >= 0) {
                text.append("\"\\/\b\f\n\r\t".charAt(code));
            } else if (escaped == 'u' && at + 4 < json.length() && isHex(json, at)) {
                text.append((char) Integer.parseInt(json, at, at + 4, 16));
                at += 4;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(text.toString());
    }

    private static boolean isHex(String json, int from) {
        return json.substring(from, from + 4).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }
}
