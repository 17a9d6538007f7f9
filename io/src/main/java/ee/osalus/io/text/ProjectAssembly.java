package ee.osalus.io.text;

import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Call;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.party.Organisation;
import ee.osalus.party.Person;
import ee.osalus.project.AccessRestriction;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.RegisterCase;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Builds a project from its draft, and notes where each of its values stood. */
final class ProjectAssembly {

    private final SourceText text;
    private final String pointer;
    private final SortedMap<String, TextLocation> origins;
    private final Notes notes;

    ProjectAssembly(SourceText text, String pointer, SortedMap<String, TextLocation> origins, Notes notes) {
        this.text = text;
        this.pointer = pointer;
        this.origins = origins;
        this.notes = notes;
    }

    Project project(Draft draft) {
        Project.Builder project = Project.builder();
        for (int i = 0; i < draft.references.size(); i++) {
            origin("/references/" + i, draft.references.get(i));
            project.addReferences(draft.references.get(i).value());
        }
        project.title(texts(draft, Field.TITLE, "/title"));
        project.summary(texts(draft, Field.SUMMARY, "/summary"));
        project.aims(texts(draft, Field.AIMS, "/aims"));
        project.activities(texts(draft, Field.ACTIVITIES, "/activities"));
        project.results(texts(draft, Field.RESULTS, "/results"));
        project.status(value("/status", draft.status));
        project.endReason(plain(draft, Field.END_REASON, "/endReason"));
        project.website(plain(draft, Field.WEBSITE, "/website"));
        project.responsibleUnit(plain(draft, Field.RESPONSIBLE_UNIT, "/responsibleUnit"));
        project.department(plain(draft, Field.DEPARTMENT, "/department"));
        project.period(period(draft));
        project.programme(texts(draft, Field.PROGRAMME, "/programme/name")
                .map(name -> Programme.builder().name(name).build()));
        project.measure(measure(draft));
        project.call(Optional.ofNullable(draft.call).map(call -> call(call, pointer + "/call", draft.language)));
        project.funding(
                new FundingAssembly(text, pointer + "/funding", origins).funding(draft.funding, draft.language));
        partners(draft, project);
        people(draft, project);
        project.registerCase(registerCase(draft));
        project.accessRestriction(access(draft));
        return project.build();
    }

    private void origin(String below, Read<?> read) {
        origins.put(pointer + below, text.place(read.span()));
    }

    private <T> Optional<T> value(String below, @Nullable Read<T> read) {
        if (read != null) {
            origin(below, read);
        }
        return Optional.ofNullable(read).map(Read::value);
    }

    private Optional<String> plain(Draft draft, Field field, String below) {
        return value(below, draft.plain.get(field));
    }

    private Optional<LocalizedText> texts(Draft draft, Field field, String below) {
        Map<String, Read<String>> byLanguage = draft.texts.get(field);
        return byLanguage == null ? Optional.empty() : Optional.of(localized(byLanguage, below));
    }

    /** The first language's place is that of the whole; each further one has its own. */
    private LocalizedText localized(Map<String, Read<String>> byLanguage, String below) {
        LocalizedText all = null;
        for (Map.Entry<String, Read<String>> entry : byLanguage.entrySet()) {
            Read<String> read = entry.getValue();
            origin(all == null ? below : below + "/" + entry.getKey(), read);
            all = all == null ? LocalizedText.of(entry.getKey(), read.value()) : all.with(entry.getKey(), read.value());
        }
        if (all == null) {
            throw new IllegalStateException("a text without a language: " + below);
        }
        return all;
    }

    private Optional<Period> period(Draft draft) {
        Read<ee.osalus.time.PartialDate> start = draft.start;
        Read<ee.osalus.time.PartialDate> end = draft.end;
        if (start == null && end == null) {
            return Optional.empty();
        }
        Read<ee.osalus.time.PartialDate> first = start != null ? start : end;
        if (first != null) {
            origin("/period", first);
        }
        if (start == null) {
            return Optional.ofNullable(end).map(e -> Period.until(e.value()));
        }
        if (end == null) {
            return Optional.of(Period.from(start.value()));
        }
        return Optional.of(Period.between(start.value(), end.value()));
    }

    private Optional<Measure> measure(Draft draft) {
        Optional<String> code = value("/measure/code", draft.measureCode);
        Optional<LocalizedText> name = texts(draft, Field.MEASURE, "/measure/name");
        return code.isEmpty() && name.isEmpty()
                ? Optional.empty()
                : Optional.of(Measure.builder().code(code).name(name).build());
    }

    /** A call at a pointer of its own. */
    Call call(Draft.CallDraft call, String at, String language) {
        if (call.span != null) {
            origins.put(at, text.place(call.span));
        }
        if (call.code != null) {
            origins.put(at + "/code", text.place(call.code.span()));
        }
        if (call.name != null) {
            origins.put(at + "/name", text.place(call.name.span()));
        }
        if (call.window != null) {
            origins.put(at + "/window", text.place(call.window.span()));
        }
        return Call.builder()
                .code(Optional.ofNullable(call.code).map(Read::value))
                .name(Optional.ofNullable(call.name).map(name -> LocalizedText.of(language, name.value())))
                .window(Optional.ofNullable(call.window).map(Read::value))
                .build();
    }

    private void partners(Draft draft, Project.Builder project) {
        for (int i = 0; i < draft.partners.size(); i++) {
            Draft.PartnerDraft partner = draft.partners.get(i);
            String at = "/partners/" + i;
            LocalizedText name = localized(partner.name, at + "/organisation/name");
            project.addPartners(Partner.builder()
                    .role(partner.role)
                    .organisation(Organisation.builder().name(name).build())
                    .funding(new FundingAssembly(text, pointer + at + "/funding", origins)
                            .funding(partner.funding, draft.language))
                    .build());
        }
    }

    private void people(Draft draft, Project.Builder project) {
        for (int i = 0; i < draft.people.size(); i++) {
            Draft.PersonDraft person = draft.people.get(i);
            String at = pointer + "/people/" + i;
            personal(at + "/name", person.name.span());
            Read<String> email = person.email;
            Read<String> phone = person.phone;
            if (email != null) {
                personal(at + "/email", email.span());
            }
            if (phone != null) {
                personal(at + "/phone", phone.span());
            }
            project.addPeople(Person.builder()
                    .role(person.role)
                    .name(person.name.value())
                    .email(Optional.ofNullable(email).map(Read::value))
                    .phone(Optional.ofNullable(phone).map(Read::value))
                    .build());
            notes.addPersonal(person.name.span());
        }
    }

    private void personal(String at, Span span) {
        origins.put(at, text.maskedPlace(span));
    }

    private Optional<RegisterCase> registerCase(Draft draft) {
        if (!draft.card && draft.registered == null) {
            return Optional.empty();
        }
        return Optional.of(RegisterCase.builder()
                .state(plain(draft, Field.CASE_STATE, "/registerCase/state"))
                .registered(value("/registerCase/registered", draft.registered))
                .deadline(value("/registerCase/deadline", draft.deadline))
                .series(plain(draft, Field.SERIES, "/registerCase/series"))
                .file(plain(draft, Field.FILE, "/registerCase/file"))
                .build());
    }

    private Optional<AccessRestriction> access(Draft draft) {
        return plain(draft, Field.ACCESS, "/accessRestriction/level")
                .map(level -> AccessRestriction.builder()
                        .level(level)
                        .basis(plain(draft, Field.ACCESS_BASIS, "/accessRestriction/basis"))
                        .period(value("/accessRestriction/period", draft.accessPeriod))
                        .holder(plain(draft, Field.ACCESS_HOLDER, "/accessRestriction/holder"))
                        .build());
    }
}
