package ee.osalus.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalCodeTest {

    /** Codes of nobody; the check digits come of the first weights, of the second, and of neither. */
    @ParameterizedTest
    @ValueSource(strings = {"60001019906", "50001010006", "50001010167", "50001010040"})
    void knowsACode(String code) {
        assertThat(PersonalCode.isIn("Saaja isikukood on " + code + ".")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"60001019907", "60013019906", "06001019906", "160001019906", "6000101990", "EE123", ""})
    void takesNoOtherNumberForOne(String text) {
        assertThat(PersonalCode.isIn(text)).isFalse();
        assertThat(PersonalCode.masked(text)).isEqualTo(text);
    }

    @Test
    void masksTheCodesAndNothingElse() {
        assertThat(PersonalCode.masked("60001019906, 77000507 ja 60001019906"))
                .isEqualTo("•••••••••••, 77000507 ja •••••••••••");
    }
}
