package ee.osalus.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlledRoundingTest {

    @Test
    void roundsACircleInTheDirectionThatEndsSoonest() {
        // Halves of 2/5 and 3/5 in turn: the nearer way is to lower the 2/5 and raise the 3/5.
        assertThat(ControlledRounding.round(2, 2, cells(2, 3, 3, 2), BigInteger.valueOf(5)))
                .containsExactly(numbers(0, 1, 1, 0));
        assertThat(ControlledRounding.round(2, 2, cells(3, 2, 2, 3), BigInteger.valueOf(5)))
                .containsExactly(numbers(1, 0, 0, 1));
    }

    @Test
    void keepsWhatIsWhole() {
        assertThat(ControlledRounding.round(2, 2, cells(5, 0, 10, 25), BigInteger.valueOf(5)))
                .containsExactly(numbers(1, 0, 2, 5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void largeNumbersAreRoundedAsSmallOnesAre(int seed) {
        int rows = 1 + seed % 4;
        int columns = 2 + seed % 5;
        BigInteger denominator = BigInteger.valueOf(97);
        BigInteger[] numerators = new Random(seed)
                .longs((long) rows * columns, 0, 400)
                .mapToObj(BigInteger::valueOf)
                .toArray(BigInteger[]::new);

        BigInteger[] small = ControlledRounding.round(rows, columns, cell -> numerators[cell], denominator);

        assertThat(ControlledRounding.round(
                        rows, columns, cell -> numerators[cell].shiftLeft(80), denominator.shiftLeft(80)))
                .containsExactly(small);
        assertThat(ControlledRounding.round(
                        rows, columns, cell -> numerators[cell].shiftLeft(54), denominator.shiftLeft(54)))
                .containsExactly(small);
    }

    private static IntFunction<BigInteger> cells(long... numerators) {
        return cell -> BigInteger.valueOf(numerators[cell]);
    }

    private static BigInteger[] numbers(long... values) {
        return Arrays.stream(values).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }
}
