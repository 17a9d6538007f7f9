package ee.osalus.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The divisions that the test suites of other money libraries expect, where the shared material is at hand. */
class AllocationVectorsTest {

    @Test
    void dividesAsOtherLibrariesExpect() {
        String shared = System.getProperty("osalus.shared", "");
        assumeFalse(shared.isEmpty(), "The shared vectors are tried when -Dosalus.shared=PATH is given");

        JsonNode vectors = JsonMapper.shared()
                .readTree(Path.of(shared, "vectors", "allocation.json").toFile())
                .get("vectors");
        assertThat(vectors.size()).isEqualTo(146);
        vectors.forEach(AllocationVectorsTest::dividesAsExpected);
    }

    private static void dividesAsExpected(JsonNode vector) {
        int digits = vector.get("fractionDigits").intValue();
        String code = vector.get("currency").stringValue();
        CurrencyUnit currency = ExactMoney.currency(code.equals("SEATS") ? "XXX" : code);
        Remainder rule = Remainder.valueOf(vector.get("remainder").stringValue());
        Money total = minor(vector.get("totalMinor"), currency, digits);
        List<Share> weights = new ArrayList<>();
        vector.get("weights").forEach(weight -> weights.add(weight(weight.stringValue())));
        List<Money> expected = new ArrayList<>();
        vector.get("expectedMinor").forEach(part -> expected.add(minor(part, currency, digits)));

        List<Money> parts = Allocation.allocate(total, weights, rule, digits);

        assertThat(parts).as(vector.toString()).isEqualTo(expected);
        assertThat(ExactMoney.sum(parts, currency)).as(vector.toString()).isEqualTo(total);
        assertThat(Allocation.allocate(total.negate(), weights, rule, digits))
                .as(vector.toString())
                .isEqualTo(expected.stream().map(Money::negate).toList());
    }

    private static Money minor(JsonNode units, CurrencyUnit currency, int digits) {
        return ExactMoney.of(new BigDecimal(new BigInteger(units.stringValue()), digits), currency);
    }

    private static Share weight(String text) {
        return Share.tryParse(text).orElseGet(() -> Share.percent(new BigDecimal(text).movePointRight(2)));
    }
}
