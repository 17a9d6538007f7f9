package ee.osalus.arbitraries;

import ee.osalus.party.Organisation;
import ee.osalus.party.PartyKind;
import ee.osalus.party.Person;
import ee.osalus.party.PersonRole;
import ee.osalus.party.RegistryCode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Organisations and people, all of them invented. */
public final class Parties {

    private Parties() {}

    /**
     * Organisations, some with a registry code, valid or not; one in ten is a human being.
     *
     * @return organisations
     */
    public static Arbitrary<Organisation> organisations() {
        Arbitrary<PartyKind> kinds =
                Arbitraries.frequency(Tuple.of(9, PartyKind.BODY), Tuple.of(1, PartyKind.NATURAL_PERSON));
        return Prepared.of(
                Combinators.combine(Texts.names(), kinds, registryCodes().optional(0.5))
                        .as((name, kind, code) -> Organisation.builder()
                                .name(name)
                                .kind(kind)
                                .registryCode(code)
                                .build()));
    }

    /**
     * Registry codes as documents print them: valid ones, eight digits of which the last may be wrong, and other text.
     *
     * @return codes that are not blank
     */
    public static Arbitrary<RegistryCode> registryCodes() {
        Arbitrary<String> known = Arbitraries.of("77000507", "70007340", "70004809", "75010708", "90006414");
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofLength(8);
        return Prepared.of(Prepared.oneOf(Tuple.of(1, known), Tuple.of(1, digits), Tuple.of(1, Texts.codes()))
                .map(RegistryCode::new));
    }

    /**
     * People with a role and a name, some with an e-mail address and a phone number that belong to nobody.
     *
     * @return people
     */
    public static Arbitrary<Person> people() {
        Arbitrary<String> emails = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(s -> s + "@example.ee");
        Arbitrary<String> phones = Arbitraries.integers().between(0, 999).map(n -> "+372 5555 0" + (1000 + n) % 1000);
        return Builders.withBuilder(Person::builder)
                .use(Arbitraries.of(PersonRole.class))
                .in(Person.Builder::role)
                .use(Texts.lines())
                .in(Person.Builder::name)
                .use(Prepared.of(emails).optional(0.5))
                .in(Person.Builder::email)
                .use(Prepared.of(phones).optional(0.5))
                .in(Person.Builder::phone)
                .build(Person.Builder::build);
    }
}
