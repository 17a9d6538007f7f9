/**
 * Rules over projects that yield findings.
 *
 * <p>A {@link ee.osalus.check.Check} is a pure function from a value and its parameters to what was noticed about it; a
 * {@link ee.osalus.check.Rule} is a check with the codes of what it finds; a {@link ee.osalus.check.Rulebook} is a named, ordered set
 * of rules, of which single codes can be switched off or given another severity. {@link ee.osalus.check.CheckParameters} hold the day
 * of checking and the limits that are our own opinion; an {@link ee.osalus.check.Inspection} goes through a list of any length.
 *
 * <p>Rules come in families, each with an enum of its codes, whose javadoc is the rule: {@link ee.osalus.check.FigureFinding} (with
 * {@link ee.osalus.funding.FundingFinding}), {@link ee.osalus.check.PeriodFinding}, {@link ee.osalus.check.PartnerFinding},
 * {@link ee.osalus.check.IdentifierFinding}, {@link ee.osalus.check.ReferenceFinding}, {@link ee.osalus.check.PersonalDataFinding},
 * {@link ee.osalus.check.AccessFinding}, {@link ee.osalus.check.LanguageFinding}, {@link ee.osalus.check.ListFinding} and
 * {@link ee.osalus.check.CompletenessFinding}. Checks never throw on data and never change it. The words of a finding stand in
 * {@code findings.properties} (English) and {@code findings_et.properties} (Estonian). All types but {@code Inspection} are immutable
 * and thread-safe.
 */
@NullMarked
package ee.osalus.check;

import org.jspecify.annotations.NullMarked;
