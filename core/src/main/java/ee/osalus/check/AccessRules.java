package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.project.AccessRestriction;
import ee.osalus.project.Project;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules of a restriction of access. */
final class AccessRules {

    static final List<Rule> ALL = List.of(Rule.of(
            List.of(
                    AccessFinding.WITHOUT_BASIS,
                    AccessFinding.WITHOUT_END,
                    AccessFinding.TOO_LONG,
                    AccessFinding.EXPIRED),
            AccessRules::restrictionIsInOrder));

    /** Public Information Act, § 40(1). */
    private static final int MOST_YEARS = 5;

    /** The points of § 35(1) that protect private life, whose restrictions last 75 years (§ 40(3)). */
    private static final Pattern PRIVATE_LIFE = Pattern.compile("(?:p|punkt|punkti)\\.?\\s*1[1-4](?![0-9])");

    private AccessRules() {}

    private static Findings restrictionIsInOrder(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        project.accessRestriction().ifPresent(restriction -> check(restriction, parameters, found));
        return found.findings();
    }

    private static void check(AccessRestriction restriction, CheckParameters parameters, Gathered found) {
        String level = restriction.level();
        if (restriction.basis().filter(basis -> !basis.isBlank()).isEmpty()) {
            found.add(Finding.at("/accessRestriction", AccessFinding.WITHOUT_BASIS)
                    .putFact("level", level));
        }
        Optional<PartialDate> end = restriction.period().flatMap(Period::end);
        if (end.isEmpty()) {
            found.add(
                    Finding.at("/accessRestriction", AccessFinding.WITHOUT_END).putFact("level", level));
            return;
        }
        Optional<LocalDate> latest = restriction
                .period()
                .flatMap(Period::start)
                .map(start -> start.lastDay().plusYears(MOST_YEARS));
        if (latest.isPresent() && end.get().firstDay().isAfter(latest.get()) && !isOfPrivateLife(restriction)) {
            found.add(Finding.at("/accessRestriction/period", AccessFinding.TOO_LONG)
                    .putFact("period", restriction.period().orElseThrow()));
        }
        if (parameters.day().filter(end.get().lastDay()::isBefore).isPresent()) {
            found.add(Finding.at("/accessRestriction/period", AccessFinding.EXPIRED)
                    .putFact("level", level)
                    .putFact("end", end.get()));
        }
    }

    private static boolean isOfPrivateLife(AccessRestriction restriction) {
        return restriction
                .basis()
                .filter(basis -> PRIVATE_LIFE.matcher(basis).find())
                .isPresent();
    }
}
