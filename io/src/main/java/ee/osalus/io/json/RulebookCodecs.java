package ee.osalus.io.json;

import ee.osalus.check.CheckParameters;
import ee.osalus.check.RulebookDefinition;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;
import ee.osalus.io.json.RulebookDraft.Source;
import ee.osalus.io.json.RulebookDraft.TermsSource;
import ee.osalus.split.FundingTerms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Which rules hold, and how they weigh. */
final class RulebookCodecs {

    private static final CheckParameters STANDARD = CheckParameters.standard();

    /** Years, and months, of a limit. */
    private static final Codec<Integer> COUNT = NumberCodecs.between(0, 1_000);

    static final ObjectCodec<CheckParameters, ParametersDraft> PARAMETERS =
            ObjectCodec.<CheckParameters, ParametersDraft>whole(
                            ParametersDraft::new, (draft, in, object) -> draft.parameters)
                    .standard(
                            "longestPeriodYears",
                            NumberCodecs.between(1, 1_000),
                            STANDARD.longestPeriodYears(),
                            CheckParameters::longestPeriodYears,
                            (d, years) -> d.parameters = d.parameters.withLongestPeriodYears(years))
                    .standard(
                            "mostYearsAhead",
                            COUNT,
                            STANDARD.mostYearsAhead(),
                            CheckParameters::mostYearsAhead,
                            (d, years) -> d.parameters = d.parameters.withMostYearsAhead(years))
                    .standard(
                            "earliestStart",
                            TimeCodecs.DAY,
                            STANDARD.earliestStart(),
                            CheckParameters::earliestStart,
                            (d, day) -> d.parameters = d.parameters.withEarliestStart(day))
                    .standard(
                            "mostYearsAfterProgramme",
                            COUNT,
                            STANDARD.mostYearsAfterProgramme(),
                            CheckParameters::mostYearsAfterProgramme,
                            (d, years) -> d.parameters = d.parameters.withMostYearsAfterProgramme(years))
                    .standard(
                            "mostMonthsOpen",
                            COUNT,
                            STANDARD.mostMonthsOpen(),
                            CheckParameters::mostMonthsOpen,
                            (d, months) -> d.parameters = d.parameters.withMostMonthsOpen(months))
                    .standard(
                            "longestTitle",
                            NumberCodecs.FROM_ONE,
                            STANDARD.longestTitle(),
                            CheckParameters::longestTitle,
                            (d, characters) -> d.parameters = d.parameters.withLongestTitle(characters))
                    .standard(
                            "greatestAmount",
                            NumberCodecs.NOT_NEGATIVE,
                            STANDARD.greatestAmount(),
                            CheckParameters::greatestAmount,
                            (d, amount) -> d.parameters = d.parameters.withGreatestAmount(amount))
                    .standard(
                            "leastTotalCost",
                            NumberCodecs.NOT_NEGATIVE,
                            STANDARD.leastTotalCost(),
                            CheckParameters::leastTotalCost,
                            (d, amount) -> d.parameters = d.parameters.withLeastTotalCost(amount))
                    .build();

    private RulebookCodecs() {}

    /** A rulebook that knows these codes. */
    static ObjectCodec<Source, RulebookDraft> rulebook(Map<String, FindingCode> codes) {
        CodeNames names = new CodeNames(codes);
        return ObjectCodec.<Source, RulebookDraft>whole(RulebookDraft::new, RulebookDraft::source)
                .optional(
                        "title",
                        LocalizedTextCodec.LOCALIZED_TEXT,
                        source -> source.definition().title(),
                        (d, title) -> d.definition.title(title))
                .list(
                        "base",
                        new EnumCodec<>(RulebookDefinition.Base.class),
                        source -> source.definition().base(),
                        (d, base) -> d.base.add(base))
                .list("terms", new TermsSourceCodec(), Source::terms, (d, terms) -> d.terms.add(terms))
                .list(
                        "off",
                        names,
                        source -> List.copyOf(source.definition().off()),
                        (d, code) -> d.definition.addOff(code))
                .map(
                        "severities",
                        new EnumCodec<>(Severity.class),
                        names.keys(),
                        source -> source.definition().severities(),
                        (d, severities) -> d.definition.putAllSeverities(severities))
                .optional(
                        "asOf",
                        TimeCodecs.DAY,
                        source -> source.definition().parameters().day(),
                        (d, day) -> d.day = day)
                .standard(
                        "parameters",
                        PARAMETERS,
                        STANDARD,
                        source -> source.definition().parameters().withDay(Optional.empty()),
                        (d, parameters) -> d.parameters = parameters)
                .build();
    }

    /** Terms as an object, or the name of their file as a string. */
    private record TermsSourceCodec() implements Codec<TermsSource> {

        @Override
        public @Nullable TermsSource read(JsonInput in) {
            if (in.token() == JsonToken.VALUE_STRING) {
                String file = StringCodec.NOT_BLANK.read(in);
                return file == null ? null : new TermsSource(file, Optional.empty());
            }
            FundingTerms terms = TermsCodecs.TERMS.read(in);
            return terms == null ? null : new TermsSource("", Optional.of(terms));
        }

        @Override
        public void write(TermsSource value, JsonOutput out) {
            value.terms().ifPresentOrElse(terms -> TermsCodecs.TERMS.write(terms, out), () -> out.text(value.file()));
        }
    }

    /** What is read of the parameters. */
    static final class ParametersDraft {
        private CheckParameters parameters = STANDARD;
    }
}
