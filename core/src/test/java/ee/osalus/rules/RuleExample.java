package ee.osalus.rules;

import java.util.List;
import java.util.Locale;

/**
 * One example of a rule: a project in words, and what the rule says of it.
 *
 * @param code the rule's code
 * @param boundary whether it lies just inside or outside the limit
 * @param project the project, or several with {@code |} between them, as {@link ExampleProject} reads it
 * @param findings what the rule says, each as {@code pointer: message in English}; none where the project passes
 * @param others the codes of other rules that have something to say, too
 */
public record RuleExample(String code, boolean boundary, String project, List<String> findings, List<String> others) {

    /**
     * Whether the project passes the rule.
     *
     * @return true where the rule says nothing
     */
    public boolean passes() {
        return findings.isEmpty();
    }

    /**
     * The example as one item of a Markdown list.
     *
     * @return for example {@code - Fails: `grant 120 %` → The rate of 120 % is more than the whole.}
     */
    public String markdown() {
        StringBuilder line = new StringBuilder(boundary ? "- At the boundary, " : "- ");
        String word = passes() ? "passes" : "fails";
        line.append(boundary ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        line.append(": `").append(project).append('`');
        for (String finding : findings) {
            line.append(" → ").append(finding.substring(finding.indexOf(": ") + 2));
        }
        return line.toString();
    }
}
