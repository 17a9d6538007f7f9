package ee.osalus.io.text;

import ee.osalus.finding.Finding;
import ee.osalus.finding.TextLocation;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the format that {@link Vocabulary} describes. */
final class VocabularyParser {

    private static final int LONGEST_SHOWN = 60;

    private final List<VocabularySection> sections = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private VocabularySection.@Nullable Kind kind;
    private String name = "";
    private List<VocabularySection.Line> lines = new ArrayList<>();

    VocabularyParser(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String content = line.strip();
            if (content.isEmpty() || content.charAt(0) == '#') {
                continue;
            }
            if (content.charAt(0) == '[') {
                close();
                open(content, number);
            } else {
                phrases(content, number);
            }
        }
        close();
    }

    List<VocabularySection> sections() {
        return sections;
    }

    List<Finding> findings() {
        return findings;
    }

    private void open(String content, int number) {
        int gap = content.indexOf(' ');
        int end = content.indexOf(']');
        kind = null;
        if (gap < 0 || end != content.length() - 1 || end < gap) {
            report(TextFinding.VOCABULARY_SECTION, content, number);
            return;
        }
        name = content.substring(gap + 1, end).strip();
        kind = VocabularySection.Kind.byKey(content.substring(1, gap))
                .filter(k -> k.takes(name))
                .orElse(null);
        if (kind == null) {
            report(TextFinding.VOCABULARY_SECTION, content, number);
        }
    }

    private void phrases(String content, int number) {
        int colon = content.indexOf(':');
        if (colon < 1 || !isLanguage(content.substring(0, colon))) {
            report(TextFinding.VOCABULARY_LINE, content, number);
            return;
        }
        List<String> phrases = new ArrayList<>();
        for (String part : content.substring(colon + 1).split(";", -1)) {
            String phrase = part.strip();
            int star = phrase.indexOf('*');
            if (phrase.isEmpty() || phrase.equals("*") || (star >= 0 && star < phrase.length() - 1)) {
                report(TextFinding.VOCABULARY_LINE, content, number);
                return;
            }
            phrases.add(phrase);
        }
        lines.add(new VocabularySection.Line(content.substring(0, colon), phrases));
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException notATag) {
            return false;
        }
    }

    private void close() {
        if (kind != null) {
            sections.add(new VocabularySection(kind, name, List.copyOf(lines)));
        }
        lines = new ArrayList<>();
    }

    private void report(TextFinding code, String content, int number) {
        String shown = content.length() > LONGEST_SHOWN ? content.substring(0, LONGEST_SHOWN) + "…" : content;
        findings.add(Finding.builder(code)
                .location(new TextLocation(number, 1, shown))
                .putFact("line", shown)
                .build());
    }
}
