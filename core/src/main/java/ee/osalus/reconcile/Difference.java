package ee.osalus.reconcile;

import java.io.Serializable;
import java.util.Optional;

/**
 * One value that two descriptions of a project do not share.
 *
 * <p>Example: {@code /period}, {@code 2018-09-12/2019-05-31} in the first and {@code 2018-09-12/2019-08-31} in the second. Lists
 * are compared element by element in their order; the elements that one list has beyond the other's end stand in it alone.
 *
 * @param pointer the JSON Pointer of the value in the project, in both
 * @param first the value in the first source; empty where that says nothing
 * @param second the value in the second source; empty where that says nothing
 */
public record Difference(String pointer, Optional<Serializable> first, Optional<Serializable> second) {}
