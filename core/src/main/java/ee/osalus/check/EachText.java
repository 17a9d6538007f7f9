package ee.osalus.check;

import ee.osalus.funding.Call;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.party.Organisation;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The texts of a project, with their languages and the JSON Pointers of where they stand. */
final class EachText {

    /** What is done with one text, its language's tag, which is empty where it has none, and its JSON Pointer, made where it is needed. */
    @FunctionalInterface
    interface Visitor {
        void visit(String text, String language, Supplier<String> pointer);
    }

    private EachText() {}

    /** Visits title and narratives. */
    static void narratives(Project project, Visitor visitor) {
        visit(project.title(), "/title", visitor);
        visit(project.summary(), "/summary", visitor);
        visit(project.aims(), "/aims", visitor);
        visit(project.activities(), "/activities", visitor);
        visit(project.results(), "/results", visitor);
    }

    /** Visits every text in which people may be named; references, names and what is kept of other formats included. */
    static void all(Project project, Visitor visitor) {
        narratives(project, visitor);
        plain(project.endReason(), "/endReason", visitor);
        plain(project.responsibleUnit(), "/responsibleUnit", visitor);
        plain(project.department(), "/department", visitor);
        plain(project.website(), "/website", visitor);
        visit(project.programme().map(Programme::name), "/programme/name", visitor);
        visit(project.measure().flatMap(Measure::name), "/measure/name", visitor);
        visit(project.call().flatMap(Call::name), "/call/name", visitor);
        for (int i = 0; i < project.references().size(); i++) {
            int index = i;
            visitor.visit(project.references().get(i).value(), "", () -> "/references/" + index + "/value");
        }
        List<Partner> partners = project.partners();
        for (int i = 0; i < partners.size(); i++) {
            int index = i;
            visit(partners.get(i).organisation().name(), () -> "/partners/" + index + "/organisation/name", visitor);
        }
        List<FundingSource> sources = project.funding().sources();
        for (int i = 0; i < sources.size(); i++) {
            visit(sources.get(i), i, visitor);
        }
        for (int i = 0; i < project.people().size(); i++) {
            int index = i;
            visitor.visit(project.people().get(i).name(), "", () -> "/people/" + index + "/name");
        }
        project.extensions().forEach((pointer, raw) -> {
            if (pointer.startsWith("/")) {
                visitor.visit(raw, "", () -> pointer);
            }
        });
    }

    private static void visit(FundingSource source, int index, Visitor visitor) {
        String parent = "/funding/sources/";
        visit(source.fund(), () -> parent + index + "/fund", visitor);
        visit(source.funder().map(Organisation::name), () -> parent + index + "/funder/name", visitor);
        visit(source.intermediary().map(Organisation::name), () -> parent + index + "/intermediary/name", visitor);
    }

    private static void plain(Optional<String> text, String pointer, Visitor visitor) {
        if (text.isPresent()) {
            visitor.visit(text.get(), "", () -> pointer);
        }
    }

    private static void visit(Optional<LocalizedText> texts, String pointer, Visitor visitor) {
        visit(texts, () -> pointer, visitor);
    }

    private static void visit(Optional<LocalizedText> texts, Supplier<String> pointer, Visitor visitor) {
        if (texts.isPresent()) {
            visit(texts.get(), pointer, visitor);
        }
    }

    private static void visit(LocalizedText texts, Supplier<String> pointer, Visitor visitor) {
        texts.byLanguage()
                .forEach((language, text) -> visitor.visit(text, language, () -> pointer.get() + "/" + language));
    }
}
