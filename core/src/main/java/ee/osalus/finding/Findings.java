package ee.osalus.finding;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Findings in document order. */
public final class Findings implements Iterable<Finding>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final Findings NONE = new Findings(List.of());

    private final List<Finding> list;

    private Findings(List<Finding> list) {
        this.list = list;
    }

    /**
     * No findings.
     *
     * @return the empty findings
     */
    public static Findings none() {
        return NONE;
    }

    /**
     * Findings in the order given.
     *
     * @param findings the findings
     * @return the same, unmodifiable
     */
    public static Findings of(List<Finding> findings) {
        return findings.isEmpty() ? NONE : new Findings(List.copyOf(findings));
    }

    /**
     * These and then those.
     *
     * @param others what follows
     * @return both, in that order
     */
    public Findings and(Findings others) {
        if (others.isEmpty()) {
            return this;
        }
        List<Finding> both = new ArrayList<>(list);
        both.addAll(others.list);
        return of(both);
    }

    /**
     * The findings after a change of each.
     *
     * @param change what to make of a finding
     * @return the changed ones, in the same order
     */
    public Findings map(UnaryOperator<Finding> change) {
        return of(stream().map(change).toList());
    }

    /**
     * The findings of a part of the model as findings of the whole.
     *
     * @param pointer the JSON Pointer of the part, such as {@code /funding}; the empty one is the whole
     * @return the findings with that pointer before their own; a place in a text or table is left as it is
     */
    public Findings within(String pointer) {
        return map(f -> f.withLocation(
                f.location().map(place -> place instanceof PointerLocation inner ? inner.within(pointer) : place)));
    }

    /**
     * Whether there is one of at least that severity.
     *
     * @param severity the severity; {@code WARNING} also finds errors
     * @return true if so
     */
    public boolean hasAtLeast(Severity severity) {
        return list.stream().anyMatch(f -> f.severity().compareTo(severity) <= 0);
    }

    /**
     * Whether there are none.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * The findings.
     *
     * @return an unmodifiable list
     */
    public List<Finding> list() {
        return list;
    }

    /**
     * The findings one by one.
     *
     * @return a stream in order
     */
    public Stream<Finding> stream() {
        return list.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Findings that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return list.toString();
    }
}
