package ee.osalus.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/**
 * A {@code javamoney.properties} on the class path is read once, by static initialisers: so each configuration is tried in a process of
 * its own.
 */
class LowPrecisionTest {

    private static final List<String> EXACT_RESULTS = List.of(
            "of 3918245.6",
            "ofMinor 3918245.6",
            "from 3918245.6",
            "sum 7836491.2",
            "share 3330508.76",
            "whole 4609700.71",
            "allocate [1306081.87, 1306081.87, 1306081.86]",
            "allocateRest {grant=3330508.76, rest=587736.84}",
            "plus 3918245.61",
            "times 11754736.8");

    @Test
    void aConfiguredPrecisionOfSixRoundsTheLibrarysAmountsAndNotOurs() throws Exception {
        Path lowPrecision = Path.of(
                Objects.requireNonNull(getClass().getResource("low-precision")).toURI());
        List<String> printed = run(lowPrecision + File.pathSeparator + System.getProperty("java.class.path"));

        assertThat(printed.get(0)).isEqualTo("library 3918250");
        assertThat(printed.subList(1, printed.size())).isEqualTo(EXACT_RESULTS);
    }

    @Test
    void withoutItBothAreExact() throws Exception {
        List<String> printed = run(System.getProperty("java.class.path"));

        assertThat(printed.get(0)).isEqualTo("library 3918245.6");
        assertThat(printed.subList(1, printed.size())).isEqualTo(EXACT_RESULTS);
    }

    private static List<String> run(String classPath) throws IOException, InterruptedException, URISyntaxException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        Probe.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    /** What the other process does: the same sums through the library's factory and through ours. */
    static final class Probe {

        private Probe() {}

        public static void main(String[] arguments) {
            CurrencyUnit eur = ExactMoney.currency("EUR");
            BigDecimal number = new BigDecimal("3918245.60");
            Money amount = ExactMoney.of(number, eur);
            Share share = Share.percent(85);
            List<String> lines = new ArrayList<>();
            lines.add("library " + plain(Money.of(number, eur)));
            lines.add("of " + plain(amount));
            lines.add("ofMinor " + plain(ExactMoney.ofMinor(391_824_560, eur)));
            lines.add("from " + plain(ExactMoney.from(amount)));
            lines.add("sum " + plain(ExactMoney.sum(List.of(amount, amount), eur)));
            lines.add("share " + plain(share.appliedTo(amount, RoundingMode.UNNECESSARY)));
            lines.add("whole " + plain(share.wholeOf(amount, RoundingMode.HALF_UP)));
            lines.add("allocate "
                    + Allocation.allocate(amount, new long[] {1, 1, 1}, Remainder.FIRST).stream()
                            .map(Probe::plain)
                            .toList());
            Map<String, Money> parts =
                    Allocation.allocateRest(amount, Map.of("grant", share), "rest", RoundingMode.DOWN);
            lines.add("allocateRest {grant=" + plain(Objects.requireNonNull(parts.get("grant"))) + ", rest="
                    + plain(Objects.requireNonNull(parts.get("rest"))) + "}");
            lines.add("plus " + plain(amount.add(ExactMoney.ofMinor(1, eur))));
            lines.add("times " + plain(amount.multiply(3)));
            lines.forEach(System.out::println);
        }

        private static String plain(Money amount) {
            return ExactMoney.toDecimal(amount).stripTrailingZeros().toPlainString();
        }
    }
}
