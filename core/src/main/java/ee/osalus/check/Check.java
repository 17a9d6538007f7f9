package ee.osalus.check;

import ee.osalus.finding.Findings;

/**
 * One rule over a value: a pure function, the same for the same value, that never throws on data.
 *
 * @param <T> what is checked
 */
@FunctionalInterface
public interface Check<T> {

    /**
     * Holds a value against the rule.
     *
     * @param value the value
     * @return where the rule is broken, by JSON Pointer into the value; none where it holds
     */
    Findings check(T value);
}
