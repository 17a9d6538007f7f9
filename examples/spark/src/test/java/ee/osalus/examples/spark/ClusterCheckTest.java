package ee.osalus.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.osalus.check.Inspection;
import ee.osalus.check.Portfolio;
import ee.osalus.check.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job in one process, held against the check of one machine. */
class ClusterCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int PROJECTS = 120;

    @TempDir
    Path directory = Path.of("");

    @Test
    void findsWhatOneMachineFindsAndSumsTheSameMoney() throws IOException {
        List<String> files = List.of(
                lines().toString(),
                "examples/register/lists/operations.csv",
                "examples/register/samples-with-errors/grant-over-total.txt");
        Inspection inspection = Rulebook.standard().asOf(DAY).begin();
        List<Row> findings = new ArrayList<>();
        Portfolio portfolio = Portfolio.none();
        for (String file : files) {
            Checked checked = Checked.file(file, inspection, DAY);
            checked.findings().forEach(finding -> findings.add(finding.row()));
            portfolio = portfolio.and(checked.portfolio());
        }

        try (SparkSession session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", "8192")
                .getOrCreate()) {
            String out = directory.resolve("out").toString();
            new ClusterCheck(new JavaSparkContext(session.sparkContext()), DAY).run(session, out, files);

            assertThat(session.read().parquet(out + "/findings").collectAsList())
                    .containsExactlyInAnyOrderElementsOf(findings)
                    .extracting(row -> row.getString(4))
                    .contains(
                            "funding.sources-exceed-total",
                            "list.reference-again",
                            "json.malformed",
                            "list.row-of-totals");
            assertThat(session.read().parquet(out + "/portfolio").collectAsList())
                    .containsExactlyInAnyOrderElementsOf(ClusterCheck.rows(portfolio));
        }
    }

    /** Every seventh has the number of an earlier one, every fifth has sources that exceed its total; a line in the middle is none. */
    private Path lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < PROJECTS; i++) {
            lines.add(
                    "{\"osalus\":1,\"references\":[{\"scheme\":\"register\",\"value\":\"12-" + (i % 7 == 6 ? i - 6 : i)
                            + "\"}],\"title\":{\"et\":\"Näidis " + i
                            + "\"},\"period\":{\"start\":\"2020-03\",\"end\":\"2022-0" + (1 + i % 9)
                            + "\"},\"funding\":{\"totalCost\":{\"amount\":\"" + (1000 + i)
                            + ".00\",\"currency\":\"EUR\"},\"sources\":["
                            + "{\"kind\":\"GRANT\",\"funder\":{\"name\":\"Fond " + i % 3
                            + "\"},\"amount\":{\"amount\":\"800.00\",\"currency\":\"EUR\"}},{\"kind\":\"OWN_CONTRIBUTION\",\"amount\":"
                            + "{\"amount\":\"" + (200 + i + (i % 5 == 0 ? 50 : 0)) + ".00\",\"currency\":\"EUR\"}}]}}");
            if (i == PROJECTS / 2) {
                lines.add("{ no project");
                lines.add("");
            }
        }
        return Files.write(directory.resolve("projects.jsonl"), lines);
    }

    @Test
    void needsADayADirectoryAndFiles() {
        assertThatThrownBy(() -> ClusterCheck.main(new String[] {"2026-11-21", "out"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a day");
    }
}
