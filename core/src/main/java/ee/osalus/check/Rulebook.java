package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.project.Project;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A named, ordered set of checks.
 *
 * <p>{@code Rulebook.standard().check(project)} yields what is wrong with a project, each finding with the JSON Pointer of the
 * value that it speaks of, in the order of the checks.
 */
public final class Rulebook {

    private static final Rulebook STANDARD = new Rulebook(
            "standard", List.of(new FiguresAddUp(), new AtMostOneLeadPartner(), new ReferencesAreFilledAndUnique()));

    private final String name;
    private final List<Check<Project>> checks;

    private Rulebook(String name, List<Check<Project>> checks) {
        this.name = name;
        this.checks = List.copyOf(checks);
    }

    /**
     * The rules that hold for every project: figures add up, at most one lead partner, references filled and unique.
     *
     * @return the standard rulebook
     */
    public static Rulebook standard() {
        return STANDARD;
    }

    /**
     * A rulebook of these rules and a further one.
     *
     * @param newName the name of the new rulebook
     * @param check the rule that comes last
     * @return the new rulebook
     */
    public Rulebook with(String newName, Check<Project> check) {
        List<Check<Project>> more = new ArrayList<>(checks);
        more.add(check);
        return new Rulebook(newName, more);
    }

    /**
     * The name.
     *
     * @return for example {@code standard}
     */
    public String name() {
        return name;
    }

    /**
     * Holds a project against every rule.
     *
     * @param project the project
     * @return what was noticed, by JSON Pointer into the project
     */
    public Findings check(Project project) {
        Findings findings = Findings.none();
        for (Check<Project> check : checks) {
            findings = findings.and(check.check(project));
        }
        return findings;
    }

    /**
     * Holds projects against every rule.
     *
     * @param projects the projects; the stream is used up
     * @return what was noticed, by JSON Pointer into the list: {@code /0/funding/sources} is of the first project
     */
    public Findings check(Stream<Project> projects) {
        List<Finding> findings = new ArrayList<>();
        Iterator<Project> each = projects.iterator();
        for (int i = 0; each.hasNext(); i++) {
            findings.addAll(check(each.next()).within("/" + i).list());
        }
        return Findings.of(findings);
    }

    @Override
    public String toString() {
        return name;
    }
}
