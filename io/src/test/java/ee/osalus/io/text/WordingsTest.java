package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.funding.FundingKind;
import ee.osalus.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same facts in many wordings, a row each; "¶" ends a line. */
class WordingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Projekti maksumus on 400 eurot ja sellest 25% ehk 100 eurot tasub Mäe vald. Toetuse 300 eurot annab KIK. | total 400, grant 300, own 100
            Projekti maksumus on 400 eurot, millest 300 eurot katab KIK ja 100 eurot katavad Mäe ja Oru vald.       | total 400, grant 300, own 100
            Projekti maksumus on 400 eurot. Ülejäänud 100 eurot maksab Mäe Gümnaasium.                             | total 400
            Projekti toetus on 300 eurot. Omafinantseering on 25% projekti kogumaksumusest, summas 100 eurot.        | grant 300, own 100
            Projekti omafinantseering on 15% ulatuses abikõlblikest kuludest, kokku 900 eurot.                       | own 900
            Projekti toetus on 300 eurot, omafinantseering 25% ulatuses kogumaksumusest (100 eurot).                 | grant 300
            Projekti maksumus koos käibemaksuga on 400 eurot, sellest toetus 300 eurot.                              | total 400, grant 300
            Projekti maksumus on 400 eurot ja toetus 80% 400 eurost. | total 400
            Projekti toetus on 300 eurot ja omafinantseering 100 eurot, kokku 400 eurot.                             | total 400, grant 300, own 100
            Projekti eelarve jaguneb partnerite vahel: Mäe vald 100 eurot, Oru vald 300 eurot. Toetus on 340 eurot.  | grant 340
            The project will cost EUR 400. EUR 300 comes from the ERDF and EUR 100 from the city budget.             | total 400, grant 300, own 100
            The project costs EUR 400. The city budget is EUR 900, of which EUR 100 is covered by the city.          | total 400, own 100
            Стоимость проекта 400 евро, из них 300 евро выделяет KIK, 100 евро – из городского бюджета.              | total 400, grant 300, own 100
            """)
    void readsFiguresOfSentences(String text, String facts) {
        assertThat(figures(only("Kiigepark¶¶" + text))).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rahastajad: KIK 300 €, Mäe vald 100 €                           | grant 300, own 100
            Rahastajad: KIK 300 € (75%), Mäe vald 100 € (25%)               | grant 300, own 100
            Rahastamine: KIK 300 €, omaosalus 100 €, kokku 400 €            | total 400, grant 300, own 100
            Eelarve: toetus 300 €, omaosalus 100 €, kokku 400 €             | total 400, grant 300, own 100
            Rahastus: toetus 300 €, omaosalus 100 krooni, kokku 400 €       | grant 300, own 100
            Eelarve: abikõlblikud kulud 300 €, mitteabikõlblikud kulud 100 €, kokku 400 € | total 400
            LEADER-toetus 75% 300 €                                         | grant 300
            Projekti kogumaksumus, sh KM: 400 €                             | total 400
            Maksumus koos käibemaksuga: 400 €                               | total 400
            Projekti kogumaksumus (EUR)¶400¶Toetus (eurodes)¶¶300¶Omafinantseering (€)¶100 | total 400, grant 300, own 100
            """)
    void readsFiguresOfLabels(String label, String facts) {
        assertThat(figures(only("Kiigepark¶Projekti number: KIK-17¶" + label))).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Toimumise aeg: 1.III 2022 – 30.XI 2022                          | 2022-03-01/2022-11-30
            Toimumise aeg: 1.III–30.XI 2022                                 | 2022-03-01/2022-11-30
            Toimumise aeg: 15. VI. 2023                                     | 2023-06-15/2023-06-15
            Projekt toimub novembrist 2023 maini 2024.                      | 2023-11/2024-05
            Tegevused kestavad 01.10.2023–30.09.2026.                       | 2023-10-01/2026-09-30
            Projekti alguskuupäev on 15.05.2023 ja lõppkuupäev 30.11.2024. Lisa. | 2023-05-15/2024-11-30
            Laager toimub 1.–5. juunini 2024.                               | none
            """)
    void readsWhenAProjectRuns(String text, String period) {
        Project project = only("Kiigepark¶Toetus: 300 €¶" + text);

        assertThat(project.period().map(Object::toString).orElse("none")).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ehitaja on Kivi OÜ, lepingu maksumus on 90 eurot.               | CONTRACTOR Kivi OÜ
            Ehitaja: Kivi OÜ (leping 90 €)                                  | CONTRACTOR Kivi OÜ
            Juhtpartner on Riia linn ja projekt kestab 2023–2024.           | LEAD_PARTNER Riia linn
            The project is led by the Association of Baltic Cities and Towns. | LEAD_PARTNER Association of Baltic Cities and Towns
            The project is led by the University of Mäe and Oru College.    | none
            The project partners are the City of Mäe and the University of Oru. | PARTNER City of Mäe, PARTNER University of Oru
            """)
    void readsWhereTheNameOfABodyEnds(String text, String partners) {
        String read = only("Kiigepark¶Toetus: 300 €¶" + text).partners().stream()
                .map(p -> p.role() + " " + p.organisation().name().bestFor(Locale.ROOT))
                .reduce((one, other) -> one + ", " + other)
                .orElse("none");

        assertThat(read).isEqualTo(partners);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Projekti nimi on „Kiiged“ ja selle kogumaksumus on 100 eurot.                             | Kiiged
            Projekti nimi on „Kiiged ja laulud“.                                                      | Kiiged ja laulud
            Projekti nimi „Kiiged“. Maksumus on 90 eurot ja toetus 80 eurot.                          | Kiiged
            Rahastatud projekt¶¶Kiigepargi ehitus¶Toetus: 80 €                                        | Kiigepargi ehitus
            ---¶title: Kiigepargi ehitus¶layout: page¶---¶¶Toetus: 80 €¶Rahastaja: KIK                | Kiigepargi ehitus
            Muhu¶¶Maksumus: 90 €¶Toetus: 80 €¶¶Koguva¶¶Maksumus: 90 €¶Toetus: 70 €                    | Muhu, Koguva
            Mäe kool¶¶Kulud¶Maksumus: 90 €¶¶Raha¶Toetus: 80 €                                         | Mäe kool
            Meie valla investeeringud¶Objekt; Maksumus; Toetus¶Kiiged; 90 €; 80 €¶Laulud; 70 €; -¶KOKKU; 160 €; 80 € | Kiiged, Laulud
            Projektid 2024:¶¶1. Kiigepargi ehitus¶Eelarve 90 €, toetus 80 €¶2. Laulud¶Eelarve 70 €, toetus 50 € | Kiigepargi ehitus, Laulud
            Projekti rahastab KIK¶¶Kiigepargi ehitus¶Maksumus: 90 €¶Toetus: 80 € | Kiigepargi ehitus
            Toetatud projektid¶¶MTÜ Kiik – „Kiiged“ – 90 €¶MTÜ Laul – „Laulud“ – 80 €                 | Kiiged, Laulud
            """)
    void readsTitles(String text, String titles) {
        assertThat(projects(text).stream()
                        .map(p -> p.title().orElseThrow().bestFor(Locale.ROOT))
                        .toList())
                .containsExactly(titles.split(", "));
    }

    private static String figures(Project project) {
        List<String> facts = new ArrayList<>();
        project.funding().totalCost().ifPresent(m -> facts.add("total " + whole(m)));
        source(project, FundingKind.GRANT).ifPresent(m -> facts.add("grant " + whole(m)));
        source(project, FundingKind.OWN_CONTRIBUTION).ifPresent(m -> facts.add("own " + whole(m)));
        return String.join(", ", facts);
    }

    private static Optional<? extends MonetaryAmount> source(Project project, FundingKind kind) {
        return project.funding().sources().stream()
                .filter(s -> s.kind() == kind)
                .findFirst()
                .flatMap(s -> s.amount());
    }

    private static String whole(MonetaryAmount amount) {
        return Long.toString(amount.getNumber().longValueExact());
    }

    private static Project only(String text) {
        List<Project> projects = projects(text);
        assertThat(projects).hasSize(1);
        return projects.get(0);
    }

    private static List<Project> projects(String text) {
        return ProjectTextReader.standard()
                .read(text.replace('¶', '\n'))
                .value()
                .orElseThrow()
                .projects();
    }
}
