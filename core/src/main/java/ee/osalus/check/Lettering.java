package ee.osalus.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the letters of a text tell, found in one pass.
 *
 * @param latin how many letters are Latin
 * @param cyrillic how many letters are Cyrillic
 * @param garbledAt where the first sign of a wrong encoding stands, or -1
 * @param mayHoldMarkup whether there is a character that a mark of HTML begins with
 */
record Lettering(int latin, int cyrillic, int garbledAt, boolean mayHoldMarkup) {

    private static final int FEWEST_LETTERS = 10;
    private static final int SHOWN = 24;
    private static final Set<String> CYRILLIC_LANGUAGES = Set.of("ru", "uk", "be", "bg");
    private static final Set<String> LATIN_LANGUAGES = Set.of("et", "en", "fi", "lv", "lt", "de", "sv", "fr");

    /** A tag of a known element, or a character reference. */
    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:p|br|b|i|u|em|strong|span|div|a|ul|ol|li|table|tr|td|h[1-6]|img)(?:\\s[^<>]{0,200})?/?>"
                    + "|&(?:nbsp|amp|lt|gt|quot|apos|[aouAOU]uml|[oO]tilde|[a-z]dquo|[nm]dash|euro|#[0-9]{2,5});",
            Pattern.CASE_INSENSITIVE);

    static Lettering of(String text) {
        int latin = 0;
        int cyrillic = 0;
        int garbled = -1;
        boolean markup = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                latin++;
            } else if (c < 0x80) {
                markup |= c == '<' || c == '&';
            } else if (c >= 0x400 && c < 0x530) {
                cyrillic++;
            } else if (garbled < 0 && isGarbled(text, i)) {
                garbled = i;
            } else if (Character.isLetter(c)) {
                latin += c < 0x250 ? 1 : 0;
            }
        }
        return new Lettering(latin, cyrillic, garbled, markup);
    }

    /** UTF-8 that was read as Windows-1252: the first byte of a pair is Ã or Å, the second lies from 80 to BF; dashes begin with â€. */
    private static boolean isGarbled(String text, int at) {
        char c = text.charAt(at);
        if (c == '\ufffd') {
            return true;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        boolean pair = (c == 'Ã' || c == 'Å') && next >= 0x80 && next < 0xC0 && next != 0xA0;
        return pair || (c == 'â' && next == '€');
    }

    boolean contradicts(String languageTag) {
        if (latin + cyrillic < FEWEST_LETTERS) {
            return false;
        }
        return latin > cyrillic
                ? CYRILLIC_LANGUAGES.contains(languageTag)
                : cyrillic > latin && LATIN_LANGUAGES.contains(languageTag);
    }

    /** Where the first mark of HTML stands in the text that this was made of, or -1. */
    int markupAt(String text) {
        if (!mayHoldMarkup) {
            return -1;
        }
        Matcher matcher = MARKUP.matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }

    static boolean isLoremIpsum(String text) {
        return text.regionMatches(true, 0, "lorem ipsum", 0, "lorem ipsum".length());
    }

    /** A few characters from an index on, without cutting one in two. */
    static String shortened(String text, int from) {
        int end = Math.min(text.length(), from + SHOWN);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(from, end) + (end < text.length() ? "…" : "");
    }
}
