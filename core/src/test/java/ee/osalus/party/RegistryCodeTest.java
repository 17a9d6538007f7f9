package ee.osalus.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryCodeTest {

    private static final int[] FIRST_WEIGHTS = {1, 2, 3, 4, 5, 6, 7};
    private static final int[] SECOND_WEIGHTS = {3, 4, 5, 6, 7, 8, 9};

    @ParameterizedTest
    @ValueSource(strings = {"77000507", "70007340", "70004809", "75010708", "90006414", "70000065", "70001065"})
    void isValidWithItsCheckDigit(String code) {
        assertThat(new RegistryCode(code).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "77000508",
                "7700050",
                "770005070",
                "7700050a",
                "77 000507",
                "７７０００５０７",
                "EE770005",
                "77000507 ",
                "/7000507"
            })
    void isNotValidOtherwise(String code) {
        assertThat(new RegistryCode(code).isValid()).isFalse();
        assertThat(new RegistryCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB-COH-09668396", "360G-naidis", "SE-5"})
    void isValidInAnotherRegister(String code) {
        assertThat(new RegistryCode(code).isForeign()).isTrue();
        assertThat(new RegistryCode(code).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"77000507", "-77000507", "gb-5", "GB-", "GB-5 6", "7700-507"})
    void isOfNoOtherRegisterOtherwise(String code) {
        assertThat(new RegistryCode(code).isForeign()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void isNotBlank(String code) {
        assertThatThrownBy(() -> new RegistryCode(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a registry code must not be blank");
    }

    @Provide
    Arbitrary<String> sevenDigits() {
        return Arbitraries.strings().numeric().ofLength(7);
    }

    @Property
    void exactlyTheDigitOfTheNaiveRuleIsValid(@ForAll("sevenDigits") String digits) {
        for (int last = 0; last <= 9; last++) {
            assertThat(new RegistryCode(digits + last).isValid()).isEqualTo(last == checkDigit(digits));
        }
    }

    private static int checkDigit(String digits) {
        int first = modulo(digits, FIRST_WEIGHTS);
        if (first < 10) {
            return first;
        }
        int second = modulo(digits, SECOND_WEIGHTS);
        return second < 10 ? second : 0;
    }

    private static int modulo(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11;
    }
}
