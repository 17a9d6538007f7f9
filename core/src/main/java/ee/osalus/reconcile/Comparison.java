package ee.osalus.reconcile;

import ee.osalus.funding.Call;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.party.Organisation;
import ee.osalus.party.Person;
import ee.osalus.project.AccessRestriction;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.project.RegisterCase;
import ee.osalus.text.LocalizedText;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** A project as its single values by JSON Pointer, in the order of the model, so that two can be compared value by value. */
final class Comparison {

    private final Map<String, Serializable> values = new LinkedHashMap<>();

    private Comparison() {}

    static List<Difference> of(Project first, Project second) {
        Map<String, Serializable> ofFirst = values(first, first);
        Map<String, Serializable> ofSecond = values(second, first);
        Set<String> pointers = new LinkedHashSet<>(ofFirst.keySet());
        pointers.addAll(ofSecond.keySet());
        return pointers.stream()
                .map(pointer -> new Difference(
                        pointer, Optional.ofNullable(ofFirst.get(pointer)), Optional.ofNullable(ofSecond.get(pointer))))
                .filter(difference -> !difference.first().equals(difference.second()))
                .toList();
    }

    /** The values of a project; what stands in a list, at the place that it has in the list of the other project. */
    private static Map<String, Serializable> values(Project project, Project against) {
        Comparison comparison = new Comparison();
        comparison.project(project, against);
        return comparison.values;
    }

    private void project(Project project, Project against) {
        list(
                "/references",
                project.references(),
                Alignment.of(against.references(), project.references(), Reference::value, Reference::scheme),
                (at, reference) -> {
                    value(at + "/scheme", reference.scheme());
                    value(at + "/value", reference.value());
                });
        text("/title", project.title());
        value("/status", project.status());
        value("/endReason", project.endReason());
        value("/awardDate", project.awardDate());
        value("/period", project.period());
        project.programme().ifPresent(programme -> programme("/programme", programme));
        project.measure().ifPresent(measure -> measure("/measure", measure));
        project.call().ifPresent(call -> call("/call", call));
        funding("/funding", project.funding(), against.funding());
        partners(project.partners(), against.partners());
        list(
                "/people",
                project.people(),
                Alignment.of(against.people(), project.people(), Person::name, Person::role),
                this::person);
        text("/summary", project.summary());
        text("/aims", project.aims());
        text("/activities", project.activities());
        text("/results", project.results());
        value("/website", project.website());
        value("/responsibleUnit", project.responsibleUnit());
        value("/department", project.department());
        project.registerCase().ifPresent(registerCase -> registerCase("/registerCase", registerCase));
        project.accessRestriction().ifPresent(restriction -> restriction("/accessRestriction", restriction));
        new TreeMap<>(project.extensions()).forEach((pointer, raw) -> value("/extensions" + pointer, raw));
    }

    private void programme(String at, Programme programme) {
        value(at + "/code", programme.code());
        text(at + "/name", Optional.of(programme.name()));
        value(at + "/period", programme.period());
        text(at + "/fund", programme.fund());
        programme.measure().ifPresent(measure -> measure(at + "/measure", measure));
        programme.body().ifPresent(body -> organisation(at + "/body", body));
    }

    private void measure(String at, Measure measure) {
        value(at + "/code", measure.code());
        text(at + "/name", measure.name());
    }

    private void call(String at, Call call) {
        value(at + "/code", call.code());
        text(at + "/name", call.name());
        value(at + "/window", call.window());
    }

    private void funding(String at, Funding funding, Funding against) {
        value(at + "/totalCost", funding.totalCost());
        value(at + "/eligibleCost", funding.eligibleCost());
        value(at + "/ineligibleCost", funding.ineligibleCost());
        funding.approximate().forEach(total -> value(at + "/approximate/" + total.name(), total));
        list(
                at + "/sources",
                funding.sources(),
                Alignment.of(
                        against.sources(),
                        funding.sources(),
                        source -> List.of(source.kind(), source.fund(), source.funder()),
                        FundingSource::kind),
                this::source);
    }

    private void source(String at, FundingSource source) {
        value(at + "/kind", source.kind());
        value(at + "/form", source.form());
        text(at + "/fund", source.fund());
        source.funder().ifPresent(funder -> organisation(at + "/funder", funder));
        source.intermediary().ifPresent(intermediary -> organisation(at + "/intermediary", intermediary));
        source.programme().ifPresent(programme -> programme(at + "/programme", programme));
        source.measure().ifPresent(measure -> measure(at + "/measure", measure));
        value(at + "/amount", source.amount());
        value(at + "/approximate", source.approximate());
        value(at + "/rate", source.rate());
        value(at + "/rateBase", source.rateBase());
    }

    private void partners(List<Partner> partners, List<Partner> against) {
        int[] places = Alignment.of(
                against, partners, partner -> partner.organisation().name(), Partner::role);
        for (int i = 0; i < places.length; i++) {
            Partner partner = partners.get(i);
            Partner other = places[i] < against.size() ? against.get(places[i]) : partner;
            String at = "/partners/" + places[i];
            value(at + "/role", partner.role());
            organisation(at + "/organisation", partner.organisation());
            funding(at + "/funding", partner.funding(), other.funding());
        }
    }

    private void organisation(String at, Organisation organisation) {
        text(at + "/name", Optional.of(organisation.name()));
        value(at + "/kind", organisation.kind());
        value(at + "/registryCode", organisation.registryCode());
    }

    private void person(String at, Person person) {
        value(at + "/role", person.role());
        value(at + "/name", person.name());
        value(at + "/email", person.email());
        value(at + "/phone", person.phone());
    }

    private void registerCase(String at, RegisterCase registerCase) {
        if (registerCase.equals(RegisterCase.builder().build())) {
            value(at, "");
        }
        value(at + "/state", registerCase.state());
        value(at + "/registered", registerCase.registered());
        value(at + "/deadline", registerCase.deadline());
        value(at + "/series", registerCase.series());
        value(at + "/file", registerCase.file());
    }

    private void restriction(String at, AccessRestriction restriction) {
        value(at + "/level", restriction.level());
        value(at + "/basis", restriction.basis());
        value(at + "/period", restriction.period());
        value(at + "/holder", restriction.holder());
    }

    private void text(String at, Optional<LocalizedText> texts) {
        texts.ifPresent(text -> text.byLanguage().forEach((language, inIt) -> value(at + "/" + language, inIt)));
    }

    private void value(String at, Optional<? extends Serializable> value) {
        value.ifPresent(v -> value(at, v));
    }

    private void value(String at, Serializable value) {
        values.put(at, value);
    }

    private static <T> void list(String at, List<T> list, int[] places, BiConsumer<String, T> each) {
        for (int i = 0; i < list.size(); i++) {
            each.accept(at + "/" + places[i], list.get(i));
        }
    }
}
