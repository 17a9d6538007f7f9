package ee.osalus.io.json;

import static ee.osalus.io.json.LocalizedTextCodec.LOCALIZED_TEXT;
import static ee.osalus.io.json.StringCodec.ANY;
import static ee.osalus.io.json.StringCodec.NOT_BLANK;

import ee.osalus.funding.Funding;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.AccessRestriction;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.ProjectStatus;
import ee.osalus.project.Reference;
import ee.osalus.project.RegisterCase;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The record and its parts. */
final class ProjectCodecs {

    static final ObjectCodec<Reference, ReferenceDraft> REFERENCE = ObjectCodec.of(
                    ReferenceDraft::new, ReferenceDraft::build)
            .required("scheme", NOT_BLANK, Reference::scheme, (d, scheme) -> d.scheme = scheme)
            .required("value", ANY, Reference::value, (d, value) -> d.value = value)
            .build();

    static final ObjectCodec<Partner, Partner.Builder> PARTNER = ObjectCodec.of(
                    Partner::builder, Partner.Builder::build)
            .required("role", new EnumCodec<>(PartnerRole.class), Partner::role, Partner.Builder::role)
            .required("organisation", PartyCodecs.ORGANISATION, Partner::organisation, Partner.Builder::organisation)
            .standard("funding", FundingCodecs.FUNDING, Funding.none(), Partner::funding, Partner.Builder::funding)
            .optional("budget", BudgetCodecs.BUDGET, Partner::budget, Partner.Builder::budget)
            .build();

    static final ObjectCodec<RegisterCase, RegisterCase.Builder> REGISTER_CASE = ObjectCodec.of(
                    RegisterCase::builder, RegisterCase.Builder::build)
            .optional("state", ANY, RegisterCase::state, RegisterCase.Builder::state)
            .optional("registered", TimeCodecs.DAY, RegisterCase::registered, RegisterCase.Builder::registered)
            .optional("deadline", TimeCodecs.DAY, RegisterCase::deadline, RegisterCase.Builder::deadline)
            .optional("series", ANY, RegisterCase::series, RegisterCase.Builder::series)
            .optional("file", ANY, RegisterCase::file, RegisterCase.Builder::file)
            .build();

    static final ObjectCodec<AccessRestriction, AccessRestriction.Builder> ACCESS_RESTRICTION = ObjectCodec.of(
                    AccessRestriction::builder, AccessRestriction.Builder::build)
            .required("level", ANY, AccessRestriction::level, AccessRestriction.Builder::level)
            .optional("basis", ANY, AccessRestriction::basis, AccessRestriction.Builder::basis)
            .optional("period", TimeCodecs.PERIOD, AccessRestriction::period, AccessRestriction.Builder::period)
            .optional("holder", ANY, AccessRestriction::holder, AccessRestriction.Builder::holder)
            .build();

    static final ObjectCodec<Project, Project.Builder> PROJECT = ObjectCodec.<Project, Project.Builder>checked(
                    Project::builder,
                    (builder, in, object) ->
                            builder.putAllExtensions(in.takeExtensions()).build())
            .field(new VersionField<>())
            .list("references", REFERENCE, Project::references, Project.Builder::addReference)
            .optional("title", LOCALIZED_TEXT, Project::title, Project.Builder::title)
            .optional("status", new EnumCodec<>(ProjectStatus.class), Project::status, Project.Builder::status)
            .optional("endReason", ANY, Project::endReason, Project.Builder::endReason)
            .optional("awardDate", TimeCodecs.DAY, Project::awardDate, Project.Builder::awardDate)
            .optional("period", TimeCodecs.PERIOD, Project::period, Project.Builder::period)
            .optional("programme", FundingCodecs.PROGRAMME, Project::programme, Project.Builder::programme)
            .optional("measure", FundingCodecs.MEASURE, Project::measure, Project.Builder::measure)
            .optional("call", FundingCodecs.CALL, Project::call, Project.Builder::call)
            .standard("funding", FundingCodecs.FUNDING, Funding.none(), Project::funding, Project.Builder::funding)
            .list("partners", PARTNER, Project::partners, Project.Builder::addPartner)
            .list("people", PartyCodecs.PERSON, Project::people, Project.Builder::addPerson)
            .optional("summary", LOCALIZED_TEXT, Project::summary, Project.Builder::summary)
            .optional("aims", LOCALIZED_TEXT, Project::aims, Project.Builder::aims)
            .optional("activities", LOCALIZED_TEXT, Project::activities, Project.Builder::activities)
            .optional("results", LOCALIZED_TEXT, Project::results, Project.Builder::results)
            .optional("website", ANY, Project::website, Project.Builder::website)
            .optional("responsibleUnit", ANY, Project::responsibleUnit, Project.Builder::responsibleUnit)
            .optional("department", ANY, Project::department, Project.Builder::department)
            .optional("registerCase", REGISTER_CASE, Project::registerCase, Project.Builder::registerCase)
            .optional(
                    "accessRestriction",
                    ACCESS_RESTRICTION,
                    Project::accessRestriction,
                    Project.Builder::accessRestriction)
            .kept(Project::extensions)
            .build();

    private ProjectCodecs() {}

    /** What is read of a reference. */
    static final class ReferenceDraft {
        private @Nullable String scheme;
        private @Nullable String value;

        private Reference build() {
            return new Reference(Objects.requireNonNull(scheme), Objects.requireNonNull(value));
        }
    }
}
