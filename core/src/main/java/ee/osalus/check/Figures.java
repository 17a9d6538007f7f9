package ee.osalus.check;

import ee.osalus.funding.CostTotal;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.money.ExactMoney;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** The figures of a project or of one of its partners, at a JSON Pointer. What is hedged takes part in no sum. */
final class Figures {

    private final Funding funding;
    private final String pointer;
    private @Nullable List<Amount> amounts;

    private Figures(Funding funding, String pointer) {
        this.funding = funding;
        this.pointer = pointer;
    }

    /** The figures of a project itself. */
    static Figures of(Project project) {
        return of(project.funding());
    }

    /** The figures of a project that has this funding. */
    static Figures of(Funding funding) {
        return new Figures(funding, "/funding");
    }

    /** The figures of a partner, which stands at an index. */
    static Figures of(Partner partner, int index) {
        return new Figures(partner.funding(), "/partners/" + index + "/funding");
    }

    /**
     * A stated amount.
     *
     * @param money the amount
     * @param parent the JSON Pointer of what holds it
     * @param name its name there
     */
    record Amount(Money money, String parent, String name) {
        String pointer() {
            return parent + name;
        }
    }

    static boolean isEmpty(Funding funding) {
        return funding.sources().isEmpty()
                && funding.totalCost().isEmpty()
                && funding.eligibleCost().isEmpty()
                && funding.ineligibleCost().isEmpty();
    }

    Funding funding() {
        return funding;
    }

    String pointer() {
        return pointer;
    }

    String pointerOfSource(int index) {
        return pointer + "/sources/" + index;
    }

    /** Every stated amount, in the order of the model. */
    List<Amount> amounts() {
        List<Amount> known = amounts;
        if (known == null) {
            known = new ArrayList<>(3 + funding.sources().size());
            add(funding.totalCost(), pointer, "/totalCost", known);
            add(funding.eligibleCost(), pointer, "/eligibleCost", known);
            add(funding.ineligibleCost(), pointer, "/ineligibleCost", known);
            for (int i = 0; i < funding.sources().size(); i++) {
                add(funding.sources().get(i).amount(), pointerOfSource(i), "/amount", known);
            }
            amounts = known;
        }
        return known;
    }

    private static void add(Optional<Money> money, String parent, String name, List<Amount> amounts) {
        if (money.isPresent()) {
            amounts.add(new Amount(money.get(), parent, name));
        }
    }

    /** The total cost, where it is not hedged. */
    Optional<Money> total() {
        return funding.approximate().contains(CostTotal.TOTAL_COST) ? Optional.empty() : funding.totalCost();
    }

    /** The eligible cost, where it is not hedged. */
    Optional<Money> eligible() {
        return funding.approximate().contains(CostTotal.ELIGIBLE_COST) ? Optional.empty() : funding.eligibleCost();
    }

    /** The sum of the grants. */
    Optional<Money> grants() {
        return sum(source -> source.kind() == FundingKind.GRANT);
    }

    /** The sum of the amounts of some sources; empty where there is none, one is hedged, or they are of two currencies. */
    Optional<Money> sum(Predicate<FundingSource> which) {
        List<Money> parts = new ArrayList<>(funding.sources().size());
        for (FundingSource source : funding.sources()) {
            if (which.test(source) && source.amount().isPresent()) {
                if (source.approximate()) {
                    return Optional.empty();
                }
                parts.add(source.amount().get());
            }
        }
        return sum(parts);
    }

    /** The sum of amounts; empty where there is none, or they are of two currencies. */
    static Optional<Money> sum(List<Money> amounts) {
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        if (amounts.size() == 1) {
            return Optional.of(amounts.get(0));
        }
        CurrencyUnit currency = amounts.get(0).getCurrency();
        for (Money amount : amounts) {
            if (!amount.getCurrency().equals(currency)) {
                return Optional.empty();
            }
        }
        return Optional.of(ExactMoney.sum(amounts, currency));
    }

    /** Whether one amount is more than another of the same currency. */
    static boolean exceeds(Money amount, Money limit) {
        return amount.getCurrency().equals(limit.getCurrency()) && amount.isGreaterThan(limit);
    }

    /** The one currency of all amounts; empty where there is no amount, or there are two. */
    Optional<CurrencyUnit> currency() {
        CurrencyUnit first = null;
        for (Amount amount : amounts()) {
            CurrencyUnit currency = amount.money().getCurrency();
            if (first == null) {
                first = currency;
            } else if (!first.equals(currency)) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(first);
    }
}
