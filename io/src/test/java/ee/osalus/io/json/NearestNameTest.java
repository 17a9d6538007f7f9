package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    /** Each line: a name, and which of title, totalCost and end it was perhaps meant for. */
    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Title, title",
        "tite, title",
        "titles, title",
        "tittles, title",
        "total_cost, totalCost",
        "ende, end",
        "edn,",
        "x,",
        "tile5x,",
        "totalCosts1x,",
        "colour,"
    })
    void tellsWhichNameWasPerhapsMeant(String name, String meant) {
        assertThat(NearestName.meant(name, Set.of("title", "totalCost", "end")).orElse(null))
                .isEqualTo(meant);
    }
}
