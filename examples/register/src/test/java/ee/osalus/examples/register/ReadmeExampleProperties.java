package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.arbitraries.Terms;
import ee.osalus.money.ExactMoney;
import ee.osalus.split.CostSplit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.javamoney.moneta.Money;

/** The law of the README, verbatim. */
class ReadmeExampleProperties {

    @Property
    void sourcesSumToTheCost(@ForAll("splits") CostSplit split) {
        Money cost = split.cost().total().orElse(split.cost().eligible());
        assertThat(ExactMoney.sum(split.amounts().values(), cost.getCurrency())).isEqualTo(cost);
    }

    @Provide
    Arbitrary<CostSplit> splits() {
        return Terms.splits();
    }
}
