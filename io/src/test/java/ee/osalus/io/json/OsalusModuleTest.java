package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.project.Project;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class OsalusModuleTest {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    /** A document of an application's own. */
    record Application(
            String clerk,
            Project project,
            Money asked,
            MonetaryAmount granted,
            Optional<Share> rate,
            Period period,
            List<PartialDate> deadlines,
            Map<String, LocalizedText> notes,
            CurrencyUnit currency) {}

    @Test
    void readsAndWritesItsTypesInsideAnApplicationsOwn() {
        Application application = new Application(
                "Mari Näidis",
                Project.builder()
                        .website("https://www.example.ee")
                        .putExtension("/x-colour", "\"roheline\"")
                        .build(),
                ExactMoney.of("24600", "EUR"),
                ExactMoney.of("20910", "EUR"),
                Optional.of(Share.of(2, 3)),
                Period.until(PartialDate.parse("2022-04")),
                List.of(PartialDate.parse("2021")),
                Map.of("board", LocalizedText.of("et", "Jah")),
                ExactMoney.currency("EUR"));
        String json = mapper.writeValueAsString(application);
        assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree("""
                {"clerk": "Mari Näidis",
                 "project": {"osalus": 1, "website": "https://www.example.ee", "x-colour": "roheline"},
                 "asked": {"amount": "24600.00", "currency": "EUR"},
                 "granted": {"amount": "20910.00", "currency": "EUR"},
                 "rate": "2/3", "period": {"end": "2022-04"}, "deadlines": ["2021"],
                 "notes": {"board": {"et": "Jah"}}, "currency": "EUR"}
                """));
        assertThat(mapper.readValue(json, Application.class)).isEqualTo(application);
    }

    @Test
    void keepsTheUnknownFieldsOfEachOfSeveralProjectsApart() {
        String json = "[{\"osalus\":1,\"a\":1},{\"osalus\":1,\"partners\":[{}],\"b\":2}]";
        assertThatThrownBy(() -> mapper.readValue(json, Project[].class)).isInstanceOf(MismatchedInputException.class);
        assertThat(mapper.readValue(json.replace("{}", ""), Project[].class))
                .extracting(Project::extensions)
                .containsExactly(Map.of("/a", "1"), Map.of("/b", "2"));
    }

    @Test
    void readsFromATreeAsFromText() {
        String json = "{\"osalus\":1,\"funding\":{\"totalCost\":{\"amount\":\"0.10\",\"currency\":\"EUR\"}}}";
        Project project = mapper.treeToValue(mapper.readTree(json), Project.class);
        assertThat(project.funding().totalCost()).contains(ExactMoney.of("0.1", "EUR"));
        assertThat(mapper.writeValueAsString(mapper.<JsonNode>valueToTree(project)))
                .isEqualTo(json);
    }

    @Test
    void throwsTheFirstErrorAsJacksonsOwnException() {
        String json = "{\"project\": {\"osalus\": 1, \"x\": 1, \"status\": \"DONE\", \"title\": 5}}";
        assertThatThrownBy(() -> mapper.readValue(json, Application.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("/status: The word DONE is none of: PLANNED, SUBMITTED");
        assertThatThrownBy(() -> mapper.readValue("{\"amount\": 1.5}", Money.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("The field currency is missing.");
        assertThatThrownBy(() -> mapper.readValue("\"85\"", Share.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("A share such as 85% or 2/3 is expected, but found: 85");
    }
}
