package ee.osalus.io.grants;

import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.PartyKind;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says of a project what a grant of the standard has a place for. */
final class ProjectMapping {

    /** What an individual is called: the standard asks for names that tell nothing. */
    static final String INDIVIDUAL = "Individual recipient";

    /** The roles in which a partner may be the recipient, the best first. */
    private static final List<PartnerRole> RECIPIENTS =
            List.of(PartnerRole.BENEFICIARY, PartnerRole.LEAD_PARTNER, PartnerRole.APPLICANT);

    private ProjectMapping() {}

    static Json.Fields grant(Project project) {
        Json.Fields grant = Json.Fields.none();
        identifier(project).ifPresent(id -> grant.with("id", id));
        project.title().ifPresent(title -> grant.with("title", text(title)));
        project.summary().ifPresent(summary -> grant.with("description", text(summary)));
        grantOf(project)
                .flatMap(FundingSource::amount)
                .ifPresent(amount -> grant.with("currency", amount.getCurrency().getCurrencyCode())
                        .with("amountAwarded", Amounts.written(amount)));
        project.awardDate().ifPresent(day -> grant.with("awardDate", day.toString()));
        project.website().filter(ProjectMapping::isAddress).ifPresent(url -> grant.with("url", url));
        project.period().ifPresent(period -> grant.with("plannedDates", Json.Items.of(event(period))));
        recipients(project, grant);
        grantOf(project)
                .flatMap(FundingSource::funder)
                .ifPresent(funder -> grant.with("fundingOrganization", Json.Items.of(organisation(funder))));
        project.programme().ifPresent(programme -> grant.with("grantProgramme", Json.Items.of(programme(programme))));
        project.measure().ifPresent(measure -> grant.with("classifications", Json.Items.of(measure(measure))));
        return grant;
    }

    /** The identifier in the standard's own scheme. */
    static Optional<String> identifier(Project project) {
        return project.references().stream()
                .filter(reference -> reference.scheme().equals(GrantMapping.SCHEME))
                .map(Reference::value)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** The source that is the grant of the document. */
    static Optional<FundingSource> grantOf(Project project) {
        return grants(project).stream().findFirst();
    }

    static List<FundingSource> grants(Project project) {
        return project.funding().sources().stream()
                .filter(source -> source.kind() == FundingKind.GRANT)
                .toList();
    }

    /** The bodies that receive the grant; a human being where there is no body; none where nobody is named. */
    static List<Organisation> recipientsOf(Project project) {
        for (PartnerRole role : RECIPIENTS) {
            List<Organisation> inRole = project.partners().stream()
                    .filter(partner -> partner.role() == role)
                    .map(Partner::organisation)
                    .toList();
            if (!inRole.isEmpty()) {
                List<Organisation> bodies = inRole.stream()
                        .filter(organisation -> organisation.kind() == PartyKind.BODY)
                        .toList();
                return bodies.isEmpty() ? inRole.subList(0, 1) : bodies;
            }
        }
        return List.of();
    }

    private static void recipients(Project project, Json.Fields grant) {
        List<Organisation> recipients = recipientsOf(project);
        if (recipients.isEmpty()) {
            return;
        }
        if (recipients.get(0).kind() == PartyKind.NATURAL_PERSON) {
            grant.with("recipientIndividual", Json.Fields.none().with("name", INDIVIDUAL));
            return;
        }
        List<Json> organisations = new ArrayList<>();
        recipients.forEach(recipient -> organisations.add(organisation(recipient)));
        grant.with("recipientOrganization", new Json.Items(organisations, Json.Place.NONE));
    }

    private static Json.Fields organisation(Organisation organisation) {
        Json.Fields fields = Json.Fields.none();
        organisation.registryCode().ifPresent(code -> fields.with("id", OrganisationIds.written(code)));
        return fields.with("name", text(organisation.name()));
    }

    private static Json.Fields event(Period period) {
        Json.Fields event = Json.Fields.none();
        period.start().ifPresent(start -> event.with("startDate", start.toString()));
        period.end().ifPresent(end -> event.with("endDate", end.toString()));
        return event;
    }

    private static Json.Fields programme(Programme programme) {
        Json.Fields fields = Json.Fields.none();
        programme.code().ifPresent(code -> fields.with("code", code));
        return fields.with("title", text(programme.name()));
    }

    private static Json.Fields measure(Measure measure) {
        Json.Fields fields = Json.Fields.none();
        measure.code().ifPresent(code -> fields.with("code", code));
        measure.name().ifPresent(name -> fields.with("title", text(name)));
        return fields;
    }

    /** The standard has one language a text, and its users read English. */
    private static String text(LocalizedText text) {
        return text.bestFor(Locale.ENGLISH);
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).isAbsolute() && (text.startsWith("http://") || text.startsWith("https://"));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
