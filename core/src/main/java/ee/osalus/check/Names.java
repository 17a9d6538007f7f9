package ee.osalus.check;

import java.util.Locale;
import java.util.Set;

/** Names of organisations and fillers, compared as people read them. */
final class Names {

    private static final Set<String> FILLERS = Set.of(
            "-",
            "--",
            "–",
            "—",
            "...",
            "…",
            ".",
            "?",
            "x",
            "xx",
            "xxx",
            "n/a",
            "n.a.",
            "n.a",
            "na",
            "none",
            "null",
            "tbd",
            "tba",
            "todo",
            "puudub",
            "ei ole",
            "puuduvad",
            "nimetu",
            "test",
            "нет");

    private Names() {}

    /** A name without quotes, without blanks but one between two words, in small letters. */
    static String folded(String name) {
        char[] folded = new char[name.length()];
        int length = 0;
        boolean blank = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (!letter && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                blank = length > 0;
            } else if (letter || !isQuote(c)) {
                if (blank) {
                    folded[length++] = ' ';
                    blank = false;
                }
                folded[length++] = Character.toLowerCase(c);
            }
        }
        return new String(folded, 0, length);
    }

    private static boolean isQuote(char c) {
        return switch (c) {
            case '"', '\'', '„', '“', '”', '«', '»', '‟' -> true;
            default -> false;
        };
    }

    /** Whether there is a blank of any kind in a text. */
    static boolean holdsBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text says that there is none. */
    static boolean isFiller(String text) {
        return text.length() <= "puuduvad".length() + 2
                && FILLERS.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
