package ee.osalus.check;

import ee.osalus.budget.BudgetFinding;
import ee.osalus.budget.ProjectBudget;
import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.project.Project;
import ee.osalus.split.FundingTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A named, ordered set of rules with their parameters; immutable, thread-safe.
 *
 * <pre>{@code
 * Rulebook book = Rulebook.standard()
 *         .and(Rulebook.publication())
 *         .without("period.too-long")
 *         .withSeverity("funding.mixed-currencies", Severity.ERROR)
 *         .asOf(LocalDate.of(2026, 11, 21));
 * Findings findings = book.check(project);
 * }</pre>
 *
 * <p>Findings come in the order of the rules, each with the JSON Pointer of the value that it speaks of. Whatever is personal in the
 * facts of a finding is masked, whichever rule gave it.
 */
public final class Rulebook {

    private static final Rulebook STANDARD = of("standard", StandardRules.ALL);
    private static final Rulebook PUBLICATION = of("publication", CompletenessRules.ALL);

    private final String name;
    private final List<Rule> rules;
    private final List<Rule> reported;
    private final Settings settings;

    private Rulebook(String name, List<Rule> rules, Settings settings) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a rulebook must be named");
        }
        this.name = name;
        this.rules = List.copyOf(rules);
        this.reported = this.rules.stream().filter(settings::reports).toList();
        this.settings = settings;
    }

    /**
     * The rules that hold for every project: sums and shares, periods, partners, identifiers, references, personal data, restrictions
     * of access, languages, and what must hold across a list.
     *
     * @return the standard rulebook, without a day
     */
    public static Rulebook standard() {
        return STANDARD;
    }

    /**
     * What a page or list of projects that the public reads must have: these rules alone, to be added to others.
     *
     * @return the rulebook of publication, without a day
     */
    public static Rulebook publication() {
        return PUBLICATION;
    }

    /**
     * The rules of one funding scheme: these alone, to be added to others.
     *
     * @param terms the terms, whose caps and constraints the printed figures are held against
     * @return the rulebook {@code terms}
     */
    public static Rulebook of(FundingTerms terms) {
        return of("terms", List.of(Rule.of(TermsRules.CODES, new TermsRules(terms))));
    }

    /**
     * A rulebook of rules of one's own.
     *
     * @param name the name, not blank
     * @param rules the rules in order; none is possible
     * @return the rulebook, with standard parameters
     * @throws IllegalArgumentException if the name is blank
     */
    public static Rulebook of(String name, List<Rule> rules) {
        return new Rulebook(name, rules, Settings.STANDARD);
    }

    /**
     * These rules and then those, each once.
     *
     * @param other what follows; its switches and severities are added to these, its parameters are not taken
     * @return the rulebook {@code this + other}
     */
    public Rulebook and(Rulebook other) {
        Set<Rule> both = new LinkedHashSet<>(rules);
        both.addAll(other.rules);
        return new Rulebook(name + " + " + other.name, new ArrayList<>(both), settings.and(other.settings));
    }

    /**
     * The rules that look at one project alone, with these switches, severities and parameters: they may be checked on many machines
     * at once, each with some of the projects.
     *
     * @return the part of this rulebook; with {@link #acrossProjects()} it finds what this one finds
     */
    public Rulebook withinProjects() {
        return part(Rule.Scope.ONE_PROJECT);
    }

    /**
     * The rules across the projects of a list, with these switches, severities and parameters: they need one inspection that sees all
     * projects in order.
     *
     * @return the part of this rulebook; with {@link #withinProjects()} it finds what this one finds
     */
    public Rulebook acrossProjects() {
        return part(Rule.Scope.WHOLE_LIST);
    }

    private Rulebook part(Rule.Scope scope) {
        return new Rulebook(
                name, rules.stream().filter(rule -> rule.scope() == scope).toList(), settings);
    }

    /**
     * The same rules under another name.
     *
     * @param newName the name, not blank
     * @return the renamed copy
     * @throws IllegalArgumentException if the name is blank
     */
    public Rulebook named(String newName) {
        return new Rulebook(newName, rules, settings);
    }

    /**
     * This rulebook with one check switched off.
     *
     * @param code the code, such as {@code period.too-long}
     * @return the changed copy
     * @throws IllegalArgumentException if no rule has that code
     */
    public Rulebook without(String code) {
        return new Rulebook(name, rules, settings.without(known(code)));
    }

    /**
     * This rulebook with another severity of one check.
     *
     * @param code the code, such as {@code funding.mixed-currencies}
     * @param severity what its findings are from now on
     * @return the changed copy
     * @throws IllegalArgumentException if no rule has that code
     */
    public Rulebook withSeverity(String code, Severity severity) {
        return new Rulebook(name, rules, settings.with(known(code), Objects.requireNonNull(severity)));
    }

    /**
     * This rulebook on a day; without one, rules that speak of today say nothing.
     *
     * @param day the day of checking
     * @return the changed copy
     */
    public Rulebook asOf(LocalDate day) {
        return withParameters(settings.parameters().withDay(day));
    }

    /**
     * This rulebook with other parameters.
     *
     * @param parameters the day and the limits
     * @return the changed copy
     */
    public Rulebook withParameters(CheckParameters parameters) {
        return new Rulebook(name, rules, settings.with(parameters));
    }

    /**
     * This rulebook for findings that no rule of it gives, too, such as those of readers: they can be switched off and weighed as any
     * other, and {@link Inspection#weighed} does so.
     *
     * @param codes the codes of those findings
     * @return the changed copy
     */
    public Rulebook including(Set<? extends FindingCode> codes) {
        return new Rulebook(name, rules, settings.including(codes));
    }

    private String known(String code) {
        if (codes().stream().noneMatch(known -> known.code().equals(code))) {
            throw new IllegalArgumentException("no rule of " + name + " has the code " + code + "; there are "
                    + codes().stream().map(FindingCode::code).collect(Collectors.joining(", ")));
        }
        return code;
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
     * The rules.
     *
     * @return an unmodifiable list in order, those that are switched off included
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * The codes of all that may be found, those that are switched off included, those of budgets, and those that are included.
     *
     * @return an unmodifiable set in the order of the rules
     */
    public Set<FindingCode> codes() {
        Set<FindingCode> codes = new LinkedHashSet<>();
        rules.forEach(rule -> codes.addAll(rule.codes()));
        codes.addAll(Arrays.asList(BudgetFinding.values()));
        codes.addAll(settings.included());
        return Collections.unmodifiableSet(codes);
    }

    /**
     * The parameters.
     *
     * @return the day, where there is one, and the limits
     */
    public CheckParameters parameters() {
        return settings.parameters();
    }

    /**
     * Holds a project against every rule.
     *
     * @param project the project
     * @return what was noticed, by JSON Pointer into the project; what holds across a list looks at this project alone
     */
    public Findings check(Project project) {
        return begin().next(project);
    }

    /**
     * Holds projects against every rule. The memory it takes is that of the findings, and some 100 bytes a project for what must hold
     * across the list, as {@link Inspection} says in detail; see {@link #begin()} for lists with more findings than memory.
     *
     * @param projects the projects; the stream is used up
     * @return what was noticed, by JSON Pointer into the list: {@code /0/funding/sources} is of the first project
     */
    public Findings check(Stream<Project> projects) {
        List<Finding> findings = new ArrayList<>();
        Inspection inspection = begin();
        Iterator<Project> each = projects.iterator();
        for (int i = 0; each.hasNext(); i++) {
            findings.addAll(inspection.next(each.next()).within("/" + i).list());
        }
        return Findings.of(findings);
    }

    /**
     * Holds a budget against the rules of budgets and, where there is a day, against the ceilings of flat rates that were law on it.
     *
     * @param budget the budget
     * @return what was noticed, by JSON Pointer such as {@code /0/flatRates/1}: the first partner's second flat rate
     */
    public Findings check(ProjectBudget budget) {
        Findings findings = budget.findings()
                .and(settings.parameters().day().map(budget::check).orElseGet(Findings::none));
        return settings.applyTo(findings);
    }

    /**
     * Begins to check a list of projects one after another.
     *
     * @return an inspection that has seen no project
     */
    public Inspection begin() {
        return new Inspection(reported, settings);
    }

    @Override
    public String toString() {
        return name;
    }
}
