package ee.osalus.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private static long @Nullable [] common(Share... shares) {
        return Weights.common(shares);
    }

    @Test
    void bringsSharesToWholeNumbersInTheSameProportion() {
        assertThat(common(Share.percent(85), Share.percent(10), Share.percent(5)))
                .containsExactly(17, 2, 1);
        assertThat(common(Share.of(1, 6), Share.of(3, 4), Share.ZERO)).containsExactly(2, 9, 0);
        assertThat(common(Share.of(2, 3), Share.of(1, 3))).containsExactly(2, 1);
        assertThat(common()).isEmpty();
    }

    @Test
    void holdsWhatFitsIntoALong() {
        assertThat(common(Share.of(Long.MAX_VALUE, 1))).containsExactly(Long.MAX_VALUE);
        assertThat(common(Share.of(1, Long.MAX_VALUE))).containsExactly(1);
        assertThat(common(Share.of(Long.MAX_VALUE / 2, 1), Share.of(1, 2))).containsExactly(Long.MAX_VALUE - 1, 1);
    }

    @Test
    void givesUpWhereANumberOnTheWayDoesNotFit() {
        BigInteger beyond = BigInteger.ONE.shiftLeft(63);
        assertThat(common(Share.of(beyond, BigInteger.ONE))).isNull();
        assertThat(common(Share.of(BigInteger.ONE, beyond))).isNull();
        // 2^62 and 3 have the common denominator 3 × 2^62, and 2^62 and 5 one beyond 64 bits.
        assertThat(common(Share.of(1, 1L << 62), Share.of(1, 3))).isNull();
        assertThat(common(Share.of(1, 1L << 62), Share.of(1, 5))).isNull();
        assertThat(common(Share.of(1L << 62, 1), Share.of(1, 3))).isNull();
        assertThat(common(Share.of(1L << 62, 1), Share.of(1, 5))).isNull();
    }
}
