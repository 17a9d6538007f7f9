package ee.osalus.check;

import ee.osalus.funding.Call;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.party.Organisation;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** The texts of a project, with their languages and the JSON Pointers of where they stand. */
final class EachText {

    /** What is done with one text; its pointer is that of the value, and its language's tag where it has one. */
    @FunctionalInterface
    interface Visitor {
        void visit(String text, String language, String pointer);

        /** The pointer of the text itself: an element of the value where it is by language. */
        static String place(String pointer, String language) {
            return language.isEmpty() ? pointer : pointer + "/" + language;
        }
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
        project.programme().ifPresent(programme -> visit(programme.name(), "/programme/name", visitor));
        visit(project.measure().flatMap(Measure::name), "/measure/name", visitor);
        visit(project.call().flatMap(Call::name), "/call/name", visitor);
        for (int i = 0; i < project.references().size(); i++) {
            visitor.visit(project.references().get(i).value(), "", "/references/" + i + "/value");
        }
        List<Partner> partners = project.partners();
        for (int i = 0; i < partners.size(); i++) {
            visit(partners.get(i).organisation().name(), "/partners/" + i + "/organisation/name", visitor);
        }
        List<FundingSource> sources = project.funding().sources();
        for (int i = 0; i < sources.size(); i++) {
            String pointer = "/funding/sources/" + i;
            visit(sources.get(i).fund(), pointer + "/fund", visitor);
            visit(sources.get(i).funder().map(Organisation::name), pointer + "/funder/name", visitor);
            visit(sources.get(i).intermediary().map(Organisation::name), pointer + "/intermediary/name", visitor);
        }
        for (int i = 0; i < project.people().size(); i++) {
            visitor.visit(project.people().get(i).name(), "", "/people/" + i + "/name");
        }
        project.extensions().forEach((pointer, raw) -> {
            if (pointer.startsWith("/")) {
                visitor.visit(raw, "", pointer);
            }
        });
    }

    private static void plain(Optional<String> text, String pointer, Visitor visitor) {
        text.ifPresent(present -> visitor.visit(present, "", pointer));
    }

    private static void visit(Optional<LocalizedText> texts, String pointer, Visitor visitor) {
        texts.ifPresent(present -> visit(present, pointer, visitor));
    }

    private static void visit(LocalizedText texts, String pointer, Visitor visitor) {
        texts.byLanguage().forEach((language, text) -> visitor.visit(text, language, pointer));
    }
}
