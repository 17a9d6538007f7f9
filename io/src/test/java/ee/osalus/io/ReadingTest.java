package ee.osalus.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final TextLocation TOTAL = new TextLocation(12, 1, "3 480 EUR");
    private static final TextLocation GRANT = new TextLocation(20, 5, "2 320 EUR");
    private static final Reading<String> READING = Reading.of(
            "value",
            Findings.none(),
            new TreeMap<>(Map.of("/funding/totalCost", TOTAL, "/funding/sources/0/amount", GRANT)));

    private static Optional<Location> located(String pointer) {
        Finding finding = Finding.at(pointer, InputFinding.EMPTY).build();
        return READING.locate(Findings.of(List.of(finding))).list().get(0).location();
    }

    @Test
    void saysWhereAValueStood() {
        assertThat(READING.origin("/funding/totalCost")).contains(TOTAL);
        assertThat(READING.origin("/funding/eligibleCost")).isEmpty();
        assertThat(READING.origins()).hasSize(2).containsEntry("/funding/sources/0/amount", GRANT);
    }

    @Test
    void showsABrokenRuleWhereItsValueWasPrinted() {
        assertThat(located("/funding/totalCost"))
                .contains(PointerLocation.of("/funding/totalCost").at(TOTAL));
    }

    @Test
    void showsARuleOverSeveralValuesAtTheFirstOfThem() {
        assertThat(located("/funding/sources"))
                .contains(PointerLocation.of("/funding/sources").at(GRANT));
    }

    @Test
    void showsAMissingValueNearWhatItBelongsTo() {
        assertThat(located("/funding/sources/0/rate"))
                .contains(PointerLocation.of("/funding/sources/0/rate").at(GRANT));
        assertThat(located("/title")).contains(PointerLocation.of("/title").at(GRANT));
    }

    @Test
    void showsWhatIsSaidOfAWholeProjectAtItsTitle() {
        TextLocation title = new TextLocation(3, 7, "Sild");
        Reading<String> project = Reading.of(
                "value",
                Findings.none(),
                new TreeMap<>(Map.of("/0/aims", TOTAL, "/0/title/et", title, "/0/titled", GRANT)));
        Finding finding = Finding.at("/0", InputFinding.EMPTY).build();

        assertThat(project.locate(Findings.of(List.of(finding))).list().get(0).location())
                .contains(PointerLocation.of("/0").at(title));
    }

    @Test
    void saysWhyThereIsNoValueToThoseThatNeedOne() {
        assertThat(READING.orElseThrow()).isEqualTo("value");
        Reading<String> failed = Reading.failed(Finding.builder(InputFinding.EMPTY)
                .location(new TextLocation(1, 1, ""))
                .build());

        assertThatThrownBy(failed::orElseThrow)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("nothing was read: 1:1 There is nothing to read. (input.empty)");
        assertThat(failed).asString().startsWith("Reading[no value, [Finding{code=EMPTY");
        assertThat(READING).hasToString("Reading[a value, []]");
    }

    @Test
    void leavesAPlaceInTheTextAsItIs() {
        Finding finding = Finding.builder(InputFinding.EMPTY).location(TOTAL).build();

        assertThat(READING.locate(Findings.of(List.of(finding)))).containsExactly(finding);
    }

    @Test
    void leavesAPointerAsItIsWhereNothingWasRead() {
        Reading<String> empty = Reading.of("value", Findings.none(), new TreeMap<>());
        Finding finding = Finding.at("/title", InputFinding.EMPTY).build();

        assertThat(empty.locate(Findings.of(List.of(finding)))).containsExactly(finding);
    }

    @Test
    void hasNoValueWhereItFailed() {
        Finding reason = Finding.builder(InputFinding.EMPTY).build();

        assertThat(Reading.failed(reason).value()).isEmpty();
        assertThat(Reading.failed(reason).findings()).containsExactly(reason);
    }
}
