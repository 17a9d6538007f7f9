package ee.osalus.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Findings;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Programme;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.Person;
import ee.osalus.party.PersonRole;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.AccessRestriction;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.publication.Publication;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OperationListWriterTest {

    private static final OperationListWriter WRITER =
            OperationListWriter.under(Publication.on(LocalDate.of(2026, 1, 1)));

    private record Written(String text, Findings findings) {}

    private static Written write(Project... projects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Findings findings = WRITER.write(Stream.of(projects), out);
            return new Written(out.toString(StandardCharsets.UTF_8), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Project project() {
        return Project.builder()
                .addReference(new Reference("operation", "Q123"))
                .addReference(new Reference("operation-local", "2021-2027.4.08.24-0019"))
                .title(LocalizedText.of("=Õppereisid, \"ja\" muud").with("en", "Study visits"))
                .summary(LocalizedText.of("Reisid\nja arutelud"))
                .period(Period.of(LocalDate.of(2024, 4, 3), LocalDate.of(2027, 12, 31)))
                .funding(Funding.builder()
                        .eligibleCost(ExactMoney.of("24600.00", "EUR"))
                        .addSource(FundingSource.builder()
                                .kind(FundingKind.GRANT)
                                .fund(LocalizedText.of("ERDF"))
                                .amount(ExactMoney.of("20910.00", "EUR"))
                                .rate(Share.percent(85))
                                .build())
                        .build())
                .programme(Programme.builder()
                        .name(LocalizedText.of("Rakenduskava"))
                        .code("2021EE16FFPR001")
                        .body(Organisation.of("Riigi Tugiteenuste Keskus"))
                        .build())
                .addPartner(Partner.of(
                        PartnerRole.BENEFICIARY,
                        Organisation.builder()
                                .name(LocalizedText.of("Õunamaa vald"))
                                .registryCode(new RegistryCode("77000507"))
                                .build()))
                .putExtension("/operationList:Country", "\"EE\"")
                .putExtension("/operationList:Postal_Code", "\"51003\"")
                .putExtension("/operationList:Category_Of_Intervention", "\"050\"")
                .build();
    }

    @Test
    void writesTheStrictForm() {
        assertThat(write(project()))
                .isEqualTo(new Written(
                        "Operation_Unique_Identifier,Operation_Local_Identifier,Operation_Name_English,"
                                + "Operation_Name_Programme_Language,Country,Postal_Code,Operation_Start_Date,Operation_End_Date,"
                                + "Cofinancing_Rate,Total_Eligible_Expenditure_amount,Total_Eligible_Expenditure_Currency,"
                                + "Project_EU_Budget,Beneficiary_Unique_Identifier,Beneficiary_Name,"
                                + "Location_Indicator_latitude_longitude,Category_Of_Intervention,Fund_Code,Fund_Name,"
                                + "Programme_Code,Programme_Name,Programming_Period,Operation_Summary_English,"
                                + "Operation_Summary_Programme_Language,ManagingAuthority,NUTS3_Code,"
                                + "Total_Eligible_Expenditure_Exchange_Rate\r\n"
                                + "Q123,2021-2027.4.08.24-0019,Study visits,\"'=Õppereisid, \"\"ja\"\" muud\",EE,51003,"
                                + "03/04/2024,31/12/2027,85,24600.00,EUR,20910.00,77000507,Õunamaa vald,,050,ERDF,,"
                                + "2021EE16FFPR001,Rakenduskava,,,\"Reisid\nja arutelud\",Riigi Tugiteenuste Keskus,,\r\n",
                        Findings.none()));
    }

    @Test
    void refusesWhatLacksSomethingThatTheListRequires() {
        Written written =
                write(Project.builder().title(LocalizedText.of("Õppereisid")).build());
        assertThat(written.text().lines()).hasSize(1);
        assertThat(written.findings().stream().map(Lists::line))
                .containsExactly(
                        "list.required-missing /0 column=Operation_Unique_Identifier",
                        "list.required-missing /0 column=Operation_Start_Date",
                        "list.required-missing /0 column=Operation_End_Date",
                        "list.required-missing /0 column=Cofinancing_Rate",
                        "list.required-missing /0 column=Total_Eligible_Expenditure_amount",
                        "list.required-missing /0 column=Beneficiary_Name",
                        "list.required-missing /0 column=Country",
                        "list.required-missing /0 column=Category_Of_Intervention",
                        "list.required-missing /0 column=Operation_Summary",
                        "list.required-missing /0 column=Fund_Name",
                        "list.required-missing /0 column=Postal_Code, NUTS3_Code");
    }

    @Test
    void asksForAnExchangeRateWhereTheCostIsNotInEuro() {
        Funding inZloty = project().funding().withEligibleCost(ExactMoney.of("24600.00", "PLN"));
        assertThat(write(project().withFunding(inZloty)).findings().stream().map(Lists::line))
                .containsExactly(
                        "list.left-out /0/funding/sources/0/amount part=amount",
                        "list.required-missing /0 column=Total_Eligible_Expenditure_Exchange_Rate");
    }

    @Test
    void saysWhatItLeavesOut() {
        Project project = project()
                .withFunding(project().funding().withTotalCost(ExactMoney.of("30000", "EUR")))
                .withWebsite("https://example.ee")
                .withPeople(Person.builder()
                        .role(PersonRole.PROJECT_MANAGER)
                        .name("Mari Maasikas")
                        .build());
        Written written = write(project);
        assertThat(written.text()).doesNotContain("Maasikas");
        assertThat(written.findings().stream().map(Lists::line))
                .containsExactly(
                        "publication.people-left-out /0/people count=1",
                        "list.left-out /0/funding/totalCost part=totalCost",
                        "list.left-out /0/website part=website");
    }

    @Test
    void writesNoProjectUnderAnAccessRestriction() {
        Project restricted = project()
                .withAccessRestriction(AccessRestriction.builder().level("AK").build());
        Written written = write(restricted);
        assertThat(written.text().lines()).hasSize(1);
        assertThat(written.findings().stream().map(f -> f.code().code())).containsExactly("publication.restricted");
    }

    @Provide
    Arbitrary<Project> projects() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("aõš =+-@'\";,|\n\t1")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> text.strip() + "ž");
        Arbitrary<Long> cents = Arbitraries.longs().between(0, 99_999_999_999L);
        Arbitrary<LocalDate> days = Combinators.combine(
                        Arbitraries.integers().between(2000, 2040),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as(LocalDate::of);
        Arbitrary<Integer> percents = Arbitraries.integers().between(1, 100);
        return Combinators.combine(
                        texts,
                        texts,
                        texts,
                        cents,
                        cents,
                        days,
                        Arbitraries.integers().between(0, 3000),
                        percents)
                .as((title, summary, name, eligible, grant, day, length, percent) -> project()
                        .withTitle(LocalizedText.of(title).with("en", name))
                        .withSummary(LocalizedText.of(summary))
                        .withPeriod(Period.of(day, day.plusDays(length)))
                        .withPartners(Partner.of(PartnerRole.BENEFICIARY, Organisation.of(name)))
                        .withFunding(Funding.builder()
                                .eligibleCost(ExactMoney.ofMinor(eligible, ExactMoney.currency("EUR")))
                                .addSource(FundingSource.builder()
                                        .kind(FundingKind.GRANT)
                                        .fund(LocalizedText.of(summary))
                                        .amount(ExactMoney.ofMinor(grant, ExactMoney.currency("EUR")))
                                        .rate(Share.percent(percent))
                                        .build())
                                .build()));
    }

    @Property(tries = 200)
    void isReadBackAsItWas(@ForAll("projects") Project first, @ForAll("projects") Project second) {
        Written written = write(first, second);
        Lists.Read read = Lists.read(written.text());
        assertThat(read.projects()).isEqualTo(List.of(first, second));
        assertThat(KohesioRules.violations(written.text())).isEmpty();
    }

    @Test
    void theIndependentRulesFindWhatIsWrong() {
        String right = write(project()).text();
        assertThat(KohesioRules.violations(right)).isEmpty();
        assertThat(KohesioRules.violations(right.replace("51003", ""))).hasSize(1);
        assertThat(KohesioRules.violations(right.replace("03/04/2024", "03/04/2028")))
                .hasSize(1);
        assertThat(KohesioRules.violations(right.replace(",EUR,", ",PLN,"))).hasSize(1);
        assertThat(KohesioRules.violations(right.replace("03/04/2024", "2024-04-03")))
                .hasSize(1);
        assertThat(KohesioRules.violations(right.replace(",85,", ",850,"))).hasSize(1);
    }
}
