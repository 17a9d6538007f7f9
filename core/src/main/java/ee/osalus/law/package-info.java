/**
 * Where a rule comes from, and when it holds.
 *
 * <p>Every ceiling, rate and formula that is law carries a {@link ee.osalus.law.LegalReference}; what changes with time is held
 * as {@link ee.osalus.law.InForce}; {@link ee.osalus.law.ProcurementThreshold} is such a value that several packages ask for. All types are immutable, thread-safe and equal by value.
 */
@NullMarked
package ee.osalus.law;

import org.jspecify.annotations.NullMarked;
