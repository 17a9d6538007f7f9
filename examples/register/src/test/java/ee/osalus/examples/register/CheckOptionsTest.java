package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the options of {@code check} do: single checks off, the day of checking, the severity that fails, findings as a table. */
class CheckOptionsTest {

    private static final String TWO_LEADERS =
            "{\"osalus\":1,\"partners\":[{\"role\":\"LEAD_PARTNER\",\"organisation\":{\"name\":\"=A\"}},"
                    + "{\"role\":\"LEAD_PARTNER\",\"organisation\":{\"name\":\"=B, \\\"C\\\"\"}}]}";
    private static final String FINISHED_EARLY =
            "{\"osalus\":1,\"status\":\"FINISHED\",\"period\":{\"start\":\"2024-01-01\",\"end\":\"2024-12-31\"}}";

    @TempDir
    Path directory = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Test
    void switchesACheckOff() throws IOException {
        String file = file("a.json", TWO_LEADERS);
        assertThat(CommandLine.run("check", file).status()).isEqualTo(1);
        assertThat(CommandLine.run("check", file, "--off", "partner.several-lead-partners")
                        .status())
                .isZero();
        CommandLine unknown = CommandLine.run("check", file, "--off", "partner.nonsense");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("no check has the code partner.nonsense");
    }

    @Test
    void checksAsOfADayAndFailsOnWarnings() throws IOException {
        String file = file("a.json", FINISHED_EARLY);
        assertThat(CommandLine.run("check", file, "--as-of", "2025-01-01", "--fail-on", "warning")
                        .status())
                .isZero();
        CommandLine before = CommandLine.run("check", file, "--as-of", "2024-06-30", "--fail-on", "warning");
        assertThat(before.status()).isEqualTo(1);
        assertThat(before.out()).contains("period.finished-before-end");
        assertThat(CommandLine.run("check", file, "--as-of", "2024-06-30").status())
                .isZero();
        assertThat(CommandLine.run("check", file, "--as-of", "yesterday").status())
                .isEqualTo(2);
    }

    @Test
    void countsHowManyProjectsOfAListFailEachRule() throws IOException {
        String file = file("list.jsonl", TWO_LEADERS + "\n" + FINISHED_EARLY + "\n" + TWO_LEADERS + "\n");
        CommandLine call = CommandLine.run("check", file, "--as-of", "2024-06-30");
        assertThat(call.out().lines().map(String::strip).map(line -> line.replaceAll(" {2,}", "|")))
                .contains(
                        "Of 3 records, so many fail a rule:",
                        "2|error|partner.several-lead-partners",
                        "1|warning|period.finished-before-end");
    }

    @Test
    void writesFindingsAsATableThatNoSpreadsheetCalculates() throws IOException {
        String file = file("a.json", TWO_LEADERS);
        assertThat(CommandLine.run("check", file, "--format", "csv").out())
                .startsWith("source,line,column,pointer,severity,code,message,legal basis\r\n" + file + ",1,")
                .endsWith(",/projects/0/partners/1,ERROR,partner.several-lead-partners,"
                        + "\"'=B, \"\"C\"\" is a lead partner beside =A; a project has at most one.\","
                        + "\"Regulation (EU) 2021/1059, Art. 26\"\r\n");
    }
}
