package ee.osalus.io.text;

import ee.osalus.finding.TextLocation;
import ee.osalus.funding.CostTotal;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.RateBase;
import ee.osalus.party.Organisation;
import ee.osalus.text.LocalizedText;
import java.util.Optional;
import java.util.SortedMap;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Builds a funding from its draft, and notes where each figure stood. */
final class FundingAssembly {

    private final SourceText text;
    private final String pointer;
    private final SortedMap<String, TextLocation> origins;

    FundingAssembly(SourceText text, String pointer, SortedMap<String, TextLocation> origins) {
        this.text = text;
        this.pointer = pointer;
        this.origins = origins;
    }

    Funding funding(FundingDraft draft, String language) {
        Funding.Builder funding = Funding.builder()
                .totalCost(total(draft, CostTotal.TOTAL_COST, "/totalCost"))
                .eligibleCost(total(draft, CostTotal.ELIGIBLE_COST, "/eligibleCost"))
                .ineligibleCost(total(draft, CostTotal.INELIGIBLE_COST, "/ineligibleCost"))
                .addAllApproximate(draft.approximate);
        for (int i = 0; i < draft.sources.size(); i++) {
            funding.addSources(source(draft.sources.get(i), "/sources/" + i, language));
        }
        return funding.build();
    }

    private Optional<Money> total(FundingDraft draft, CostTotal total, String below) {
        return value(draft.totals.get(total), below);
    }

    private <T> Optional<T> value(@Nullable Read<T> read, String below) {
        if (read != null) {
            origins.put(pointer + below, text.place(read.span()));
        }
        return Optional.ofNullable(read).map(Read::value);
    }

    private FundingSource source(FundingDraft.SourceDraft draft, String at, String language) {
        return FundingSource.builder()
                .kind(draft.kind)
                .amount(value(draft.amount, at + "/amount"))
                .approximate(draft.approximate)
                .rate(value(draft.rate, at + "/rate"))
                .rateBase(draft.ofEligible ? RateBase.ELIGIBLE : RateBase.UNSTATED)
                .fund(value(draft.fund, at + "/fund").map(name -> LocalizedText.of(language, name)))
                .funder(organisation(draft.funder, at + "/funder", language))
                .intermediary(organisation(draft.intermediary, at + "/intermediary", language))
                .build();
    }

    private Optional<Organisation> organisation(@Nullable Read<String> read, String below, String language) {
        return value(read, below)
                .map(name -> Organisation.builder()
                        .name(LocalizedText.of(language, name))
                        .build());
    }
}
