package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of the numbers and addresses by which a project is found. */
final class ReferenceRules {

    static final List<Rule> ALL = List.of(
            Rule.of(
                    List.of(ReferenceFinding.BLANK, ReferenceFinding.DUPLICATE, ReferenceFinding.IN_TWO_SCHEMES),
                    ReferenceRules::referencesAreFilledAndUnique),
            Rule.of(ReferenceFinding.WEBSITE_SHAPE, ReferenceRules::websiteCanBeOpened));

    private ReferenceRules() {}

    private static Findings referencesAreFilledAndUnique(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        Set<Reference> seen = new HashSet<>();
        Map<String, String> schemes = new HashMap<>();
        for (int i = 0; i < project.references().size(); i++) {
            Reference reference = project.references().get(i);
            String pointer = "/references/" + i;
            if (reference.value().isBlank()) {
                found.add(Finding.at(pointer, ReferenceFinding.BLANK).putFact("scheme", reference.scheme()));
                continue;
            }
            if (!seen.add(reference)) {
                found.add(Finding.at(pointer, ReferenceFinding.DUPLICATE).putFact("reference", reference.value()));
                continue;
            }
            String first = schemes.putIfAbsent(reference.value(), reference.scheme());
            if (first != null) {
                found.add(Finding.at(pointer, ReferenceFinding.IN_TWO_SCHEMES)
                        .putFact("reference", reference.value())
                        .putFact("first", first)
                        .putFact("further", reference.scheme()));
            }
        }
        return found.findings();
    }

    private static Findings websiteCanBeOpened(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        Optional<String> website = project.website();
        if (website.isPresent() && !isAddress(website.get())) {
            found.add(Finding.at("/website", ReferenceFinding.WEBSITE_SHAPE).putFact("website", website.get()));
        }
        return found.findings();
    }

    private static boolean isAddress(String text) {
        int name = startsWith(text, "https://") ? 8 : startsWith(text, "http://") ? 7 : 0;
        return (name > 0 || startsWith(text, "www."))
                && text.indexOf('.', name) > name
                && !text.endsWith(".")
                && !Names.holdsBlank(text);
    }

    private static boolean startsWith(String text, String beginning) {
        return text.regionMatches(true, 0, beginning, 0, beginning.length());
    }
}
