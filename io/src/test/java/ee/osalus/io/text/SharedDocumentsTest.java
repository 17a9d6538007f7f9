package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Severity;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.io.Reading;
import ee.osalus.money.ExactMoney;
import ee.osalus.project.Project;
import ee.osalus.time.PartialDate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the reader against the documents outside the project, whose facts stand in an expected.json beside them. */
class SharedDocumentsTest {

    private static final String SHARED = System.getProperty("osalus.shared", "");

    @Test
    void everyFigureAndDateOfTheSeedsIsRead() throws IOException {
        assertThat(differences("seeds")).isEmpty();
    }

    @Test
    void everyFigureAndDateOfTheGoldenDocumentsIsRead() throws IOException {
        assertThat(differences("cards/golden")).isEmpty();
    }

    @Test
    void noSeedYieldsMoreThanAdvice() throws IOException {
        List<Finding> grave = new ArrayList<>();
        for (String name : expected("seeds").propertyNames()) {
            ProjectTextReader.standard().read(folder("seeds").resolve(name)).findings().stream()
                    .filter(finding -> finding.severity() != Severity.ADVICE)
                    .forEach(grave::add);
        }
        assertThat(grave).isEmpty();
    }

    @Test
    void everyOriginOfTheDocumentsPointsAtItsText() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String set : List.of("seeds", "cards/golden")) {
            for (String name : expected(set).propertyNames()) {
                wrong.addAll(DocumentLaws.wrongPlaces(
                        ProjectTextReader.standard().read(folder(set).resolve(name))));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Path folder(String set) {
        assumeFalse(SHARED.isBlank(), "no -Dosalus.shared=PATH: the documents outside the project are not read");
        return Path.of(SHARED, set);
    }

    private static JsonNode expected(String set) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder(set).resolve("expected.json")));
    }

    private static List<String> differences(String set) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, JsonNode> document : expected(set).properties()) {
            Reading<FundingDocument> reading =
                    ProjectTextReader.standard().read(folder(set).resolve(document.getKey()));
            List<Project> projects = reading.value().orElseThrow().projects();
            JsonNode wanted = document.getValue().path("projects");
            boolean negative = document.getValue().path("negative").asBoolean(false);
            if (projects.size() != wanted.size() && !negative) {
                differences.add(document.getKey() + ": " + projects.size() + " projects");
                continue;
            }
            for (int i = 0; i < projects.size(); i++) {
                differences.addAll(differences(document.getKey() + " project " + i, projects.get(i), wanted.path(i)));
            }
        }
        return differences;
    }

    private static List<String> differences(String where, Project project, JsonNode wanted) {
        List<String> differences = new ArrayList<>();
        amount(
                where + " total",
                project.funding().totalCost().stream().toList(),
                wanted.path("totalCost"),
                differences);
        amount(
                where + " eligible",
                project.funding().eligibleCost().stream().toList(),
                wanted.path("eligibleCost"),
                differences);
        amount(where + " grant", amounts(project, FundingKind.GRANT), wanted.path("grant"), differences);
        amount(
                where + " own",
                amounts(project, FundingKind.OWN_CONTRIBUTION),
                wanted.path("ownContribution"),
                differences);
        String start = project.period()
                .flatMap(p -> p.start())
                .map(PartialDate::firstDay)
                .map(Object::toString)
                .orElse("");
        String end = project.period()
                .flatMap(p -> p.end())
                .map(PartialDate::lastDay)
                .map(Object::toString)
                .orElse("");
        text(where + " start", start, wanted.path("periodStart"), differences);
        text(where + " end", end, wanted.path("periodEnd"), differences);
        return differences;
    }

    private static List<Money> amounts(Project project, FundingKind kind) {
        return project.funding().sources().stream()
                .filter(source -> source.kind() == kind)
                .flatMap((FundingSource source) -> source.amount().stream())
                .toList();
    }

    private static void amount(String what, List<Money> read, JsonNode wanted, List<String> differences) {
        BigDecimal sum = read.stream().map(ExactMoney::toDecimal).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean same = wanted.isObject()
                ? !read.isEmpty()
                        && sum.compareTo(new BigDecimal(wanted.path("amount").asString())) == 0
                : read.isEmpty();
        if (!same) {
            differences.add(what + ": " + wanted + " but read " + read);
        }
    }

    private static void text(String what, String read, JsonNode wanted, List<String> differences) {
        String expected = wanted.isString() ? wanted.asString() : "";
        if (!expected.toLowerCase(Locale.ROOT).equals(read.toLowerCase(Locale.ROOT))) {
            differences.add(what + ": " + expected + " but read " + read);
        }
    }
}
