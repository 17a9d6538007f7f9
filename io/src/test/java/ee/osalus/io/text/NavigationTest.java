package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ee.osalus.party.PartnerRole;
import ee.osalus.party.Person;
import ee.osalus.party.PersonRole;
import ee.osalus.project.Project;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a project on a page of a site: menus, ways to the page, blocks with addresses. */
class NavigationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avaleht\nOsavallad\nElanikule\nKontakt\n\n",
                "Avaleht\nOsavallad\nEllu viidud tööd\nKontakt\n",
                "Uudised Elanikule Projektid Kontakt\n\n",
                "Esileht » Osavallad » Projektid\n\n",
                "Home Council News Contact\n\n"
            })
    void takesNoItemOfAMenuForTheTitle(String menu) {
        assertThat(title(only(menu + "Oru paadisilla uuendamine\n\nToetus: 900 eurot\nOmaosalus: 100 eurot\n")))
                .isEqualTo("Oru paadisilla uuendamine");
    }

    @Test
    void takesTwoShortLinesWithoutAMenuForWhatTheyAre() {
        assertThat(title(only("Oru paadisild\nUus laudtee\n\nToetus: 900 eurot\nOmaosalus: 100 eurot\n")))
                .isEqualTo("Oru paadisild");
    }

    @Test
    void takesTheBodyWithItsMenuForNoProjectOfAList() {
        List<Project> projects = projects("""
                Mäemaa Omavalitsuste Liit
                Liidust | Projektid | Noored | Kontaktid

                Mäemaa kiigeplatside kaardistus

                Projekti periood: 01.02.2023 – 30.09.2023
                Eelarve: 6000 eurot
                Toetus: 5000 eurot

                Mäemaa laululavade uuring

                Projekti periood: 01.03.2024 – 30.10.2024
                Eelarve: 8000 eurot
                Toetus: 7000 eurot
                """);

        assertThat(projects)
                .extracting(NavigationTest::title)
                .containsExactly("Mäemaa kiigeplatside kaardistus", "Mäemaa laululavade uuring");
    }

    @Test
    void takesTheHeadingOfAListAndASentenceOnItsLineForNoProjects() {
        List<Project> projects = projects("""
                Oru valla projektid

                Paadisilla laudtee

                Projekti maksumus on 900 eurot, millest toetus on 800 eurot.

                Projekt viidi ellu ajavahemikus 01.03.2022–30.06.2022.

                Kiigeplatsi pingid

                Projekti maksumus on 500 eurot, millest toetus on 400 eurot.
                """);

        assertThat(projects)
                .extracting(NavigationTest::title)
                .containsExactly("Paadisilla laudtee", "Kiigeplatsi pingid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leida Oja\nProjektijuht\nOru Vallavalitsus\nTel 5555 0100\n",
                "Leida Oja\nprojektijuht\nleida.oja@example.ee\n",
                "Projektijuht\nLeida Oja\nOru Vallavalitsus\n",
                "Koordinaator: Leida Oja, leida.oja@example.ee\n"
            })
    void readsTheManagerOfABlockWithAddresses(String block) {
        Project project = only("Projekti nimi: Oru kiiged\nToetus: 900 eurot\n\n" + block);

        assertThat(project.people())
                .filteredOn(person -> person.role() == PersonRole.PROJECT_MANAGER)
                .extracting(Person::name)
                .containsExactly("Leida Oja");
        assertThat(project.partners()).isEmpty();
    }

    @Test
    void readsABodyThatCoordinatesAsTheLeadPartner() {
        Project project = only("""
                Projekti nimi: Oru kiiged
                Koordinaator: Oru Põhikool
                Partnerid: Mäe Kool, Läti; Jõe Kool, Soome
                """);

        assertThat(project.partners())
                .extracting(p -> p.role(), p -> p.organisation().name().bestFor(Locale.ROOT))
                .containsExactly(
                        tuple(PartnerRole.LEAD_PARTNER, "Oru Põhikool"),
                        tuple(PartnerRole.PARTNER, "Mäe Kool"),
                        tuple(PartnerRole.PARTNER, "Jõe Kool"));
    }

    private static String title(Project project) {
        return project.title().orElseThrow().bestFor(Locale.ROOT);
    }

    private static Project only(String text) {
        List<Project> projects = projects(text);
        assertThat(projects).hasSize(1);
        return projects.get(0);
    }

    private static List<Project> projects(String text) {
        return ProjectTextReader.standard().read(text).value().orElseThrow().projects();
    }
}
