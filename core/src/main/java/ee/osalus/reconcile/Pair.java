package ee.osalus.reconcile;

import java.util.List;

/**
 * A project that is in both sources.
 *
 * @param first its index in the first source
 * @param second its index in the second source
 * @param matchedBy how it was found
 * @param differences what the two say differently, in the order of the model; empty where they say the same
 */
public record Pair(int first, int second, MatchedBy matchedBy, List<Difference> differences) {

    /** How two descriptions were found to be of one project. */
    public enum MatchedBy {
        /** They share a reference: the same value, whoever numbers. */
        REFERENCE,
        /** They share title and period, and no reference of a scheme that both have says otherwise. */
        TITLE_AND_PERIOD,
        /** They share the title, which no other project of either source has, and the periods overlap or one is not stated. */
        TITLE
    }

    /**
     * Copies the list.
     *
     * @param first an index
     * @param second an index
     * @param matchedBy how
     * @param differences the differences
     */
    public Pair {
        differences = List.copyOf(differences);
    }
}
