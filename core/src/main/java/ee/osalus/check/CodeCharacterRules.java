package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.project.Project;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The characters that codes are made of: what a search would stumble over. */
final class CodeCharacterRules {

    private static final List<FindingCode> CODES = List.of(
            IdentifierFinding.LINE_BREAK,
            IdentifierFinding.OUTER_BLANK,
            IdentifierFinding.INVISIBLE_CHARACTER,
            IdentifierFinding.MIXED_ALPHABETS,
            IdentifierFinding.PLACEHOLDER);

    static final List<Rule> ALL = List.of(Rule.of(CODES, CodeCharacterRules::codesAreClean));

    private CodeCharacterRules() {}

    private static Findings codesAreClean(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        IdentifierRules.codes(project, (code, pointer) -> check(code, pointer, found));
        IdentifierRules.registryCodes(project, (code, pointer) -> check(code.value(), pointer, found));
        return found.findings();
    }

    private static void check(String code, Supplier<String> pointer, Gathered found) {
        if (code.isBlank()) {
            return;
        }
        if (Names.isFiller(code) || isOfZeros(code)) {
            found.add(finding(IdentifierFinding.PLACEHOLDER, code, pointer));
            return;
        }
        boolean latin = false;
        boolean other = false;
        boolean broken = false;
        int invisible = -1;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c <= '~') {
                latin |= (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
                broken |= c == '\n' || c == '\r' || c == '\t';
                continue;
            }
            UnicodeScript script = UnicodeScript.of(c);
            latin |= script == UnicodeScript.LATIN;
            other |= script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
            broken |= c == '\u0085' || c == '\u2028' || c == '\u2029';
            invisible = isInvisible(c) ? c : invisible;
        }
        if (broken) {
            found.add(finding(IdentifierFinding.LINE_BREAK, code, pointer));
        } else if (code.charAt(0) == ' ' || code.charAt(code.length() - 1) == ' ') {
            found.add(finding(IdentifierFinding.OUTER_BLANK, code, pointer));
        }
        if (invisible >= 0) {
            found.add(finding(IdentifierFinding.INVISIBLE_CHARACTER, code, pointer)
                    .putFact("character", String.format(Locale.ROOT, "U+%04X", invisible)));
        }
        if (latin && other) {
            found.add(finding(IdentifierFinding.MIXED_ALPHABETS, code, pointer));
        }
    }

    private static boolean isOfZeros(String code) {
        int i = 0;
        while (i < code.length() && code.charAt(i) == '0') {
            i++;
        }
        return i == code.length();
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || (Character.isSpaceChar(c) && c != '\u2028' && c != '\u2029');
    }

    private static Finding.Builder finding(IdentifierFinding code, String text, Supplier<String> pointer) {
        return Finding.at(pointer.get(), code).putFact("code", text);
    }
}
