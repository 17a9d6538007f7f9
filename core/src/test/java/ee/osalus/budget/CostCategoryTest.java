package ee.osalus.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostCategoryTest {

    @ParameterizedTest
    @CsvSource({
        "Staff costs,    STAFF",
        "STAFF COSTS,    STAFF",
        "Personalikulud, STAFF",
        "LUMP_SUMS,      LUMP_SUMS",
        "' equipment ',  EQUIPMENT",
    })
    void isFoundByItsNameInEitherLanguage(String name, CostCategory category) {
        assertThat(CostCategory.named(name)).contains(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Staff and office", "Ehitus", "Personalikulud ja muu"})
    void isNotGuessed(String name) {
        assertThat(CostCategory.named(name)).isEmpty();
    }
}
