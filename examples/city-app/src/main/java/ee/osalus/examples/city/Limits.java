package ee.osalus.examples.city;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much the application takes.
 *
 * @param document the largest document
 * @param projects the most projects of one document
 * @param burst how many requests one address may send at once
 * @param requestsPerSecond how many it may send in the long run
 * @param concurrent how many requests are worked on at a time
 * @param waiting how many more wait for their turn
 * @param patience how long a request waits for its turn
 * @param hosts the names under which the application is reached
 */
@ConfigurationProperties("city")
record Limits(
        @DefaultValue("5MB") DataSize document,
        @DefaultValue("1000") int projects,
        @DefaultValue("60") int burst,
        @DefaultValue("5") int requestsPerSecond,
        @DefaultValue("8") int concurrent,
        @DefaultValue("40") int waiting,
        @DefaultValue("5s") Duration patience,
        @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) Set<String> hosts) {}
