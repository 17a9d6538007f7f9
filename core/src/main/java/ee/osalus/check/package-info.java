/**
 * Rules over projects that yield findings.
 *
 * <p>A {@link ee.osalus.check.Check} is a pure function from a value to what was noticed about it; a
 * {@link ee.osalus.check.Rulebook} is a named, ordered set of them. Checks never throw on data and never change it. The words of
 * a finding stand in {@code findings.properties} (English) and {@code findings_et.properties} (Estonian) of the package whose
 * enum defines its code. All types are immutable and thread-safe.
 */
@NullMarked
package ee.osalus.check;

import org.jspecify.annotations.NullMarked;
