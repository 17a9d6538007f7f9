package ee.osalus.examples.register;

import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.payment.Claim;
import ee.osalus.payment.ClaimLedger;
import ee.osalus.payment.ClaimLine;
import ee.osalus.payment.CostItem;
import ee.osalus.payment.FinancialCorrection;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code osalus correct LIST --terms FILE --decision REF --rate PERCENT}: what a financial correction takes from whom. */
@Command(
        name = "correct",
        description =
                "Shows a financial correction of the costs of a list: what each source pays less, what is recovered now, "
                        + "what is withheld from payments to come, and what becomes due again if it is lifted.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:a finding of severity ERROR, also where list or terms hold no such thing",
            "2:an unusable call, or a file that cannot be opened"
        },
        footerHeading = "%nExample:%n",
        footer = "  osalus correct costs.csv --terms terms.json --decision 7-1/1 --document A-17 --rate 25")
final class CorrectCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Mixin
    private ClaimInput input = new ClaimInput();

    @Mixin
    private CorrectionInput decision = new CorrectionInput();

    @Option(
            names = "--format",
            paramLabel = "table|json|csv",
            description = "The form of the report; table unless given.")
    private Format format = Format.TABLE;

    @Option(names = "--lang", paramLabel = "et|en", description = "The language of the report; en unless given.")
    private Language language = Language.EN;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try {
            Optional<ClaimInput.Costs> costs = input.read(spec, language);
            return costs.isEmpty() ? Osalus.ERRORS_FOUND : report(costs.get());
        } catch (TypeConversionException | DateTimeException | IllegalArgumentException unusable) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unusable.getMessage()), unusable);
        } catch (IOException failed) {
            spec.commandLine()
                    .getErr()
                    .println(spec.qualifiedName() + ": " + failed.getMessage() + ": " + CheckCommand.reason(failed));
            return Osalus.UNUSABLE;
        }
    }

    private int report(ClaimInput.Costs costs) throws IOException {
        List<CostItem> items = decision.marked(costs.list().items());
        ClaimLedger claimed = ClaimLedger.of(costs.agreement()).claim(items);
        Claim claim = claimed.claims().get(0);
        List<ClaimLine> affected = claim.lines().stream()
                .filter(line -> decision.affects(line.item()))
                .toList();
        FinancialCorrection correction = decision.correction(
                affected, claimed.grants(), costs.agreement().currency());
        ClaimLedger before = decision.statesPayments() ? claimed : claimed.settle(correction.decidedOn());
        ClaimLedger after = before.correct(correction);
        ClaimLedger recovered = decision.statesPayments() ? after : after.recover(correction, correction.decidedOn());
        Findings findings = costs.findings().and(costs.list().locate(recovered.findings()));
        CorrectionReport report = new CorrectionReport(
                affected, before.grants(), after.corrections().get(0));
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> report.table(findings, language.locale(), out);
            case JSON -> report.json(findings, language.locale(), out);
            case CSV -> {
                report.csv(out);
                new CostLines(language.locale())
                        .findings(findings, spec.commandLine().getErr());
            }
        }
        out.flush();
        return findings.hasAtLeast(Severity.ERROR) ? Osalus.ERRORS_FOUND : Osalus.CLEAN;
    }
}
