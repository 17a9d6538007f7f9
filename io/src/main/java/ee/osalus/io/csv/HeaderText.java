package ee.osalus.io.csv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of columns in the form in which they are compared: lower case, without marks on letters, punctuation, numbering and
 * hyphens, so that {@code 7. Unions-Kofinan-↵zierungssatz} is {@code unionskofinanzierungssatz}.
 */
final class HeaderText {

    /** What parts a name in two languages, or a name and its explanation. */
    private static final Pattern BETWEEN_PARTS =
            Pattern.compile("\\s*[/|\\n\\r;:()\\[\\]*]+\\s*|\\s+[-–—]\\s*|(?<=[-–—])\\s+|\\s{3,}");

    private static final Pattern LINE_END = Pattern.compile("\\s*[\\n\\r]\\s*");

    private static final Pattern OTHER_BLANKS = Pattern.compile("\\p{Zs}");
    private static final Pattern UNPRINTED = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF]");

    /** A dash within a word is a hyphen. */
    private static final Pattern DASH_IN_WORD = Pattern.compile("(?<=\\p{L})[–—](?=\\p{L})");

    private static final String HYPHENS = "-‐‑‒\u00AD";
    private static final String APOSTROPHES = "'’`´";
    private static final Pattern NUMBERING = Pattern.compile("^(\\d{1,2}[a-z]? )+(?=\\p{L})");
    private static final int LONGEST = 400;

    private HeaderText() {}

    /** The words of a name, parted by single blanks. */
    static String words(String name) {
        String plain = Normalizer.normalize(joined(spelt(name)), Normalizer.Form.NFKD);
        StringBuilder words = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int c = Character.toLowerCase(plain.codePointAt(i));
            if (Character.isLetter(c) || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                fold(c, words);
            } else if (!isMark(c) && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return NUMBERING.matcher(words.toString().strip()).replaceFirst("");
    }

    /** A name of many lines in one. */
    static String inOneLine(String name) {
        return LINE_END.matcher(name).replaceAll(" ");
    }

    /** With one kind of blank, none of the marks that print nothing, and hyphens for dashes within a word; line ends stay. */
    static String spelt(String name) {
        String shortened = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String plain = OTHER_BLANKS.matcher(shortened).replaceAll(" ");
        return DASH_IN_WORD.matcher(UNPRINTED.matcher(plain).replaceAll("")).replaceAll("-");
    }

    /** Without hyphens and the blanks behind them, and without apostrophes. */
    private static String joined(String name) {
        StringBuilder joined = new StringBuilder(name.length());
        int i = 0;
        while (i < name.length()) {
            char c = name.charAt(i);
            i++;
            if (HYPHENS.indexOf(c) >= 0) {
                while (i < name.length() && isAsciiBlank(name.charAt(i))) {
                    i++;
                }
            } else if (APOSTROPHES.indexOf(c) < 0) {
                joined.append(c);
            }
        }
        return joined.toString();
    }

    private static boolean isAsciiBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The words of a name whose letters with marks are written as two, {@code foerderfaehig}, as those of {@code förderfähig}. */
    static String withoutPairs(String words) {
        return words.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    /** The words of a name without the blanks between them. */
    static String squeezed(String words) {
        return words.replace(" ", "");
    }

    /** The parts of a name, those first that stand first; the whole is not among them. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN_PARTS.splitAsStream(spelt(name)).toList()) {
            String words = words(part);
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        return parts;
    }

    /** Appends a letter or digit; for letters that are not made of a plain one and a mark, what they are taken for. */
    private static void fold(int c, StringBuilder words) {
        switch (c) {
            case 'ł' -> words.append('l');
            case 'ø' -> words.append('o');
            case 'đ', 'ð' -> words.append('d');
            case 'ß' -> words.append("ss");
            case 'æ' -> words.append("ae");
            case 'œ' -> words.append("oe");
            case 'ı' -> words.append('i');
            case 'ς' -> words.append('σ');
            default -> words.appendCodePoint(c);
        }
    }
}
