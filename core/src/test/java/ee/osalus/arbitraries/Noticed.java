package ee.osalus.arbitraries;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.Severity;
import ee.osalus.finding.TextLocation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Findings. */
public final class Noticed {

    private Noticed() {}

    /**
     * Findings of given codes, at places of every kind, with facts of every type that findings have.
     *
     * @param codes the codes, at least one
     * @return findings whose facts need not be those of their code's message
     */
    public static Arbitrary<Findings> of(List<? extends FindingCode> codes) {
        return Combinators.combine(
                        Arbitraries.of(codes),
                        Arbitraries.of(Severity.class),
                        locations().optional(0.8),
                        Arbitraries.maps(Arbitraries.of("amount", "rate", "ö ~/\"", "first", "last"), facts())
                                .ofMaxSize(4),
                        Terms.references().optional(0.3))
                .as((code, severity, place, facts, law) -> Finding.builder(code)
                        .severity(severity)
                        .location(place)
                        .putAllFacts(facts)
                        .build()
                        .withLegalBasis(law))
                .list()
                .ofMaxSize(4)
                .map(Findings::of);
    }

    private static Arbitrary<Location> locations() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 100_000);
        Arbitrary<TextLocation> texts =
                Combinators.combine(counts, counts, Texts.lines()).as(TextLocation::new);
        Arbitrary<String> pointers = Arbitraries.of("", "/funding/sources/0", "/x-~0~1ö", "/items/3/vat");
        return Prepared.oneOf(
                Tuple.of(1, texts.map(text -> text)),
                Tuple.of(
                        1,
                        Combinators.combine(counts, Arbitraries.of("A", "Z", "AB"), Texts.lines(), Texts.lines())
                                .as(CellLocation::new)),
                Tuple.of(1, pointers.map(PointerLocation::of)),
                Tuple.of(
                        1,
                        Combinators.combine(pointers, texts)
                                .as((pointer, text) ->
                                        PointerLocation.of(pointer).at(text))));
    }

    private static Arbitrary<Serializable> facts() {
        return Prepared.oneOf(
                Tuple.of(1, Amounts.any().map(amount -> amount)),
                Tuple.of(1, Shares.any().map(share -> share)),
                Tuple.of(1, Periods.any().map(period -> period)),
                Tuple.of(1, Periods.days().map(day -> day)),
                Tuple.of(1, Texts.lines().map(line -> line)),
                Tuple.of(1, Arbitraries.integers().map(number -> number)),
                Tuple.of(1, Arbitraries.longs().map(number -> number)),
                Tuple.of(1, Arbitraries.of(true, false).map(flag -> flag)),
                Tuple.of(1, Arbitraries.longs().map(number -> BigDecimal.valueOf(number, 3))));
    }
}
