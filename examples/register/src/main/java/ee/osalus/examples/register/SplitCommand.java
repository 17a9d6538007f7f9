package ee.osalus.examples.register;

import ee.osalus.finding.Findings;
import ee.osalus.io.Reading;
import ee.osalus.io.document.DocumentFormat;
import ee.osalus.io.json.TermsJson;
import ee.osalus.money.ExactMoney;
import ee.osalus.split.CostBase;
import ee.osalus.split.FundingTerms;
import ee.osalus.split.SplitFinding;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code osalus split AMOUNT --rate …}, {@code osalus split AMOUNT|PROJECTS --terms FILE}: who pays which part of a cost, with steps
 * that can be redone by hand.
 */
@Command(
        name = "split",
        description = "Splits an eligible cost, or that of each project of a file, between its sources.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:a finding of severity ERROR, or of what --fail-on says",
            "2:an unusable call, or a file that cannot be opened"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  osalus split 2578.90 --rate 69.88 --rounding HALF_UP",
            "  osalus split 24600 --terms examples/register/terms/interreg.json",
            "  osalus split --terms examples/register/terms/interreg.json examples/register/samples/09-project.json"
        })
final class SplitCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSON,
        EXPLANATION,
        PROOF
    }

    @Parameters(
            paramLabel = "AMOUNT|PROJECTS",
            description =
                    "The eligible cost, such as 24600 or 333.33; with --terms also a document of any format that is read, for the "
                            + "cost of each project in it.")
    private String argument = "";

    @Option(
            names = "--terms",
            paramLabel = "FILE",
            description = "Terms as native JSON, such as those in examples/register/terms.")
    private @Nullable Path terms;

    @ArgGroup(exclusive = false)
    private @Nullable TypedTerms typed;

    @Mixin
    private TypedCost cost = new TypedCost();

    @Option(
            names = "--format",
            paramLabel = "table|json|explanation|proof",
            description =
                    "The form of the report; table unless given. proof is a page in Markdown for each source, to file or print.")
    private Format format = Format.TABLE;

    @Option(names = "--lang", paramLabel = "et|en", description = "The language of the report; en unless given.")
    private Language language = Language.EN;

    @Mixin
    private FailOn failOn = new FailOn();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if ((terms == null) == (typed == null)) {
            throw new UnusableCall("whoPays");
        }
        return terms == null ? splitTyped(Objects.requireNonNull(typed)) : split(terms);
    }

    private int splitTyped(TypedTerms rates) {
        if (!TypedCost.isAmount(argument) && Files.exists(Path.of(argument)) && !argument.isEmpty()) {
            throw new UnusableCall("projectsNeedTerms", "typed", argument);
        }
        return splitAmount(rates.terms(language), cost.of("AMOUNT", argument, ExactMoney.currency("EUR")));
    }

    private int split(Path file) {
        Complaints complaints = Complaints.of(spec, language);
        Reading<FundingTerms> reading;
        try {
            reading = TermsJson.standard().read(file);
        } catch (IOException e) {
            return complaints.reading(file, e);
        }
        if (reading.value().isEmpty()) {
            complaints.needed(file, reading.findings(), DocumentFormat.JSON);
            return Osalus.ERRORS_FOUND;
        }
        FundingTerms read = reading.value().orElseThrow();
        boolean isFile = !argument.isEmpty() && Files.exists(Path.of(argument));
        if (TypedCost.isAmount(argument) && !isFile) {
            return splitAmount(read, cost.of("AMOUNT", argument, ExactMoney.currency("EUR")));
        }
        if (!isFile) {
            throw new UnusableCall("amountOrFile", "typed", "\"" + argument + "\"");
        }
        if (!cost.ofAmount().isEmpty()) {
            throw new UnusableCall("ofAmountAlone", "options", String.join(", ", cost.ofAmount()));
        }
        return splitProjects(read, Path.of(argument), complaints);
    }

    private int splitAmount(FundingTerms under, CostBase of) {
        Findings obstacles = under.obstacles(of);
        if (!obstacles.isEmpty()) {
            boolean uneven = obstacles.list().get(0).code() == SplitFinding.PART_NOT_EVEN && terms == null;
            throw uneven
                    ? new UnusableCall("byRounding")
                    : new UnusableCall(
                            "other", "message", obstacles.list().get(0).message(language.locale()));
        }
        try (SplitReport report = open()) {
            return add(SplitCase.of(under.split(of)), report);
        }
    }

    private int splitProjects(FundingTerms under, Path file, Complaints complaints) {
        int status = Osalus.CLEAN;
        try (Stream<SplitCase> cases = ProjectCosts.read(file, under, cost, language.locale());
                SplitReport report = open()) {
            for (SplitCase each : (Iterable<SplitCase>) cases::iterator) {
                status = Math.max(status, add(each, report));
            }
        } catch (IOException e) {
            return complaints.reading(file, e);
        } catch (UncheckedIOException e) {
            return complaints.reading(file, Objects.requireNonNull(e.getCause()));
        }
        return status;
    }

    private int add(SplitCase each, SplitReport report) {
        report.add(each);
        return failOn.status(each.findings());
    }

    private SplitReport open() {
        PrintWriter out = spec.commandLine().getOut();
        Locale locale = language.locale();
        return switch (format) {
            case TABLE -> SplitText.table(out, locale);
            case EXPLANATION -> SplitText.explanation(out, locale);
            case PROOF -> SplitText.proof(out, locale);
            case JSON -> new SplitJson(out, locale);
        };
    }
}
