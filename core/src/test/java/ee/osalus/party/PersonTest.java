package ee.osalus.party;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.text.LocalizedText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PersonTest {

    @Test
    void leavesEmailAndPhoneOutOfItsText() {
        Person person = Person.builder()
                .role(PersonRole.PROJECT_MANAGER)
                .name("Mari Näidis")
                .email("mari.naidis@example.ee")
                .phone("+372 5555 0123")
                .build();
        assertThat(person.toString())
                .contains("Mari Näidis")
                .doesNotContain("example")
                .doesNotContain("0123");
        assertThat(person.email()).contains("mari.naidis@example.ee");
        assertThat(person.phone()).contains("+372 5555 0123");
    }

    @Test
    void isMadeOfRoleAndName() {
        Person person = Person.of(PersonRole.CONTACT, "Mari Näidis");
        assertThat(person.role()).isEqualTo(PersonRole.CONTACT);
        assertThat(person.name()).isEqualTo("Mari Näidis");
        assertThat(person.email()).isEmpty();
        assertThat(person.phone()).isEmpty();
    }

    @Test
    void anOrganisationIsMadeOfAName() {
        Organisation organisation = Organisation.of("Näidise Linnavalitsus");
        assertThat(organisation.name().in(Locale.ROOT)).contains("Näidise Linnavalitsus");
        assertThat(organisation.registryCode()).isEmpty();
        assertThat(organisation)
                .isEqualTo(Organisation.builder()
                        .name(LocalizedText.of("Näidise Linnavalitsus"))
                        .build());
    }
}
