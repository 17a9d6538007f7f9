package ee.osalus.examples.register;

import ee.osalus.finding.Findings;
import ee.osalus.payment.Claim;
import ee.osalus.payment.ClaimLedger;
import ee.osalus.payment.ClaimLine;
import ee.osalus.payment.CostItem;
import ee.osalus.payment.FinancialCorrection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

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
            "1:a finding of severity ERROR, or of what --fail-on says; also where list or terms hold no such thing",
            "2:an unusable call, or a file that cannot be opened"
        },
        footerHeading = "%nExample:%n",
        footer = "  osalus correct costs.csv --terms terms.json --decision 7-1/1 --document A-17 --rate 25")
final class CorrectCommand implements Callable<Integer> {

    @Mixin
    private ClaimInput input = new ClaimInput();

    @Mixin
    private CorrectionInput decision = new CorrectionInput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return input.report(spec, this::report);
    }

    private CorrectionReport report(ClaimInput.Costs costs, Locale language) {
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
        return new CorrectionReport(
                affected, before.grants(), after.corrections().get(0), findings, language);
    }
}
