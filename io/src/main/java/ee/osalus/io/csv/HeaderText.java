package ee.osalus.io.csv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of columns in the form in which they are compared: lower case, without marks on letters, punctuation, numbering and
 * hyphens, so that {@code 7. Unions-Kofinan-↵zierungssatz} is {@code unionskofinanzierungssatz}.
 */
final class HeaderText {

    /** What parts a name in two languages, or a name and its explanation. */
    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s*[/|\\n\\r;:()\\[\\]*]+\\s*|\\s+[-–—]\\s*|(?<=[-–—])\\s+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern HYPHENS = Pattern.compile("[-‐‑‒\\u00AD]\\s*|_x000D_|['’`´]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern NUMBERING = Pattern.compile("^(\\d{1,2}[a-z]? )+(?=\\p{L})");
    private static final int LONGEST = 400;

    private HeaderText() {}

    /** The words of a name, parted by single blanks. */
    static String words(String name) {
        String shortened = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String plain = MARKS.matcher(
                        Normalizer.normalize(HYPHENS.matcher(shortened).replaceAll(""), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = NO_LETTERS.matcher(folded(plain)).replaceAll(" ").strip();
        return NUMBERING.matcher(words).replaceFirst("");
    }

    /** The words of a name without the blanks between them. */
    static String squeezed(String words) {
        return words.replace(" ", "");
    }

    /** The parts of a name, those first that stand first; the whole is not among them. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        String shortened = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        for (String part : BETWEEN_PARTS.splitAsStream(shortened).toList()) {
            String words = words(part);
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        return parts;
    }

    /** Letters that are not made of a plain one and a mark. */
    private static String folded(String lower) {
        StringBuilder folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ł' -> folded.append('l');
                case 'ø' -> folded.append('o');
                case 'đ', 'ð' -> folded.append('d');
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'ı' -> folded.append('i');
                case 'ς' -> folded.append('σ');
                default -> folded.append(c);
            }
        }
        return folded.toString();
    }
}
