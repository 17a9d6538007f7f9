package ee.osalus.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {

    @Test
    void aTextLocationPrintsLineAndColumn() {
        assertThat(new TextLocation(12, 1, "Maksumus")).hasToString("12:1");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1"})
    void aTextLocationCountsFromOne(int line, int column) {
        assertThatThrownBy(() -> new TextLocation(line, column, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line and column count from 1: " + line + ":" + column);
    }

    @Test
    void aCellLocationPrintsAsASpreadsheetDoes() {
        assertThat(new CellLocation(12, "AA", "Fund_Code", "ERDF")).hasToString("AA12");
    }

    @ParameterizedTest
    @CsvSource({"0, A", "1, a", "1, A1", "1, ''"})
    void aCellLocationHasARowFromOneAndCapitalLetters(int row, String column) {
        assertThatThrownBy(() -> new CellLocation(row, column, "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row from 1 and a column such as AA are expected: " + column + row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/funding/sources/0", "/a~1b"})
    void aPointerIsEmptyOrBeginsWithASlash(String pointer) {
        PointerLocation location = PointerLocation.of(pointer);
        assertThat(location.pointer()).isEqualTo(pointer);
        assertThat(location).hasToString(pointer);
        assertThat(location.text()).isEmpty();
    }

    @Test
    void aPointerMayKnowWhereItsValueWasPrinted() {
        TextLocation place = new TextLocation(12, 11, "24 600");
        PointerLocation printed = PointerLocation.of("/funding/totalCost").at(place);
        assertThat(printed.text()).contains(place);
        assertThat(printed.pointer()).isEqualTo("/funding/totalCost");
        assertThat(printed).hasToString("12:11 /funding/totalCost");
        assertThat(PointerLocation.of("").at(place)).hasToString("12:11");
    }

    @Test
    void pointersAreEqualByPointerAndPlace() {
        PointerLocation pointer = PointerLocation.of("/title");
        TextLocation place = new TextLocation(1, 1, "");
        assertThat(pointer).isEqualTo(PointerLocation.of("/title")).hasSameHashCodeAs(PointerLocation.of("/title"));
        assertThat(pointer.at(place)).isEqualTo(PointerLocation.of("/title").at(new TextLocation(1, 1, "")));
        assertThat(pointer)
                .isNotEqualTo(PointerLocation.of("/status"))
                .isNotEqualTo(pointer.at(place))
                .isNotEqualTo("/title");
    }
}
