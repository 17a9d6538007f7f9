package ee.osalus.reconcile;

import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.reconcile.Pair.MatchedBy;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the pairs, the surest way of matching first. */
final class Matching {

    private static final int NONE = -1;
    private static final Pattern BESIDE_LETTERS_AND_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The scheme of a number of which a document does not tell who gave it out. */
    private static final String UNKNOWN_SCHEME = "unknown";

    private final List<Project> first;
    private final List<Project> second;
    private final int[] partner;
    private final boolean[] taken;
    private final MatchedBy[] how;

    Matching(List<Project> first, List<Project> second) {
        this.first = first;
        this.second = second;
        this.partner = new int[first.size()];
        this.taken = new boolean[second.size()];
        this.how = new MatchedBy[first.size()];
        Arrays.fill(partner, NONE);
        match(MatchedBy.REFERENCE, Matching::references, project -> Set.of());
        match(MatchedBy.TITLE_AND_PERIOD, Matching::titlesAndPeriod, Matching::schemes);
        matchLoneTitles();
    }

    /** Pairs projects that have one key and no scheme in common; in time that grows with their number, however many have one key. */
    private void match(MatchedBy way, Function<Project, Set<String>> keys, Function<Project, Set<String>> excludedBy) {
        Map<String, Map<Set<String>, Deque<Integer>>> byKey = new HashMap<>();
        for (int j = 0; j < second.size(); j++) {
            if (!taken[j]) {
                Set<String> excluded = excludedBy.apply(second.get(j));
                for (String key : keys.apply(second.get(j))) {
                    byKey.computeIfAbsent(key, k -> new HashMap<>())
                            .computeIfAbsent(excluded, k -> new ArrayDeque<>())
                            .add(j);
                }
            }
        }
        for (int i = 0; i < first.size(); i++) {
            if (partner[i] == NONE) {
                Set<String> excluded = excludedBy.apply(first.get(i));
                for (String key : keys.apply(first.get(i))) {
                    int match = partner[i] == NONE ? earliest(byKey.getOrDefault(key, Map.of()), excluded) : NONE;
                    if (match != NONE) {
                        pair(i, match, way);
                    }
                }
            }
        }
    }

    /** The first project that is not taken, of those that no scheme excludes. */
    private int earliest(Map<Set<String>, Deque<Integer>> candidates, Set<String> excluded) {
        int earliest = NONE;
        for (Map.Entry<Set<String>, Deque<Integer>> group : candidates.entrySet()) {
            if (Collections.disjoint(group.getKey(), excluded)) {
                Deque<Integer> open = group.getValue();
                while (!open.isEmpty() && taken[open.peek()]) {
                    open.remove();
                }
                if (!open.isEmpty() && (earliest == NONE || open.peek() < earliest)) {
                    earliest = open.peek();
                }
            }
        }
        return earliest;
    }

    private void matchLoneTitles() {
        Map<String, List<Integer>> ofFirst = open(first, Matching::titles, i -> partner[i] == NONE);
        Map<String, List<Integer>> ofSecond = open(second, Matching::titles, i -> !taken[i]);
        ofFirst.forEach((title, indices) -> {
            List<Integer> others = ofSecond.getOrDefault(title, List.of());
            if (indices.size() != 1 || others.size() != 1) {
                return;
            }
            int i = indices.get(0);
            int j = others.get(0);
            boolean open = partner[i] == NONE && !taken[j];
            if (open && !excludes(first.get(i), second.get(j)) && !isContradicted(first.get(i), second.get(j))) {
                pair(i, j, MatchedBy.TITLE);
            }
        });
    }

    private void pair(int i, int j, MatchedBy way) {
        partner[i] = j;
        taken[j] = true;
        how[i] = way;
    }

    private static Map<String, List<Integer>> open(
            List<Project> projects, Function<Project, Set<String>> keys, IntPredicate isOpen) {
        Map<String, List<Integer>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < projects.size(); i++) {
            if (isOpen.test(i)) {
                for (String key : keys.apply(projects.get(i))) {
                    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
                }
            }
        }
        return byKey;
    }

    private static Set<String> references(Project project) {
        return project.references().stream()
                .map(Matching::normalised)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String normalised(Reference reference) {
        return reference.value().strip().toUpperCase(Locale.ROOT);
    }

    private static Set<String> titles(Project project) {
        return project.title().stream()
                .flatMap(title -> title.byLanguage().values().stream())
                .map(text -> BESIDE_LETTERS_AND_DIGITS
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> titlesAndPeriod(Project project) {
        return project.period().stream()
                .flatMap(period -> titles(project).stream().map(title -> title + " " + period))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether no day can be of both. */
    private static boolean excludes(Project a, Project b) {
        return a.period().isPresent()
                && b.period().isPresent()
                && (endsBefore(a.period().get(), b.period().get())
                        || endsBefore(b.period().get(), a.period().get()));
    }

    private static boolean endsBefore(Period earlier, Period later) {
        Optional<LocalDate> end = earlier.end().map(PartialDate::lastDay);
        Optional<LocalDate> start = later.start().map(PartialDate::firstDay);
        return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
    }

    /** Whether both have numbers of one scheme and, as is known here, share none. */
    private static boolean isContradicted(Project a, Project b) {
        return !Collections.disjoint(schemes(a), schemes(b));
    }

    private static Set<String> schemes(Project project) {
        return project.references().stream()
                .map(Reference::scheme)
                .filter(scheme -> !scheme.equals(UNKNOWN_SCHEME))
                .collect(Collectors.toSet());
    }

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            if (partner[i] != NONE) {
                pairs.add(new Pair(i, partner[i], how[i], Comparison.of(first.get(i), second.get(partner[i]))));
            }
        }
        return pairs;
    }

    List<Integer> onlyFirst() {
        List<Integer> only = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] == NONE) {
                only.add(i);
            }
        }
        return only;
    }

    List<Integer> onlySecond() {
        List<Integer> only = new ArrayList<>();
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                only.add(j);
            }
        }
        return only;
    }
}
