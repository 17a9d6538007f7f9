package ee.osalus.io.json;

import static ee.osalus.io.json.LocalizedTextCodec.LOCALIZED_TEXT;
import static ee.osalus.io.json.PartyCodecs.ORGANISATION;
import static ee.osalus.io.json.StringCodec.ANY;
import static ee.osalus.io.json.TimeCodecs.PERIOD;

import ee.osalus.funding.Call;
import ee.osalus.funding.CostTotal;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingForm;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.funding.RateBase;
import ee.osalus.money.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.javamoney.moneta.Money;

/** Where the money comes from. */
final class FundingCodecs {

    /** The shares that stand in most documents, as they are written, so that they need no parsing. */
    private static final Map<String, Share> WHOLE_PERCENTS = LongStream.rangeClosed(0, 100)
            .mapToObj(Share::percent)
            .collect(Collectors.toUnmodifiableMap(Share::toString, share -> share));

    static final Codec<Share> SHARE =
            new ParsedCodec<>(JsonFinding.UNREADABLE_SHARE, FundingCodecs::share, Share::toString);

    static final ObjectCodec<Measure, Measure.Builder> MEASURE = ObjectCodec.of(
                    Measure::builder, Measure.Builder::build)
            .oneOf("code", ANY, Measure::code, Measure.Builder::code)
            .oneOf("name", LOCALIZED_TEXT, Measure::name, Measure.Builder::name)
            .build();

    static final ObjectCodec<Programme, Programme.Builder> PROGRAMME = ObjectCodec.of(
                    Programme::builder, Programme.Builder::build)
            .optional("code", ANY, Programme::code, Programme.Builder::code)
            .required("name", LOCALIZED_TEXT, Programme::name, Programme.Builder::name)
            .optional("period", PERIOD, Programme::period, Programme.Builder::period)
            .optional("fund", LOCALIZED_TEXT, Programme::fund, Programme.Builder::fund)
            .optional("measure", MEASURE, Programme::measure, Programme.Builder::measure)
            .optional("body", ORGANISATION, Programme::body, Programme.Builder::body)
            .build();

    static final ObjectCodec<Call, Call.Builder> CALL = ObjectCodec.of(Call::builder, Call.Builder::build)
            .oneOf("code", ANY, Call::code, Call.Builder::code)
            .oneOf("name", LOCALIZED_TEXT, Call::name, Call.Builder::name)
            .optional("window", PERIOD, Call::window, Call.Builder::window)
            .build();

    static final ObjectCodec<FundingSource, SourceDraft> SOURCE = ObjectCodec.of(SourceDraft::new, SourceDraft::build)
            .required("kind", new EnumCodec<>(FundingKind.class), FundingSource::kind, (d, kind) -> d.source.kind(kind))
            .standard(
                    "form",
                    new EnumCodec<>(FundingForm.class),
                    FundingForm.CASH,
                    FundingSource::form,
                    (d, form) -> d.source.form(form))
            .optional("fund", LOCALIZED_TEXT, FundingSource::fund, (d, fund) -> d.source.fund(fund))
            .optional("funder", ORGANISATION, FundingSource::funder, (d, funder) -> d.source.funder(funder))
            .optional(
                    "intermediary", ORGANISATION, FundingSource::intermediary, (d, body) -> d.source.intermediary(body))
            .optional("programme", PROGRAMME, FundingSource::programme, (d, programme) -> d.source.programme(programme))
            .optional("measure", MEASURE, FundingSource::measure, (d, measure) -> d.source.measure(measure))
            .optional(
                    "amount",
                    AmountCodec.STATED,
                    s -> s.amount().map(money -> new StatedAmount(money, s.approximate())),
                    SourceDraft::amount)
            .standard(
                    "approximate",
                    FlagCodec.FLAG,
                    false,
                    s -> s.approximate() && s.amount().isEmpty(),
                    SourceDraft::approximate)
            .optional("rate", SHARE, FundingSource::rate, (d, rate) -> d.source.rate(rate))
            .optional(
                    "rateBase",
                    new EnumCodec<>(RateBase.class),
                    s -> Optional.of(s.rateBase()).filter(b -> s.rate().isPresent() || b != RateBase.UNSTATED),
                    (d, base) -> d.source.rateBase(base))
            .build();

    static final ObjectCodec<Funding, Funding.Builder> FUNDING = ObjectCodec.of(
                    Funding::builder, Funding.Builder::build)
            .field(total("totalCost", CostTotal.TOTAL_COST, Funding::totalCost, Funding.Builder::totalCost))
            .field(total("eligibleCost", CostTotal.ELIGIBLE_COST, Funding::eligibleCost, Funding.Builder::eligibleCost))
            .field(total(
                    "ineligibleCost",
                    CostTotal.INELIGIBLE_COST,
                    Funding::ineligibleCost,
                    Funding.Builder::ineligibleCost))
            .list(
                    "approximate",
                    new EnumCodec<>(CostTotal.class),
                    FundingCodecs::hedgedWithoutAmount,
                    Funding.Builder::addApproximate)
            .list("sources", SOURCE, Funding::sources, Funding.Builder::addSource)
            .build();

    private FundingCodecs() {}

    private static Optional<Share> share(String text) {
        Share known = WHOLE_PERCENTS.get(text);
        return known == null ? Share.tryParse(text) : Optional.of(known);
    }

    private static ObjectCodec.Field<Funding, Funding.Builder> total(
            String name,
            CostTotal total,
            Function<Funding, Optional<Money>> get,
            BiConsumer<Funding.Builder, Money> set) {
        return new SingleField<>(
                name,
                AmountCodec.STATED,
                f -> get.apply(f)
                        .map(money -> new StatedAmount(money, f.approximate().contains(total))),
                (builder, stated) -> {
                    set.accept(builder, stated.money());
                    if (stated.approximate()) {
                        builder.addApproximate(total);
                    }
                });
    }

    /** What is hedged elsewhere than beside its amount, because there is none. */
    private static List<CostTotal> hedgedWithoutAmount(Funding funding) {
        return funding.approximate().stream()
                .filter(total -> amount(funding, total).isEmpty())
                .toList();
    }

    private static Optional<Money> amount(Funding funding, CostTotal total) {
        return switch (total) {
            case TOTAL_COST -> funding.totalCost();
            case ELIGIBLE_COST -> funding.eligibleCost();
            case INELIGIBLE_COST -> funding.ineligibleCost();
        };
    }

    /** What is read of a source: the hedge stands beside the amount, or on the source where there is no amount. */
    static final class SourceDraft {
        private final FundingSource.Builder source = FundingSource.builder();
        private boolean approximate;

        private void amount(StatedAmount stated) {
            source.amount(stated.money());
            approximate |= stated.approximate();
        }

        private void approximate(boolean flag) {
            approximate |= flag;
        }

        private FundingSource build() {
            return source.approximate(approximate).build();
        }
    }
}
