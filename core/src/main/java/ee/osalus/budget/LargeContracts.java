package ee.osalus.budget;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.law.InForce.Version;
import ee.osalus.law.LegalReference;
import ee.osalus.law.ProcurementThreshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.javamoney.moneta.Money;

/**
 * Contracts over the procurement thresholds, beside which staff is not paid by the rate of 20 % that needs no calculation.
 *
 * <p>2021–27, Regulation (EU) 2021/1060, Art. 55(1): works, supplies and services. 2014–20, Regulation (EU) No 1303/2013, Art. 68a(1), in
 * force from 2 August 2018: works only.
 */
final class LargeContracts {

    private static final LocalDate FROM_2018 = LocalDate.of(2018, 8, 2);
    private static final LocalDate SINCE_2021 = LocalDate.of(2021, 7, 1);

    private LargeContracts() {}

    static Findings check(Budget budget, LocalDate day) {
        Optional<FlatRate> staff = budget.flatRates().stream()
                .filter(rate -> rate.kind() == FlatRateKind.STAFF_ON_DIRECT_COSTS)
                .findFirst();
        if (staff.isEmpty() || day.isBefore(FROM_2018)) {
            return Findings.none();
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < budget.lines().size(); i++) {
            String pointer = "/lines/" + i + "/contract";
            FlatRate rate = staff.get();
            budget.lines()
                    .get(i)
                    .contract()
                    .ifPresent(contract -> exceeded(contract, day)
                            .ifPresent(threshold ->
                                    findings.add(Finding.at(pointer, BudgetFinding.CONTRACT_BESIDE_STAFF_RATE)
                                            .putFact("value", contract.value())
                                            .putFact("threshold", threshold.value())
                                            .putFact("rate", rate.rate())
                                            .build()
                                            .withLegalBasis(source(day)))));
        }
        return Findings.of(findings);
    }

    private static Optional<Version<Money>> exceeded(BudgetLine.Contract contract, LocalDate day) {
        if (day.isBefore(SINCE_2021) && contract.kind() != ProcurementThreshold.WORKS) {
            return Optional.empty();
        }
        return contract.kind()
                .value()
                .on(day)
                .filter(threshold ->
                        threshold.value().getCurrency().equals(contract.value().getCurrency()))
                .filter(threshold -> contract.value().isGreaterThan(threshold.value()));
    }

    private static LegalReference source(LocalDate day) {
        return day.isBefore(SINCE_2021)
                ? new LegalReference("Regulation (EU) No 1303/2013", "Art. 68a(1)")
                : new LegalReference("Regulation (EU) 2021/1060", "Art. 55(1)");
    }
}
