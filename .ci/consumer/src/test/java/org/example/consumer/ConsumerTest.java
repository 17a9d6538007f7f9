package org.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ee.osalus.check.Rulebook;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.io.Reading;
import ee.osalus.io.json.ProjectJson;
import ee.osalus.money.ExactMoney;
import ee.osalus.project.Project;
import java.util.Locale;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Uses the library from a package and a build that it knows nothing of. */
class ConsumerTest {

    private static final Project PROJECT = Project.builder()
            .website("https://www.example.ee")
            .funding(Funding.builder()
                    .totalCost(ExactMoney.of("100.00", "EUR"))
                    .addSource(FundingSource.of(FundingKind.GRANT, ExactMoney.of("101.00", "EUR")))
                    .build())
            .build();

    /** A document of the application's own. */
    record Application(String clerk, Project project, Money asked) {}

    @Test
    void readsWhatItWrites() {
        Reading<Project> reading = ProjectJson.standard().read(ProjectJson.standard().write(PROJECT));
        assertEquals(PROJECT, reading.value().orElseThrow());
        assertTrue(reading.findings().isEmpty());
    }

    @Test
    void locatesWhatACheckFinds() {
        Reading<Project> reading = ProjectJson.standard().read(ProjectJson.standard().write(PROJECT));
        Findings findings = reading.locate(Rulebook.standard().check(reading.value().orElseThrow()));
        assertTrue(findings.hasAtLeast(Severity.ERROR));
        assertTrue(findings.list().get(0).message(Locale.ENGLISH).contains("101.00 EUR"));
    }

    @Test
    void findsTheModuleForItsMapper() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Application application = new Application("Mari Näidis", PROJECT, ExactMoney.of("101.00", "EUR"));
        String json = mapper.writeValueAsString(application);
        assertEquals(application, mapper.readValue(json, Application.class));
        assertThrows(
                MismatchedInputException.class,
                () -> mapper.readValue(json.replace("\"GRANT\"", "\"GIFT\""), Application.class));
    }
}
