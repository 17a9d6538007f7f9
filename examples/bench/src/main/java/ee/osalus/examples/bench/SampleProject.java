package ee.osalus.examples.bench;

import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.Person;
import ee.osalus.party.PersonRole;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.ProjectStatus;
import ee.osalus.project.Reference;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.time.LocalDate;

/** An invented project of the size that a register's page usually has: some 2 kB of JSON. */
final class SampleProject {

    private SampleProject() {}

    /** The project with a number from 0 to 859 999: nothing in it is wrong, nor in a list of such projects. */
    static Project numbered(int number) {
        String digits = (14 + number / 10_000) + "-"
                + String.valueOf(10_000 + number % 10_000).substring(1);
        return Project.builder()
                .addReference(new Reference("tartu-register", "VP-" + digits))
                .addReference(new Reference("structural-funds", "2014-2020.5.04." + digits))
                .title(LocalizedText.of("et", "Kergliiklustee ja õuesõppe raja ehitamine, lõik " + number)
                        .with("en", "A path to learn on, section " + number))
                .status(ProjectStatus.FINISHED)
                .period(Period.of(LocalDate.of(2018, 9, 12), LocalDate.of(2019, 5, 31)))
                .programme(Programme.builder()
                        .code("2014EE16M3OP001")
                        .name(LocalizedText.of("et", "Ühtekuuluvuspoliitika fondide rakenduskava"))
                        .build())
                .measure(Measure.builder()
                        .code("2014-2020.5.4")
                        .name(LocalizedText.of("et", "Linnapiirkondade jätkusuutlik areng"))
                        .build())
                .funding(funding())
                .addPartner(partner(PartnerRole.LEAD_PARTNER, "Näidislinna Linnavalitsus", "75006546"))
                .addPartner(partner(PartnerRole.PARTNER, "Näidise Vallavalitsus", "77000507"))
                .addPartner(partner(PartnerRole.PARTNER, "Sihtasutus Rajaleidja", "90006414"))
                .addPerson(Person.of(PersonRole.PROJECT_MANAGER, "Mari Näidis")
                        .withEmail("mari.naidis@example.ee")
                        .withPhone("+372 5555 0123"))
                .summary(LocalizedText.of(
                        "et",
                        ("Projekti käigus ehitatakse kahe asula vahele valgustatud kergliiklustee"
                                        + " ning selle äärde õuesõppe rada, et lapsed saaksid ohutult kooli ja huviringidesse. ")
                                .repeat(3)))
                .aims(LocalizedText.of("et", "Ohutu ühendus asulate vahel, rohkem liikumist, vähem autosõite."))
                .activities(LocalizedText.of("et", "Projekteerimine; ehitus; omanikujärelevalve; teavitamine."))
                .website("https://www.example.ee/projektid/" + number)
                .build();
    }

    private static Funding funding() {
        return Funding.builder()
                .totalCost(ExactMoney.of("624600", "EUR"))
                .eligibleCost(ExactMoney.of("600000", "EUR"))
                .ineligibleCost(ExactMoney.of("24600", "EUR"))
                .addSource(FundingSource.builder()
                        .kind(FundingKind.GRANT)
                        .funder(Organisation.of("Euroopa Regionaalarengu Fond"))
                        .intermediary(Organisation.of("Riigi Tugiteenuste Keskus"))
                        .amount(ExactMoney.of("510000", "EUR"))
                        .rate(Share.percent(85))
                        .build())
                .addSource(FundingSource.builder()
                        .kind(FundingKind.OWN_CONTRIBUTION)
                        .amount(ExactMoney.of("114600", "EUR"))
                        .build())
                .build();
    }

    private static Partner partner(PartnerRole role, String name, String code) {
        return Partner.of(
                role,
                Organisation.builder()
                        .name(LocalizedText.of(name))
                        .registryCode(new RegistryCode(code))
                        .build());
    }
}
