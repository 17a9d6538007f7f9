package ee.osalus.examples.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final long SECOND = 1_000_000_000;

    private final AtomicLong now = new AtomicLong();
    private final RateLimit limit = new RateLimit(2, 1, now::get);

    @Test
    void letsABurstPassAndThenOneASecond() {
        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isEqualTo(1);

        now.addAndGet(SECOND);

        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isEqualTo(1);
    }

    @Test
    void countsEachCallerAlone() {
        limit.take("a");
        limit.take("a");

        assertThat(limit.take("b")).isZero();
    }

    @Test
    void savesUpNoMoreThanABurst() {
        now.addAndGet(1000 * SECOND);

        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isEqualTo(1);
    }
}
