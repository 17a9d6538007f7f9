package ee.osalus.budget;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The budgets of the data file beside this test. */
class BudgetVectorsTest {

    static Stream<String> vectors() throws IOException {
        try (InputStream file = BudgetVectorsTest.class.getResourceAsStream("budgets.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void computesEveryCategoryAndPeriod(String vector) {
        String[] cells = vector.split(" \\| ", -1);
        BudgetCosts costs =
                budget(cells[0], cells[1], Integer.parseInt(cells[2])).costs();

        Map<CostCategory, Money> expected = new LinkedHashMap<>();
        for (String amount : cells[3].split("; ", -1)) {
            String[] words = amount.split(" ", -1);
            expected.put(CostCategory.valueOf(words[0]), eur(words[1]));
        }
        assertThat(costs.amounts()).containsExactlyEntriesOf(expected);
        assertThat(costs.total()).isEqualTo(eur(cells[4]));
        assertThat(costs.periodTotals())
                .isEqualTo(Arrays.stream(cells[5].split(" ", -1))
                        .map(BudgetVectorsTest::eur)
                        .toList());
    }

    static Budget budget(String lines, String rates, int periods) {
        Budget.Builder budget =
                Budget.builder().currency(ExactMoney.currency("EUR")).periods(periods);
        for (String line : lines.split("; ", -1)) {
            budget.addLine(line(line));
        }
        for (String rate : rates.equals("-") ? List.<String>of() : List.of(rates.split("; ", -1))) {
            String[] words = rate.split(" ", -1);
            budget.addFlatRate(FlatRate.of(FlatRateKind.valueOf(words[0]), Share.parse(words[1])));
        }
        return budget.build();
    }

    private static BudgetLine line(String text) {
        String[] words = text.split("[ =]", -1);
        String[] factors = words[1].split("x", -1);
        CostCategory category = CostCategory.valueOf(words[0]);
        BudgetLine.Builder line = BudgetLine.builder()
                .name(LocalizedText.of("en", text))
                .category(category)
                .unitPrice(eur(factors[factors.length - 1]));
        if (factors.length == 2) {
            line.form(CostForm.UNIT_COST).units(new BigDecimal(factors[0]));
        } else if (category == CostCategory.LUMP_SUMS) {
            line.form(CostForm.LUMP_SUM);
        }
        for (String part : words.length == 3 ? List.of(words[2].split(",", -1)) : List.<String>of()) {
            line.addByPeriod(eur(part));
        }
        return line.build();
    }

    private static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }
}
