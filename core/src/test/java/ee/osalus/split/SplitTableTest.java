package ee.osalus.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import ee.osalus.funding.FundingKind;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryException;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class SplitTableTest {

    private static final List<String> PARTNERS = List.of("Kase vald", "Tamme vald");
    private static final List<String> FUNDS = List.of("ERF", "riik", "oma");

    @Test
    void whatComesOutEvenIsKept() {
        SplitTable<String, String> table = SplitTable.of(
                PARTNERS, FUNDS, (partner, fund) -> Share.percent(fund.equals("ERF") ? 30 : 10), eur("100.00"));

        assertThat(table.row("Kase vald"))
                .containsExactly(entry("ERF", eur("30")), entry("riik", eur("10")), entry("oma", eur("10")));
        assertThat(table.column("ERF")).containsExactly(entry("Kase vald", eur("30")), entry("Tamme vald", eur("30")));
        assertThat(table.rowTotals()).containsExactly(entry("Kase vald", eur("50")), entry("Tamme vald", eur("50")));
        assertThat(table.columnTotals())
                .containsExactly(entry("ERF", eur("60")), entry("riik", eur("20")), entry("oma", eur("20")));
        assertThat(table.total()).isEqualTo(eur("100"));
        assertThat(table.rows()).isEqualTo(PARTNERS);
        assertThat(table.columns()).isEqualTo(FUNDS);
    }

    @Test
    void aWholeRowIsKeptWhereItsCellsAreNotWhole() {
        // A third each of 0.01: every row is a cent's third, the only column the whole cent.
        SplitTable<Integer, String> column =
                SplitTable.of(List.of(1, 2, 3), List.of("all"), (row, all) -> Share.of(1, 3), eur("0.01"));
        assertThat(column.total()).isEqualTo(eur("0.01"));
        assertThat(column.columnTotals()).containsExactly(entry("all", eur("0.01")));

        // 0.03 in four quarters: the exact margins are 0.015, so one row and one column have 0.02.
        SplitTable<Integer, Integer> quarters =
                SplitTable.of(List.of(1, 2), List.of(1, 2), (row, other) -> Share.percent(25), eur("0.03"));
        assertThat(quarters.total()).isEqualTo(eur("0.03"));
        assertThat(quarters.rowTotals().values()).containsExactlyInAnyOrder(eur("0.01"), eur("0.02"));
        assertThat(quarters.columnTotals().values()).containsExactlyInAnyOrder(eur("0.01"), eur("0.02"));
    }

    @Test
    void everyMarginOfTheTableIsANeighbourOfItsExactValue() {
        SplitTable<Integer, Integer> table =
                SplitTable.of(List.of(1, 2), List.of(1, 2), (row, column) -> Share.percent(25), eur("0.05"));
        assertThat(table.row(1).values()).containsExactly(eur("0.02"), eur("0.01"));
        assertThat(table.row(2).values()).containsExactly(eur("0.01"), eur("0.01"));
    }

    @Test
    void aNegativeAmountIsTheMirrorImage() {
        SplitTable<Integer, Integer> plus =
                SplitTable.of(List.of(1, 2), List.of(1, 2, 3), (row, column) -> Share.of(1, 6), eur("0.11"));
        SplitTable<Integer, Integer> minus =
                SplitTable.of(List.of(1, 2), List.of(1, 2, 3), (row, column) -> Share.of(1, 6), eur("-0.11"));

        assertThat(minus.total()).isEqualTo(eur("-0.11"));
        assertThat(minus.row(1).values())
                .containsExactlyElementsOf(
                        plus.row(1).values().stream().map(Money::negate).toList());
    }

    @Test
    void everyCellStandsInItsPlace() {
        // 21.00 by weights 1 to 6 of 21: every cell is its own number of euros.
        SplitTable<Integer, Integer> table = SplitTable.of(
                List.of(0, 1), List.of(0, 1, 2), (row, column) -> Share.of(3L * row + column + 1, 21), eur("21"));

        assertThat(table.row(0)).containsExactly(entry(0, eur("1")), entry(1, eur("2")), entry(2, eur("3")));
        assertThat(table.row(1)).containsExactly(entry(0, eur("4")), entry(1, eur("5")), entry(2, eur("6")));
        assertThat(table.column(0)).containsExactly(entry(0, eur("1")), entry(1, eur("4")));
        assertThat(table.column(2)).containsExactly(entry(0, eur("3")), entry(1, eur("6")));
        assertThat(table.amount(0, 1)).isEqualTo(eur("2"));
        assertThat(table.amount(1, 2)).isEqualTo(eur("6"));
        assertThat(table.rowTotals()).containsExactly(entry(0, eur("6")), entry(1, eur("15")));
        assertThat(table.columnTotals()).containsExactly(entry(0, eur("5")), entry(1, eur("7")), entry(2, eur("9")));
    }

    @Test
    void givenMarginsAreKept() {
        SplitTable<String, String> table = SplitTable.of(
                ordered("Kase vald", "100.01", "Tamme vald", "33.32"), ordered("ERF", "113.33", "oma", "20.00"));

        // Exact: 100.01 × 113.33 ÷ 133.33 = 85.0082…; 15.0017…; 28.3217…; 4.9982…
        assertThat(table.row("Kase vald").get("ERF")).isIn(eur("85.00"), eur("85.01"));
        assertThat(table.rowTotals())
                .containsExactly(entry("Kase vald", eur("100.01")), entry("Tamme vald", eur("33.32")));
        assertThat(table.columnTotals()).containsExactly(entry("ERF", eur("113.33")), entry("oma", eur("20")));
    }

    @Test
    void aTableOfOneRowIsTheSplitItself() {
        Map<String, Money> amounts = FundingTerms.builder()
                .addRule(FundingRule.rate("grant", FundingKind.GRANT, Share.percent("69.88")))
                .addRule(FundingRule.rest("own", FundingKind.OWN_CONTRIBUTION))
                .rounding(RoundingMode.HALF_UP)
                .build()
                .split(eur("2578.90"))
                .amounts();

        assertThat(SplitTable.of(Map.of("Kase vald", eur("2578.90")), amounts).row("Kase vald"))
                .isEqualTo(amounts);
    }

    @Test
    void nothingIsDividedIntoNothing() {
        SplitTable<String, String> table = SplitTable.of(Map.of("a", eur("0")), Map.of("b", eur("0")));
        assertThat(table.amount("a", "b")).isEqualTo(eur("0"));
        assertThat(table).hasToString("SplitTable[1 × 1, 0]");
    }

    @Test
    void amountsOfAnySizeAreDivided() {
        String large = "999999999999999999999999999999.99";
        SplitTable<Integer, Integer> table =
                SplitTable.of(List.of(1, 2, 3), List.of(1, 2, 3), (row, column) -> Share.of(1, 9), eur(large));
        assertThat(table.total()).isEqualTo(eur(large));
        assertThat(table.rowTotals().values()).containsOnly(eur("333333333333333333333333333333.33"));

        SplitTable<String, String> margins =
                SplitTable.of(ordered("a", large, "b", "0.01"), ordered("c", large, "d", "0.01"));
        assertThat(margins.row("a"))
                .containsExactly(entry("c", eur("999999999999999999999999999999.98")), entry("d", eur("0.01")));
    }

    @Test
    void equalInputGivesTheEqualTable() {
        SplitTable<String, String> table = table("10.01");
        assertThat(table).isEqualTo(table("10.01")).hasSameHashCodeAs(table("10.01"));
        assertThat(table).isNotEqualTo(table("10.02")).doesNotHaveSameHashCodeAs(table("10.02"));
        assertThat(table)
                .isNotEqualTo(SplitTable.of(
                        List.of("Kase vald", "Lepa vald"), FUNDS, (row, column) -> Share.of(1, 6), eur("10.01")));
        assertThat(table)
                .isNotEqualTo(SplitTable.of(
                        PARTNERS, List.of("ERF", "riik", "muu"), (row, column) -> Share.of(1, 6), eur("10.01")));
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SplitTable.of(List.of(), FUNDS, (row, column) -> Share.ONE, eur("1")))
                .withMessage("a table has at least one row and one column");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SplitTable.of(FUNDS, List.of(), (row, column) -> Share.ONE, eur("1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SplitTable.of(Map.of(), Map.of("a", eur("0"))))
                .withMessage("a table has at least one row and one column");
        assertThatIllegalArgumentException().isThrownBy(() -> SplitTable.of(Map.of("a", eur("0")), Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SplitTable.of(List.of("a", "a"), FUNDS, (row, column) -> Share.ZERO, eur("1")))
                .withMessage("a table has each row and each column once, but this one twice: a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SplitTable.of(Map.of("a", eur("1")), Map.of("b", eur("2"))))
                .withMessage(
                        "row and column totals must have the same sum, but these have 100 and 200 smallest units of EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SplitTable.of(ordered("a", "-1", "b", "2"), ordered("c", "1")))
                .withMessage("a row or column total is at least 0, but one is -1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SplitTable.of(new HashMap<>(ordered("a", "1", "b", "2")), ordered("c", "3")))
                .withMessageEndingWith("use a LinkedHashMap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SplitTable.of(ordered("c", "3"), new HashMap<>(ordered("a", "1", "b", "2"))))
                .withMessageEndingWith("use a LinkedHashMap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SplitTable.of(FUNDS, FUNDS, (row, column) -> Share.ZERO, eur("1.005")))
                .withMessage("Expected whole units of 10^-2 EUR, but got 1.005");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SplitTable.of(Map.of("a", eur("1.005")), Map.of("b", eur("1.005"))))
                .withMessage("Expected whole units of 10^-2 EUR, but got 1.005");
        assertThatExceptionOfType(MonetaryException.class)
                .isThrownBy(() -> SplitTable.of(Map.of("a", eur("1")), Map.of("b", ExactMoney.of("1", "EEK"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("1").amount("Lepa vald", "ERF"))
                .withMessage("the table has no row or column of that name: Lepa vald");
        assertThatIllegalArgumentException().isThrownBy(() -> table("1").column("muu"));
    }

    private static SplitTable<String, String> table(String total) {
        return SplitTable.of(PARTNERS, FUNDS, (partner, fund) -> Share.of(1, 6), eur(total));
    }

    private static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }

    private static Map<String, Money> ordered(String... namesAndAmounts) {
        Map<String, Money> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndAmounts.length; i += 2) {
            map.put(namesAndAmounts[i], eur(namesAndAmounts[i + 1]));
        }
        return map;
    }
}
