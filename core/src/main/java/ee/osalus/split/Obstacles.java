package ee.osalus.split;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;

/** What a cost lacks to be split under terms. */
final class Obstacles {

    private final CostBase cost;
    private final List<Finding> findings = new ArrayList<>();

    private Obstacles(CostBase cost) {
        this.cost = cost;
    }

    static Findings of(FundingTerms terms, CostBase cost) {
        Obstacles obstacles = new Obstacles(cost);
        CurrencyUnit currency = cost.eligible().getCurrency();
        terms.currency()
                .filter(other -> !other.equals(currency))
                .ifPresent(other -> obstacles.findings.add(Finding.builder(SplitFinding.COST_IN_OTHER_CURRENCY)
                        .putFact("cost", currency.getCurrencyCode())
                        .putFact("terms", other.getCurrencyCode())
                        .build()));
        terms.rules().forEach(obstacles::addAbout);
        if (obstacles.findings.isEmpty() && terms.rounding() == RoundingMode.UNNECESSARY) {
            obstacles.addIfNotEven(terms);
        }
        return Findings.of(obstacles.findings);
    }

    private void addAbout(FundingRule rule) {
        boolean byBeneficiary =
                !rule.rateByBeneficiary().isEmpty() || !rule.capByBeneficiary().isEmpty();
        if (byBeneficiary && cost.beneficiary().isEmpty()) {
            findings.add(about(SplitFinding.BENEFICIARY_MISSING, rule));
        }
        rule.capPerUnit()
                .filter(cap -> cost.quantity(cap.unit()).isEmpty())
                .ifPresent(cap -> findings.add(Finding.builder(SplitFinding.QUANTITY_MISSING)
                        .putFact("source", rule.name())
                        .putFact("unit", cap.unit())
                        .build()
                        .withLegalBasis(rule.legalBasis())));
        if (!rule.rateByCategory().isEmpty()
                && cost.categories().isEmpty()
                && !cost.eligible().isZero()) {
            findings.add(about(SplitFinding.CATEGORIES_MISSING, rule));
        }
    }

    /** Only the division itself knows; the arithmetic has no other way to say so. */
    private void addIfNotEven(FundingTerms terms) {
        try {
            terms.split(cost);
        } catch (ArithmeticException uneven) {
            findings.add(Finding.builder(SplitFinding.PART_NOT_EVEN)
                    .putFact("cost", cost.eligible())
                    .build());
        }
    }

    private static Finding about(SplitFinding code, FundingRule rule) {
        return Finding.builder(code).putFact("source", rule.name()).build().withLegalBasis(rule.legalBasis());
    }
}
