package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.PartyKind;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.ProjectStatus;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a published project has. */
final class CompletenessRules {

    static final List<Rule> ALL = List.of(
            has(
                    CompletenessFinding.NO_TITLE,
                    "/title",
                    project -> project.title().isPresent()),
            has(CompletenessFinding.NO_BENEFICIARY, "/partners", CompletenessRules::namesWhoReceives),
            has(CompletenessFinding.NO_PERIOD, "/period", CompletenessRules::hasBothBounds),
            has(
                    CompletenessFinding.NO_COST,
                    "/funding",
                    project -> project.funding().totalCost().isPresent()
                            || project.funding().eligibleCost().isPresent()),
            has(
                    CompletenessFinding.NO_GRANT,
                    "/funding/sources",
                    project -> project.funding().sources().stream()
                            .anyMatch(
                                    source -> isGrant(source) && source.amount().isPresent())),
            has(CompletenessFinding.NO_FUNDER, "/funding/sources", CompletenessRules::saysWhoFunds),
            has(
                    CompletenessFinding.NO_SUMMARY,
                    "/summary",
                    project -> project.summary().isPresent()
                            || project.activities().isPresent()),
            has(CompletenessFinding.NO_AIMS, "/aims", project -> project.aims().isPresent()),
            has(
                    CompletenessFinding.NO_RESULTS,
                    "/results",
                    project -> project.results().isPresent()
                            || project.status()
                                    .filter(status -> status == ProjectStatus.FINISHED)
                                    .isEmpty()),
            has(
                    CompletenessFinding.NO_PROGRAMME,
                    "/programme",
                    project -> project.programme().isPresent()
                            || project.measure().isPresent()
                            || project.call().isPresent()),
            has(
                    CompletenessFinding.NO_REFERENCE,
                    "/references",
                    project -> project.references().stream()
                            .anyMatch(reference -> !reference.value().isBlank())),
            Rule.of(CompletenessFinding.NO_REGISTRY_CODE, CompletenessRules::whoReceivesHasACode),
            has(CompletenessFinding.NO_ESTONIAN, "/title", CompletenessRules::canBeReadInEstonian),
            Rule.of(CompletenessFinding.MISSING_TRANSLATION, CompletenessRules::textsAreInTheLanguagesOfTheTitle),
            Rule.of(CompletenessFinding.RESTRICTED, CompletenessRules::isNotRestricted));

    private static final Locale ESTONIAN = Locale.forLanguageTag("et");
    private static final Set<PartnerRole> RECEIVING =
            EnumSet.of(PartnerRole.LEAD_PARTNER, PartnerRole.APPLICANT, PartnerRole.BENEFICIARY);

    private CompletenessRules() {}

    private static Rule has(FindingCode code, String pointer, Predicate<Project> isThere) {
        return Rule.of(
                code,
                (project, parameters) -> isThere.test(project)
                        ? Findings.none()
                        : Findings.of(List.of(Finding.at(pointer, code).build())));
    }

    private static boolean namesWhoReceives(Project project) {
        return project.partners().stream().anyMatch(partner -> RECEIVING.contains(partner.role()));
    }

    private static boolean hasBothBounds(Project project) {
        Optional<Period> period = project.period();
        return period.flatMap(Period::start).isPresent()
                && period.flatMap(Period::end).isPresent();
    }

    private static boolean isGrant(FundingSource source) {
        return source.kind() == FundingKind.GRANT;
    }

    private static boolean saysWhoFunds(Project project) {
        return project.programme().flatMap(programme -> programme.fund()).isPresent()
                || project.funding().sources().stream()
                        .anyMatch(source -> isGrant(source)
                                && (source.funder().isPresent() || source.fund().isPresent()));
    }

    private static Findings whoReceivesHasACode(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        for (int i = 0; i < project.partners().size(); i++) {
            Partner partner = project.partners().get(i);
            if (RECEIVING.contains(partner.role())
                    && partner.organisation().kind() == PartyKind.BODY
                    && partner.organisation().registryCode().isEmpty()) {
                found.add(Finding.at("/partners/" + i + "/organisation", CompletenessFinding.NO_REGISTRY_CODE)
                        .putFact("name", partner.organisation().name().toString()));
            }
        }
        return found.findings();
    }

    private static boolean canBeReadInEstonian(Project project) {
        return project.title().isEmpty()
                || project.title().get().in(ESTONIAN).isPresent()
                || project.title().get().in(Locale.ROOT).isPresent();
    }

    private static Findings textsAreInTheLanguagesOfTheTitle(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        if (project.title().isEmpty() || project.title().get().byLanguage().size() < 2) {
            return Findings.none();
        }
        Set<String> languages = project.title().get().byLanguage().keySet();
        compare(project.summary(), "/summary", languages, found);
        compare(project.aims(), "/aims", languages, found);
        compare(project.activities(), "/activities", languages, found);
        compare(project.results(), "/results", languages, found);
        return found.findings();
    }

    private static void compare(Optional<LocalizedText> texts, String pointer, Set<String> languages, Gathered found) {
        if (texts.isEmpty()) {
            return;
        }
        for (String language : languages) {
            if (!texts.get().byLanguage().containsKey(language)) {
                found.add(Finding.at(pointer, CompletenessFinding.MISSING_TRANSLATION)
                        .putFact("language", language));
            }
        }
    }

    private static Findings isNotRestricted(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        project.accessRestriction()
                .filter(restriction -> restriction
                        .period()
                        .flatMap(Period::end)
                        .flatMap(end -> parameters.day().filter(end.lastDay()::isBefore))
                        .isEmpty())
                .ifPresent(restriction -> found.add(Finding.at("/accessRestriction", CompletenessFinding.RESTRICTED)
                        .putFact("level", restriction.level())));
        return found.findings();
    }
}
