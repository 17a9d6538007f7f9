package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.PointerLocation;
import ee.osalus.funding.FundingForm;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.split.CostBase;
import ee.osalus.split.FundingConstraint;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import ee.osalus.split.SplitFinding;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds printed amounts against the constraints of terms: the amounts become fixed sources of the same cost, the own contribution bears
 * the rest, and the constraints are asked as they are asked of any split.
 */
final class PrintedSplit {

    static final List<FindingCode> CODES = List.of(
            SplitFinding.OWN_CONTRIBUTION_TOO_LOW,
            SplitFinding.GRANT_TOO_LOW,
            SplitFinding.GRANT_TOO_HIGH,
            SplitFinding.PUBLIC_SHARE_TOO_HIGH,
            SplitFinding.SUPPORT_EXCEEDS_COST_IN_MONEY,
            SplitFinding.RATE_OVER_CEILING);

    private PrintedSplit() {}

    static void check(FundingTerms terms, Figures figures, CostBase cost, Gathered found) {
        if (figures.grants().isEmpty() || terms.constraints().isEmpty()) {
            return;
        }
        FundingTerms.Builder printed = FundingTerms.builder().rounding(RoundingMode.DOWN);
        Set<String> names = new HashSet<>();
        for (FundingSource source : figures.funding().sources()) {
            boolean bearsTheRest = source.kind() == FundingKind.OWN_CONTRIBUTION && source.form() == FundingForm.CASH;
            if (!bearsTheRest && source.amount().filter(TermsRules::canBeSplit).isPresent()) {
                printed.addRule(FundingRule.fixed(
                                nameOf(source.kind(), terms, names),
                                source.kind(),
                                source.amount().orElseThrow())
                        .withForm(source.form()));
            }
        }
        printed.addRule(
                FundingRule.rest(nameOf(FundingKind.OWN_CONTRIBUTION, terms, names), FundingKind.OWN_CONTRIBUTION));
        for (FundingConstraint constraint : terms.constraints()) {
            if (constraint.source().filter(source -> !names.contains(source)).isEmpty()) {
                printed.addConstraint(constraint);
            }
        }
        CostBase stated = figures.sum(source -> source.form() == FundingForm.IN_KIND)
                .filter(TermsRules::canBeSplit)
                .map(cost::withInKind)
                .orElse(cost);
        for (Finding finding : printed.build().split(stated).findings()) {
            if (CODES.contains(finding.code())) {
                found.add(finding.withLocation(PointerLocation.of("/funding/sources")));
            }
        }
    }

    /** The name of the first rule of that kind which no printed source has taken, so that constraints on it find it; else a new name. */
    private static String nameOf(FundingKind kind, FundingTerms terms, Set<String> taken) {
        String name = terms.rules().stream()
                .filter(rule -> rule.kind() == kind)
                .map(FundingRule::name)
                .filter(known -> !taken.contains(known))
                .findFirst()
                .orElseGet(() -> kind.name() + " " + taken.size());
        taken.add(name);
        return name;
    }
}
