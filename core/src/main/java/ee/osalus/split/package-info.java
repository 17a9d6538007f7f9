/**
 * Who pays which part of a cost.
 *
 * <p>{@link ee.osalus.split.FundingTerms} say what each source pays, in order, as the regulation or the grant decision does; applied to
 * a {@link ee.osalus.split.CostBase} they give a {@link ee.osalus.split.CostSplit}: an amount a source, to the cent, with every
 * {@link ee.osalus.split.Step} that led to it, in words that an auditor can redo by hand. A {@link ee.osalus.split.SplitTable} divides
 * an amount in two directions at once, so that rows and columns both add up.
 *
 * <p>Example: 24 600.00 EUR under a grant of 85 % and the own contribution as the rest is 20 910.00 and 3 690.00 EUR.
 *
 * <p>What breaks a rule of the terms is a finding and never thrown; terms that cannot mean anything are an exception. All types are
 * immutable, thread-safe, serializable and equal by value.
 */
@NullMarked
package ee.osalus.split;

import org.jspecify.annotations.NullMarked;
