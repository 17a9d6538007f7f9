package ee.osalus.check;

import ee.osalus.party.Organisation;
import ee.osalus.party.RegistryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An organisation with its names as they are compared: without quotes and superfluous blanks, in small letters. */
final class Named {

    private final Organisation organisation;
    private @Nullable List<Name> names;

    Named(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * A name in a language.
     *
     * @param language the language's tag
     * @param name the name as it is written
     * @param folded the name as it is compared
     */
    record Name(String language, String name, String folded) {

        /** What it may be found by. */
        String key() {
            return language + ' ' + folded;
        }
    }

    Organisation organisation() {
        return organisation;
    }

    /** The names in their order, at least one. */
    List<Name> names() {
        List<Name> known = names;
        if (known == null) {
            List<Name> folded = new ArrayList<>(1);
            organisation
                    .name()
                    .byLanguage()
                    .forEach((language, name) -> folded.add(new Name(language, name, Names.folded(name))));
            known = folded;
            names = known;
        }
        return known;
    }

    /** What it may be found by: its code, and its name in each language. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(2);
        organisation.registryCode().ifPresent(code -> keys.add(code.value()));
        names().forEach(name -> keys.add(name.key()));
        return keys;
    }

    /** Whether another entry with a key in common is of the same organisation: two codes tell bodies of one name apart. */
    boolean isSame(Named other) {
        Optional<RegistryCode> code = organisation.registryCode();
        Optional<RegistryCode> otherCode = other.organisation.registryCode();
        return code.isEmpty() || otherCode.isEmpty() || code.equals(otherCode);
    }
}
