package ee.osalus.check;

import static ee.osalus.check.PeriodRules.end;
import static ee.osalus.check.PeriodRules.endIs;
import static ee.osalus.check.PeriodRules.start;
import static ee.osalus.check.PeriodRules.startIs;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.project.Project;
import ee.osalus.project.ProjectStatus;
import ee.osalus.project.RegisterCase;
import ee.osalus.time.PartialDate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of the status and the register case against the period and the day of checking. */
final class StatusRules {

    static final List<Rule> ALL = List.of(
            Rule.of(
                    List.of(
                            PeriodFinding.FINISHED_BEFORE_END,
                            PeriodFinding.OPEN_AFTER_END,
                            PeriodFinding.NOT_BEGUN_AFTER_END,
                            PeriodFinding.RUNNING_BEFORE_START),
                    StatusRules::statusFitsTheDay),
            Rule.of(PeriodFinding.END_REASON_WHILE_OPEN, StatusRules::onlyWhatIsOverHasAReason),
            Rule.of(
                    List.of(PeriodFinding.CASE_REGISTERED_AFTER_END, PeriodFinding.CASE_DEADLINE_BEFORE_REGISTRATION),
                    StatusRules::caseIsInOrder));

    private static final Set<ProjectStatus> OVER = EnumSet.of(
            ProjectStatus.FINISHED, ProjectStatus.TERMINATED, ProjectStatus.WITHDRAWN, ProjectStatus.REJECTED);

    private StatusRules() {}

    private static Findings statusFitsTheDay(Project project, CheckParameters parameters) {
        if (parameters.day().isEmpty() || project.status().isEmpty()) {
            return Findings.none();
        }
        LocalDate day = parameters.day().get();
        Optional<PartialDate> start = start(project);
        Optional<PartialDate> end = end(project);
        Gathered found = new Gathered();
        switch (project.status().get()) {
            case FINISHED ->
                end.filter(date -> date.firstDay().isAfter(day))
                        .ifPresent(date -> found.add(endIs(PeriodFinding.FINISHED_BEFORE_END, date)));
            case IN_PROGRESS -> {
                end.filter(date -> date.lastDay().isBefore(day.minusMonths(parameters.mostMonthsOpen())))
                        .ifPresent(date -> found.add(endIs(PeriodFinding.OPEN_AFTER_END, date)));
                start.filter(date -> date.firstDay().isAfter(day))
                        .ifPresent(date -> found.add(startIs(PeriodFinding.RUNNING_BEFORE_START, date)));
            }
            case PLANNED, SUBMITTED, APPROVED ->
                end.filter(date -> date.lastDay().isBefore(day))
                        .ifPresent(date -> found.add(endIs(PeriodFinding.NOT_BEGUN_AFTER_END, date)));
            default -> {
                // A project that was given up may have any period.
            }
        }
        return found.findings();
    }

    private static Findings onlyWhatIsOverHasAReason(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        if (project.endReason().isPresent()
                && project.status().filter(status -> !OVER.contains(status)).isPresent()) {
            found.add(Finding.at("/endReason", PeriodFinding.END_REASON_WHILE_OPEN));
        }
        return found.findings();
    }

    private static Findings caseIsInOrder(Project project, CheckParameters parameters) {
        Optional<LocalDate> registered = project.registerCase().flatMap(RegisterCase::registered);
        if (registered.isEmpty()) {
            return Findings.none();
        }
        Gathered found = new Gathered();
        Optional<PartialDate> end = end(project);
        if (end.isPresent() && registered.get().isAfter(end.get().lastDay())) {
            found.add(Finding.at("/registerCase/registered", PeriodFinding.CASE_REGISTERED_AFTER_END)
                    .putFact("registered", registered.get())
                    .putFact("end", end.get()));
        }
        Optional<LocalDate> deadline = project.registerCase().flatMap(RegisterCase::deadline);
        if (deadline.isPresent() && deadline.get().isBefore(registered.get())) {
            found.add(Finding.at("/registerCase/deadline", PeriodFinding.CASE_DEADLINE_BEFORE_REGISTRATION)
                    .putFact("deadline", deadline.get())
                    .putFact("registered", registered.get()));
        }
        return found.findings();
    }
}
