package ee.osalus.law;

import ee.osalus.law.InForce.Version;
import ee.osalus.money.ExactMoney;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.javamoney.moneta.Money;

/**
 * The values of a contract, without VAT, from which the procurement directives of the Union apply; set anew every two years.
 *
 * <p>Directive 2014/24/EU, Art. 4, and for utilities Directive 2014/25/EU, Art. 15, with the delegated regulations of 2018–19 to 2026–27.
 * Before and after, no value is in force here. The values of 2026–27 were held against what a national procurement authority publishes
 * and the Union's notice to the World Trade Organization, those of 2022–25 against pages that cite the acts; those of 2018–21 follow the acts
 * as commonly cited.
 */
public enum ProcurementThreshold {
    /** Works: 5 548 000, 5 350 000, 5 382 000, 5 538 000 and, in 2026–27, 5 404 000 EUR. */
    WORKS(classic(5_548_000, 5_350_000, 5_382_000, 5_538_000, 5_404_000)),
    /** Supplies and services to central government: 144 000, 139 000, 140 000, 143 000 and 140 000 EUR. */
    CENTRAL_GOVERNMENT(classic(144_000, 139_000, 140_000, 143_000, 140_000)),
    /** Supplies and services to cities and other authorities that are not central: 221 000, 214 000, 215 000, 221 000 and 216 000 EUR. */
    SUB_CENTRAL(classic(221_000, 214_000, 215_000, 221_000, 216_000)),
    /** Supplies and services to utilities: 443 000, 428 000, 431 000, 443 000 and 432 000 EUR. */
    UTILITIES(InForce.of(List.of(
            version(2018, 443_000, "Directive 2014/25/EU", "Art. 15, Delegated Regulation (EU) 2017/2364"),
            version(2020, 428_000, "Directive 2014/25/EU", "Art. 15, Delegated Regulation (EU) 2019/1829"),
            version(2022, 431_000, "Directive 2014/25/EU", "Art. 15, Delegated Regulation (EU) 2021/1953"),
            version(2024, 443_000, "Directive 2014/25/EU", "Art. 15, Delegated Regulation (EU) 2023/2496"),
            version(2026, 432_000, "Directive 2014/25/EU", "Art. 15, Delegated Regulation (EU) 2025/2150"))));

    @SuppressWarnings(
            "ImmutableEnumChecker") // InForce is immutable; only the checker's own annotation would tell it so
    private final InForce<Money> value;

    ProcurementThreshold(InForce<Money> value) {
        this.value = value;
    }

    /**
     * The threshold with all its versions.
     *
     * @return the value without VAT by day, each with its source
     */
    public InForce<Money> value() {
        return value;
    }

    /**
     * The threshold of a day.
     *
     * @param day the day
     * @return the value without VAT, or empty where none is known
     */
    public Optional<Money> on(LocalDate day) {
        return value.on(day).map(Version::value);
    }

    private static InForce<Money> classic(long from2018, long from2020, long from2022, long from2024, long from2026) {
        String act = "Directive 2014/24/EU";
        return InForce.of(List.of(
                version(2018, from2018, act, "Art. 4, Delegated Regulation (EU) 2017/2365"),
                version(2020, from2020, act, "Art. 4, Delegated Regulation (EU) 2019/1828"),
                version(2022, from2022, act, "Art. 4, Delegated Regulation (EU) 2021/1952"),
                version(2024, from2024, act, "Art. 4, Delegated Regulation (EU) 2023/2495"),
                version(2026, from2026, act, "Art. 4, Delegated Regulation (EU) 2025/2152")));
    }

    private static Version<Money> version(int year, long euros, String act, String provision) {
        Period twoYears = Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31));
        Money value = ExactMoney.ofMinor(euros * 100, ExactMoney.currency("EUR"));
        return new Version<>(twoYears, value, new LegalReference(act, provision));
    }
}
