package ee.osalus.examples.register;

import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.payment.Claim;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code osalus claim LIST --terms FILE}: what a list of cost documents gives under the terms of a grant. */
@Command(
        name = "claim",
        description =
                "Turns a list of cost documents (CSV, XLSX) into a claim: eligible cost and who pays it, a line a document.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:a finding of severity ERROR, also where list or terms hold no such thing",
            "2:an unusable call, or a file that cannot be opened"
        },
        footerHeading = "%nExample:%n",
        footer = "  osalus claim costs.csv --terms terms.json --approved 24600 --period 2024-01-01/2024-12-31")
final class ClaimCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Mixin
    private ClaimInput input = new ClaimInput();

    @Option(
            names = "--format",
            paramLabel = "table|json|csv",
            description = "The form of the claim; table unless given.")
    private Format format = Format.TABLE;

    @Option(names = "--lang", paramLabel = "et|en", description = "The language of the claim; en unless given.")
    private Language language = Language.EN;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Optional<ClaimInput.Costs> costs;
        try {
            costs = input.read(spec, language);
        } catch (TypeConversionException | DateTimeException | IllegalArgumentException unusable) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unusable.getMessage()), unusable);
        } catch (IOException failed) {
            spec.commandLine()
                    .getErr()
                    .println("osalus claim: " + failed.getMessage() + ": " + CheckCommand.reason(failed));
            return Osalus.UNUSABLE;
        }
        if (costs.isEmpty()) {
            return Osalus.ERRORS_FOUND;
        }
        Claim claim = Claim.of(costs.get().agreement(), costs.get().list().items());
        Findings findings = costs.get().findings().and(costs.get().list().locate(claim.findings()));
        PrintWriter out = spec.commandLine().getOut();
        ClaimReport report = new ClaimReport(out, language.locale());
        switch (format) {
            case TABLE -> report.table(claim, findings);
            case JSON -> report.json(claim, findings);
            case CSV -> {
                report.csv(claim);
                new CostLines(language.locale())
                        .findings(findings, spec.commandLine().getErr());
            }
        }
        out.flush();
        return findings.hasAtLeast(Severity.ERROR) ? Osalus.ERRORS_FOUND : Osalus.CLEAN;
    }
}
