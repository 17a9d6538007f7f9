package ee.osalus.split;

import ee.osalus.budget.CostCategory;
import ee.osalus.finding.Finding;
import ee.osalus.funding.FundingForm;
import ee.osalus.funding.FundingKind;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** One run of terms over a cost: what remains, and what private and in-kind sources have paid, from rule to rule. */
final class Splitting {

    private final FundingTerms terms;
    private final CostBase cost;
    private final CurrencyUnit currency;
    private final BigDecimal eligible;
    private final BigDecimal payable;
    private final List<Step> steps;
    private final List<Finding> findings = new ArrayList<>(0);
    private BigDecimal remaining;
    private BigDecimal privateOrInKind = BigDecimal.ZERO;

    private Splitting(FundingTerms terms, CostBase cost) {
        this.terms = terms;
        this.cost = cost;
        this.currency = cost.eligible().getCurrency();
        int digits = ExactMoney.fractionDigits(currency);
        this.eligible = ExactMoney.toDecimal(cost.eligible()).setScale(digits, RoundingMode.UNNECESSARY);
        this.payable = ExactMoney.toDecimal(cost.payable()).setScale(digits, RoundingMode.UNNECESSARY);
        this.remaining = payable;
        this.steps = new ArrayList<>(terms.rules().size());
    }

    static CostSplit split(FundingTerms terms, CostBase cost) {
        Splitting splitting = new Splitting(terms, cost);
        splitting.run();
        return new CostSplit(terms, cost, Collections.unmodifiableList(splitting.steps), splitting.findings);
    }

    private void run() {
        if (eligible.compareTo(payable) > 0) {
            findings.add(Finding.builder(SplitFinding.ELIGIBLE_EXCEEDS_TOTAL)
                    .putFact("eligible", cost.eligible())
                    .putFact("total", cost.payable())
                    .build());
        }
        @Nullable FundingRule rest = null;
        for (FundingRule rule : terms.rules()) {
            if (rule.method() == FundingRule.Method.REST) {
                rest = rule;
            } else {
                take(step(rule));
            }
        }
        steps.add(Step.ofRest(Objects.requireNonNull(rest), terms.rounding(), payable, remaining, currency));
    }

    private void take(Step step) {
        FundingRule rule = step.rule();
        BigDecimal paid = ExactMoney.toDecimal(step.amount());
        steps.add(step);
        remaining = remaining.subtract(paid);
        if (rule.kind() == FundingKind.PRIVATE || rule.form() == FundingForm.IN_KIND) {
            privateOrInKind = privateOrInKind.add(paid);
        }
        if (step.cut() == Step.Cut.REMAINING && rule.method() != FundingRule.Method.UP_TO) {
            findings.add(finding(SplitFinding.SOURCE_CUT_TO_REMAINING, rule)
                    .putFact(
                            "claimed",
                            step.cap()
                                    .filter(cap -> cap.isLessThan(step.rounded()))
                                    .orElseGet(step::rounded))
                    .putFact("paid", step.amount())
                    .build()
                    .withLegalBasis(rule.legalBasis()));
        }
        if (step.cut() == Step.Cut.BENEFICIARY) {
            findings.add(finding(SplitFinding.BENEFICIARY_NOT_IN_TABLE, rule)
                    .putFact("beneficiary", beneficiary(rule))
                    .build()
                    .withLegalBasis(rule.legalBasis()));
        }
    }

    private Step step(FundingRule rule) {
        if (rule.method() != FundingRule.Method.RATE) {
            BigDecimal named = number(rule.amount().orElseThrow());
            return Step.ofAmount(rule, terms.rounding(), named, remaining, currency);
        }
        if (isUnnamed(rule.rateByBeneficiary(), rule) || isUnnamed(rule.capByBeneficiary(), rule)) {
            return Step.ofUnnamedBeneficiary(rule, terms.rounding(), base(rule), remaining, currency);
        }
        if (!rule.rateByCategory().isEmpty()) {
            return Step.ofRates(rule, terms.rounding(), categories(rule), eligible, cap(rule), remaining, currency);
        }
        Share rate = rule.rate().orElseGet(() -> named(rule.rateByBeneficiary(), rule));
        return Step.ofRate(rule, terms.rounding(), base(rule), rate, cap(rule), remaining, currency);
    }

    /** Whether a table by beneficiary leaves out the one of this cost: then nothing says what the source would pay. */
    private boolean isUnnamed(Map<String, ?> table, FundingRule rule) {
        return !table.isEmpty() && !table.containsKey(beneficiary(rule));
    }

    private <T> T named(Map<String, T> table, FundingRule rule) {
        return Objects.requireNonNull(table.get(beneficiary(rule)));
    }

    private Map<CostCategory, Money> categories(FundingRule rule) {
        if (cost.categories().isEmpty() && eligible.signum() != 0) {
            throw new IllegalArgumentException(
                    "the terms of " + rule.name() + " are by cost category, so the cost must say its categories");
        }
        return cost.categories();
    }

    private BigDecimal base(FundingRule rule) {
        return switch (rule.base()) {
            case ELIGIBLE -> eligible;
            case TOTAL -> payable;
            case PUBLIC -> eligible.subtract(privateOrInKind).max(BigDecimal.ZERO);
            case REMAINING -> remaining;
        };
    }

    /** The least of the caps that apply, in whole cents; null where there is none. */
    private @Nullable BigDecimal cap(FundingRule rule) {
        BigDecimal cap = rule.cap().map(this::number).orElse(null);
        if (!rule.capByBeneficiary().isEmpty()) {
            cap = least(cap, number(named(rule.capByBeneficiary(), rule)));
        }
        Optional<FundingRule.UnitCap> perUnit = rule.capPerUnit();
        if (perUnit.isPresent()) {
            BigDecimal quantity = cost.quantity(perUnit.get().unit())
                    .orElseThrow(() -> new IllegalArgumentException("the cap of " + rule.name() + " is by "
                            + perUnit.get().unit() + ", so the cost must say how many it has"));
            cap = least(cap, number(perUnit.get().amount()).multiply(quantity));
        }
        return cap == null ? null : cap.setScale(payable.scale(), RoundingMode.DOWN);
    }

    private static BigDecimal least(@Nullable BigDecimal one, BigDecimal other) {
        return one == null ? other : one.min(other);
    }

    private String beneficiary(FundingRule rule) {
        return cost.beneficiary()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the terms of " + rule.name() + " are by beneficiary, so the cost must name one"));
    }

    private BigDecimal number(Money amount) {
        ExactMoney.requireCurrency(amount, currency);
        return ExactMoney.toDecimal(amount);
    }

    private static Finding.Builder finding(SplitFinding code, FundingRule rule) {
        return Finding.builder(code).putFact("source", rule.name());
    }
}
