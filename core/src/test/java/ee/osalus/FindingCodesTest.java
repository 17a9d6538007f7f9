package ee.osalus;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.arbitraries.Fundings;
import ee.osalus.arbitraries.Projects;
import ee.osalus.check.PartnerFinding;
import ee.osalus.check.ReferenceFinding;
import ee.osalus.check.Rulebook;
import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.funding.FundingFinding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingCodesTest {

    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+");
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");
    private static final Locale ESTONIAN = Locale.forLanguageTag("et");

    private static final Map<FindingCode, Set<String>> SLOTS = new ConcurrentHashMap<>();

    static List<FindingCode> codes() {
        return FindingCodes.all();
    }

    @Test
    void findsTheCodesOfThisModule() {
        assertThat(FindingCodes.enums()).contains(FundingFinding.class, PartnerFinding.class);
    }

    @Test
    void areLowerCaseDottedAndUnique() {
        List<String> codes = codes().stream().map(FindingCode::code).toList();
        assertThat(codes)
                .doesNotHaveDuplicates()
                .allMatch(code -> CODE.matcher(code).matches());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void haveAMessageInBothLanguagesWithTheSameSlots(FindingCode code) {
        String english = bundle(code, Locale.ENGLISH).getString(code.code());
        assertThat(bundle(code, ESTONIAN).getLocale()).isEqualTo(ESTONIAN);
        String estonian = bundle(code, ESTONIAN).getString(code.code());
        assertThat(estonian).isNotEqualTo(english);
        assertThat(slots(estonian)).isEqualTo(slots(english)).allMatch(slot -> slot.matches("[a-zA-Z]+"));
    }

    @Test
    void noMessageIsWithoutACode() {
        Set<String> known = codes().stream().map(FindingCode::code).collect(Collectors.toSet());
        List<String> orphans = codes().stream()
                .flatMap(code -> Stream.of(bundle(code, Locale.ENGLISH), bundle(code, ESTONIAN)))
                .flatMap(bundle -> bundle.keySet().stream())
                .filter(key -> !known.contains(key) && key.indexOf('/') < 0)
                .toList();
        assertThat(orphans).isEmpty();
    }

    private static ResourceBundle bundle(FindingCode code, Locale language) {
        return ResourceBundle.getBundle(
                code.bundle(),
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> slots(String template) {
        return SLOT.matcher(template).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Provide
    Arbitrary<List<Finding>> raised() {
        Arbitrary<List<Finding>> ofFundings =
                Fundings.any().map(f -> f.completed().findings().list());
        Arbitrary<List<Finding>> ofFittingFundings =
                Fundings.inEuro().map(f -> f.completed().findings().list());
        Arbitrary<List<Finding>> ofProjects =
                Projects.any().map(p -> Rulebook.standard().check(p).list());
        Arbitrary<List<Finding>> ofBrokenProjects =
                Projects.broken().map(p -> Rulebook.standard().check(p).list());
        return Arbitraries.oneOf(ofFundings, ofFittingFundings, ofProjects, ofBrokenProjects);
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theFactsOfAFindingAreTheSlotsOfItsMessage(@ForAll("raised") List<Finding> findings) {
        for (Finding finding : findings) {
            FindingCode code = finding.code();
            Set<String> slots = SLOTS.computeIfAbsent(
                    code, of -> slots(bundle(of, Locale.ENGLISH).getString(of.code())));
            assertThat(slots)
                    .as(code.code())
                    .isEqualTo(new TreeSet<>(finding.facts().keySet()));
            Statistics.collect(code.code());
        }
        Set<FindingCode> expected = new HashSet<>(Arrays.asList(FundingFinding.values()));
        expected.addAll(List.of(ReferenceFinding.BLANK, PartnerFinding.SEVERAL_LEAD_PARTNERS));
        Statistics.coverage(coverage -> {
            for (FindingCode code : expected) {
                coverage.check(code.code()).count(c -> c > 0);
            }
        });
    }
}
