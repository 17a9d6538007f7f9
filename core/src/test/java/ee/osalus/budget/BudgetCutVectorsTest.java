package ee.osalus.budget;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.money.ExactMoney;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.javamoney.moneta.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cuts of the data file beside this test. */
class BudgetCutVectorsTest {

    static List<String> vectors() throws IOException {
        try (InputStream file = BudgetCutVectorsTest.class.getResourceAsStream("cuts.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aCutFallsThroughToTheFlatRatesOnIt(String vector) {
        String[] cells = vector.split(" \\| ", -1);
        List<CostCut> cuts = new ArrayList<>();
        for (String cut : cells[3].split("; ", -1)) {
            String[] words = cut.split(" ", -1);
            cuts.add(new CostCut(CostCategory.valueOf(words[0]), eur(words[1]), Integer.parseInt(words[3])));
        }
        BudgetCosts costs = BudgetVectorsTest.budget(cells[0], cells[1], Integer.parseInt(cells[2]))
                .costsAfter(cuts);

        Map<CostCategory, Money> expected = new LinkedHashMap<>();
        for (String amount : cells[4].split("; ", -1)) {
            expected.put(CostCategory.valueOf(amount.split(" ", -1)[0]), eur(amount.split(" ", -1)[1]));
        }
        assertThat(costs.cuts()).isEqualTo(cuts);
        assertThat(costs.amounts()).containsExactlyEntriesOf(expected);
        assertThat(costs.total()).isEqualTo(eur(cells[5]));
        assertThat(costs.periodTotals())
                .isEqualTo(Arrays.stream(cells[6].split(" ", -1))
                        .map(BudgetCutVectorsTest::eur)
                        .toList());
    }

    private static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }
}
