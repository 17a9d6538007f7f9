package ee.osalus.check;

import ee.osalus.finding.Findings;

/**
 * One check of a value: a pure function of the value and its parameters, the same for the same, that never throws on data.
 *
 * @param <T> what is checked
 */
@FunctionalInterface
public interface Check<T> {

    /**
     * Holds a value against the rule.
     *
     * @param value the value
     * @param parameters the day of checking, where there is one, and the limits that our own rules have
     * @return where the rule is broken, by JSON Pointer into the value; none where it holds
     */
    Findings check(T value, CheckParameters parameters);
}
