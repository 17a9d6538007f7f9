package ee.osalus.examples.register;

import ee.osalus.funding.FundingKind;
import ee.osalus.money.Share;
import ee.osalus.split.CostBase;
import ee.osalus.split.CostSplit;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import ee.osalus.text.FigureFormat;
import java.io.PrintWriter;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code osalus split AMOUNT --rate …}: who pays which part of a cost, with steps that can be redone by hand. */
@Command(
        name = "split",
        description = "Splits an eligible cost between sources that pay a rate and one that bears the rest.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  osalus split 2578.90 --rate 69.88 --rounding HALF_UP")
final class SplitCommand implements Callable<Integer> {

    @Parameters(paramLabel = "AMOUNT", description = "The eligible cost, such as 24600 or 333.33.")
    private String amount = "";

    @Option(
            names = "--rate",
            required = true,
            paramLabel = "[NAME=]PERCENT",
            description = "What a source pays, in percent of the eligible cost; once for each source, in their order.")
    private List<String> rates = new ArrayList<>();

    @Option(names = "--rest", paramLabel = "NAME", description = "Who bears the rest; own contribution unless given.")
    private @Nullable String rest;

    @Option(names = "--total", paramLabel = "AMOUNT", description = "The total cost, where part of it is not eligible.")
    private @Nullable String total;

    @Option(names = "--currency", paramLabel = "CODE", description = "The currency; EUR unless given.")
    private String currency = "EUR";

    @Option(
            names = "--rounding",
            paramLabel = "MODE",
            description = "How a rate is rounded to the cent: ${COMPLETION-CANDIDATES}. "
                    + "May be left out where every part comes out to the cent.")
    private RoundingMode rounding = RoundingMode.UNNECESSARY;

    @Option(names = "--lang", paramLabel = "et|en", description = "The language of the explanation; en unless given.")
    private Language language = Language.EN;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try {
            print(terms().split(cost()));
            return Osalus.CLEAN;
        } catch (TypeConversionException | IllegalArgumentException unusable) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unusable.getMessage()), unusable);
        } catch (ArithmeticException uneven) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a part does not come out to the cent: say how to round it by --rounding, such as DOWN",
                    uneven);
        }
    }

    private CostBase cost() {
        CurrencyUnit unit = Figures.currency(currency);
        CostBase eligible = CostBase.eligible(Figures.amount(amount, unit));
        return total == null ? eligible : eligible.withTotal(Figures.amount(total, unit));
    }

    private FundingTerms terms() {
        FundingTerms.Builder terms = FundingTerms.builder().rounding(rounding);
        for (int i = 0; i < rates.size(); i++) {
            int equals = rates.get(i).lastIndexOf('=');
            Share rate = Figures.percent(rates.get(i).substring(equals + 1));
            String name = equals < 0 ? grantName(i) : rates.get(i).substring(0, equals);
            terms.addRule(FundingRule.rate(name, FundingKind.GRANT, rate));
        }
        return terms.addRule(FundingRule.rest(restName(), FundingKind.OWN_CONTRIBUTION))
                .build();
    }

    private String grantName(int index) {
        String word = language == Language.ET ? "toetus" : "grant";
        return index == 0 ? word : word + " " + (index + 1);
    }

    private String restName() {
        if (rest != null) {
            return rest;
        }
        return language == Language.ET ? "omafinantseering" : "own contribution";
    }

    private void print(CostSplit split) {
        PrintWriter out = spec.commandLine().getOut();
        Locale locale = language.locale();
        FigureFormat figures = FigureFormat.of(locale);
        int width =
                split.amounts().keySet().stream().mapToInt(String::length).max().orElse(0);
        split.amounts()
                .forEach((name, part) -> out.println(("%-" + width + "s  %20s").formatted(name, figures.amount(part))));
        out.println();
        out.println(split.explain(locale).strip());
        split.findings()
                .forEach(finding -> out.println(finding.severity().name().toLowerCase(Locale.ROOT) + ": "
                        + finding.message(locale) + " (" + finding.code().code() + ")"));
        out.flush();
    }
}
