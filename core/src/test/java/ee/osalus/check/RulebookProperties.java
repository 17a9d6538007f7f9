package ee.osalus.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ee.osalus.arbitraries.Projects;
import ee.osalus.arbitraries.Terms;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.Person;
import ee.osalus.party.PersonRole;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.split.FundingTerms;
import ee.osalus.text.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RulebookProperties {

    private static final Rulebook ALL =
            Rulebook.standard().and(Rulebook.publication()).asOf(LocalDate.of(2026, 11, 21));

    @Provide
    Arbitrary<Project> projects() {
        return Arbitraries.oneOf(Projects.any(), Projects.broken(), Projects.consistent());
    }

    @Provide
    Arbitrary<FundingTerms> terms() {
        return Terms.any();
    }

    @Property(tries = 200)
    void neverThrowsAndSaysTheSameOfTheSame(@ForAll("projects") Project project) {
        assertThat(ALL.check(project)).isEqualTo(ALL.check(project));
    }

    @Property(tries = 150)
    void neverThrowsUnderAnyTerms(@ForAll("projects") Project project, @ForAll("terms") FundingTerms terms) {
        assertThatCode(() -> Rulebook.of(terms).check(project)).doesNotThrowAnyException();
    }

    @Property(tries = 150)
    void saysOfAListOfOneWhatItSaysOfThatOne(@ForAll("projects") Project project) {
        assertThat(ALL.check(Stream.of(project))).isEqualTo(ALL.check(project).within("/0"));
    }

    /** Unrelated: nothing that identifies it, neither number nor title nor organisation, is of the other. */
    @Property(tries = 150)
    void anUnrelatedProjectChangesNoFindingOfAnother(@ForAll("projects") Project one, @ForAll("projects") Project two) {
        Project unrelated = two.withReferences(new Reference("elsewhere", "only here"))
                .withTitle(LocalizedText.of("Ainult siin"))
                .withPartners(List.of())
                .withFunding(two.funding().withSources(List.of()));
        assertThat(findingsOf(1, ALL.check(Stream.of(unrelated, one))))
                .isEqualTo(ALL.check(one).within("/1").stream()
                        .map(RulebookProperties::onePositionLater)
                        .toList());
        assertThat(findingsOf(0, ALL.check(Stream.of(one, unrelated))))
                .isEqualTo(ALL.check(one).within("/0").list());
    }

    /** What is said of the project alone speaks of it as the first of its list. */
    private static Finding onePositionLater(Finding finding) {
        if (!finding.facts().containsKey("position")) {
            return finding;
        }
        Map<String, Serializable> facts = new LinkedHashMap<>(finding.facts());
        facts.put("position", 2);
        return finding.withFacts(facts);
    }

    private static List<Finding> findingsOf(int index, Findings findings) {
        String pointer = "/" + index;
        return findings.stream()
                .filter(finding -> finding.location().orElseThrow().toString().startsWith(pointer))
                .toList();
    }

    @Property(tries = 150)
    void theOrderOfTheRulesDoesNotChangeWhatIsFound(@ForAll("projects") Project project, @ForAll long seed) {
        List<Rule> shuffled = new ArrayList<>(ALL.rules());
        Collections.shuffle(shuffled, new Random(seed));
        Rulebook other = Rulebook.of("shuffled", shuffled).withParameters(ALL.parameters());
        assertThat(new HashSet<>(other.check(project).list()))
                .isEqualTo(new HashSet<>(ALL.check(project).list()));
    }

    @Provide
    Arbitrary<String> personal() {
        Arbitrary<String> codes = Arbitraries.of("37605030299", "60001019906", "49403136526");
        Arbitrary<String> emails = Arbitraries.strings()
                .alpha()
                .ofMinLength(5)
                .ofMaxLength(12)
                .map(name -> name + "." + name + "@example.ee");
        Arbitrary<String> phones = Arbitraries.integers().between(1000, 1999).map(n -> "+372 5555 0" + (n - 1000));
        return Arbitraries.oneOf(codes, emails, phones.filter(phone -> phone.length() == "+372 5555 0123".length()));
    }

    /** Puts the same personal text in every place that a message may quote. */
    @Property(tries = 200)
    void noMessageShowsAPersonalCodeAPhoneOrAnAddress(
            @ForAll("projects") Project any, @ForAll("personal") String secret, @ForAll("titles") String around) {
        String text = around.replace("?", secret);
        Organisation organisation = Organisation.of(text);
        Project project = any.withReferences(
                        new Reference("grant", text), new Reference("grant", text), new Reference("other", text))
                .withTitle(LocalizedText.of("et", text).with("en", text))
                .withSummary(LocalizedText.of("et", text))
                .withWebsite(text)
                .withPartners(
                        Partner.of(PartnerRole.LEAD_PARTNER, organisation),
                        Partner.of(PartnerRole.LEAD_PARTNER, organisation),
                        Partner.of(PartnerRole.CONTRACTOR, organisation))
                .withPeople(
                        Person.of(PersonRole.CONTACT, text).withEmail(text).withPhone(text),
                        Person.of(PersonRole.CONTACT, text).withEmail(secret).withPhone(secret));
        List<Finding> findings = new ArrayList<>(ALL.check(project).list());
        findings.addAll(ALL.check(Stream.of(project, project)).list());
        String hidden = secret.startsWith("+372") ? secret.substring("+372 ".length()) : secret;
        for (Finding finding : findings) {
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain(hidden);
            assertThat(finding.facts().toString()).doesNotContain(hidden);
        }
    }

    @Provide
    Arbitrary<String> titles() {
        Arbitrary<String> before = Arbitraries.of("", "Projekt ", "(", "e-post: ", "Näidise <b>");
        Arbitrary<String> after = Arbitraries.of("", " järel", ")", ".", ", 7");
        return Combinators.combine(before, after).as((start, end) -> start + "?" + end);
    }
}
