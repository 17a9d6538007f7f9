package ee.osalus.io.csv;

import java.util.Set;
import java.util.stream.IntStream;

/** What cells hold before anybody asks what it means. */
final class CellText {

    /** How spreadsheets spell a carriage return that XML cannot hold. */
    private static final String ESCAPED_RETURN = "_x000D_";

    private static final int LONGEST_SHOWN = 80;

    private static final Set<String> PLACEHOLDERS = Set.of(
            "-",
            "--",
            "---",
            "–",
            "—",
            "n.a.",
            "n/a",
            "na",
            "n.a",
            "nav",
            "none",
            "null",
            "nan",
            "nil",
            "k.a.",
            "k. a.",
            "n.v.t.",
            "nvt",
            "n.r.",
            "nd",
            "n.d.",
            "nd.",
            "s/d",
            "brak",
            "#n/a",
            "#n/v",
            "#nv",
            "#ref!",
            "#value!",
            "#wert!",
            "#div/0!",
            "#name?",
            "#null!",
            "#num!",
            "#zahl!",
            "#bezug!",
            "?",
            "..",
            "...",
            "x",
            ".",
            "puudub",
            "nedefinováno",
            "neuvedeno",
            "neuvedené",
            "non disponible",
            "sans objet",
            "ei tietoa");

    private static final int LONGEST_PLACEHOLDER = 16;

    /** The placeholders by their length: nearly all cells are known to be none by comparing a letter or two. */
    private static final String[][] BY_LENGTH = IntStream.rangeClosed(0, LONGEST_PLACEHOLDER)
            .mapToObj(length -> PLACEHOLDERS.stream()
                    .filter(word -> word.length() == length)
                    .toArray(String[]::new))
            .toArray(String[][]::new);

    private CellText() {}

    static boolean isBlank(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (!isBlank(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** White space of every kind, no-break ones too, and marks that print nothing. */
    static boolean isBlank(char c) {
        return c <= ' ' || (c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)));
    }

    private static boolean isInvisible(char c) {
        return c == '\uFEFF' || (c >= '\u200B' && c <= '\u200F') || c == '\u00AD' || c == '\u2060' || c == '\u0085';
    }

    /** Without blanks around it, and without escaped carriage returns. */
    static String stripped(String cell) {
        boolean maybeEscaped = cell.length() >= ESCAPED_RETURN.length() && cell.indexOf('_') >= 0;
        String text = maybeEscaped ? cell.replace(ESCAPED_RETURN, "") : cell;
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? text : text.substring(from, to);
    }

    /** With a plain blank for each one of another kind, line ends among them, and without marks that print nothing. */
    static String withPlainBlanks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isInvisible(c)) {
                plain.append(isBlank(c) ? ' ' : c);
            }
        }
        return plain.toString();
    }

    /** Without the apostrophe by which a spreadsheet marks a number as a text: {@code '01/02/2016}. */
    static String withoutTextMark(String stripped) {
        return stripped.startsWith("'") ? stripped(stripped.substring(1)) : stripped;
    }

    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether it stands for "nothing": {@code N.a.}, {@code None}, a dash. */
    static boolean isPlaceholder(String stripped) {
        if (stripped.isEmpty() || stripped.length() > LONGEST_PLACEHOLDER || isDigit(stripped.charAt(0))) {
            return false;
        }
        char first = Character.toLowerCase(stripped.charAt(0));
        for (String placeholder : BY_LENGTH[stripped.length()]) {
            if (placeholder.charAt(0) == first && placeholder.equalsIgnoreCase(stripped)) {
                return true;
            }
        }
        return false;
    }

    /** For a finding: one line, not too long, whole characters. */
    static String shown(String cell) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < cell.length() && i < LONGEST_SHOWN; i++) {
            char c = cell.charAt(i);
            shown.append(c < ' ' ? ' ' : c);
        }
        if (cell.length() <= LONGEST_SHOWN) {
            return shown.toString();
        }
        if (Character.isHighSurrogate(shown.charAt(shown.length() - 1))) {
            shown.setLength(shown.length() - 1);
        }
        return shown.append('…').toString();
    }
}
