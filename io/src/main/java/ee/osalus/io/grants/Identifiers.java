package ee.osalus.io.grants;

import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartyKind;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Gives identifiers to what has none: a grant that of its first reference, or one made of its title and period, an organisation one
 * made of its name, so that the same name has the same identifier in every document.
 */
record Identifiers(String prefix) {

    Project given(Project project) {
        List<Reference> references = new ArrayList<>(project.references());
        if (ProjectMapping.identifier(project).isEmpty()) {
            project.references().stream()
                    .map(Reference::value)
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .map(String::strip)
                    .or(() -> project.title().map(title -> ofText(title + "\n" + project.period())))
                    .ifPresent(value -> references.add(new Reference(GrantMapping.SCHEME, prefix + "-" + value)));
        }
        return project.withReferences(references)
                .withPartners(project.partners().stream().map(this::given).toList())
                .withFunding(project.funding()
                        .withSources(project.funding().sources().stream()
                                .map(this::given)
                                .toList()));
    }

    private Partner given(Partner partner) {
        return partner.withOrganisation(given(partner.organisation()));
    }

    private FundingSource given(FundingSource source) {
        return source.kind() == FundingKind.GRANT
                ? source.withFunder(source.funder().map(this::given))
                : source;
    }

    private Organisation given(Organisation organisation) {
        if (organisation.registryCode().isPresent() || organisation.kind() == PartyKind.NATURAL_PERSON) {
            return organisation;
        }
        return organisation.withRegistryCode(
                new RegistryCode(prefix + "-ORG-" + ofText(organisation.name().toString())));
    }

    private static String ofText(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
