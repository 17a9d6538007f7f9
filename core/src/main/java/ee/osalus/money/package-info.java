/**
 * Exact shares of an amount, and the division of an amount into parts that sum to it.
 *
 * <p>Public money is lost a cent at a time: by a rate kept as a binary fraction, by rounding every part on its own, by a library whose
 * default context rounds. Here a {@link ee.osalus.money.Share} is an exact fraction, an {@link ee.osalus.money.Allocation} gives
 * out every cent once, by a {@link ee.osalus.money.Remainder} rule that the caller names, and every amount is built by
 * {@link ee.osalus.money.ExactMoney}, which no configuration can make round.
 *
 * <p>24 600.00 EUR by 85 % and 15 % is 20 910.00 and 3 690.00 EUR; 0.05 EUR among three is 0.02, 0.02 and 0.01 EUR.
 *
 * <p>Parameters take any {@code MonetaryAmount}; results are {@code Money}. All types are immutable and safe for use by many threads.
 */
@NullMarked
package ee.osalus.money;

import org.jspecify.annotations.NullMarked;
