package ee.osalus.publication;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.arbitraries.Projects;
import ee.osalus.party.PartyKind;
import ee.osalus.project.Project;
import ee.osalus.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PublicationProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalizedText SECRETS =
            LocalizedText.of("et", "60001019906, mari@hot.ee, 00372 5555 0123").with("en", "x60001019906");

    @Property
    void publishingWhatWasPublishedChangesAndFindsNothing(
            @ForAll("projects") Project project, @ForAll("policies") Publication policy) {
        policy.publish(project).project().ifPresent(once -> {
            Published twice = policy.publish(once);
            assertThat(twice.project()).contains(once);
            assertThat(twice.findings()).isEmpty();
        });
    }

    @Property
    void nothingInternalSurvivesAnyPolicy(@ForAll("projects") Project project, @ForAll("policies") Publication policy) {
        policy.publish(project).project().ifPresent(shown -> {
            String everything = shown.withExtensions(Map.of()).toString() + shown.people();
            assertThat(everything).doesNotContain("60001019906", "@hot.ee", "@gmail.com");
            assertThat(shown.people())
                    .allSatisfy(person -> assertThat(person.email()).isNotEqualTo(Optional.of("mari@gmail.com")));
            assertThat(shown.partners())
                    .filteredOn(p -> p.organisation().kind() == PartyKind.NATURAL_PERSON)
                    .allSatisfy(p -> assertThat(p.organisation().registryCode()).isEmpty());
        });
    }

    @Property
    void onlyThePublicSurvivesThePlainPolicy(@ForAll("projects") Project project) {
        Publication.on(DAY).publish(project).project().ifPresent(shown -> {
            assertThat(shown.people()).isEmpty();
            assertThat(shown.extensions()).isEmpty();
            assertThat(shown.toString()).doesNotContain("mari@", "5555 0123");
            assertThat(shown.partners())
                    .filteredOn(p -> p.organisation().kind() == PartyKind.NATURAL_PERSON)
                    .allSatisfy(p -> assertThat(p.organisation().name().in(java.util.Locale.ENGLISH))
                            .contains("natural person"));
        });
    }

    @Property
    void figuresAreNeverChanged(@ForAll("projects") Project project, @ForAll("policies") Publication policy) {
        policy.publish(project)
                .project()
                .ifPresent(shown -> assertThat(shown.funding().completed().derivations())
                        .isEqualTo(project.funding().completed().derivations()));
    }

    @Property
    void whatChangesIsSaid(@ForAll("projects") Project project, @ForAll("policies") Publication policy) {
        Published published = policy.publish(project);
        assertThat(published.findings().isEmpty()).isEqualTo(published.project().equals(Optional.of(project)));
    }

    /** Projects with what must not be shown planted into some. */
    @Provide
    Arbitrary<Project> projects() {
        return Combinators.combine(Projects.any(), Arbitraries.of(false, true), Arbitraries.of(false, true))
                .as((project, inTexts, inPeople) -> {
                    Project planted = inTexts ? project.withSummary(SECRETS).withTitle(SECRETS) : project;
                    return inPeople
                            ? planted.withPeople(planted.people().stream()
                                    .map(p -> p.withEmail("mari@gmail.com"))
                                    .toList())
                            : planted;
                });
    }

    @Provide
    Arbitrary<Publication> policies() {
        Publication plain = Publication.on(DAY);
        return Arbitraries.of(List.of(
                plain,
                plain.withOfficialContacts(),
                plain.withMobilePhones(),
                plain.withRestrictedProjects(),
                plain.withExtensions(),
                plain.withNaturalPersonsSince(DAY),
                plain.withNaturalPersonsSince(DAY.minusYears(3)),
                plain.withOfficialContacts()
                        .withRestrictedProjects()
                        .withExtensions()
                        .withNaturalPersonsSince(DAY)));
    }
}
