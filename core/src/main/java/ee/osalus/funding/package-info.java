/**
 * Where the money of a project comes from, as a document states it, and what follows from that.
 *
 * <p>{@link ee.osalus.funding.Funding} holds the totals and the {@link ee.osalus.funding.FundingSource}s; what is not printed is
 * absent, and {@code 0 EUR} is a value. {@link ee.osalus.funding.Funding#completed()} derives what follows from the printed
 * figures and reports where they contradict one another; it never changes what was read. A funding whose figures contradict each
 * other can be built: it must be representable to be reported. All types are immutable, thread-safe, serializable and equal by
 * value.
 */
@NullMarked
package ee.osalus.funding;

import org.jspecify.annotations.NullMarked;
