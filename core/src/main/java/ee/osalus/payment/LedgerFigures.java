package ee.osalus.payment;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.javamoney.moneta.Money;

/**
 * What follows from the entries of a ledger.
 *
 * @param agreement what was agreed
 * @param retention the part of each grant that is kept now
 * @param lines everything claimed
 * @param payments everything paid
 * @param corrections those in force
 */
record LedgerFigures(
        GrantAgreement agreement,
        Share retention,
        List<ClaimLine> lines,
        List<Payment> payments,
        List<FinancialCorrection> corrections) {

    Money eligible() {
        return CostSums.of(agreement, lines).eligible();
    }

    Money ineligibleByCorrection() {
        return eligible().subtract(correctedClaim().eligible());
    }

    /** Everything claimed, without what corrections made ineligible of the documents that they affect. */
    private CostSums correctedClaim() {
        CostSums claimed = CostSums.of(agreement, lines);
        for (FinancialCorrection correction : corrections) {
            CostSums affected = affectedClaimed(correction);
            Money part = Cumulative.larger(affected.eligible(), zero());
            Money taken = Cumulative.smaller(
                    correction.share().appliedTo(part, correction.rounding()), correction.correctedCost());
            claimed = claimed.less(taken, affected.inProportion(taken));
        }
        return claimed;
    }

    private CostSums affectedClaimed(FinancialCorrection correction) {
        return CostSums.of(
                agreement,
                lines.stream().filter(line -> correction.affects(line.item())).toList());
    }

    CostSums correctedApproval() {
        CostSums approved = CostSums.of(agreement.approvedCost());
        for (FinancialCorrection correction : corrections) {
            approved = correction.takenFrom(approved, correction.correctedCost());
        }
        return approved;
    }

    Map<String, Money> grants() {
        return Cumulative.grants(agreement, correctedApproval());
    }

    /** The grants without what is kept now. */
    Map<String, Money> ceilings() {
        Map<String, Money> ceilings = new LinkedHashMap<>(grants());
        ceilings.replaceAll((source, grant) -> retention.complement().appliedTo(grant, RoundingMode.DOWN));
        return ceilings;
    }

    Cumulative cumulative() {
        return Cumulative.of(agreement, correctedClaim(), grants());
    }

    /** What each source but the rest pays of everything claimed, retained parts included. */
    Map<String, Money> parts() {
        Map<String, Money> parts = new LinkedHashMap<>(cumulative().amounts());
        parts.keySet().retainAll(agreement.grants().keySet());
        return parts;
    }

    Map<String, Money> entitlements() {
        Map<String, Money> ceilings = ceilings();
        Map<String, Money> entitlements = parts();
        entitlements.replaceAll((source, part) -> Cumulative.smaller(part, ceilings.getOrDefault(source, part)));
        return Collections.unmodifiableMap(entitlements);
    }

    Map<String, Money> paid() {
        Map<String, Money> paid = new LinkedHashMap<>();
        agreement.grants().keySet().forEach(source -> paid.put(source, zero()));
        payments.forEach(payment -> paid.merge(payment.source(), payment.amount(), Money::add));
        return Collections.unmodifiableMap(paid);
    }

    /** Payments pay the claimed documents in their order, whatever they were called. */
    Map<String, Money> paidOn(FinancialCorrection correction) {
        Map<String, Money> onAffected = new LinkedHashMap<>();
        paid().forEach((source, paid) -> {
            Money left = paid;
            Money affected = zero();
            for (ClaimLine line : lines) {
                Money part = Cumulative.smaller(line.amounts().getOrDefault(source, zero()), left);
                left = left.subtract(part);
                affected = correction.affects(line.item()) ? affected.add(part) : affected;
            }
            onAffected.put(source, affected);
        });
        return onAffected;
    }

    Money ownPart() {
        CostSums claimed = CostSums.of(agreement, lines);
        Money cost = agreement.approvedCost().total().isPresent() ? claimed.cost() : claimed.eligible();
        return Cumulative.larger(cost, zero()).subtract(ExactMoney.sum(parts().values(), agreement.currency()));
    }

    Findings findings() {
        List<Finding> findings = new ArrayList<>();
        Map<String, Money> grants = grants();
        paid().forEach((source, paid) -> {
            Money grant = grants.getOrDefault(source, paid);
            if (paid.isGreaterThan(grant)) {
                findings.add(Finding.at("/payments", PaymentFinding.PAID_EXCEEDS_GRANT)
                        .putFact("source", source)
                        .putFact("paid", paid)
                        .putFact("grant", grant)
                        .build());
            }
        });
        for (int i = 0; i < corrections.size(); i++) {
            FinancialCorrection correction = corrections.get(i);
            Money claimed = affectedClaimed(correction).eligible();
            if (claimed.isGreaterThan(correction.affectedCost())) {
                findings.add(Finding.at("/corrections/" + i, PaymentFinding.AFFECTED_COST_TOO_LOW)
                        .putFact("reference", correction.reference())
                        .putFact("affected", correction.affectedCost())
                        .putFact("claimed", claimed)
                        .build());
            }
        }
        return Findings.of(findings);
    }

    private Money zero() {
        return ExactMoney.zero(agreement.currency());
    }
}
