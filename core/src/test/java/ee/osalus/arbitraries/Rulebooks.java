package ee.osalus.arbitraries;

import ee.osalus.check.CheckParameters;
import ee.osalus.check.CompletenessFinding;
import ee.osalus.check.PeriodFinding;
import ee.osalus.check.RulebookDefinition;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;
import ee.osalus.funding.FundingFinding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rulebooks as data. */
public final class Rulebooks {

    private static final List<FindingCode> CODES = Stream.<FindingCode[]>of(
                    FundingFinding.values(), PeriodFinding.values(), CompletenessFinding.values())
            .flatMap(Arrays::stream)
            .toList();

    private Rulebooks() {}

    /**
     * Rulebooks of a base, of terms, or of both.
     *
     * @return definitions whose limits are all such as a rule can hold
     */
    public static Arbitrary<RulebookDefinition> any() {
        return Combinators.combine(
                        Texts.names().optional(),
                        Arbitraries.of(RulebookDefinition.Base.class).list().ofMaxSize(2),
                        Terms.any().list().ofMaxSize(2),
                        Arbitraries.of(CODES).set().ofMaxSize(3),
                        Arbitraries.maps(Arbitraries.of(CODES), Arbitraries.of(Severity.class))
                                .ofMaxSize(3),
                        parameters())
                .as((title, base, terms, off, severities, parameters) -> RulebookDefinition.builder()
                        .title(title)
                        .addAllBase(base)
                        .addAllTerms(terms)
                        .addAllOff(off)
                        .putAllSeverities(severities)
                        .parameters(parameters)
                        .build())
                .filter(definition ->
                        !definition.base().isEmpty() || !definition.terms().isEmpty());
    }

    private static Arbitrary<CheckParameters> parameters() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN.pow(12));
        return Combinators.combine(
                        Periods.days().optional(),
                        Arbitraries.integers().between(1, 1_000),
                        Arbitraries.integers().between(0, 1_000),
                        Periods.days(),
                        amounts,
                        amounts)
                .as((day, fromOne, fromZero, earliest, greatest, least) -> CheckParameters.standard()
                        .withDay(day)
                        .withLongestPeriodYears(fromOne)
                        .withMostYearsAhead(fromZero)
                        .withEarliestStart(earliest)
                        .withMostYearsAfterProgramme(fromZero)
                        .withMostMonthsOpen(fromZero)
                        .withLongestTitle(fromOne)
                        .withGreatestAmount(greatest)
                        .withLeastTotalCost(least));
    }
}
