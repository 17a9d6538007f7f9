package ee.osalus.io.grants;

import ee.osalus.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is odd about a grant as it stands in its document, before anything is taken from it. */
final class GrantChecks {

    private static final int LONGEST_TITLE = 140;
    private static final int YEARS_BACK = 25;
    private static final int YEARS_OF_PLANS = 12;
    private static final int YEARS_OF_ACTUAL_DATES = 5;
    private static final List<String> REQUIRED =
            List.of("id", "title", "description", "currency", "amountAwarded", "awardDate", "fundingOrganization");

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{2,63}");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}");

    private final String at;
    private final LocalDate today;
    private final DayPlace dayPlace;
    private final Notes notes;

    GrantChecks(String at, LocalDate today, DayPlace dayPlace, Notes notes) {
        this.at = at;
        this.today = today;
        this.dayPlace = dayPlace;
        this.notes = notes;
    }

    void check(Json.Fields grant) {
        REQUIRED.forEach(name -> requireValue(grant, name, ""));
        titles(grant);
        amount(grant);
        identifier(grant, "");
        recipients(grant);
        funders(grant);
        dates(grant);
        personalData(grant, at);
    }

    private void requireValue(Json.Fields fields, String name, String inside) {
        if (isMissing(fields.get(name))) {
            missing(fields, name, inside);
        }
    }

    private static boolean isMissing(@Nullable Json value) {
        return Json.isNone(value)
                || (value instanceof Json.Items items && items.list().isEmpty());
    }

    private void missing(Json.Fields fields, String name, String inside) {
        notes.add(GrantsFinding.MISSING_FIELD, at + inside + "/" + name, fields, Map.of("field", name));
    }

    private void titles(Json.Fields grant) {
        Json title = grant.get("title");
        if (!(title instanceof Json.Text text)) {
            return;
        }
        int length = text.text().length();
        if (length > LONGEST_TITLE) {
            notes.add(GrantsFinding.LONG_TITLE, at + "/title", title, Map.of("length", length, "limit", LONGEST_TITLE));
        }
        if (grant.get("description") instanceof Json.Text description
                && !text.text().isBlank()
                && text.text().strip().equals(description.text().strip())) {
            notes.add(GrantsFinding.TITLE_IS_DESCRIPTION, at + "/description", description);
        }
    }

    private void amount(Json.Fields grant) {
        Json amount = grant.get("amountAwarded");
        Optional<BigDecimal> number = amount == null
                ? Optional.empty()
                : Amounts.read(amount, grant.get("currency"), at + "/amountAwarded", new Notes(0));
        if (amount != null && number.isPresent() && number.get().signum() == 0) {
            notes.add(GrantsFinding.ZERO_AMOUNT, at + "/amountAwarded", amount);
        } else if (amount != null && number.isPresent() && number.get().signum() < 0) {
            notes.add(
                    GrantsFinding.NEGATIVE_AMOUNT,
                    at + "/amountAwarded",
                    amount,
                    Map.of("amount", number.get().toPlainString()));
        }
    }

    private void identifier(Json.Fields fields, String inside) {
        Json id = fields.get("id");
        if (id instanceof Json.Text text
                && !text.text().isBlank()
                && (text.text().matches("(?s).*[\\r\\n].*")
                        || !text.text().strip().equals(text.text()))) {
            notes.add(GrantsFinding.LINE_BREAK_IN_ID, at + inside + "/id", id);
        }
    }

    private void recipients(Json.Fields grant) {
        List<Json> organisations = grant.items("recipientOrganization");
        Json.Fields individual = grant.fields("recipientIndividual");
        if (isMissing(grant.get("recipientOrganization")) && isMissing(grant.get("recipientIndividual"))) {
            missing(grant, "recipientOrganization", "");
        } else if (!organisations.isEmpty() && individual != null) {
            notes.add(GrantsFinding.TWO_KINDS_OF_RECIPIENT, at + "/recipientIndividual", individual);
        }
        organisations(organisations, "/recipientOrganization/");
        if (individual != null) {
            requireValue(individual, "id", "/recipientIndividual");
            requireValue(individual, "name", "/recipientIndividual");
            anonymous(individual);
        }
    }

    private void anonymous(Json.Fields individual) {
        if (!(individual.get("name") instanceof Json.Text name) || Individuals.isAnonymous(name.text())) {
            return;
        }
        notes.add(GrantsFinding.INDIVIDUAL_NAMED, at + "/recipientIndividual/name", name.place(), "", Map.of());
        Json id = individual.get("id");
        if (id != null && Individuals.tells(Notes.raw(id), name.text())) {
            notes.add(GrantsFinding.INDIVIDUAL_NAMED, at + "/recipientIndividual/id", id.place(), "", Map.of());
        }
    }

    private void funders(Json.Fields grant) {
        List<Json> funders = grant.items("fundingOrganization");
        organisations(funders, "/fundingOrganization/");
        if (funders.size() > 1) {
            notes.add(
                    GrantsFinding.SEVERAL_FUNDERS,
                    at + "/fundingOrganization",
                    funders.get(1),
                    Map.of("count", funders.size()));
        }
        String funder = id(funders);
        if (!funder.isBlank() && funder.equals(id(grant.items("recipientOrganization")))) {
            notes.add(
                    GrantsFinding.FUNDS_ITSELF,
                    at + "/recipientOrganization/0/id",
                    funders.get(0),
                    Map.of("id", funder));
        }
    }

    private static String id(List<Json> organisations) {
        Json id = !organisations.isEmpty() && organisations.get(0) instanceof Json.Fields fields
                ? fields.get("id")
                : null;
        return id == null ? "" : Notes.raw(id);
    }

    private void organisations(List<Json> organisations, String inside) {
        for (int i = 0; i < organisations.size(); i++) {
            if (organisations.get(i) instanceof Json.Fields organisation) {
                requireValue(organisation, "id", inside + i);
                requireValue(organisation, "name", inside + i);
                identifier(organisation, inside + i);
                Json id = organisation.get("id");
                if (id instanceof Json.Text text
                        && !text.text().isBlank()
                        && !OrganisationIds.hasKnownPrefix(text.text().strip())) {
                    notes.add(
                            GrantsFinding.UNKNOWN_PREFIX,
                            at + inside + i + "/id",
                            id,
                            Map.of("id", Notes.shortened(text.text())));
                }
            }
        }
    }

    private void dates(Json.Fields grant) {
        Json award = grant.get("awardDate");
        date(award, "/awardDate").ifPresent(date -> {
            if (award != null && date.firstDay().isAfter(today)) {
                notes.add(
                        GrantsFinding.AWARDED_IN_FUTURE,
                        at + "/awardDate",
                        award,
                        Map.of("date", date.toString(), "day", today.toString()));
            }
            farPast(date, award, "/awardDate");
        });
        events(grant.items("plannedDates"), "/plannedDates/", YEARS_OF_PLANS);
        events(grant.items("actualDates"), "/actualDates/", YEARS_OF_ACTUAL_DATES);
    }

    private void events(List<Json> events, String inside, int yearsAhead) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Json.Fields event) {
                bound(event.get("startDate"), inside + i + "/startDate", yearsAhead);
                bound(event.get("endDate"), inside + i + "/endDate", yearsAhead);
                if (!(inside + i).equals("/plannedDates/0")) {
                    kept(event, inside + i);
                }
            }
        }
    }

    /** Dates that are not taken, so that nobody else says what is wrong with them. */
    private void kept(Json.Fields event, String inside) {
        Optional<PartialDate> start = readable(event.get("startDate"), inside + "/startDate");
        Optional<PartialDate> end = readable(event.get("endDate"), inside + "/endDate");
        if (start.isPresent()
                && end.isPresent()
                && start.get().firstDay().isAfter(end.get().lastDay())) {
            notes.add(
                    GrantsFinding.START_AFTER_END,
                    at + inside,
                    event,
                    Map.of("start", start.get().toString(), "end", end.get().toString()));
        }
    }

    private Optional<PartialDate> readable(@Nullable Json value, String inside) {
        Optional<PartialDate> date = date(value, inside);
        if (value != null && !Json.isNone(value) && date.isEmpty()) {
            notes.add(GrantsFinding.UNREADABLE_DATE, at + inside, value, Map.of("text", Notes.shown(value)));
        }
        return date;
    }

    private void bound(@Nullable Json value, String inside, int yearsAhead) {
        date(value, inside).ifPresent(date -> {
            farPast(date, value, inside);
            if (value != null && date.firstDay().isAfter(today.plusYears(yearsAhead))) {
                notes.add(
                        GrantsFinding.FAR_FUTURE,
                        at + inside,
                        value,
                        Map.of("date", date.toString(), "years", yearsAhead));
            }
        });
    }

    private void farPast(PartialDate date, @Nullable Json value, String inside) {
        if (value != null && date.lastDay().isBefore(today.minusYears(YEARS_BACK))) {
            notes.add(GrantsFinding.FAR_PAST, at + inside, value, Map.of("date", date.toString(), "years", YEARS_BACK));
        }
    }

    /** What the date means; that it cannot be read is said where it is taken. */
    private Optional<PartialDate> date(@Nullable Json value, String inside) {
        return value == null ? Optional.empty() : Dates.read(value, at + inside, dayPlace, new Notes(0));
    }

    /** Addresses anywhere, and postcodes where the place of a person is told; neither is shown in the finding. */
    private void personalData(Json value, String pointer) {
        if (value instanceof Json.Fields fields) {
            for (String name : fields.names()) {
                Json inner = fields.get(name);
                if (inner != null && !name.equals(Remainder.FIELD)) {
                    personalData(inner, pointer + "/" + name);
                }
            }
        } else if (value instanceof Json.Items items) {
            for (int i = 0; i < items.list().size(); i++) {
                personalData(items.list().get(i), pointer + "/" + i);
            }
        } else if (value instanceof Json.Text text) {
            if (text.text().indexOf('@') >= 0 && EMAIL.matcher(text.text()).find()) {
                notes.add(GrantsFinding.EMAIL, pointer, value.place(), "", Map.of());
            }
            boolean ofPerson = pointer.startsWith(at + "/recipientIndividual/") || pointer.endsWith("/geoCode");
            if (ofPerson && POSTCODE.matcher(text.text().strip()).matches()) {
                notes.add(GrantsFinding.POSTCODE, pointer, value.place(), "", Map.of());
            }
        }
    }
}
