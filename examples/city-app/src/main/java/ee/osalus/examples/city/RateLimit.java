package ee.osalus.examples.city;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each caller may come: a bucket that is full at first, is emptied by one at each request, and fills again at a steady
 * rate. Callers that were not seen for longest are forgotten, so that the memory stays bounded.
 */
final class RateLimit {

    private static final int MOST_CALLERS = 10_000;
    private static final double NANOS = 1e9;

    private record Bucket(double tokens, long at) {}

    private final int burst;
    private final int perSecond;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    RateLimit(int burst, int perSecond, LongSupplier nanoTime) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.nanoTime = nanoTime;
    }

    /** Takes one request of a caller: zero where it may pass, else the seconds after which it may try again. */
    synchronized int take(String caller) {
        long now = nanoTime.getAsLong();
        Bucket last = buckets.getOrDefault(caller, new Bucket(burst, now));
        double tokens = Math.min(burst, last.tokens() + (now - last.at()) / NANOS * perSecond);
        boolean passes = tokens >= 1;
        buckets.put(caller, new Bucket(passes ? tokens - 1 : tokens, now));
        return passes ? 0 : (int) Math.ceil((1 - tokens) / perSecond);
    }
}
