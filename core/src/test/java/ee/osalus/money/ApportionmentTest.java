package ee.osalus.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApportionmentTest {

    @ParameterizedTest
    @CsvSource({
        "1, 9223372036854775807, true",
        "9223372036854775807, 1, true",
        "-9223372036854775807, 1, true",
        "-9223372036854775808, 1, false",
        "-9223372036854775808, 0, false",
        "0, 9223372036854775807, true",
        "2, 4611686018427387903, true",
        "2, 4611686018427387904, false",
        "3037000499, 3037000499, true",
        "3037000500, 3037000500, false",
        "4294967296, 4294967296, false",
        "6074001000, 6074001000, false",
    })
    void knowsWhetherEveryProductFits(long total, long largestWeight, boolean fits) {
        assertThat(Apportionment.fits(total, largestWeight)).isEqualTo(fits);
    }

    @ParameterizedTest
    @EnumSource(Remainder.class)
    void dividesAmongManyAsItDividesLargeNumbers(Remainder rule) {
        for (int parts : new int[] {16, 17, 40, 101}) {
            long[] weights = new Random(parts).longs(parts, 0, 50).toArray();
            BigInteger[] large =
                    Arrays.stream(weights).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
            long sum = Arrays.stream(weights).sum();
            for (long total : new long[] {0, 7, -99_999, 391_824_567}) {
                long[] divided = Apportionment.divide(total, weights, sum, rule);
                assertThat(Arrays.stream(divided).sum()).isEqualTo(total);
                assertThat(Arrays.stream(divided).mapToObj(BigInteger::valueOf))
                        .containsExactly(
                                Apportionment.divide(BigInteger.valueOf(total), large, BigInteger.valueOf(sum), rule));
            }
        }
    }

    @Test
    void amongManyTiesGoToTheLowerIndex() {
        long[] weights = IntStream.range(0, 20).mapToLong(i -> i == 19 ? 2 : 1).toArray();

        // 25 by 21: the first nineteen have 25/21, cut to 1 with 4 cut off; the last has 50/21, cut to 2 with 8 cut
        // off.
        assertThat(Apportionment.divide(25, weights, 21, Remainder.LARGEST_FRACTION))
                .containsExactly(2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3);
        assertThat(Apportionment.divide(25, weights, 21, Remainder.LARGEST_WEIGHT))
                .containsExactly(2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3);
    }

    @ParameterizedTest
    @EnumSource(
            value = Remainder.class,
            names = {"LARGEST_FRACTION", "LARGEST_WEIGHT"})
    void amongManyThatAreEqualTheFirstReceive(Remainder rule) {
        long[] weights = LongStream.generate(() -> 7).limit(20).toArray();

        assertThat(Apportionment.divide(-23, weights, 140, rule))
                .containsExactly(-2, -2, -2, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 64})
    void selectsTheLargestHoweverSoonItGivesUpAndSorts(int mostRounds) {
        for (int size : new int[] {1, 2, 3, 17, 100}) {
            long[] values = new Random(size).longs(size, 0, size).toArray();
            long[] sorted = values.clone();
            Arrays.sort(sorted);
            for (int rank = 1; rank <= size; rank++) {
                assertThat(Apportionment.largest(values.clone(), rank, mostRounds))
                        .isEqualTo(sorted[size - rank]);
                assertThat(Apportionment.largest(sorted.clone(), rank, mostRounds))
                        .isEqualTo(sorted[size - rank]);
            }
        }
    }
}
