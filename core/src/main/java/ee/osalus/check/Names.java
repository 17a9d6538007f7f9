package ee.osalus.check;

import ee.osalus.party.Organisation;
import ee.osalus.party.RegistryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        StringBuilder folded = new StringBuilder(name.length());
        boolean blank = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (!letter && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                blank = folded.length() > 0;
            } else if (letter || !isQuote(c)) {
                if (blank) {
                    folded.append(' ');
                    blank = false;
                }
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isQuote(char c) {
        return switch (c) {
            case '"', '\'', '„', '“', '”', '«', '»', '‟' -> true;
            default -> false;
        };
    }

    /** Whether a text says that there is none. */
    static boolean isFiller(String text) {
        return text.length() <= "puuduvad".length() + 2
                && FILLERS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether two entries are of one organisation: by code where both have one, else by name in a common language. */
    static boolean isSame(Organisation one, Organisation other) {
        Optional<RegistryCode> code = one.registryCode();
        if (code.isPresent() && other.registryCode().isPresent()) {
            return code.equals(other.registryCode());
        }
        for (Map.Entry<String, String> name : one.name().byLanguage().entrySet()) {
            String same = other.name().byLanguage().get(name.getKey());
            if (same != null && folded(same).equals(folded(name.getValue()))) {
                return true;
            }
        }
        return false;
    }

    /** What an organisation may be found by: its code, and its name in each language. */
    static List<String> keys(Organisation organisation) {
        List<String> keys = new ArrayList<>(2);
        organisation.registryCode().ifPresent(code -> keys.add(code.value()));
        organisation.name().byLanguage().forEach((language, name) -> keys.add(language + ' ' + folded(name)));
        return keys;
    }
}
