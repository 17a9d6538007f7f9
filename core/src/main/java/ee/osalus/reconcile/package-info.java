/**
 * Two sources held against each other: which projects are in both, and in what they differ.
 *
 * <p>{@link ee.osalus.reconcile.Reconciliation} matches the projects of two sources by reference, then by title and period, and
 * lists each {@link ee.osalus.reconcile.Difference} field by field with both values. Two snapshots of one source are two sources
 * of which the first is the older. Where a value stood in its document, the reading of that document knows by the pointer of the
 * difference. All types are immutable and thread-safe.
 */
@NullMarked
package ee.osalus.reconcile;

import org.jspecify.annotations.NullMarked;
