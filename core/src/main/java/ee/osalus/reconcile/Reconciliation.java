package ee.osalus.reconcile;

import ee.osalus.project.Project;
import java.util.List;

/**
 * Two sources of projects held against each other.
 *
 * <p>{@code Reconciliation.of(first, second)} finds for each project of the first the one of the second that is the same: by a
 * reference that both have (blanks and case do not count), then by the same title (letters and digits alone count, in any
 * language that both have) and the same period, then by a title that is the only one of its kind on both sides, if the periods
 * do not exclude each other. Projects that have references of one scheme and share none are never the same. Each project is in
 * at most one pair; where several fit, the earlier ones are taken.
 *
 * <p>Equal amounts, rates, texts and dates are equal values, however they were printed: 1 250 is 1 250.00. Extensions, which no
 * model gives a meaning, are compared as they stand.
 *
 * <p>Example: of two snapshots of a register card, of which the second has an end and is finished, the one pair has the
 * differences {@code /status}, {@code /period} and {@code /registerCase/state}.
 */
public final class Reconciliation {

    private final List<Pair> pairs;
    private final List<Integer> onlyFirst;
    private final List<Integer> onlySecond;

    private Reconciliation(List<Pair> pairs, List<Integer> onlyFirst, List<Integer> onlySecond) {
        this.pairs = List.copyOf(pairs);
        this.onlyFirst = List.copyOf(onlyFirst);
        this.onlySecond = List.copyOf(onlySecond);
    }

    /**
     * Holds two sources against each other.
     *
     * @param first the projects of the first source, of two snapshots the older
     * @param second the projects of the second source
     * @return what is in both, with the differences, and what is in one alone
     */
    public static Reconciliation of(List<Project> first, List<Project> second) {
        Matching matching = new Matching(first, second);
        return new Reconciliation(matching.pairs(), matching.onlyFirst(), matching.onlySecond());
    }

    /**
     * The projects that are in both, in the order of the first source.
     *
     * @return an unmodifiable list
     */
    public List<Pair> pairs() {
        return pairs;
    }

    /**
     * The projects that are in the first source alone.
     *
     * @return their indices in it, ascending
     */
    public List<Integer> onlyFirst() {
        return onlyFirst;
    }

    /**
     * The projects that are in the second source alone.
     *
     * @return their indices in it, ascending
     */
    public List<Integer> onlySecond() {
        return onlySecond;
    }

    /**
     * Whether both sources say the same of the same projects.
     *
     * @return true if nothing is in one alone and no pair has a difference
     */
    public boolean isClean() {
        return onlyFirst.isEmpty()
                && onlySecond.isEmpty()
                && pairs.stream().allMatch(pair -> pair.differences().isEmpty());
    }
}
