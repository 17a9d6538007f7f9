package ee.osalus.reconcile;

import java.io.Serializable;
import java.util.Optional;

/**
 * One value that two descriptions of a project do not share.
 *
 * <p>Example: {@code /period}, {@code 2018-09-12/2019-05-31} in the first and {@code 2018-09-12/2019-08-31} in the second. Lists
 * are compared as sets: an element of the second is held against the equal one of the first, else the one of the same name, else the
 * only one left of its kind, wherever they stand; elements that the second alone has are counted after those of the first.
 *
 * @param pointer the JSON Pointer of the value in the first project, or of what only the second has
 * @param first the value in the first source; empty where that says nothing
 * @param second the value in the second source; empty where that says nothing
 */
public record Difference(String pointer, Optional<Serializable> first, Optional<Serializable> second) {}
