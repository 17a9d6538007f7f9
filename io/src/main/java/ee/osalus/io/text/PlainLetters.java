package ee.osalus.io.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text with one spelling of each letter and of each line end: a base letter and its mark are the one letter that they make, the joined
 * letters of print are letters of their own, and each line ends with a line feed alone.
 */
final class PlainLetters {

    private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");
    private static final Pattern OTHER_LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029\u000B\f]");

    private PlainLetters() {}

    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String parted = LIGATURE.matcher(composed)
                .replaceAll(joined -> Normalizer.normalize(joined.group(), Normalizer.Form.NFKC));
        return OTHER_LINE_END.matcher(parted).replaceAll("\n");
    }
}
