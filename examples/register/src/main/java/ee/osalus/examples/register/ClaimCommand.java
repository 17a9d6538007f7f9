package ee.osalus.examples.register;

import ee.osalus.payment.Claim;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code osalus claim LIST --terms FILE}: what a list of cost documents gives under the terms of a grant. */
@Command(
        name = "claim",
        description =
                "Turns a list of cost documents (CSV, XLSX) into a claim: eligible cost and who pays it, a line a document.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:a finding of severity ERROR, or of what --fail-on says; also where list or terms hold no such thing",
            "2:an unusable call, or a file that cannot be opened"
        },
        footerHeading = "%nExample:%n",
        footer = "  osalus claim costs.csv --terms terms.json --approved 24600 --period 2024-01-01/2024-12-31")
final class ClaimCommand implements Callable<Integer> {

    @Mixin
    private ClaimInput input = new ClaimInput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return input.report(spec, (costs, language) -> {
            Claim claim = Claim.of(costs.agreement(), costs.list().items());
            return new ClaimReport(claim, costs, language);
        });
    }
}
