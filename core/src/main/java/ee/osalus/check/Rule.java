package ee.osalus.check;

import ee.osalus.finding.FindingCode;
import ee.osalus.project.Project;
import java.util.List;
import java.util.function.Supplier;

/**
 * A check with the codes of what it may find. What a code means, its nature and its legal basis stand with the {@link FindingCode}.
 *
 * <p>Example: {@code Rule.of(MyFinding.NO_TITLE, (project, parameters) -> …)}.
 */
public final class Rule {

    /** What a check of the rule has to see. */
    enum Scope {
        ONE_PROJECT,
        WHOLE_LIST
    }

    private final Scope scope;
    private final List<FindingCode> codes;
    private final Supplier<? extends Check<Examined>> checks;

    private Rule(Scope scope, List<? extends FindingCode> codes, Supplier<? extends Check<Examined>> checks) {
        this.scope = scope;
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("a rule has at least one code");
        }
        this.codes = List.copyOf(codes);
        this.checks = checks;
    }

    /**
     * A rule of one code.
     *
     * @param code the code of all that the check finds
     * @param check the check
     * @return the rule
     */
    public static Rule of(FindingCode code, Check<Project> check) {
        return of(List.of(code), check);
    }

    /**
     * A rule whose check looks for several things at once.
     *
     * @param codes the codes that the check may find, at least one
     * @param check the check
     * @return the rule
     * @throws IllegalArgumentException if there is no code
     */
    public static Rule of(List<? extends FindingCode> codes, Check<Project> check) {
        return examining(codes, (examined, parameters) -> check.check(examined.project(), parameters));
    }

    /** A rule of ours, whose check shares with others what it needs of the project. */
    static Rule examining(List<? extends FindingCode> codes, Check<Examined> check) {
        return new Rule(Scope.ONE_PROJECT, codes, () -> check);
    }

    /**
     * A rule across the projects of a list. Its check remembers what it needs of the projects that it has seen, and reports a project
     * that does not fit an earlier one.
     *
     * @param codes the codes that the check may find, at least one
     * @param freshCheck makes a check for each list; it is called with the projects of that list in order, from one thread
     * @return the rule
     * @throws IllegalArgumentException if there is no code
     */
    public static Rule acrossProjects(
            List<? extends FindingCode> codes, Supplier<? extends Check<Project>> freshCheck) {
        return examiningProjects(codes, () -> {
            Check<Project> check = freshCheck.get();
            return (examined, parameters) -> check.check(examined.project(), parameters);
        });
    }

    /** A rule of ours across the projects of a list. */
    static Rule examiningProjects(List<? extends FindingCode> codes, Supplier<? extends Check<Examined>> freshCheck) {
        return new Rule(Scope.WHOLE_LIST, codes, freshCheck);
    }

    /**
     * The codes of what it may find.
     *
     * @return an unmodifiable list of at least one
     */
    public List<FindingCode> codes() {
        return codes;
    }

    Scope scope() {
        return scope;
    }

    /** The check for one list of projects. */
    Check<Examined> begin() {
        return checks.get();
    }

    @Override
    public String toString() {
        return codes.stream().map(FindingCode::code).toList().toString();
    }
}
