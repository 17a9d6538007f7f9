package ee.osalus.publication;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.party.Person;
import ee.osalus.project.AccessRestriction;
import ee.osalus.project.Project;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A policy of publication: what may be shown beyond the public, each thing asked for by name, and the day.
 *
 * <p>{@code Publication.on(day).publish(project)} leaves out people, private contacts, personal codes, the names of human beings
 * who receive money, and what nobody has classified, and refuses a project under an access restriction; it says so in findings.
 * {@link Disclosure} has the table of fields. Publishing what was published changes nothing and finds nothing.
 *
 * <p>Example: a project page with its contacts is {@code Publication.on(day).withOfficialContacts()}; a list of beneficiaries
 * that went online on 1 March 2025 is {@code Publication.on(day).withNaturalPersonsSince(LocalDate.of(2025, 3, 1))}.
 */
public final class Publication {

    /** How long the name of a human being may be shown: Regulation (EU) 2021/1060, Art. 49(3), last subparagraph. */
    private static final int YEARS_OF_NAMES = 2;

    private enum Opening {
        OFFICIAL_CONTACTS,
        MOBILE_PHONES,
        RESTRICTED_PROJECTS,
        EXTENSIONS
    }

    private final LocalDate day;
    private final Set<Opening> openings;
    private final @Nullable LocalDate namesSince;

    private Publication(LocalDate day, Set<Opening> openings, @Nullable LocalDate namesSince) {
        this.day = Objects.requireNonNull(day);
        this.openings = openings;
        this.namesSince = namesSince;
    }

    /**
     * The policy that shows the public and nothing else.
     *
     * @param day the day on which the data is shown
     * @return the policy
     */
    public static Publication on(LocalDate day) {
        return new Publication(day, EnumSet.noneOf(Opening.class), null);
    }

    /**
     * This policy, and people with their work contacts are shown, as on a project's page, but for mobile phones, which may be private.
     *
     * @return the wider policy
     */
    public Publication withOfficialContacts() {
        return with(Opening.OFFICIAL_CONTACTS);
    }

    /**
     * This policy, and people with their work contacts are shown, mobile phones among them: the caller knows that they are of work.
     *
     * @return the wider policy
     */
    public Publication withMobilePhones() {
        return with(Opening.OFFICIAL_CONTACTS).with(Opening.MOBILE_PHONES);
    }

    /**
     * This policy, and projects whose documents are under an access restriction are shown, for a register within the authority.
     *
     * @return the wider policy
     */
    public Publication withRestrictedProjects() {
        return with(Opening.RESTRICTED_PROJECTS);
    }

    /**
     * This policy, and {@link Project#extensions()} are shown: the caller knows what they hold, for example because they were
     * read from data that is public already.
     *
     * @return the wider policy
     */
    public Publication withExtensions() {
        return with(Opening.EXTENSIONS);
    }

    /**
     * This policy, and the names of human beings who receive money are shown for two years.
     *
     * @param firstPublished the day on which they were first shown: the last day is two years later, inclusive
     * @return the wider policy
     */
    public Publication withNaturalPersonsSince(LocalDate firstPublished) {
        return new Publication(day, openings, Objects.requireNonNull(firstPublished));
    }

    /**
     * This policy, and the names of human beings who receive money are not shown, for formats that forbid them.
     *
     * @return the narrower policy
     */
    public Publication withoutNaturalPersons() {
        return new Publication(day, openings, null);
    }

    private Publication with(Opening opening) {
        Set<Opening> more = EnumSet.of(opening);
        more.addAll(openings);
        return new Publication(day, more, namesSince);
    }

    /**
     * What may be published of a project.
     *
     * @param project the project
     * @return the project without what this policy keeps back, or none, with findings that say so
     */
    public Published publish(Project project) {
        Optional<AccessRestriction> holding = project.accessRestriction().filter(this::holds);
        if (holding.isPresent() && !openings.contains(Opening.RESTRICTED_PROJECTS)) {
            Finding refused = Finding.at("/accessRestriction", PublicationFinding.RESTRICTED)
                    .putFact("level", holding.get().level())
                    .build();
            return new Published(Optional.empty(), Findings.of(List.of(refused)));
        }
        List<Finding> findings = new ArrayList<>();
        Contacts contacts = contacts();
        Redaction redaction = new Redaction(contacts, showsNames(), findings);
        Project shown = redaction.project(project).withPeople(people(project, contacts, redaction, findings));
        if (!shown.extensions().isEmpty() && !openings.contains(Opening.EXTENSIONS)) {
            findings.add(Finding.at("/extensions", PublicationFinding.EXTENSIONS_LEFT_OUT)
                    .putFact("fields", String.join(", ", shown.extensions().keySet()))
                    .build());
            shown = shown.withExtensions(Map.of());
        }
        return new Published(Optional.of(shown), Findings.of(findings));
    }

    private boolean holds(AccessRestriction restriction) {
        return restriction
                .period()
                .flatMap(Period::end)
                .map(PartialDate::lastDay)
                .map(last -> !day.isAfter(last))
                .orElse(true);
    }

    private Contacts contacts() {
        if (openings.contains(Opening.MOBILE_PHONES)) {
            return Contacts.OFFICIAL_AND_MOBILE;
        }
        return openings.contains(Opening.OFFICIAL_CONTACTS) ? Contacts.OFFICIAL : Contacts.NONE;
    }

    private boolean showsNames() {
        return namesSince != null && !day.isAfter(namesSince.plusYears(YEARS_OF_NAMES));
    }

    private static List<Person> people(
            Project project, Contacts contacts, Redaction redaction, List<Finding> findings) {
        List<Person> people = project.people();
        if (people.isEmpty()) {
            return people;
        }
        if (contacts == Contacts.NONE) {
            findings.add(Finding.at("/people", PublicationFinding.PEOPLE_LEFT_OUT)
                    .putFact("count", people.size())
                    .build());
            return List.of();
        }
        List<Person> shown = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            shown.add(redaction.person(people.get(i), "/people/" + i));
        }
        return shown;
    }
}
