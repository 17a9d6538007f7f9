package ee.osalus.budget;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.law.InForce;
import ee.osalus.law.InForce.Version;
import ee.osalus.law.LegalReference;
import ee.osalus.money.Share;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The highest flat rates that need no calculation, by the days of decision on which they are law.
 *
 * <p>2021–27: Regulations (EU) 2021/1060 and 2021/1059 as published on 30 June 2021, in force from the next day. 2014–20: Regulation
 * (EU) No 1303/2013 with the articles that Regulation (EU, Euratom) 2018/1046 put in from 2 August 2018; the 40 % of staff costs
 * stood until then, for the European Social Fund only, in Regulation (EU) No 1304/2013. The office rate on all direct costs was at
 * most 25 % and needed a calculation; that on staff costs needed none.
 *
 * <p>The articles are those that the Commission's guidance on simplified cost options treats (C/2024/7467 for 2021–27); the 15 % of travel was
 * held against what an Interreg programme publishes. The other figures follow the acts as commonly cited.
 */
final class RateCeilings {

    private static final String COMMON_2021 = "Regulation (EU) 2021/1060";
    private static final String COMMON_2014 = "Regulation (EU) No 1303/2013";
    private static final Period SINCE_2021 = Period.from(PartialDate.of(LocalDate.of(2021, 7, 1)));
    private static final Period FROM_2013 = Period.of(LocalDate.of(2013, 12, 21), LocalDate.of(2021, 6, 30));
    private static final Period UNTIL_2018 = Period.of(LocalDate.of(2013, 12, 21), LocalDate.of(2018, 8, 1));
    private static final Period FROM_2018 = Period.of(LocalDate.of(2018, 8, 2), LocalDate.of(2021, 6, 30));

    private static final Map<FlatRateKind, InForce<Share>> CEILINGS = ceilings();

    private RateCeilings() {}

    private static Map<FlatRateKind, InForce<Share>> ceilings() {
        Map<FlatRateKind, InForce<Share>> ceilings = new EnumMap<>(FlatRateKind.class);
        ceilings.put(
                FlatRateKind.STAFF_ON_DIRECT_COSTS,
                InForce.of(List.of(
                        version(FROM_2018, 20, COMMON_2014, "Art. 68a(1)"),
                        version(SINCE_2021, 20, COMMON_2021, "Art. 55(1)"))));
        ceilings.put(
                FlatRateKind.TRAVEL_ON_STAFF,
                InForce.of(List.of(version(SINCE_2021, 15, "Regulation (EU) 2021/1059", "Art. 41(5)"))));
        ceilings.put(
                FlatRateKind.OFFICE_ON_STAFF,
                InForce.of(List.of(
                        version(FROM_2013, 15, COMMON_2014, "Art. 68(1)(b)"),
                        version(SINCE_2021, 15, COMMON_2021, "Art. 54(b)"))));
        ceilings.put(
                FlatRateKind.OFFICE_ON_DIRECT_COSTS,
                InForce.of(List.of(
                        version(FROM_2013, 25, COMMON_2014, "Art. 68(1)(a)"),
                        version(SINCE_2021, 7, COMMON_2021, "Art. 54(a)"))));
        ceilings.put(
                FlatRateKind.OTHER_ON_STAFF,
                InForce.of(List.of(
                        version(UNTIL_2018, 40, "Regulation (EU) No 1304/2013", "Art. 14(2)"),
                        version(FROM_2018, 40, COMMON_2014, "Art. 68b(1)"),
                        version(SINCE_2021, 40, COMMON_2021, "Art. 56(1)"))));
        return ceilings;
    }

    private static Version<Share> version(Period period, int percent, String act, String provision) {
        return new Version<>(period, Share.percent(percent), new LegalReference(act, provision));
    }

    static Findings check(List<FlatRate> rates, LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            FlatRate rate = rates.get(i);
            Optional<Version<Share>> ceiling = on(rate.kind(), day);
            if (ceiling.isPresent() && rate.rate().compareTo(ceiling.get().value()) > 0) {
                findings.add(Finding.at("/flatRates/" + i, code(rate.kind()))
                        .putFact("rate", rate.rate())
                        .putFact("ceiling", ceiling.get().value())
                        .build()
                        .withLegalBasis(ceiling.get().source()));
            }
        }
        return Findings.of(findings);
    }

    private static Optional<Version<Share>> on(FlatRateKind kind, LocalDate day) {
        return Optional.ofNullable(CEILINGS.get(kind)).flatMap(ceiling -> ceiling.on(day));
    }

    private static BudgetFinding code(FlatRateKind kind) {
        return switch (kind) {
            case STAFF_ON_DIRECT_COSTS -> BudgetFinding.STAFF_RATE_OVER_CEILING;
            case TRAVEL_ON_STAFF -> BudgetFinding.TRAVEL_RATE_OVER_CEILING;
            case OFFICE_ON_STAFF -> BudgetFinding.OFFICE_ON_STAFF_RATE_OVER_CEILING;
            case OFFICE_ON_DIRECT_COSTS -> BudgetFinding.OFFICE_ON_DIRECT_RATE_OVER_CEILING;
            case OTHER_ON_STAFF -> BudgetFinding.OTHER_RATE_OVER_CEILING;
        };
    }
}
