package ee.osalus.check;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.arbitraries.Projects;
import ee.osalus.finding.Finding;
import ee.osalus.funding.Programme;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.Person;
import ee.osalus.party.PersonRole;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.AccessRestriction;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MaskingProperties {

    private static final Rulebook ALL =
            Rulebook.standard().and(Rulebook.publication()).asOf(LocalDate.of(2026, 11, 21));

    @Provide
    Arbitrary<Project> projects() {
        return Arbitraries.oneOf(Projects.any(), Projects.broken(), Projects.consistent());
    }

    /**
     * What must not be shown, as it is written somewhere.
     *
     * @param written the text
     * @param hidden what no message may hold: all of an address, and the digits of a code or number, which the others leave out
     */
    record Secret(String written, String hidden) {}

    @Provide
    Arbitrary<Secret> secrets() {
        Arbitrary<Secret> codes = Combinators.combine(
                        Arbitraries.integers().between(3, 6),
                        Arbitraries.integers().between(10, 99),
                        Arbitraries.integers().between(10, 12),
                        Arbitraries.integers().between(10, 28),
                        Arbitraries.integers().between(100, 999),
                        Arbitraries.of("?", "isikukood?", "ik:?a", "_?_", "Nr.?,"))
                .as((century, year, month, day, number, form) -> {
                    String code = withCheckDigit("" + century + year + month + day + number);
                    return new Secret(form.replace("?", code), code);
                });
        Arbitrary<Secret> groups = Arbitraries.of(
                        "600 0101 9906", "60001-01-9906", "6\u00a0000101\u00a09906", "600.0101.9906")
                .map(code -> new Secret(code, "60001019906"));
        Arbitrary<Secret> phones = Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of(
                                "+372 5555 ?",
                                "+3725555?",
                                "(+372) 5555-?",
                                "+372.5555.?",
                                "+ 372 5555\u00a0?",
                                "00372 5555 ?",
                                "003725555?",
                                "00372.5555.?",
                                "372 5555 ?",
                                "3725555?",
                                "tel 5555?",
                                "Tel. 5555 ?",
                                "mobiil: 5555-?",
                                "GSM5555?",
                                "тел. (5555) ?"))
                .as((number, form) -> {
                    String last = String.format(Locale.ROOT, "0%03d", number);
                    return new Secret(form.replace("?", last), "5555" + last);
                });
        Arbitrary<Secret> emails = Arbitraries.strings()
                .alpha()
                .ofMinLength(5)
                .ofMaxLength(12)
                .map(name -> name + "." + name + "@example.ee")
                .map(address -> new Secret(address, address));
        return Arbitraries.oneOf(codes, groups, phones, emails);
    }

    /** The digits with the last one of a personal code, by the rule as it is written down. */
    private static String withCheckDigit(String ten) {
        int[][] rows = {{1, 2, 3, 4, 5, 6, 7, 8, 9, 1}, {3, 4, 5, 6, 7, 8, 9, 1, 2, 3}};
        for (int[] weights : rows) {
            int sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * Character.digit(ten.charAt(i), 10);
            }
            if (sum % 11 < 10) {
                return ten + sum % 11;
            }
        }
        return ten + 0;
    }

    /** Puts the same personal text in every place that a message may quote. */
    @Property
    void noMessageShowsAPersonalCodeAPhoneOrAnAddress(
            @ForAll("projects") Project any, @ForAll("secrets") Secret secret, @ForAll("titles") String around) {
        String text = around.replace("?", secret.written());
        Organisation organisation = Organisation.of(text);
        Project project = any.withReferences(
                        new Reference("grant", text), new Reference("grant", text), new Reference("other", text))
                .withTitle(LocalizedText.of("et", text).with("en", text))
                .withSummary(LocalizedText.of("et", text))
                .withWebsite(text)
                .withProgramme(Programme.builder()
                        .code(text)
                        .name(LocalizedText.of(text))
                        .build())
                .withAccessRestriction(AccessRestriction.builder().level(text).build())
                .withPartners(
                        Partner.of(PartnerRole.LEAD_PARTNER, organisation),
                        Partner.of(PartnerRole.LEAD_PARTNER, organisation),
                        Partner.of(PartnerRole.CONTRACTOR, organisation.withRegistryCode(new RegistryCode(text))))
                .withPeople(
                        Person.of(PersonRole.CONTACT, text).withEmail(text).withPhone(text),
                        Person.of(PersonRole.CONTACT, text)
                                .withEmail(secret.written())
                                .withPhone(secret.written()));
        List<Finding> findings = new ArrayList<>(ALL.check(project).list());
        findings.addAll(ALL.check(Stream.of(project, project)).list());
        for (Finding finding : findings) {
            assertThat(shown(finding.message(Locale.ENGLISH), secret)).doesNotContain(secret.hidden());
            assertThat(shown(finding.facts().toString(), secret)).doesNotContain(secret.hidden());
        }
    }

    /** The text, or its digits alone where digits are hidden: groups hide nothing. */
    private static String shown(String text, Secret secret) {
        return secret.hidden().contains("@") ? text : text.replaceAll("[^0-9]", "");
    }

    @Provide
    Arbitrary<String> titles() {
        Arbitrary<String> before = Arbitraries.of("", "Projekt ", "(", "e-post: ", "Näidise <b>", "Ã¤ 2024. aasta, ");
        Arbitrary<String> after = Arbitraries.of("", " järel", ")", ".", ", 7", " - 12. mai");
        return Combinators.combine(before, after).as((start, end) -> start + "?" + end);
    }
}
