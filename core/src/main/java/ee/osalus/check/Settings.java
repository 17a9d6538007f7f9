package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.party.PersonalData;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rulebook makes of the findings of its rules.
 *
 * @param off the codes that are not reported
 * @param severities the severities that differ from those of the codes
 * @param parameters what the checks are given
 * @param included the codes of findings that others than the rules give
 */
record Settings(
        Set<String> off, Map<String, Severity> severities, CheckParameters parameters, Set<FindingCode> included) {

    static final Settings STANDARD = new Settings(Set.of(), Map.of(), CheckParameters.standard(), Set.of());

    Settings {
        off = Set.copyOf(off);
        severities = Map.copyOf(severities);
        included = Collections.unmodifiableSet(new LinkedHashSet<>(included));
    }

    Settings without(String code) {
        return new Settings(both(off, Set.of(code)), severities, parameters, included);
    }

    Settings with(String code, Severity severity) {
        Map<String, Severity> changed = new LinkedHashMap<>(severities);
        changed.put(code, severity);
        return new Settings(off, changed, parameters, included);
    }

    Settings with(CheckParameters newParameters) {
        return new Settings(off, severities, newParameters, included);
    }

    Settings including(Set<? extends FindingCode> codes) {
        return new Settings(off, severities, parameters, both(included, codes));
    }

    /** These and those, but for the parameters, which are these. */
    Settings and(Settings other) {
        Map<String, Severity> all = new LinkedHashMap<>(severities);
        all.putAll(other.severities);
        return new Settings(both(off, other.off), all, parameters, both(included, other.included));
    }

    private static <T> Set<T> both(Set<? extends T> these, Set<? extends T> those) {
        Set<T> both = new LinkedHashSet<>(these);
        both.addAll(those);
        return both;
    }

    boolean reports(Rule rule) {
        return off.isEmpty() || rule.codes().stream().anyMatch(this::reports);
    }

    private boolean reports(FindingCode code) {
        return !off.contains(code.code());
    }

    Findings applyTo(Findings findings) {
        if (findings.isEmpty()) {
            return findings;
        }
        List<Finding> reported = new ArrayList<>();
        for (Finding finding : findings) {
            if (reports(finding.code())) {
                Severity severity = severities.get(finding.code().code());
                reported.add(masked(severity == null ? finding : finding.withSeverity(severity)));
            }
        }
        return Findings.of(reported);
    }

    /** Names, titles and codes are quoted in messages, and anything may stand in them. */
    private static Finding masked(Finding finding) {
        Finding result = finding;
        for (Map.Entry<String, Serializable> fact : finding.facts().entrySet()) {
            if (fact.getValue() instanceof String text) {
                String safe = PersonalData.mask(text);
                if (!safe.equals(text)) {
                    result = result.withFacts(replaced(result.facts(), fact.getKey(), safe));
                }
            }
        }
        return result;
    }

    private static Map<String, Serializable> replaced(Map<String, Serializable> facts, String name, String safe) {
        Map<String, Serializable> copy = new LinkedHashMap<>(facts);
        copy.put(name, safe);
        return copy;
    }
}
