package ee.osalus.budget;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.law.InForce;
import ee.osalus.law.InForce.Version;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.javamoney.moneta.Money;

/**
 * The size up to which a project is paid by simplified cost options alone: EUR 200 000 in total, Regulation (EU) 2021/1060 Art.
 * 53(2) as published on 30 June 2021, in force from the next day.
 */
final class MandatoryOptions {

    private static final InForce<Money> THRESHOLD = InForce.of(List.of(new Version<>(
            Period.from(PartialDate.of(LocalDate.of(2021, 7, 1))),
            ExactMoney.of("200000.00", "EUR"),
            new LegalReference("Regulation (EU) 2021/1060", "Art. 53(2)"))));

    private MandatoryOptions() {}

    static Findings check(Budget budget, Money projectTotal, LocalDate day) {
        Optional<Version<Money>> threshold = THRESHOLD
                .on(day)
                .filter(version -> version.value().getCurrency().equals(projectTotal.getCurrency()))
                .filter(version -> projectTotal.isLessThanOrEqualTo(version.value()));
        if (threshold.isEmpty()) {
            return Findings.none();
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < budget.lines().size(); i++) {
            BudgetLine line = budget.lines().get(i);
            boolean inABase = budget.flatRates().stream()
                    .anyMatch(rate -> rate.kind().base().contains(line.category()));
            if (line.form() == CostForm.REAL_COST && !inABase) {
                findings.add(Finding.at("/lines/" + i, BudgetFinding.SIMPLIFIED_OPTIONS_MANDATORY)
                        .putFact("amount", line.amount())
                        .putFact("total", projectTotal)
                        .putFact("threshold", threshold.get().value())
                        .build()
                        .withLegalBasis(threshold.get().source()));
            }
        }
        return Findings.of(findings);
    }
}
