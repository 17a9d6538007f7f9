package ee.osalus.io.grants;

import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.PartyKind;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Takes from a grant what the model has a place for; what is left in the grant afterwards is to be kept. */
final class GrantMapping {

    /** The scheme of the references that are 360Giving identifiers. */
    static final String SCHEME = "360giving";

    private final String at;
    private final Notes notes;
    private final SortedMap<String, TextLocation> origins;
    private final DayPlace dayPlace;
    private final Project.Builder project = Project.builder();

    /** {@code at} is the pointer of the grant in its document, in whose dates the day has a place. */
    GrantMapping(String at, DayPlace dayPlace, Notes notes, SortedMap<String, TextLocation> origins) {
        this.at = at;
        this.dayPlace = dayPlace;
        this.notes = notes;
        this.origins = origins;
    }

    Project project(Json.Fields grant) {
        text(grant, "id", "", "/references/0/value").ifPresent(id -> project.addReference(new Reference(SCHEME, id)));
        text(grant, "title", "", "/title").map(LocalizedText::of).ifPresent(project::title);
        text(grant, "description", "", "/summary").map(LocalizedText::of).ifPresent(project::summary);
        text(grant, "url", "", "/website").ifPresent(project::website);
        awardDate(grant);
        period(grant);
        programme(grant);
        measure(grant);
        funding(grant);
        recipients(grant);
        return project.build();
    }

    private void awardDate(Json.Fields grant) {
        Json value = grant.get("awardDate");
        if (value == null || Json.isNone(value)) {
            return;
        }
        Notes ofDate = new Notes(2);
        Optional<PartialDate> date = Dates.read(value, at + "/awardDate", dayPlace, ofDate);
        boolean isMonth = date.isPresent() && date.get().precision() != PartialDate.Precision.DAY;
        if (!isMonth) {
            notes.addAll(ofDate.findings());
        }
        if (date.isEmpty()) {
            return;
        }
        if (isMonth) {
            notes.add(GrantsFinding.UNREADABLE_DATE, at + "/awardDate", value, Map.of("text", Notes.shown(value)));
            return;
        }
        project.awardDate(date.get().firstDay());
        take(grant, "awardDate", "/awardDate");
    }

    private void period(Json.Fields grant) {
        Json.Fields planned = first(grant, "plannedDates");
        if (planned == null) {
            return;
        }
        Optional<PartialDate> start = date(planned, "startDate");
        Optional<PartialDate> end = date(planned, "endDate");
        if (start.isPresent()
                && end.isPresent()
                && start.get().firstDay().isAfter(end.get().lastDay())) {
            notes.add(
                    GrantsFinding.START_AFTER_END,
                    at + "/plannedDates/0",
                    planned,
                    Map.of("start", start.get().toString(), "end", end.get().toString()));
            return;
        }
        if (start.isPresent()) {
            project.period(end.map(e -> Period.between(start.get(), e)).orElseGet(() -> Period.from(start.get())));
            take(planned, "startDate", "/period/start");
        } else {
            end.ifPresent(e -> project.period(Period.until(e)));
        }
        end.ifPresent(e -> take(planned, "endDate", "/period/end"));
    }

    private Optional<PartialDate> date(Json.Fields event, String name) {
        Json value = event.get(name);
        return value == null || Json.isNone(value)
                ? Optional.empty()
                : Dates.read(value, at + "/plannedDates/0/" + name, dayPlace, notes);
    }

    /** A programme that has a code alone is named by it. */
    private void programme(Json.Fields grant) {
        Json.Fields programme = first(grant, "grantProgramme");
        if (programme == null) {
            return;
        }
        Optional<String> code = text(programme, "code", "/grantProgramme/0", "/programme/code");
        Optional<String> title = text(programme, "title", "/grantProgramme/0", "/programme/name");
        title.or(() -> code)
                .ifPresent(name -> project.programme(Programme.builder()
                        .code(code)
                        .name(LocalizedText.of(name))
                        .build()));
    }

    private void measure(Json.Fields grant) {
        Json.Fields classification = first(grant, "classifications");
        if (classification == null) {
            return;
        }
        Optional<String> code = text(classification, "code", "/classifications/0", "/measure/code");
        Optional<String> name = text(classification, "title", "/classifications/0", "/measure/name");
        if (code.isPresent() || name.isPresent()) {
            project.measure(Measure.builder()
                    .code(code)
                    .name(name.map(LocalizedText::of))
                    .build());
        }
    }

    private void funding(Json.Fields grant) {
        FundingSource.Builder source = FundingSource.builder().kind(FundingKind.GRANT);
        Optional<Money> amount = amount(grant);
        Json.Fields funder = first(grant, "fundingOrganization");
        Optional<Organisation> organisation = funder == null
                ? Optional.empty()
                : organisation(funder, "/fundingOrganization/0", "/funding/sources/0/funder");
        if (amount.isPresent() || organisation.isPresent()) {
            project.funding(Funding.builder()
                    .addSource(source.amount(amount).funder(organisation).build())
                    .build());
        }
    }

    private Optional<Money> amount(Json.Fields grant) {
        Json amount = grant.get("amountAwarded");
        Json currency = grant.get("currency");
        Optional<BigDecimal> number = amount == null || Json.isNone(amount)
                ? Optional.empty()
                : Amounts.read(amount, currency, at + "/amountAwarded", notes);
        Optional<CurrencyUnit> unit = currency == null || Json.isNone(currency)
                ? Optional.empty()
                : Amounts.currency(currency, at + "/currency", notes);
        if (amount == null || number.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        take(grant, "amountAwarded", "/funding/sources/0/amount");
        grant.take("currency");
        return Optional.of(Amounts.money(number.get(), unit.get(), amount, at + "/amountAwarded", notes));
    }

    /** What is kept of organisations that become no partner comes last, so that each partner finds what was kept of its own. */
    private void recipients(Json.Fields grant) {
        List<Json> partners = new ArrayList<>();
        List<Json> others = new ArrayList<>();
        List<Json> organisations = grant.items("recipientOrganization");
        for (int i = 0; i < organisations.size(); i++) {
            Json item = organisations.get(i);
            Optional<Organisation> organisation = item instanceof Json.Fields fields
                    ? organisation(
                            fields, "/recipientOrganization/" + i, "/partners/" + partners.size() + "/organisation")
                    : Optional.empty();
            organisation.ifPresent(o -> project.addPartner(Partner.of(PartnerRole.BENEFICIARY, o)));
            (organisation.isPresent() ? partners : others).add(item);
        }
        if (!others.isEmpty()) {
            Collections.copy(
                    organisations,
                    Stream.of(partners, others).flatMap(List::stream).toList());
        }
        int partner = partners.size();
        Json.Fields individual = grant.fields("recipientIndividual");
        if (individual != null) {
            text(individual, "name", "/recipientIndividual", "/partners/" + partner + "/organisation/name")
                    .ifPresent(name -> project.addPartner(Partner.of(
                            PartnerRole.BENEFICIARY, Organisation.of(name).withKind(PartyKind.NATURAL_PERSON))));
        }
    }

    /** An organisation that has a name; what has none is kept. */
    private Optional<Organisation> organisation(Json.Fields fields, String inside, String target) {
        Optional<String> name = text(fields, "name", inside, target + "/name");
        return name.map(n -> Organisation.builder()
                .name(LocalizedText.of(n))
                .registryCode(code(fields, inside, target + "/registryCode"))
                .build());
    }

    /** The code; a number that is of no register known is kept, since nobody knows that it is an Estonian one. */
    private Optional<RegistryCode> code(Json.Fields fields, String inside, String target) {
        Json id = fields.get("id");
        return id != null && OrganisationIds.isOfUnknownRegister(Notes.raw(id))
                ? Optional.empty()
                : text(fields, "id", inside, target).map(OrganisationIds::read);
    }

    /** A text that is not blank, and which is taken; a blank one or a null is as good as absent. */
    private Optional<String> text(Json.Fields fields, String name, String inside, String target) {
        Json value = fields.get(name);
        if (value == null || Json.isNone(value)) {
            return Optional.empty();
        }
        if (!(value instanceof Json.Text) && !(value instanceof Json.Digits)) {
            notes.addWrongType(at + inside + "/" + name, value, "string");
            return Optional.empty();
        }
        String text = Notes.raw(value);
        if (value instanceof Json.Digits) {
            notes.add(GrantsFinding.NUMBER_AS_TEXT, at + inside + "/" + name, value);
        }
        take(fields, name, target);
        return Optional.of(text);
    }

    private void take(Json.Fields fields, String name, String target) {
        Json value = fields.get(name);
        if (value != null) {
            origins.put(target, value.place().showing(Notes.shortened(Notes.raw(value))));
            fields.take(name);
        }
    }

    private static Json.@Nullable Fields first(Json.Fields grant, String name) {
        List<Json> items = grant.items(name);
        return !items.isEmpty() && items.get(0) instanceof Json.Fields fields ? fields : null;
    }
}
