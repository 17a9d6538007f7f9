package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    private static final String GRANTS = """
            {"grants": [{"id": "360G-naidis-17", "title": "Study visits", "description": "Visits of youth workers",
            "currency": "EUR", "amountAwarded": 20910.50, "awardDate": "2019-05-14",
            "fundingOrganization": [{"id": "GB-CHC-1000147", "name": "Example Fund"}],
            "recipientOrganization": [{"id": "EE-RIK-77000507", "name": "Näidislinn", "charityNumber": "17"}]}]}
            """;

    @TempDir
    private Path directory;

    @Test
    void bringsGrantsToJsonLinesAndBackWithoutLoss() throws IOException {
        Path grants = Files.writeString(directory.resolve("grants.json"), GRANTS);
        Path lines = directory.resolve("projects.jsonl");
        Path back = directory.resolve("back.json");
        CommandLine there = convert(grants, "jsonl", lines);
        assertThat(there.err() + there.out()).isEqualTo("1 read, 1 written, 0 not written.\n");
        assertThat(Files.readString(lines))
                .contains("\"360giving\":{\"recipientOrganization\":[{\"charityNumber\":\"17\"}]}");
        CommandLine again = convert(lines, "grants", back, "--with", "extensions");
        assertThat(again.status()).isZero();
        assertThat(Files.readString(back)).contains("\"amountAwarded\":20910.5,", "\"charityNumber\":\"17\"");
        assertThat(CommandLine.run("reconcile", grants.toString(), back.toString())
                        .status())
                .isZero();
    }

    @Test
    void saysWhatCouldNotBeCarriedOver() throws IOException {
        Path grants = directory.resolve("grants.json");
        CommandLine refused = convert(Path.of("examples/register/samples/01-register-card.txt"), "grants", grants);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out())
                .contains(
                        "The field awardDate is missing. (grants.missing-field)", "1 read, 0 written, 1 not written.");
        assertThat(Files.readString(grants)).isEqualTo("{\"grants\":[\n]}\n");
    }

    @Test
    void refusesCallsThatMeanNothing() throws IOException {
        Path samples = Path.of("examples/register/samples");
        Path out = directory.resolve("out.json");
        assertThat(convert(samples, "json", out).err()).contains("--to json writes exactly one project");
        assertThat(convert(samples, "grants", out, "--prefix", "naidis").err()).contains("360G-naidislinn");
        Path same = Files.writeString(directory.resolve("same.json"), GRANTS);
        assertThat(convert(same, "jsonl", same).status()).isEqualTo(2);
        assertThat(Files.readString(same)).isEqualTo(GRANTS);
        assertThat(convert(Path.of("nowhere"), "jsonl", out).status()).isEqualTo(2);
    }

    private static CommandLine convert(Path from, String format, Path to, String... more) {
        String[] arguments = new String[8 + more.length];
        String[] first = {"convert", from.toString(), "--to", format, "--out", to.toString(), "--day", "2026-03-01"};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        return CommandLine.run(arguments);
    }
}
