package ee.osalus.examples.register;

import ee.osalus.funding.FundingKind;
import ee.osalus.money.Share;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Terms as they are typed in a call: rates in order, one rest, a rounding. */
final class TypedTerms {

    @Option(
            names = "--rate",
            required = true,
            paramLabel = "[NAME=]PERCENT",
            description = "What a source pays, in percent of the eligible cost; once for each source, in their order.")
    private List<String> rates = new ArrayList<>();

    @Option(names = "--rest", paramLabel = "NAME", description = "Who bears the rest; own contribution unless given.")
    private @Nullable String rest;

    @Option(
            names = "--rounding",
            paramLabel = "MODE",
            description = "How a rate is rounded to the cent: ${COMPLETION-CANDIDATES}. "
                    + "May be left out where every part comes out to the cent.")
    private RoundingMode rounding = RoundingMode.UNNECESSARY;

    FundingTerms terms(Language language) {
        FundingTerms.Builder terms = FundingTerms.builder().rounding(rounding);
        String resting = restName(language);
        Set<String> names = new HashSet<>(Set.of(resting));
        for (int i = 0; i < rates.size(); i++) {
            int equals = rates.get(i).lastIndexOf('=');
            Share rate = Figures.percent("--rate", rates.get(i).substring(equals + 1));
            String name = equals < 0 ? grantName(i, language) : rates.get(i).substring(0, equals);
            if (name.isBlank()) {
                throw new UnusableCall("sourceName", "option", "--rate", "typed", rates.get(i));
            }
            if (!names.add(name)) {
                throw new UnusableCall("sameName", "typed", name);
            }
            terms.addRule(FundingRule.rate(name, FundingKind.GRANT, rate));
        }
        return terms.addRule(FundingRule.rest(resting, FundingKind.OWN_CONTRIBUTION))
                .build();
    }

    private static String grantName(int index, Language language) {
        String word = language == Language.ET ? "toetus" : "grant";
        return index == 0 ? word : word + " " + (index + 1);
    }

    private String restName(Language language) {
        if (rest != null) {
            if (rest.isBlank()) {
                throw new UnusableCall("sourceName", "option", "--rest", "typed", rest);
            }
            return rest;
        }
        return language == Language.ET ? "omafinantseering" : "own contribution";
    }
}
