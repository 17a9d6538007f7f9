/**
 * What is claimed, paid, corrected and recovered.
 *
 * <p>A {@link ee.osalus.payment.CostItem} is one document. Items make a {@link ee.osalus.payment.Claim} under a
 * {@link ee.osalus.payment.GrantAgreement}; each {@link ee.osalus.payment.ClaimLine} says who pays which part of it, always as the
 * difference of two cumulative figures, so that cents never pile up. The {@link ee.osalus.payment.ClaimLedger} keeps claims,
 * {@link ee.osalus.payment.Payment}s and {@link ee.osalus.payment.FinancialCorrection}s of a project and says what is due.
 * {@link ee.osalus.payment.ClaimLine#proof} puts one figure on a page: document, formula, rounding, act and version.
 * {@link ee.osalus.payment.FundsByPeriod} plans what each source pays when. Documents that break a rule are findings.
 *
 * <p>All types are immutable, thread-safe, serializable and equal by value.
 */
@NullMarked
package ee.osalus.payment;

import org.jspecify.annotations.NullMarked;
