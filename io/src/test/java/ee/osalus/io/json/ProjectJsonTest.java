package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Findings;
import ee.osalus.funding.CostTotal;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.io.Reading;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.ProjectStatus;
import ee.osalus.project.Reference;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectJsonTest {

    private static final String JSON = """
            {"osalus":1,\
            "references":[{"scheme":"tartu-register","value":"VP-18-0145"}],\
            "title":{"et":"Õppereisid","en":"Study visits"},"status":"FINISHED",\
            "period":{"start":"2018-09-12","end":"2019-05"},\
            "funding":{"totalCost":{"amount":"24600.00","currency":"EUR","approximate":true},\
            "sources":[{"kind":"GRANT","funder":{"name":"EL Struktuurifondid"},\
            "amount":{"amount":"20910.00","currency":"EUR"},"rate":"85%","rateBase":"UNSTATED"}]},\
            "partners":[{"role":"LEAD_PARTNER","organisation":{"name":"Näidislinn","registryCode":"77000507"}}],\
            "x-district":{"code":[1.50,null]}}""";

    private static final Project PROJECT = Project.builder()
            .addReference(new Reference("tartu-register", "VP-18-0145"))
            .title(LocalizedText.of("et", "Õppereisid").with("en", "Study visits"))
            .status(ProjectStatus.FINISHED)
            .period(Period.between(PartialDate.parse("2018-09-12"), PartialDate.parse("2019-05")))
            .funding(Funding.builder()
                    .totalCost(ExactMoney.of("24600", "EUR"))
                    .addApproximate(CostTotal.TOTAL_COST)
                    .addSource(FundingSource.builder()
                            .kind(FundingKind.GRANT)
                            .funder(Organisation.of("EL Struktuurifondid"))
                            .amount(ExactMoney.of("20910", "EUR"))
                            .rate(Share.percent(85))
                            .build())
                    .build())
            .addPartner(Partner.of(
                    PartnerRole.LEAD_PARTNER,
                    Organisation.builder()
                            .name(LocalizedText.of("Näidislinn"))
                            .registryCode(new RegistryCode("77000507"))
                            .build()))
            .putExtension("/x-district", "{\"code\":[1.50,null]}")
            .build();

    private final ProjectJson json = ProjectJson.standard();

    @Test
    void writesTheDocumentedShape() {
        assertThat(json.write(PROJECT)).isEqualTo(JSON);
    }

    @Test
    void readsTheDocumentedShape() {
        Reading<Project> reading = json.read(JSON.replace(",\"x-district\":{\"code\":[1.50,null]}", ""));
        assertThat(reading.value()).contains(PROJECT.withExtensions(Map.of()));
        assertThat(reading.findings()).isEqualTo(Findings.none());
    }

    /** Numbers of up to 18 digits are read in another way than longer ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.00",
                "-0.01",
                "007.50",
                "9999999999999999.99",
                "-9999999999999999.99",
                "10000000000000000.00",
                "92233720368547758.08",
                "-92233720368547758.09",
                "123456789012345678901234567890.12"
            })
    void readsAmountsOfAnyLengthToTheDigit(String amount) {
        String document = """
                {"osalus":1,"funding":{"totalCost":{"amount":"%s","currency":"EUR"}}}""".formatted(amount);
        Reading<Project> reading = json.read(document);
        assertThat(reading.value().flatMap(project -> project.funding().totalCost()))
                .map(ExactMoney::toDecimal)
                .get(as(InstanceOfAssertFactories.BIG_DECIMAL))
                .isEqualByComparingTo(amount);
        assertThat(reading.findings()).isEqualTo(Findings.none());
    }
}
