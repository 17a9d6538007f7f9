package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
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
        assertThat(grants).doesNotExist();
        assertThat(refused.out())
                .contains("Not carried over, how often:\n        1  grants.missing-field awardDate\n")
                .contains("01-register-card.txt \"");
    }

    @Test
    void writesTheSampleAsAListAndAsGrants() throws IOException {
        Path sample = Path.of("examples/register/projects/footpath.json");
        Path list = directory.resolve("operations.csv");
        Path grants = directory.resolve("grants.json");

        assertThat(convert(sample, "list", list).status()).isZero();
        assertThat(convert(sample, "grants", grants, "--prefix", "360G-naidis").status())
                .isZero();

        assertThat(Files.readString(list))
                .contains(
                        "A footpath to school,Kooli kergliiklustee,EE,,01/06/2024,30/11/2025,70,246000.00,EUR,172200.00");
        assertThat(Files.readString(grants))
                .contains("\"id\":\"360G-naidis-2021-2027.4.08.24-0733\"", "\"amountAwarded\":172200,");
    }

    @Test
    void saysThatADocumentOfAProgrammeAloneHasNoProject() {
        Path lines = directory.resolve("projects.jsonl");

        CommandLine call = convert(Path.of("examples/register/samples/08-programme-news.txt"), "jsonl", lines);

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("There was no project to convert; nothing was written.");
        assertThat(lines).doesNotExist();
    }

    @Test
    void writesAFileThatIsAsReadableAsAnyOtherAndKeepsOneClosedThatWasClosed() throws IOException {
        assumeTrue(Files.getFileStore(directory).supportsFileAttributeView(PosixFileAttributeView.class));
        Path grants = Files.writeString(directory.resolve("grants.json"), GRANTS);
        Path lines = directory.resolve("projects.jsonl");

        convert(grants, "jsonl", lines);
        assertThat(Files.getPosixFilePermissions(lines)).isEqualTo(Files.getPosixFilePermissions(grants));

        Set<PosixFilePermission> owner = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(lines, owner);
        convert(grants, "jsonl", lines);
        assertThat(Files.getPosixFilePermissions(lines)).isEqualTo(owner);
    }

    @Test
    void leavesWhatStoodThereWhereNothingCanBeWritten() throws IOException {
        Path grants = Files.writeString(directory.resolve("grants.json"), "before");
        convert(Path.of("examples/register/samples/01-register-card.txt"), "grants", grants);
        assertThat(grants).hasContent("before");
        assertThat(directory).isDirectoryNotContaining(file -> !file.equals(grants));
    }

    @Test
    void writesTheListThatKohesioTakesAndReadsItBack() throws IOException {
        Path list = directory.resolve("list.csv");
        CommandLine there = convert(Path.of("examples/register/lists/operations.csv"), "list", list);
        assertThat(there.out())
                .contains("operations.csv \"Noortekeskuse ehitus\": The list requires Country")
                .contains("2  list.required-missing Country");
        Path lines = Files.writeString(directory.resolve("full.jsonl"), """
                {"osalus":1,"references":[{"scheme":"x","value":"2021-2027.4.08.24-0019"}],"title":{"en":"Youth centre"},"summary":{"en":"A roof"},\
                "status":"FINISHED","period":{"start":"2023-01-01","end":"2024-06-30"},"funding":{"eligibleCost":{"amount":"24600.00","currency":"EUR"},\
                "sources":[{"kind":"GRANT","fund":{"en":"ERDF"},"amount":{"amount":"20910.00","currency":"EUR"},"rate":"85%"}]},\
                "partners":[{"role":"BENEFICIARY","organisation":{"name":"Näidislinn"}}],\
                "operationList:Country":"EE","operationList:Postal_Code":"51003","operationList:Category_Of_Intervention":"049"}
                {"osalus":1,"title":{"et":
                {"osalus":1,"title":{"et":"Ilma andmeteta"}}
                """);
        CommandLine full = convert(lines, "list", list);
        assertThat(full.status()).isEqualTo(1);
        assertThat(full.out())
                .contains("full.jsonl:2:")
                .contains(
                        "full.jsonl \"Youth centre\" /status: The list has no place for status; it was left out. (list.left-out)")
                .contains("2 read, 1 written, 1 not written.");
        Path again = directory.resolve("again.jsonl");
        Path listAgain = directory.resolve("again.csv");
        convert(list, "jsonl", again);
        assertThat(convert(again, "list", listAgain).out()).contains("1 read, 1 written, 0 not written.");
        assertThat(listAgain).hasSameTextualContentAs(list);
        assertThat(CommandLine.run("check", list.toString()).out())
                .contains("Youth centre [2021-2027.4.08.24-0019]", "24 600.00 EUR", "85 %");
    }

    @Test
    void givesIdentifiersUnderAPrefix() throws IOException {
        Path lines = Files.writeString(directory.resolve("full.jsonl"), """
                {"osalus":1,"title":{"en":"Youth centre"},"summary":{"en":"A roof"},"awardDate":"2023-01-01","funding":{\
                "sources":[{"kind":"GRANT","funder":{"name":"Näidisfond"},"amount":{"amount":"20910.00","currency":"EUR"}}]},\
                "partners":[{"role":"BENEFICIARY","organisation":{"name":"Näidislinn"}}]}
                """);
        Path grants = directory.resolve("grants.json");
        assertThat(convert(lines, "grants", grants).out()).contains("The field id is missing.");
        CommandLine call = convert(lines, "grants", grants, "--prefix", "360G-naidis");
        assertThat(call.status()).isZero();
        assertThat(Files.readString(grants))
                .containsPattern("\"id\":\"360G-naidis-[0-9a-f-]{36}\"")
                .containsPattern("\"fundingOrganization\":\\[\\{\"id\":\"360G-naidis-ORG-[0-9a-f-]{36}\"");
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

    /** The fields of a list are no field of a project, but the list has a place for them. */
    @Test
    void saysNothingOfFieldsThatAreWritten() {
        CommandLine call = CommandLine.run(
                "convert",
                "examples/register/projects/footpath.json",
                "--to",
                "list",
                "--out",
                directory.resolve("list.csv").toString());
        assertThat(call.out()).doesNotContain("operationList:", "unknown-field").contains("1 read, 1 written");
    }
}
