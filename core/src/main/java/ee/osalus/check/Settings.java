package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.party.PersonalData;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rulebook makes of the findings of its rules.
 *
 * @param off the codes that are not reported
 * @param severities the severities that differ from those of the codes
 * @param parameters what the checks are given
 */
record Settings(Set<String> off, Map<String, Severity> severities, CheckParameters parameters) {

    Settings {
        off = Set.copyOf(off);
        severities = Map.copyOf(severities);
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
