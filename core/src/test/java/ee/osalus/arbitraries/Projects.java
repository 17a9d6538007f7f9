package ee.osalus.arbitraries;

import ee.osalus.funding.Funding;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.AccessRestriction;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.ProjectStatus;
import ee.osalus.project.Reference;
import ee.osalus.project.RegisterCase;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Projects and what is in them. */
public final class Projects {

    private static final PartnerRole[] NOT_LEADING = {
        PartnerRole.PARTNER, PartnerRole.ASSOCIATED_PARTNER, PartnerRole.BENEFICIARY, PartnerRole.CONTRACTOR
    };

    private Projects() {}

    /**
     * Projects of any kind: anything may be missing, wrong or contradictory.
     *
     * @return every project that can be built
     */
    public static Arbitrary<Project> any() {
        return of(
                        Fundings.any(),
                        partners().list().ofMaxSize(4),
                        references().list().ofMaxSize(3))
                .withoutEdgeCases();
    }

    /**
     * Projects whose figures, leadership and references are right, whatever else may be said of their texts, codes and periods, and
     * of the figures of partners beside those of the project: a standard rulebook still finds some of those, errors among them.
     *
     * @return projects whose figures add up, and those of each partner for itself, with at most one lead partner and with references
     *     that differ
     */
    public static Arbitrary<Project> consistent() {
        Arbitrary<List<Partner>> partners = Combinators.combine(
                        partnersOf(PartnerRole.LEAD_PARTNER).list().ofMaxSize(1),
                        Arbitraries.of(NOT_LEADING)
                                .flatMap(Projects::partnersOf)
                                .list()
                                .ofMaxSize(3))
                .as((lead, others) ->
                        Stream.concat(lead.stream(), others.stream()).toList());
        Arbitrary<List<Reference>> references = Texts.codes()
                .list()
                .uniqueElements()
                .ofMaxSize(3)
                .map(values -> values.stream()
                        .map(value -> new Reference("structural-funds", value))
                        .toList());
        return of(Fundings.consistent(), partners, references).withoutEdgeCases();
    }

    private static Arbitrary<Partner> partnersOf(PartnerRole role) {
        return Combinators.combine(
                        Parties.organisations(), Fundings.consistent().optional(0.3))
                .as((organisation, funding) -> Partner.builder()
                        .role(role)
                        .organisation(organisation)
                        .funding(funding.orElseGet(Funding::none))
                        .build());
    }

    /**
     * Projects in which the standard rulebook certainly finds an error: a consistent project with one thing broken.
     *
     * @return projects whose grant exceeds the total, whose parts do not sum to it, which have two lead partners, or a blank
     *     reference
     */
    public static Arbitrary<Project> broken() {
        return Combinators.combine(consistent(), Arbitraries.of(Breakage.class))
                .as((project, breakage) -> breakage.of(project));
    }

    private static Arbitrary<Project> of(
            Arbitrary<Funding> fundings, Arbitrary<List<Partner>> partners, Arbitrary<List<Reference>> references) {
        return Builders.withBuilder(Project::builder)
                .use(references)
                .in(Project.Builder::addAllReferences)
                .use(Texts.names().optional(0.9))
                .in(Project.Builder::title)
                .use(Prepared.of(Arbitraries.of(ProjectStatus.class)).optional(0.5))
                .in(Project.Builder::status)
                .use(Texts.lines().optional(0.1))
                .in(Project.Builder::endReason)
                .use(Periods.days().optional(0.3))
                .in(Project.Builder::awardDate)
                .use(Periods.any().optional(0.8))
                .in(Project.Builder::period)
                .use(Programmes.any().optional(0.4))
                .in(Project.Builder::programme)
                .use(Programmes.measures().optional(0.3))
                .in(Project.Builder::measure)
                .use(Programmes.calls().optional(0.2))
                .in(Project.Builder::call)
                .use(fundings)
                .in(Project.Builder::funding)
                .use(partners)
                .in(Project.Builder::addAllPartners)
                .use(Parties.people().list().ofMaxSize(3))
                .in(Project.Builder::addAllPeople)
                .use(Texts.narratives().optional(0.4))
                .in(Project.Builder::summary)
                .use(Texts.narratives().optional(0.3))
                .in(Project.Builder::aims)
                .use(Texts.narratives().optional(0.3))
                .in(Project.Builder::activities)
                .use(Texts.narratives().optional(0.3))
                .in(Project.Builder::results)
                .use(Prepared.of(Texts.codes().map(s -> "https://www.example.ee/" + s))
                        .optional(0.2))
                .in(Project.Builder::website)
                .use(Texts.lines().optional(0.2))
                .in(Project.Builder::responsibleUnit)
                .use(Texts.lines().optional(0.2))
                .in(Project.Builder::department)
                .use(registerCases().optional(0.3))
                .in(Project.Builder::registerCase)
                .use(accessRestrictions().optional(0.1))
                .in(Project.Builder::accessRestriction)
                .use(extensions())
                .in(Project.Builder::putAllExtensions)
                .build(Project.Builder::build);
    }

    /**
     * References; one in ten is blank.
     *
     * @return references of a few schemes, so that some are stated twice
     */
    public static Arbitrary<Reference> references() {
        return Combinators.combine(
                        Arbitraries.of("tartu-register", "structural-funds", "grant", "unknown"),
                        Prepared.oneOf(
                                Tuple.of(6, Texts.codes()),
                                Tuple.of(3, Arbitraries.of("VP-18-0145", "2014-2020.12.01.19-0001", "EU50000")),
                                Tuple.of(1, Arbitraries.of("", " "))))
                .as(Reference::new);
    }

    /**
     * Partners of any role, some with figures of their own, contradictory ones included.
     *
     * @return partners
     */
    public static Arbitrary<Partner> partners() {
        return Combinators.combine(
                        Arbitraries.of(PartnerRole.class),
                        Parties.organisations(),
                        Prepared.oneOf(Tuple.of(3, Arbitraries.create(Funding::none)), Tuple.of(1, Fundings.any())),
                        Budgets.any().optional(0.2))
                .as((role, organisation, funding, budget) -> Partner.builder()
                        .role(role)
                        .organisation(organisation)
                        .funding(funding)
                        .budget(budget)
                        .build());
    }

    /**
     * Register cases, each part of which may be missing.
     *
     * @return cases
     */
    public static Arbitrary<RegisterCase> registerCases() {
        return Prepared.of(Builders.withBuilder(RegisterCase::builder)
                .use(Texts.lines().optional(0.7))
                .in(RegisterCase.Builder::state)
                .use(Periods.days().optional(0.7))
                .in(RegisterCase.Builder::registered)
                .use(Periods.days().optional(0.3))
                .in(RegisterCase.Builder::deadline)
                .use(Texts.lines().optional(0.5))
                .in(RegisterCase.Builder::series)
                .use(Texts.lines().optional(0.5))
                .in(RegisterCase.Builder::file)
                .build(RegisterCase.Builder::build));
    }

    /**
     * Restrictions of access.
     *
     * @return restrictions of the level AK, all else of which may be missing
     */
    public static Arbitrary<AccessRestriction> accessRestrictions() {
        return Prepared.of(Combinators.combine(
                        Texts.lines().optional(0.7),
                        Periods.any().optional(0.7),
                        Texts.lines().optional(0.5))
                .as((basis, period, holder) -> AccessRestriction.builder()
                        .level("AK")
                        .basis(basis)
                        .period(period)
                        .holder(holder)
                        .build()));
    }

    /**
     * What a format carries beyond the model.
     *
     * @return up to two unknown fields at the top of a document, by JSON Pointer, with their values as JSON without blanks
     */
    public static Arbitrary<Map<String, String>> extensions() {
        Arbitrary<String> pointers = Arbitraries.of("/x-colour", "/x-district", "/xÄä");
        Arbitrary<String> values =
                Arbitraries.of("true", "\"roheline\"", "7", "12.50", "[1,\"a\"]", "{\"a\":{\"b\":[]}}");
        return Arbitraries.maps(pointers, values).ofMaxSize(2);
    }
}
