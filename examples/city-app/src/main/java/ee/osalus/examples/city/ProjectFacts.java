package ee.osalus.examples.city;

import ee.osalus.finding.TextLocation;
import ee.osalus.funding.CompletedFunding;
import ee.osalus.funding.Derivation;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingSource;
import ee.osalus.party.Organisation;
import ee.osalus.party.Person;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.javamoney.moneta.Money;

/**
 * What a page shows of one project.
 *
 * @param position the project's place in its document, from 0
 * @param identity what the project is known by over time
 * @param title the title; empty where there is none
 * @param facts what is known, in the order of the model
 */
record ProjectFacts(int position, UUID identity, String title, List<Fact> facts) {

    /**
     * One thing that is known.
     *
     * @param label what it is
     * @param value the value in words or figures
     * @param note how it was derived, or how exact it is; may be empty
     * @param line where it stands in the document; 0 where it does not
     * @param isFigure whether it is an amount or rate
     */
    record Fact(String label, String value, String note, int line, boolean isFigure) {}

    static List<ProjectFacts> of(UUID id, CheckedDocument document, Words words) {
        List<ProjectFacts> all = new ArrayList<>();
        for (int i = 0; i < document.projects().size(); i++) {
            Project project = document.projects().get(i);
            List<Fact> facts = new Collector(document.origins(), "/projects/" + i, words).of(project);
            String title = project.title().map(t -> t.bestFor(words.language())).orElse("");
            all.add(new ProjectFacts(i, Store.identity(project, id, i), title, facts));
        }
        return all;
    }

    /** Gathers the facts of one project. */
    private static final class Collector {

        private final SortedMap<String, TextLocation> origins;
        private final String pointer;
        private final Words words;
        private final Locale language;
        private final List<Fact> facts = new ArrayList<>();

        Collector(SortedMap<String, TextLocation> origins, String pointer, Words words) {
            this.origins = origins;
            this.pointer = pointer;
            this.words = words;
            this.language = words.language();
        }

        List<Fact> of(Project project) {
            for (int i = 0; i < project.references().size(); i++) {
                Reference reference = project.references().get(i);
                add("reference", "/references/" + i, reference.value(), reference.scheme());
            }
            project.status().ifPresent(status -> add("status", "/status", words.of(status), ""));
            project.period()
                    .ifPresent(p -> add("period", "/period", words.figures().period(p), ""));
            project.programme().ifPresent(p -> text("programme", "/programme", Optional.of(p.name())));
            project.measure().ifPresent(m -> text("measure", "/measure", m.name()));
            project.call().ifPresent(c -> text("call", "/call", c.name()));
            funding(project.funding().completed());
            for (int i = 0; i < project.partners().size(); i++) {
                Partner partner = project.partners().get(i);
                name(words.of(partner.role()), "/partners/" + i, partner.organisation());
            }
            for (int i = 0; i < project.people().size(); i++) {
                Person person = project.people().get(i);
                String contact = String.join(
                        ", ", person.email().orElse(""), person.phone().orElse(""));
                fact(words.of(person.role()), "/people/" + i, person.name(), contact.replaceAll("^, |, $", ""), false);
            }
            text("summary", "/summary", project.summary());
            text("aims", "/aims", project.aims());
            text("activities", "/activities", project.activities());
            text("results", "/results", project.results());
            project.website().ifPresent(w -> add("website", "/website", w, ""));
            project.responsibleUnit().ifPresent(u -> add("unit", "/responsibleUnit", u, ""));
            project.accessRestriction()
                    .ifPresent(r -> add(
                            "access", "/accessRestriction", r.level(), r.basis().orElse("")));
            return facts;
        }

        private void funding(CompletedFunding completed) {
            Funding funding = completed.funding();
            Map<String, Optional<Money>> totals = new LinkedHashMap<>();
            totals.put("totalCost", funding.totalCost());
            totals.put("eligibleCost", funding.eligibleCost());
            totals.put("ineligibleCost", funding.ineligibleCost());
            totals.forEach((name, amount) -> amount.ifPresent(a ->
                    figure(words.of("fact." + name), "/" + name, words.figures().amount(a), completed)));
            for (int i = 0; i < funding.sources().size(); i++) {
                FundingSource source = funding.sources().get(i);
                String at = "/sources/" + i;
                String kind = words.of(source.kind());
                source.amount()
                        .ifPresent(a ->
                                figure(kind, at + "/amount", words.figures().amount(a), completed));
                source.rate()
                        .ifPresent(r -> figure(
                                kind + ", " + words.of("fact.rate"),
                                at + "/rate",
                                words.figures().share(r),
                                completed));
                source.funder().ifPresent(f -> name(words.of("fact.funder"), "/funding" + at + "/funder", f));
                text("fund", "/funding" + at + "/fund", source.fund());
                source.intermediary()
                        .ifPresent(b -> name(words.of("fact.intermediary"), "/funding" + at + "/intermediary", b));
            }
        }

        private void figure(String label, String at, String figure, CompletedFunding completed) {
            String note = completed.derivations().stream()
                    .filter(derivation -> derivation.pointer().equals(at))
                    .findFirst()
                    .map((Derivation derivation) -> words.of("fact.derived", derivation.explain(language)))
                    .orElse("");
            fact(label, "/funding" + at, figure, note, true);
        }

        private void name(String label, String at, Organisation organisation) {
            String code = organisation.registryCode().map(c -> c.value()).orElse("");
            fact(label, at, organisation.name().bestFor(language), code, false);
        }

        private void text(String key, String at, Optional<LocalizedText> text) {
            text.ifPresent(t -> add(key, at, t.bestFor(language), ""));
        }

        private void add(String key, String at, String value, String note) {
            fact(words.of("fact." + key), at, value, note, false);
        }

        private void fact(String label, String at, String value, String note, boolean isFigure) {
            String full = pointer + at;
            int line = origins.subMap(full, full + "0").values().stream()
                    .findFirst()
                    .map(TextLocation::line)
                    .orElse(0);
            facts.add(new Fact(label, value, note, line, isFigure));
        }
    }
}
