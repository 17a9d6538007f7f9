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

    /** Born on 29 February of 1900, which was no leap year, and of 2000, which was one; the last digits fit. */
    @Test
    void knowsTheDaysOfEachCentury() {
        assertThat(PersonalCode.isIn(withCheckDigit("400022900"))).isFalse();
        assertThat(PersonalCode.isIn(withCheckDigit("600022900"))).isTrue();
        assertThat(PersonalCode.isIn(withCheckDigit("200022900"))).isFalse();
        assertThat(PersonalCode.isIn(withCheckDigit("800022900"))).isFalse();
    }

    /** The digits with a 0 and the check digit, by the rule as it is written down. */
    private static String withCheckDigit(String nine) {
        String ten = nine + "0";
        int[] weights = {1, 2, 3, 4, 5, 6, 7, 8, 9, 1};
        int[] others = {3, 4, 5, 6, 7, 8, 9, 1, 2, 3};
        int check = sum(ten, weights) % 11;
        check = check == 10 ? sum(ten, others) % 11 : check;
        return ten + check % 10;
    }

    private static int sum(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Character.digit(digits.charAt(i), 10) * weights[i];
        }
        return sum;
    }

    @Test
    void masksTheCodesAndNothingElse() {
        assertThat(PersonalCode.masked("60001019906, 77000507 ja 60001019906"))
                .isEqualTo("•••••••••••, 77000507 ja •••••••••••");
    }
}
