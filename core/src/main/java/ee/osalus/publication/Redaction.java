package ee.osalus.publication;

import ee.osalus.finding.Finding;
import ee.osalus.funding.Call;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartyKind;
import ee.osalus.party.Person;
import ee.osalus.party.PersonalCode;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.AccessRestriction;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.project.RegisterCase;
import ee.osalus.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Goes through one project and masks what stands in its texts and names; what it did, it notes at the value's pointer. */
final class Redaction {

    /** What stands for the name of a human being. */
    private static final LocalizedText ANONYMOUS =
            LocalizedText.of("et", "eraisik").with("en", "natural person");

    private final Contacts contacts;
    private final boolean names;
    private final List<Finding> findings;

    Redaction(Contacts contacts, boolean names, List<Finding> findings) {
        this.contacts = contacts;
        this.names = names;
        this.findings = findings;
    }

    Project project(Project project) {
        return project.withReferences(each(project.references(), "/references", this::reference))
                .withTitle(part(project.title(), "/title", this::localized))
                .withEndReason(part(project.endReason(), "/endReason", this::text))
                .withProgramme(part(project.programme(), "/programme", this::programme))
                .withMeasure(part(project.measure(), "/measure", this::measure))
                .withCall(part(project.call(), "/call", this::call))
                .withFunding(funding(project.funding(), "/funding"))
                .withPartners(each(project.partners(), "/partners", this::partner))
                .withSummary(part(project.summary(), "/summary", this::localized))
                .withAims(part(project.aims(), "/aims", this::localized))
                .withActivities(part(project.activities(), "/activities", this::localized))
                .withResults(part(project.results(), "/results", this::localized))
                .withWebsite(part(project.website(), "/website", this::text))
                .withResponsibleUnit(part(project.responsibleUnit(), "/responsibleUnit", this::text))
                .withDepartment(part(project.department(), "/department", this::text))
                .withRegisterCase(part(project.registerCase(), "/registerCase", this::registerCase))
                .withAccessRestriction(part(project.accessRestriction(), "/accessRestriction", this::restriction));
    }

    /** A person's work contacts; private ones are left out. */
    Person person(Person person, String at) {
        Optional<String> email = person.email();
        if (email.filter(Contacts::isPrivate).isPresent()) {
            note(at + "/email", PublicationFinding.PRIVATE_CONTACT_LEFT_OUT);
            email = Optional.empty();
        }
        Optional<String> phone = person.phone();
        if (phone.filter(number -> !contacts.showsPhone(number)).isPresent()) {
            note(at + "/phone", PublicationFinding.MOBILE_PHONE_LEFT_OUT);
            phone = Optional.empty();
        }
        return person.withName(text(person.name(), at + "/name"))
                .withEmail(part(email, at + "/email", this::text))
                .withPhone(part(phone, at + "/phone", this::text));
    }

    private Reference reference(Reference reference, String at) {
        return new Reference(reference.scheme(), text(reference.value(), at + "/value"));
    }

    private Programme programme(Programme programme, String at) {
        return programme
                .withCode(part(programme.code(), at + "/code", this::text))
                .withName(localized(programme.name(), at + "/name"))
                .withFund(part(programme.fund(), at + "/fund", this::localized))
                .withMeasure(part(programme.measure(), at + "/measure", this::measure))
                .withBody(part(programme.body(), at + "/body", this::organisation));
    }

    private Measure measure(Measure measure, String at) {
        return measure.withCode(part(measure.code(), at + "/code", this::text))
                .withName(part(measure.name(), at + "/name", this::localized));
    }

    private Call call(Call call, String at) {
        return call.withCode(part(call.code(), at + "/code", this::text))
                .withName(part(call.name(), at + "/name", this::localized));
    }

    private Funding funding(Funding funding, String at) {
        return funding.withSources(each(funding.sources(), at + "/sources", this::source));
    }

    private FundingSource source(FundingSource source, String at) {
        return source.withFund(part(source.fund(), at + "/fund", this::localized))
                .withFunder(part(source.funder(), at + "/funder", this::organisation))
                .withIntermediary(part(source.intermediary(), at + "/intermediary", this::organisation))
                .withProgramme(part(source.programme(), at + "/programme", this::programme))
                .withMeasure(part(source.measure(), at + "/measure", this::measure));
    }

    private Partner partner(Partner partner, String at) {
        if (partner.budget().isPresent()) {
            note(at + "/budget", PublicationFinding.BUDGET_LEFT_OUT);
        }
        return partner.withBudget(Optional.empty())
                .withOrganisation(organisation(partner.organisation(), at + "/organisation"))
                .withFunding(funding(partner.funding(), at + "/funding"));
    }

    private RegisterCase registerCase(RegisterCase registerCase, String at) {
        return registerCase
                .withState(part(registerCase.state(), at + "/state", this::text))
                .withSeries(part(registerCase.series(), at + "/series", this::text))
                .withFile(part(registerCase.file(), at + "/file", this::text));
    }

    private AccessRestriction restriction(AccessRestriction restriction, String at) {
        return restriction
                .withLevel(text(restriction.level(), at + "/level"))
                .withBasis(part(restriction.basis(), at + "/basis", this::text))
                .withHolder(part(restriction.holder(), at + "/holder", this::text));
    }

    /** A body named by a personal code is a human being, whatever is said of its kind. */
    private Organisation organisation(Organisation organisation, String at) {
        Optional<RegistryCode> code = organisation.registryCode();
        boolean personalCode = code.filter(c -> PersonalCode.isIn(c.value())).isPresent();
        boolean human = personalCode || organisation.kind() == PartyKind.NATURAL_PERSON;
        if (!human) {
            return organisation
                    .withName(localized(organisation.name(), at + "/name"))
                    .withRegistryCode(part(code, at + "/registryCode", this::registryCode));
        }
        if (code.isPresent()) {
            note(at + "/registryCode", PublicationFinding.PERSONAL_CODE_LEFT_OUT);
        }
        boolean anonymous = organisation.name().equals(ANONYMOUS);
        if (!names && !anonymous) {
            note(at + "/name", PublicationFinding.NATURAL_PERSON_ANONYMISED);
        }
        return organisation
                .withKind(PartyKind.NATURAL_PERSON)
                .withRegistryCode(Optional.empty())
                .withName(names ? localized(organisation.name(), at + "/name") : ANONYMOUS);
    }

    private RegistryCode registryCode(RegistryCode code, String at) {
        return new RegistryCode(text(code.value(), at));
    }

    private LocalizedText localized(LocalizedText texts, String at) {
        Map<String, String> masked = new LinkedHashMap<>();
        texts.byLanguage().forEach((language, text) -> masked.put(language, text(text, at + "/" + language)));
        return LocalizedText.of(masked);
    }

    private String text(String text, String at) {
        String withoutCodes = PersonalCode.masked(text);
        if (!withoutCodes.equals(text)) {
            note(at, PublicationFinding.PERSONAL_CODE_LEFT_OUT);
        }
        String withoutContacts = contacts.masked(withoutCodes);
        if (!withoutContacts.equals(withoutCodes)) {
            note(at, PublicationFinding.CONTACT_MASKED);
        }
        return withoutContacts;
    }

    private void note(String at, PublicationFinding what) {
        findings.add(Finding.at(at, what).build());
    }

    private static <T> Optional<T> part(Optional<T> value, String at, BiFunction<T, String, T> redact) {
        return value.map(v -> redact.apply(v, at));
    }

    private static <T> List<T> each(List<T> values, String at, BiFunction<T, String, T> redact) {
        List<T> redacted = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            redacted.add(redact.apply(values.get(i), at + "/" + i));
        }
        return redacted;
    }
}
