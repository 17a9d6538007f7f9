/** Exact shares of an amount, and the division of an amount into parts that sum to it. */
@NullMarked
package ee.osalus.money;

import org.jspecify.annotations.NullMarked;
