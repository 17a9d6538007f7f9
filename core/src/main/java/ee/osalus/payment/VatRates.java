package ee.osalus.payment;

import ee.osalus.law.InForce;
import ee.osalus.law.InForce.Version;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The rates of Estonian value added tax (käibemaksuseadus § 15) by the days on which they were law.
 *
 * <p>Held against the amending acts in Riigi Teataja were 5 % for the press from 1 August 2022 (RT I, 04.06.2022, 4), and 22 % and 13 %
 * for lodging (RT I, 01.07.2023, 2); against what the press and auditors reported of them 18 %, 20 % from 1 July 2009, 22 % from 1 January
 * 2024 and 24 % from 1 July 2025. The reduced rates before 2022 follow the act as commonly cited.
 */
final class VatRates {

    private static final InForce<List<Share>> RATES = InForce.of(List.of(
            version(Period.of(LocalDate.of(2004, 5, 1), LocalDate.of(2008, 12, 31)), 18, 5),
            version(Period.of(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 6, 30)), 18, 9),
            version(Period.of(LocalDate.of(2009, 7, 1), LocalDate.of(2022, 7, 31)), 20, 9),
            version(Period.of(LocalDate.of(2022, 8, 1), LocalDate.of(2023, 12, 31)), 20, 9, 5),
            version(Period.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)), 22, 9, 5),
            version(Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)), 22, 13, 9),
            version(Period.from(PartialDate.of(LocalDate.of(2025, 7, 1))), 24, 13, 9)));

    private VatRates() {}

    private static Version<List<Share>> version(Period period, Integer... percents) {
        List<Share> rates =
                Arrays.stream(percents).map(percent -> Share.percent(percent)).toList();
        return new Version<>(period, rates, new LegalReference("Käibemaksuseadus", "§ 15"));
    }

    /** The version that no rate of fits the document, or empty where one does or none can be told. */
    static Optional<Version<List<Share>>> brokenBy(CostItem item) {
        if (item.vat().isZero()
                || item.supplier().registryCode().filter(code -> code.isValid()).isEmpty()) {
            return Optional.empty();
        }
        return RATES.on(item.documentDate())
                .filter(version -> version.value().stream().noneMatch(rate -> fits(item, rate)));
    }

    /** Within a cent, as invoices round each line or only the sum. */
    private static boolean fits(CostItem item, Share rate) {
        BigDecimal exact = rate.appliedTo(ExactMoney.toDecimal(item.net()), 2, RoundingMode.HALF_UP);
        BigDecimal cent = BigDecimal.ONE.movePointLeft(2);
        return ExactMoney.toDecimal(item.vat()).subtract(exact).abs().compareTo(cent) <= 0;
    }
}
