package ee.osalus.examples.register;

import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import picocli.CommandLine.Option;

/** Which findings make a call fail. */
final class FailOn {

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning",
            description = "The severity from which on the exit status is 1; error unless given.")
    private Severity severity = Severity.ERROR;

    boolean fails(Findings findings) {
        return findings.hasAtLeast(severity);
    }

    int status(Findings findings) {
        return fails(findings) ? Osalus.ERRORS_FOUND : Osalus.CLEAN;
    }
}
