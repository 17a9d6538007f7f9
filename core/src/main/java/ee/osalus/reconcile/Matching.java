package ee.osalus.reconcile;

import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.reconcile.Pair.MatchedBy;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
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
        match(MatchedBy.REFERENCE, Matching::references, (a, b) -> true);
        match(MatchedBy.TITLE_AND_PERIOD, Matching::titles, (a, b) -> samePeriod(a, b) && !isContradicted(a, b));
        matchLoneTitles();
    }

    private void match(MatchedBy way, Function<Project, Set<String>> keys, BiPredicate<Project, Project> isSame) {
        Map<String, List<Integer>> byKey = open(second, keys, i -> !taken[i]);
        for (int i = 0; i < first.size(); i++) {
            if (partner[i] != NONE) {
                continue;
            }
            Project project = first.get(i);
            Optional<Integer> match = keys.apply(project).stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .filter(j -> !taken[j] && isSame.test(project, second.get(j)))
                    .findFirst();
            if (match.isPresent()) {
                pair(i, match.get(), way);
                keys.apply(second.get(match.get()))
                        .forEach(key -> byKey.getOrDefault(key, List.of()).removeIf(j -> taken[j]));
            }
        }
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

    private static boolean samePeriod(Project a, Project b) {
        return a.period().isPresent() && a.period().equals(b.period());
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
        Map<String, Set<String>> numbers = new HashMap<>();
        for (Reference reference : a.references()) {
            numbers.computeIfAbsent(reference.scheme(), s -> new LinkedHashSet<>())
                    .add(normalised(reference));
        }
        return b.references().stream()
                .filter(reference -> !reference.scheme().equals(UNKNOWN_SCHEME))
                .anyMatch(reference -> numbers.containsKey(reference.scheme()));
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
