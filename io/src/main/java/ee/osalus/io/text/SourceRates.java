package ee.osalus.io.text;

import ee.osalus.funding.FundingKind;
import ee.osalus.money.Share;
import java.util.List;

/** Puts the percentages that a document states on the sources of a funding. */
final class SourceRates {

    private SourceRates() {}

    /** The percentages, each on the source that it is stated for; two different ones of one source are none. */
    static void put(List<Bound> bounds, FundingDraft draft) {
        for (Role role : FundingResolver.SOURCES) {
            List<Bound> rates = bounds.stream()
                    .filter(b -> b.role() == role && b.rate() != null)
                    .toList();
            FundingKind kind = FundingResolver.kindOf(role);
            if (rates.isEmpty() || kind == null) {
                continue;
            }
            if (draft.sources(kind).size() > 1) {
                draft.sources(kind).forEach(source -> rateBeside(source, rates));
                continue;
            }
            List<Bound> labelled = rates.stream().filter(Bound::labelled).toList();
            List<Bound> kept = labelled.isEmpty() ? rates : labelled;
            Token.Percent first = kept.get(0).rate();
            boolean agree = kept.stream()
                    .allMatch(b -> b.rate() != null
                            && first != null
                            && b.rate().number().compareTo(first.number()) == 0);
            if (agree && first != null) {
                FundingDraft.SourceDraft source = draft.source(kind);
                source.rate = new Read<>(Share.percent(first.number()), first.span());
                source.ofEligible = kept.stream().anyMatch(Bound::ofEligible);
            }
        }
    }

    /** Of several sources of a kind each has the percentage that stands with its own amount. */
    private static void rateBeside(FundingDraft.SourceDraft source, List<Bound> rates) {
        for (Bound bound : rates) {
            boolean its = bound.amount() != null
                    && source.amount != null
                    && bound.amount().span().equals(source.amount.span());
            if (its && bound.rate() != null) {
                source.rate = new Read<>(
                        Share.percent(bound.rate().number()), bound.rate().span());
                source.ofEligible = bound.ofEligible();
            }
        }
    }
}
