package ee.osalus.io.text;

import ee.osalus.funding.CostTotal;
import ee.osalus.funding.FundingKind;
import ee.osalus.money.Share;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** The figures read so far, each with its place. */
final class FundingDraft {

    /** A source of money. */
    static final class SourceDraft {
        final FundingKind kind;

        @Nullable
        Read<Money> amount;

        boolean approximate;

        /** The words that say whose the amount is; null where none do. */
        @Nullable
        Span owner;

        @Nullable
        Read<Share> rate;

        boolean ofEligible;

        @Nullable
        Read<String> fund;

        @Nullable
        Read<String> funder;

        @Nullable
        Read<String> intermediary;

        SourceDraft(FundingKind kind) {
            this.kind = kind;
        }
    }

    final Map<CostTotal, Read<Money>> totals = new EnumMap<>(CostTotal.class);
    final List<CostTotal> approximate = new ArrayList<>();
    final List<SourceDraft> sources = new ArrayList<>();
    private final Map<FundingKind, SourceDraft> first = new EnumMap<>(FundingKind.class);

    boolean isEmpty() {
        return totals.isEmpty() && sources.isEmpty();
    }

    boolean hasAmounts() {
        return !totals.isEmpty() || sources.stream().anyMatch(s -> s.amount != null);
    }

    /** The first source of a kind, a new one where there is none. */
    SourceDraft source(FundingKind kind) {
        SourceDraft found = find(kind);
        if (found != null) {
            return found;
        }
        return added(kind);
    }

    /** Another source of a kind. */
    SourceDraft added(FundingKind kind) {
        SourceDraft source = new SourceDraft(kind);
        sources.add(source);
        first.putIfAbsent(kind, source);
        return source;
    }

    List<SourceDraft> sources(FundingKind kind) {
        return sources.stream().filter(source -> source.kind == kind).toList();
    }

    /** Takes the figures that are not there yet. */
    void fillFrom(FundingDraft other) {
        other.totals.forEach(totals::putIfAbsent);
        for (SourceDraft source : other.sources) {
            SourceDraft known = source(source.kind);
            if (known.amount == null) {
                known.amount = source.amount;
                known.approximate = source.approximate;
            }
            known.rate = known.rate == null ? source.rate : known.rate;
            known.fund = known.fund == null ? source.fund : known.fund;
            known.intermediary = known.intermediary == null ? source.intermediary : known.intermediary;
        }
    }

    /** The first source of a kind, or null. */
    @Nullable
    SourceDraft find(FundingKind kind) {
        return first.get(kind);
    }
}
