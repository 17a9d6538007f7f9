package ee.osalus.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.arbitraries.Projects;
import ee.osalus.funding.Funding;
import ee.osalus.money.ExactMoney;
import ee.osalus.project.Project;
import ee.osalus.project.ProjectStatus;
import ee.osalus.project.Reference;
import ee.osalus.reconcile.Pair.MatchedBy;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReconciliationProperties {

    /** A change of one value that no generated project has, and the pointer at which it must be found. */
    private enum Planted {
        STATUS("/status") {
            @Override
            Project in(Project project) {
                boolean planned = project.status().stream().anyMatch(s -> s == ProjectStatus.PLANNED);
                return project.withStatus(planned ? ProjectStatus.FINISHED : ProjectStatus.PLANNED);
            }
        },
        END_REASON("/endReason") {
            @Override
            Project in(Project project) {
                return project.withEndReason("a reason that nothing else has");
            }
        },
        AWARD_DATE("/awardDate") {
            @Override
            Project in(Project project) {
                return project.withAwardDate(LocalDate.of(1900, 1, 1));
            }
        },
        PERIOD("/period") {
            @Override
            Project in(Project project) {
                return project.withPeriod(Period.parse("1900/1901"));
            }
        },
        TOTAL("/funding/totalCost") {
            @Override
            Project in(Project project) {
                return project.withFunding(project.funding().withTotalCost(ExactMoney.of("0.0000000000001", "EUR")));
            }
        },
        ELIGIBLE("/funding/eligibleCost") {
            @Override
            Project in(Project project) {
                return project.withFunding(project.funding().withEligibleCost(ExactMoney.of("0.0000000000001", "EUR")));
            }
        },
        AIMS("/aims/vo") {
            @Override
            Project in(Project project) {
                return project.withAims(project.aims()
                        .map(aims -> aims.with("vo", "volapük"))
                        .orElse(LocalizedText.of("vo", "volapük")));
            }
        },
        WEBSITE("/website") {
            @Override
            Project in(Project project) {
                return project.withWebsite("https://planted.example.ee");
            }
        };

        private final String pointer;

        Planted(String pointer) {
            this.pointer = pointer;
        }

        abstract Project in(Project project);
    }

    /** 100 times 100 pairs, each of 25 projects in four of them; the edge cases of 25 projects at once would take minutes to list. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void findsEachPlantedDifferenceAndNothingElse(
            @ForAll("sources") List<Project> projects, @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<Project> first = numbered(
                Collections.nCopies(4, projects).stream().flatMap(List::stream).toList());
        Map<Integer, Set<String>> planted = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        Set<Integer> dropped = new HashSet<>();
        List<Project> changed = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Project project = first.get(i);
            Set<String> pointers = new TreeSet<>();
            for (Planted plant : Planted.values()) {
                if (random.nextInt(6) == 0) {
                    project = plant.in(project);
                    pointers.add(plant.pointer);
                }
            }
            planted.put(i, pointers);
            changed.add(project);
            if (random.nextInt(20) == 0) {
                dropped.add(i);
            } else {
                order.add(i);
            }
        }
        Collections.shuffle(order, random);
        List<Project> second = order.stream().map(changed::get).toList();

        Reconciliation reconciliation = Reconciliation.of(first, second);

        assertThat(reconciliation.onlyFirst()).containsExactlyElementsOf(new TreeSet<>(dropped));
        assertThat(reconciliation.onlySecond()).isEmpty();
        assertThat(reconciliation.pairs()).hasSize(order.size()).allSatisfy(pair -> {
            assertThat(order.get(pair.second())).isEqualTo(pair.first());
            assertThat(pair.matchedBy()).isEqualTo(MatchedBy.REFERENCE);
            Set<String> found =
                    pair.differences().stream().map(Difference::pointer).collect(Collectors.toSet());
            assertThat(found).isEqualTo(planted.get(pair.first()));
        });
    }

    @Property(tries = 300)
    void aProjectDiffersExactlyFromAnUnequalOne(@ForAll("any") Project one, @ForAll("any") Project other) {
        assertThat(Comparison.of(one, one)).isEmpty();
        assertThat(Comparison.of(one, other).isEmpty()).isEqualTo(one.equals(other));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void theOtherWayRoundTheSidesAreSwapped(@ForAll("sources") List<Project> projects) {
        List<Project> first = numbered(projects);
        List<Project> second = first.stream()
                .map(p -> p.withStatus(ProjectStatus.FINISHED).withFunding(Funding.none()))
                .toList();
        List<Set<Difference>> there = differences(Reconciliation.of(first, second));
        List<Set<Difference>> back = differences(Reconciliation.of(second, first));
        assertThat(back)
                .isEqualTo(there.stream()
                        .map(all -> all.stream()
                                .map(d -> new Difference(d.pointer(), d.second(), d.first()))
                                .collect(Collectors.toSet()))
                        .toList());
    }

    private static List<Set<Difference>> differences(Reconciliation reconciliation) {
        return reconciliation.pairs().stream()
                .map(pair -> Set.copyOf(pair.differences()))
                .toList();
    }

    private static List<Project> numbered(List<Project> projects) {
        List<Project> numbered = new ArrayList<>();
        for (Project project : projects) {
            numbered.add(project.withReferences(new Reference("register", "VP-" + numbered.size())));
        }
        return numbered;
    }

    @Provide
    Arbitrary<Project> any() {
        return Projects.any();
    }

    @Provide
    Arbitrary<List<Project>> sources() {
        return Projects.any().list().ofSize(25);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }
}
