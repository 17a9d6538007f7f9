package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.project.Project;
import java.util.ArrayList;
import java.util.List;

/**
 * The check of a list of projects, one after another: what {@link Rulebook#check(java.util.stream.Stream)} does, for lists of any
 * length.
 *
 * <p>It remembers of each project what the rules across a list need, and nothing of its findings: 16 to 32 bytes for each of its
 * numbers, for its title and for each body that receives its grant, some 100 bytes in all, and for a moment twice as much when its
 * tables grow. {@link Rulebook#withinProjects()} remembers nothing and checks a list of any length in constant memory. It is not
 * thread-safe.
 *
 * <pre>{@code
 * Inspection inspection = Rulebook.standard().begin();
 * projects.forEach(project -> report(inspection.next(project)));
 * }</pre>
 */
public final class Inspection {

    private final List<Check<Examined>> checks;
    private final Settings settings;

    Inspection(List<Rule> reported, Settings settings) {
        this.checks = new ArrayList<>(reported.size());
        this.settings = settings;
        for (Rule rule : reported) {
            checks.add(rule.begin());
        }
    }

    /**
     * Holds the next project of the list against every rule.
     *
     * @param project the project
     * @return what was noticed about it, by JSON Pointer into the project
     */
    public Findings next(Project project) {
        Examined examined = new Examined(project);
        List<Finding> found = List.of();
        for (Check<Examined> check : checks) {
            Findings findings = check.check(examined, settings.parameters());
            if (!findings.isEmpty()) {
                if (found.isEmpty()) {
                    found = new ArrayList<>();
                }
                found.addAll(findings.list());
            }
        }
        return settings.applyTo(Findings.of(found));
    }

    /**
     * What others noticed, such as readers, as the rulebook weighs it: without what is switched off, with the severities that it gives,
     * and with what is personal masked.
     *
     * @param noticed the findings
     * @return those that are reported, in their order
     */
    public Findings weighed(Findings noticed) {
        return settings.applyTo(noticed);
    }
}
