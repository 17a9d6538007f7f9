package ee.osalus.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void bringsSharesToWholeNumbersInTheSameProportion() {
        assertThat(Weights.common(List.of(Share.percent(85), Share.percent(10), Share.percent(5))))
                .containsExactly(17, 2, 1);
        assertThat(Weights.common(List.of(Share.of(1, 6), Share.of(3, 4), Share.ZERO)))
                .containsExactly(2, 9, 0);
        assertThat(Weights.common(List.of(Share.of(2, 3), Share.of(1, 3)))).containsExactly(2, 1);
        assertThat(Weights.common(List.of())).isEmpty();
    }

    @Test
    void holdsWhatFitsIntoALong() {
        assertThat(Weights.common(List.of(Share.of(Long.MAX_VALUE, 1)))).containsExactly(Long.MAX_VALUE);
        assertThat(Weights.common(List.of(Share.of(1, Long.MAX_VALUE)))).containsExactly(1);
        assertThat(Weights.common(List.of(Share.of(Long.MAX_VALUE / 2, 1), Share.of(1, 2))))
                .containsExactly(Long.MAX_VALUE - 1, 1);
    }

    @Test
    void givesUpWhereANumberOnTheWayDoesNotFit() {
        BigInteger beyond = BigInteger.ONE.shiftLeft(63);
        assertThat(Weights.common(List.of(Share.of(beyond, BigInteger.ONE)))).isNull();
        assertThat(Weights.common(List.of(Share.of(BigInteger.ONE, beyond)))).isNull();
        // 2^62 and 3 have the common denominator 3 × 2^62, and 2^62 and 5 one beyond 64 bits.
        assertThat(Weights.common(List.of(Share.of(1, 1L << 62), Share.of(1, 3))))
                .isNull();
        assertThat(Weights.common(List.of(Share.of(1, 1L << 62), Share.of(1, 5))))
                .isNull();
        assertThat(Weights.common(List.of(Share.of(1L << 62, 1), Share.of(1, 3))))
                .isNull();
        assertThat(Weights.common(List.of(Share.of(1L << 62, 1), Share.of(1, 5))))
                .isNull();
    }
}
