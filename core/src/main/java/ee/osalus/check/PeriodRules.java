package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.funding.Call;
import ee.osalus.funding.Programme;
import ee.osalus.project.Project;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of the project's period: its windows and its length. A bound of a month or year is never held to a day of it. */
final class PeriodRules {

    static final List<Rule> ALL = Stream.of(
                    List.of(
                            Rule.of(
                                    List.of(PeriodFinding.STARTS_BEFORE_PROGRAMME, PeriodFinding.ENDS_AFTER_PROGRAMME),
                                    PeriodRules::isWithinTheProgramme),
                            Rule.of(
                                    List.of(PeriodFinding.BEFORE_ELIGIBILITY, PeriodFinding.AFTER_ELIGIBILITY),
                                    PeriodRules::isWithinTheProgrammingPeriod),
                            Rule.of(
                                    List.of(PeriodFinding.STARTS_BEFORE_CALL, PeriodFinding.ENDS_BEFORE_CALL),
                                    PeriodRules::followsTheCall),
                            Rule.of(PeriodFinding.TOO_LONG, PeriodRules::isOfBearableLength),
                            Rule.of(
                                    List.of(PeriodFinding.FAR_PAST, PeriodFinding.FAR_FUTURE),
                                    PeriodRules::isOfOurTime)),
                    StatusRules.ALL)
            .flatMap(List::stream)
            .toList();

    private PeriodRules() {}

    static Optional<PartialDate> start(Project project) {
        return project.period().flatMap(Period::start);
    }

    static Optional<PartialDate> end(Project project) {
        return project.period().flatMap(Period::end);
    }

    static Finding.Builder startIs(FindingCode code, PartialDate start) {
        return Finding.at("/period/start", code).putFact("start", start);
    }

    static Finding.Builder endIs(FindingCode code, PartialDate end) {
        return Finding.at("/period/end", code).putFact("end", end);
    }

    private static Findings isWithinTheProgramme(Project project, CheckParameters parameters) {
        Optional<Period> programme = project.programme().flatMap(Programme::period);
        if (programme.isEmpty() || project.period().isEmpty()) {
            return Findings.none();
        }
        Gathered found = new Gathered();
        Optional<PartialDate> start = start(project);
        if (start.isPresent() && liesBefore(start.get(), programme.get())) {
            found.add(
                    startIs(PeriodFinding.STARTS_BEFORE_PROGRAMME, start.get()).putFact("programme", programme.get()));
        }
        Optional<PartialDate> end = end(project);
        Optional<LocalDate> last =
                programme.get().end().map(day -> day.lastDay().plusYears(parameters.mostYearsAfterProgramme()));
        if (end.isPresent() && last.isPresent() && end.get().firstDay().isAfter(last.get())) {
            found.add(endIs(PeriodFinding.ENDS_AFTER_PROGRAMME, end.get()).putFact("programme", programme.get()));
        }
        return found.findings();
    }

    /** Whether no day of a date lies on or after the first day of a period. */
    private static boolean liesBefore(PartialDate date, Period period) {
        return period.start().isPresent()
                && date.lastDay().isBefore(period.start().get().firstDay());
    }

    private static Findings isWithinTheProgrammingPeriod(Project project, CheckParameters parameters) {
        Optional<ProgrammingPeriod> programming = ProgrammingPeriod.of(project);
        if (programming.isEmpty() || project.period().isEmpty()) {
            return Findings.none();
        }
        ProgrammingPeriod eligible = programming.get();
        Gathered found = new Gathered();
        Optional<PartialDate> start = start(project);
        if (start.isPresent() && start.get().lastDay().isBefore(eligible.firstDay())) {
            found.add(startIs(PeriodFinding.BEFORE_ELIGIBILITY, start.get())
                    .putFact("firstDay", eligible.firstDay())
                    .build()
                    .withLegalBasis(eligible.source()));
        }
        Optional<PartialDate> end = end(project);
        if (end.isPresent() && end.get().firstDay().isAfter(eligible.lastDay())) {
            found.add(endIs(PeriodFinding.AFTER_ELIGIBILITY, end.get())
                    .putFact("lastDay", eligible.lastDay())
                    .build()
                    .withLegalBasis(eligible.source()));
        }
        return found.findings();
    }

    private static Findings followsTheCall(Project project, CheckParameters parameters) {
        Optional<Period> window = project.call().flatMap(Call::window);
        if (window.isEmpty() || project.period().isEmpty()) {
            return Findings.none();
        }
        Gathered found = new Gathered();
        Optional<PartialDate> end = end(project);
        Optional<PartialDate> start = start(project);
        if (end.isPresent() && liesBefore(end.get(), window.get())) {
            found.add(endIs(PeriodFinding.ENDS_BEFORE_CALL, end.get()).putFact("window", window.get()));
        } else if (start.isPresent() && liesBefore(start.get(), window.get())) {
            found.add(startIs(PeriodFinding.STARTS_BEFORE_CALL, start.get()).putFact("window", window.get()));
        }
        return found.findings();
    }

    private static Findings isOfBearableLength(Project project, CheckParameters parameters) {
        Optional<PartialDate> start = start(project);
        Optional<PartialDate> end = end(project);
        Gathered found = new Gathered();
        if (start.isPresent()
                && end.isPresent()
                && end.get().firstDay().isAfter(start.get().lastDay().plusYears(parameters.longestPeriodYears()))) {
            found.add(Finding.at("/period", PeriodFinding.TOO_LONG)
                    .putFact("period", project.period().orElseThrow())
                    .putFact("years", parameters.longestPeriodYears()));
        }
        return found.findings();
    }

    private static Findings isOfOurTime(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        Optional<PartialDate> start = start(project);
        if (start.isPresent() && start.get().lastDay().isBefore(parameters.earliestStart())) {
            found.add(startIs(PeriodFinding.FAR_PAST, start.get()));
        }
        Optional<PartialDate> end = end(project);
        Optional<LocalDate> latest = parameters.day().map(day -> day.plusYears(parameters.mostYearsAhead()));
        if (end.isPresent() && latest.isPresent() && end.get().firstDay().isAfter(latest.get())) {
            found.add(endIs(PeriodFinding.FAR_FUTURE, end.get()));
        }
        return found.findings();
    }
}
