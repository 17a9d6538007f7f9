package ee.osalus.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javax.money.CurrencyUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.javamoney.moneta.Money;

class LegacyEuroProperties {

    private static final CurrencyUnit EUR = ExactMoney.currency("EUR");

    /** Currencies whose smallest unit is worth more than a cent. */
    private static final Set<String> COARSE = Set.of("BEF", "LUF", "IEP", "CYP", "MTL", "LVL");

    @Property
    void centsIntoNationalUnitsAndBackAreTheSameCents(
            @ForAll @LongRange(min = -1_000_000_000_00L, max = 1_000_000_000_00L) long cents) {
        Money euro = ExactMoney.ofMinor(cents, EUR);
        assertThat(LegacyEuro.rates())
                .filteredOn(rate -> !COARSE.contains(rate.currencyCode()))
                .hasSize(15)
                .allSatisfy(rate -> assertThat(
                                LegacyEuro.toEuro(LegacyEuro.fromEuro(euro, ExactMoney.currency(rate.currencyCode()))))
                        .isEqualTo(euro));
    }
}
