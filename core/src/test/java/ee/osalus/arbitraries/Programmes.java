package ee.osalus.arbitraries;

import ee.osalus.funding.Call;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.text.LocalizedText;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Programmes, measures and calls. */
public final class Programmes {

    private Programmes() {}

    /**
     * Programmes; all but the name may be missing.
     *
     * @return programmes
     */
    public static Arbitrary<Programme> any() {
        return Prepared.of(Builders.withBuilder(Programme::builder)
                .use(Texts.codes().optional(0.5))
                .in(Programme.Builder::code)
                .use(Texts.names())
                .in(Programme.Builder::name)
                .use(Periods.any().optional(0.5))
                .in(Programme.Builder::period)
                .use(Texts.names().optional(0.3))
                .in(Programme.Builder::fund)
                .use(measures().optional(0.3))
                .in(Programme.Builder::measure)
                .use(Parties.organisations().optional(0.3))
                .in(Programme.Builder::body)
                .build(Programme.Builder::build));
    }

    /**
     * Measures with a code, a name, or both.
     *
     * @return measures
     */
    public static Arbitrary<Measure> measures() {
        return Prepared.of(Combinators.combine(
                        Texts.codes().optional(0.6),
                        Texts.names(),
                        Texts.names().optional(0.5))
                .as((code, name, perhaps) -> Measure.builder()
                        .code(code)
                        .name(nameBeside(code, name, perhaps))
                        .build()));
    }

    /**
     * Calls with a code, a name, or both, some with a window.
     *
     * @return calls
     */
    public static Arbitrary<Call> calls() {
        return Prepared.of(Combinators.combine(
                        Texts.codes().optional(0.6),
                        Texts.names(),
                        Texts.names().optional(0.5),
                        Periods.any().optional(0.5))
                .as((code, name, perhaps, window) -> Call.builder()
                        .code(code)
                        .name(nameBeside(code, name, perhaps))
                        .window(window)
                        .build()));
    }

    private static Optional<LocalizedText> nameBeside(
            Optional<String> code, LocalizedText name, Optional<LocalizedText> perhaps) {
        return code.isEmpty() ? Optional.of(name) : perhaps;
    }
}
