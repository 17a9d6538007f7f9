package ee.osalus.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Codes against an implementation of its own, which looks the check digit up among all ten. */
class CodesProperties {

    @Provide
    Arbitrary<String> sevenDigits() {
        return Arbitraries.strings().numeric().ofLength(7);
    }

    @Provide
    Arbitrary<String> eightDigits() {
        return Arbitraries.strings().numeric().ofLength(8);
    }

    /** Written down as a table of the register's guide has it: two rows of weights, and the remainder of each. */
    private static int checkDigit(String seven) {
        int[][] rows = {{1, 2, 3, 4, 5, 6, 7}, {3, 4, 5, 6, 7, 8, 9}};
        for (int[] weights : rows) {
            long total = 0;
            for (int i = 6; i >= 0; i--) {
                total = total + (long) Integer.parseInt(seven.substring(i, i + 1)) * weights[i];
            }
            long remainder = total - 11 * (total / 11);
            if (remainder < 10) {
                return (int) remainder;
            }
        }
        return 0;
    }

    @Property
    void exactlyOneLastDigitFits(@ForAll("sevenDigits") String seven) {
        List<Integer> fitting = IntStream.range(0, 10)
                .filter(digit -> new RegistryCode(seven + digit).isValid())
                .boxed()
                .toList();
        assertThat(fitting).containsExactly(checkDigit(seven));
    }

    @Property
    void exactlyOneLastDigitOfAVatNumberFits(@ForAll("eightDigits") String eight) {
        int[] weights = {3, 7, 1, 3, 7, 1, 3, 7};
        int total = 0;
        for (int i = 0; i < 8; i++) {
            total += weights[i] * Character.digit(eight.charAt(i), 10);
        }
        int nextTen = total;
        while (nextTen % 10 != 0) {
            nextTen++;
        }
        List<Integer> fitting = IntStream.range(0, 10)
                .filter(digit -> new VatNumber("EE" + eight + digit).isValid())
                .boxed()
                .toList();
        assertThat(fitting).containsExactly(nextTen - total);
    }

    @Test
    void theCodesOfFiveKnownBodiesAreValid() {
        assertThat(List.of("77000507", "70007340", "70004809", "75010708", "90006414"))
                .allMatch(code -> new RegistryCode(code).isValid());
        assertThat(new VatNumber("EE100931558").isValid()).isTrue();
    }
}
