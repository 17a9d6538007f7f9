package ee.osalus.arbitraries;

import ee.osalus.budget.CostCategory;
import ee.osalus.funding.FundingForm;
import ee.osalus.funding.FundingKind;
import ee.osalus.law.LegalReference;
import ee.osalus.money.Share;
import ee.osalus.split.CostBase;
import ee.osalus.split.CostSplit;
import ee.osalus.split.FundingConstraint;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.javamoney.moneta.Money;

/** Funding terms, the costs that can be split under them, and the splits. */
public final class Terms {

    private static final String[] BENEFICIARIES = {"Kase vald", "Männi vald", "Saarelinn"};
    private static final String UNIT = "km";

    private Terms() {}

    /**
     * Terms of one to five sources in euros: rates of every base, by beneficiary and by category, with caps of every kind, fixed and
     * up-to amounts, any rounding, constraints of every kind, some of which contradict the rules.
     *
     * @return every kind of terms that can be built
     */
    public static Arbitrary<FundingTerms> any() {
        Arbitrary<List<FundingRule>> others = Prepared.oneOf(Tuple.of(1, rates()), Tuple.of(1, amounts()))
                .list()
                .ofMaxSize(4)
                .map(Terms::named);
        Arbitrary<FundingKind> own =
                Arbitraries.of(FundingKind.OWN_CONTRIBUTION, FundingKind.PARTNER_CONTRIBUTION, FundingKind.LOAN);
        Arbitrary<List<FundingRule>> rules = Combinators.combine(
                        others, own, Arbitraries.integers().between(0, 4))
                .as((list, kind, place) -> {
                    List<FundingRule> all = new ArrayList<>(list);
                    all.add(Math.min(place, list.size()), FundingRule.rest("own contribution", kind));
                    return all;
                });
        return Builders.withBuilder(FundingTerms::builder)
                .use(Texts.names().optional(0.5))
                .in(FundingTerms.Builder::title)
                .use(references().optional(0.5))
                .in(FundingTerms.Builder::legalBasis)
                .use(rules)
                .in(FundingTerms.Builder::addAllRules)
                .use(Arbitraries.of(RoundingMode.class))
                .in(FundingTerms.Builder::rounding)
                .use(constraints().list().ofMaxSize(3))
                .in(FundingTerms.Builder::addAllConstraints)
                .use(Projects.extensions())
                .in(FundingTerms.Builder::putAllExtensions)
                .build(FundingTerms.Builder::build)
                .withoutEdgeCases();
    }

    /**
     * Costs in euros that say everything terms of {@link #any()} can ask about: beneficiary, quantity, categories; some with a total,
     * some with an in-kind part.
     *
     * @return costs from zero on; the total may be less than the eligible cost, as documents have it
     */
    public static Arbitrary<CostBase> costs() {
        Arbitrary<Money> parts = Amounts.of("EUR");
        Arbitrary<Map<CostCategory, Money>> categories = Arbitraries.maps(Arbitraries.of(CostCategory.class), parts)
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(EnumMap::new);
        Arbitrary<BigDecimal> quantities =
                Arbitraries.longs().between(0, 100_000).map(thousandths -> BigDecimal.valueOf(thousandths, 3));
        return Combinators.combine(
                        categories, Arbitraries.of(BENEFICIARIES), quantities, parts.optional(0.4), parts.optional(0.2))
                .as((byCategory, name, quantity, total, inKind) -> {
                    Money eligible =
                            byCategory.values().stream().reduce(Money::add).orElseThrow();
                    CostBase cost = CostBase.eligible(eligible)
                            .withCategories(byCategory)
                            .withBeneficiary(name)
                            .withQuantity(UNIT, quantity);
                    CostBase withTotal = total.map(cost::withTotal).orElse(cost);
                    return inKind.map(withTotal::withInKind).orElse(withTotal);
                });
    }

    /**
     * Costs split under terms.
     *
     * @return splits of {@link #costs()} under {@link #any()} that come out, with findings or without
     */
    public static Arbitrary<CostSplit> splits() {
        return Combinators.combine(any(), costs())
                .filter((terms, cost) -> terms.obstacles(cost).isEmpty())
                .as(FundingTerms::split);
    }

    /**
     * References to acts.
     *
     * @return an act, some with a provision
     */
    public static Arbitrary<LegalReference> references() {
        return Prepared.of(Combinators.combine(Texts.lines(), Arbitraries.of("", "Art. 112(3)", "§ 12 lg 1"))
                .as(LegalReference::new));
    }

    private static Arbitrary<FundingRule> rates() {
        Arbitrary<FundingRule> rates = Combinators.combine(
                        Arbitraries.of(FundingKind.class),
                        Shares.any(),
                        Arbitraries.maps(Arbitraries.of(BENEFICIARIES), Shares.rates())
                                .ofMinSize(1),
                        Arbitraries.maps(Arbitraries.of(CostCategory.class), Shares.rates())
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.integers().between(0, 5))
                .as(Terms::rate);
        return Combinators.combine(
                        rates,
                        Arbitraries.of(FundingRule.Base.class),
                        forms(),
                        Amounts.of("EUR").optional(0.3),
                        Arbitraries.maps(Arbitraries.of(BENEFICIARIES), Amounts.of("EUR")),
                        Amounts.of("EUR").optional(0.2),
                        references().optional(0.3))
                .as((rule, base, form, cap, caps, unit, law) -> rule.withBase(
                                rule.rateByCategory().isEmpty() ? base : FundingRule.Base.ELIGIBLE)
                        .withForm(form)
                        .withCap(cap)
                        .withCapByBeneficiary(caps.size() == 3 ? caps : Map.of())
                        .withCapPerUnit(unit.map(amount -> new FundingRule.UnitCap(amount, UNIT)))
                        .withLegalBasis(law));
    }

    private static FundingRule rate(
            FundingKind kind,
            Share rate,
            Map<String, Share> byBeneficiary,
            Map<CostCategory, Share> byCategory,
            int which) {
        return switch (which) {
            case 0 -> FundingRule.rateByBeneficiary("source", kind, byBeneficiary);
            case 1 -> FundingRule.rateByCategory("source", kind, byCategory);
            default -> FundingRule.rate("source", kind, rate);
        };
    }

    private static Arbitrary<FundingRule> amounts() {
        return Combinators.combine(
                        Arbitraries.of(FundingKind.class),
                        Amounts.of("EUR"),
                        Arbitraries.of(FundingRule.Method.FIXED, FundingRule.Method.UP_TO),
                        forms(),
                        references().optional(0.3))
                .as((kind, amount, method, form, law) -> FundingRule.builder()
                        .name("source")
                        .kind(kind)
                        .method(method)
                        .amount(amount)
                        .form(form)
                        .legalBasis(law)
                        .build());
    }

    private static Arbitrary<FundingForm> forms() {
        return Arbitraries.frequency(Tuple.of(9, FundingForm.CASH), Tuple.of(1, FundingForm.IN_KIND));
    }

    /** Names that differ, some of them awkward. */
    private static List<FundingRule> named(List<FundingRule> rules) {
        List<FundingRule> named = new ArrayList<>();
        for (FundingRule rule : rules) {
            String ending = named.size() % 2 == 0 ? " ~/{0}\"" : " õ";
            named.add(rule.withName("source " + named.size() + ending));
        }
        return named;
    }

    private static Arbitrary<FundingConstraint> constraints() {
        Arbitrary<FundingConstraint> ofRates = Combinators.combine(
                        Shares.rates(), Arbitraries.integers().between(0, 2))
                .as((rate, which) -> switch (which) {
                    case 0 -> FundingConstraint.leastOwnContribution(rate);
                    case 1 -> FundingConstraint.greatestPublicShare(rate);
                    default -> FundingConstraint.rateCeiling("own contribution", rate);
                });
        Arbitrary<FundingConstraint> ofAmounts = Combinators.combine(
                        Amounts.of("EUR"), Arbitraries.integers().between(0, 3))
                .as((amount, which) -> switch (which) {
                    case 0 -> FundingConstraint.leastOwnContribution(amount);
                    case 1 -> FundingConstraint.leastGrant(amount);
                    case 2 -> FundingConstraint.greatestGrant(amount);
                    default -> FundingConstraint.inKindCeiling();
                });
        return Combinators.combine(
                        Prepared.oneOf(Tuple.of(1, ofRates), Tuple.of(1, ofAmounts)),
                        references().optional(0.3))
                .as((constraint, law) -> law.map(constraint::withLegalBasis).orElse(constraint));
    }
}
