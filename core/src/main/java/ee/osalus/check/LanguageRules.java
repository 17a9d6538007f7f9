package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.party.PersonalData;
import ee.osalus.project.Project;
import ee.osalus.text.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of titles and texts. */
final class LanguageRules {

    private static final List<FindingCode> TEXT_CODES = List.of(
            LanguageFinding.WRONG_SCRIPT, LanguageFinding.GARBLED, LanguageFinding.MARKUP, LanguageFinding.PLACEHOLDER);

    static final List<Rule> ALL = List.of(
            Rule.of(
                    List.of(
                            LanguageFinding.TITLE_IS_DESCRIPTION,
                            LanguageFinding.LONG_TITLE,
                            LanguageFinding.LINE_BREAK_IN_TITLE),
                    LanguageRules::titleIsATitle),
            Rule.of(LanguageFinding.SAME_IN_TWO_LANGUAGES, LanguageRules::translationsDiffer),
            Rule.of(TEXT_CODES, LanguageRules::textsCanBeRead));

    /** Names and short titles are often the same in two languages. */
    private static final int FEW_WORDS = 4;

    private LanguageRules() {}

    private static Findings titleIsATitle(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        if (project.title().isEmpty()) {
            return Findings.none();
        }
        project.title().get().byLanguage().forEach((language, title) -> {
            String pointer = "/title/" + language;
            int length = title.codePointCount(0, title.length());
            if (length > parameters.longestTitle()) {
                found.add(Finding.at(pointer, LanguageFinding.LONG_TITLE)
                        .putFact("length", length)
                        .putFact("limit", parameters.longestTitle()));
            }
            if (title.indexOf('\n') >= 0 || title.indexOf('\r') >= 0) {
                found.add(Finding.at(pointer, LanguageFinding.LINE_BREAK_IN_TITLE));
            }
            Optional<String> summary = project.summary()
                    .flatMap(texts -> Optional.ofNullable(texts.byLanguage().get(language)));
            if (summary.filter(text -> isSame(text, title)).isPresent()) {
                found.add(Finding.at("/summary/" + language, LanguageFinding.TITLE_IS_DESCRIPTION));
            }
        });
        return found.findings();
    }

    /** Texts far longer than the other are never the same, and are not folded. */
    private static boolean isSame(String text, String title) {
        return text.length() <= 2 * title.length()
                && Names.folded(text)
                        .replaceAll("[.]+$", "")
                        .equals(Names.folded(title).replaceAll("[.]+$", ""));
    }

    private static Findings translationsDiffer(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        compare(project.title(), "/title", found);
        compare(project.summary(), "/summary", found);
        compare(project.aims(), "/aims", found);
        compare(project.activities(), "/activities", found);
        compare(project.results(), "/results", found);
        return found.findings();
    }

    private static void compare(Optional<LocalizedText> texts, String pointer, Gathered found) {
        if (texts.isEmpty() || texts.get().byLanguage().size() < 2) {
            return;
        }
        Map<String, String> languages = new HashMap<>();
        texts.get().byLanguage().forEach((language, text) -> {
            String folded = Names.folded(text);
            String first = languages.putIfAbsent(folded, language);
            if (first != null && folded.split(" ", -1).length > FEW_WORDS) {
                found.add(Finding.at(pointer + "/" + language, LanguageFinding.SAME_IN_TWO_LANGUAGES)
                        .putFact("first", first)
                        .putFact("further", language));
            }
        });
    }

    private static Findings textsCanBeRead(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        EachText.narratives(project, (text, language, pointer) -> {
            if (Names.isFiller(text) || Lettering.isLoremIpsum(text)) {
                found.add(Finding.at(pointer.get(), LanguageFinding.PLACEHOLDER)
                        .putFact("raw", Lettering.shortened(PersonalData.mask(text), 0)));
                return;
            }
            Lettering lettering = Lettering.of(text);
            if (lettering.contradicts(language)) {
                found.add(
                        Finding.at(pointer.get(), LanguageFinding.WRONG_SCRIPT).putFact("language", language));
            }
            if (lettering.garbledAt() >= 0) {
                found.add(Finding.at(pointer.get(), LanguageFinding.GARBLED)
                        .putFact("raw", Lettering.shortened(PersonalData.mask(text), lettering.garbledAt())));
            }
            int markup = lettering.markupAt(text);
            if (markup >= 0) {
                found.add(Finding.at(pointer.get(), LanguageFinding.MARKUP)
                        .putFact("raw", Lettering.shortened(PersonalData.mask(text), markup)));
            }
        });
        return found.findings();
    }
}
