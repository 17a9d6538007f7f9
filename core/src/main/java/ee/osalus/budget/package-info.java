/**
 * What a project will cost, by category, and the simplified cost options that take the place of receipts.
 *
 * <p>A {@link ee.osalus.budget.Budget} holds the {@link ee.osalus.budget.BudgetLine}s of one partner and the
 * {@link ee.osalus.budget.FlatRate}s agreed with it. {@link ee.osalus.budget.Budget#costs()} computes the
 * {@link ee.osalus.budget.BudgetCosts}: flat rates in the order staff, travel, office, other, each down to the cent, in total and
 * by period, with a {@link ee.osalus.budget.BudgetStep} for everything that was computed. A cost that is later found ineligible
 * is a {@link ee.osalus.budget.CostCut}, which falls through to every flat rate on it.
 * {@link ee.osalus.budget.ProjectBudget} adds up the partners, {@link ee.osalus.budget.HourlyRate} turns annual pay into the cost
 * of hours. What contradicts the rules is a finding, never an exception.
 *
 * <p>All types are immutable, thread-safe, serializable and equal by value.
 */
@NullMarked
package ee.osalus.budget;

import org.jspecify.annotations.NullMarked;
