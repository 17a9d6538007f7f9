package ee.osalus.check;

import ee.osalus.funding.CostTotal;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingSource;
import ee.osalus.money.ExactMoney;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/** The figures of a project and those of each of its partners, with their JSON Pointers. */
final class EachFunding {

    private EachFunding() {}

    /** Visits the project's funding and that of each partner who states one. */
    static void of(Project project, BiConsumer<Funding, String> visitor) {
        if (isStated(project.funding())) {
            visitor.accept(project.funding(), "/funding");
        }
        List<Partner> partners = project.partners();
        for (int i = 0; i < partners.size(); i++) {
            if (isStated(partners.get(i).funding())) {
                visitor.accept(partners.get(i).funding(), "/partners/" + i + "/funding");
            }
        }
    }

    /** Visits every stated amount of a funding. */
    static void amounts(Funding funding, String pointer, BiConsumer<Money, String> visitor) {
        funding.totalCost().ifPresent(amount -> visitor.accept(amount, pointer + "/totalCost"));
        funding.eligibleCost().ifPresent(amount -> visitor.accept(amount, pointer + "/eligibleCost"));
        funding.ineligibleCost().ifPresent(amount -> visitor.accept(amount, pointer + "/ineligibleCost"));
        List<FundingSource> sources = funding.sources();
        for (int i = 0; i < sources.size(); i++) {
            String source = pointer + "/sources/" + i + "/amount";
            sources.get(i).amount().ifPresent(amount -> visitor.accept(amount, source));
        }
    }

    private static boolean isStated(Funding funding) {
        return !funding.sources().isEmpty()
                || funding.totalCost().isPresent()
                || funding.eligibleCost().isPresent()
                || funding.ineligibleCost().isPresent();
    }

    /** The total cost, where it is not hedged. */
    static Optional<Money> total(Funding funding) {
        return funding.approximate().contains(CostTotal.TOTAL_COST) ? Optional.empty() : funding.totalCost();
    }

    /** The eligible cost, where it is not hedged. */
    static Optional<Money> eligible(Funding funding) {
        return funding.approximate().contains(CostTotal.ELIGIBLE_COST) ? Optional.empty() : funding.eligibleCost();
    }

    /** The sum of the amounts of some sources; empty where there is none, one is hedged, or they are of two currencies. */
    static Optional<Money> sum(Funding funding, Predicate<FundingSource> which) {
        List<Money> amounts = new ArrayList<>();
        for (FundingSource source : funding.sources()) {
            if (which.test(source) && source.amount().isPresent()) {
                if (source.approximate()) {
                    return Optional.empty();
                }
                amounts.add(source.amount().get());
            }
        }
        return sum(amounts);
    }

    /** The sum of amounts; empty where there is none, or they are of two currencies. */
    static Optional<Money> sum(List<Money> amounts) {
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        CurrencyUnit currency = amounts.get(0).getCurrency();
        return amounts.stream().allMatch(amount -> amount.getCurrency().equals(currency))
                ? Optional.of(ExactMoney.sum(amounts, currency))
                : Optional.empty();
    }

    /** Whether one amount is more than another of the same currency. */
    static boolean exceeds(Money amount, Money limit) {
        return amount.getCurrency().equals(limit.getCurrency()) && amount.isGreaterThan(limit);
    }

    /** The one currency of all amounts of a funding; empty where there is no amount, or there are two. */
    static Optional<CurrencyUnit> currency(Funding funding) {
        List<CurrencyUnit> currencies = new ArrayList<>();
        amounts(funding, "", (amount, pointer) -> {
            if (!currencies.contains(amount.getCurrency())) {
                currencies.add(amount.getCurrency());
            }
        });
        return currencies.size() == 1 ? Optional.of(currencies.get(0)) : Optional.empty();
    }
}
