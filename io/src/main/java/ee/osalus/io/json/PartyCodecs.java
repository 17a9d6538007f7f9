package ee.osalus.io.json;

import static ee.osalus.io.json.LocalizedTextCodec.LOCALIZED_TEXT;
import static ee.osalus.io.json.StringCodec.ANY;

import ee.osalus.party.Organisation;
import ee.osalus.party.PartyKind;
import ee.osalus.party.Person;
import ee.osalus.party.PersonRole;
import ee.osalus.party.RegistryCode;
import org.jspecify.annotations.Nullable;

/** Organisations and people. */
final class PartyCodecs {

    static final Codec<RegistryCode> REGISTRY_CODE = new RegistryCodeCodec();

    static final ObjectCodec<Organisation, Organisation.Builder> ORGANISATION = ObjectCodec.of(
                    Organisation::builder, Organisation.Builder::build)
            .required("name", LOCALIZED_TEXT, Organisation::name, Organisation.Builder::name)
            .standard(
                    "kind",
                    new EnumCodec<>(PartyKind.class),
                    PartyKind.BODY,
                    Organisation::kind,
                    Organisation.Builder::kind)
            .optional("registryCode", REGISTRY_CODE, Organisation::registryCode, Organisation.Builder::registryCode)
            .build();

    static final ObjectCodec<Person, Person.Builder> PERSON = ObjectCodec.of(Person::builder, Person.Builder::build)
            .required("role", new EnumCodec<>(PersonRole.class), Person::role, Person.Builder::role)
            .required("name", ANY, Person::name, Person.Builder::name)
            .optional("email", ANY, Person::email, Person.Builder::email)
            .optional("phone", ANY, Person::phone, Person.Builder::phone)
            .build();

    private PartyCodecs() {}

    /** A registry code stands as its text. */
    private static final class RegistryCodeCodec implements Codec<RegistryCode> {

        @Override
        public @Nullable RegistryCode read(JsonInput in) {
            String code = StringCodec.NOT_BLANK.read(in);
            return code == null ? null : new RegistryCode(code);
        }

        @Override
        public void write(RegistryCode value, JsonOutput out) {
            out.text(value.value());
        }
    }
}
