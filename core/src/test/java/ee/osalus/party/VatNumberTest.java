package ee.osalus.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberTest {

    /** By hand: 3·1 + 7·0 + 1·0 + 3·9 + 7·3 + 1·1 + 3·5 + 7·5 = 102, and 110 − 102 = 8; 3·1 + 7·1 = 10 leaves 0. */
    @ParameterizedTest
    @CsvSource({"EE100931558, true", "EE100931559, false", "EE110000000, true", "EE110000001, false"})
    void isValidWithItsCheckDigit(String number, boolean valid) {
        assertThat(new VatNumber(number).isValid()).isEqualTo(valid);
        assertThat(new VatNumber(number)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "EE10093155", "EE1009315588", "LV100931558", "EE10093155/", "EE10093155:", "ee100931558"})
    void isOfEEAndNineDigits(String text) {
        assertThat(VatNumber.hasForm(text)).isFalse();
        assertThatThrownBy(() -> new VatNumber(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("EE and nine digits are expected: " + text);
    }

    @Test
    void hasTheFormWhateverItsCheckDigit() {
        assertThat(VatNumber.hasForm("EE100931550")).isTrue();
    }
}
