package ee.osalus.split;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.funding.FundingKind;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.javamoney.moneta.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The splits of the data file beside this test. */
class SplitVectorsTest {

    static List<String> splits() throws IOException {
        try (InputStream in = SplitVectorsTest.class.getResourceAsStream("splits.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("splits")
    void splits(String vector) {
        String[] cells = vector.split(" \\| ", -1);
        FundingTerms.Builder terms = FundingTerms.builder().rounding(RoundingMode.valueOf(cells[3]));
        for (String rule : cells[0].split("; ", -1)) {
            terms.addRule(rule(rule.split(" ", -1)));
        }
        CostBase cost = CostBase.eligible(eur(cells[1]));
        CostSplit split = terms.build().split(cells[2].equals("-") ? cost : cost.withTotal(eur(cells[2])));

        Map<String, Money> expected = new LinkedHashMap<>();
        for (String part : cells[4].split("; ", -1)) {
            expected.put(part.split(" ", -1)[0], eur(part.split(" ", -1)[1]));
        }
        assertThat(split.amounts()).containsExactlyEntriesOf(expected);
    }

    /** {@code NAME KIND RATE of BASE [cap AMOUNT]}, {@code NAME KIND fixed|upto AMOUNT}, {@code NAME KIND rest}. */
    private static FundingRule rule(String[] words) {
        FundingKind kind = FundingKind.valueOf(words[1]);
        return switch (words[2]) {
            case "rest" -> FundingRule.rest(words[0], kind);
            case "fixed" -> FundingRule.fixed(words[0], kind, eur(words[3]));
            case "upto" -> FundingRule.upTo(words[0], kind, eur(words[3]));
            default -> {
                FundingRule rate = FundingRule.rate(words[0], kind, Share.parse(words[2]))
                        .withBase(FundingRule.Base.valueOf(words[4]));
                yield words.length > 5 ? rate.withCap(eur(words[6])) : rate;
            }
        };
    }

    private static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }
}
