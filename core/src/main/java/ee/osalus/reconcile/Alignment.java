package ee.osalus.reconcile;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which element of one list each element of another one is, whatever their order: the equal one, else the one that has the same
 * name, else the only one that is left of its kind.
 *
 * @param <T> the elements
 */
final class Alignment<T> {

    private static final int NONE = -1;

    private final List<T> first;
    private final List<T> second;
    private final int[] places;
    private final boolean[] taken;

    private Alignment(List<T> first, List<T> second) {
        this.first = first;
        this.second = second;
        this.places = new int[second.size()];
        this.taken = new boolean[first.size()];
        Arrays.fill(places, NONE);
    }

    /**
     * The place in the first list of each element of the second.
     *
     * @param name what an element is known by
     * @param kind what sort of an element it is
     * @return the index in the first list; for those that are not in it, its size, its size + 1 and so on
     */
    static <T> int[] of(List<T> first, List<T> second, Function<T, ?> name, Function<T, ?> kind) {
        Alignment<T> alignment = new Alignment<>(first, second);
        alignment.match(element -> element, Integer.MAX_VALUE);
        alignment.match(name, Integer.MAX_VALUE);
        alignment.match(kind, 1);
        int next = first.size();
        for (int j = 0; j < second.size(); j++) {
            if (alignment.places[j] == NONE) {
                alignment.places[j] = next++;
            }
        }
        return alignment.places;
    }

    /** Pairs what has one key, in order, if at most so many on either side have it. */
    private void match(Function<T, ?> key, int most) {
        Map<Object, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < first.size(); i++) {
            if (!taken[i]) {
                open.computeIfAbsent(key.apply(first.get(i)), k -> new ArrayDeque<>())
                        .add(i);
            }
        }
        Map<Object, Integer> wanted = new HashMap<>();
        for (int j = 0; j < second.size(); j++) {
            if (places[j] == NONE) {
                wanted.merge(key.apply(second.get(j)), 1, Integer::sum);
            }
        }
        for (int j = 0; j < second.size(); j++) {
            Object of = key.apply(second.get(j));
            Deque<Integer> candidates = open.get(of);
            if (places[j] == NONE
                    && candidates != null
                    && wanted.getOrDefault(of, 0) <= most
                    && fits(candidates, most)) {
                int i = candidates.remove();
                places[j] = i;
                taken[i] = true;
            }
        }
    }

    private static boolean fits(Deque<Integer> candidates, int most) {
        return !candidates.isEmpty() && candidates.size() <= most;
    }
}
