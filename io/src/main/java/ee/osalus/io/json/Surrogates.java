package ee.osalus.io.json;

import java.util.Locale;
import tools.jackson.core.io.JsonStringEncoder;

/** Halves of characters: a UTF-16 surrogate without its other. */
final class Surrogates {

    private Surrogates() {}

    /** Where the first one stands; negative where there is none. */
    static int firstLone(String text) {
        return firstLone(text, 0);
    }

    private static int firstLone(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                if (Character.isLowSurrogate(c) || i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The text as a JSON string in which each lone one stands as its escape. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        int from = 0;
        for (int at = firstLone(text); at >= 0; at = firstLone(text, from)) {
            quote(text.substring(from, at), json);
            json.append(String.format(Locale.ROOT, "\\u%04X", (int) text.charAt(at)));
            from = at + 1;
        }
        quote(text.substring(from), json);
        return json.append('"').toString();
    }

    private static void quote(String part, StringBuilder json) {
        json.append(JsonStringEncoder.getInstance().quoteAsCharArray(part));
    }
}
