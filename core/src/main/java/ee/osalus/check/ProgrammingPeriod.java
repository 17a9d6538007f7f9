package ee.osalus.check;

import ee.osalus.law.LegalReference;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A programming period of the EU funds, with the days on which its costs are eligible, both inclusive.
 *
 * <p>The programme's CCI begins with its first year, an Estonian project number with both.
 */
enum ProgrammingPeriod {
    FROM_2014("2014", "2014-2020.", LocalDate.of(2014, 1, 1), LocalDate.of(2023, 12, 31)),
    FROM_2021("2021", "2021-2027.", LocalDate.of(2021, 1, 1), LocalDate.of(2029, 12, 31));

    private static final int YEAR_LENGTH = 4;

    private final String firstYear;
    private final String numberPrefix;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    ProgrammingPeriod(String firstYear, String numberPrefix, LocalDate firstDay, LocalDate lastDay) {
        this.firstYear = firstYear;
        this.numberPrefix = numberPrefix;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    LegalReference source() {
        return this == FROM_2014
                ? new LegalReference("Regulation (EU) No 1303/2013", "Art. 65(2)")
                : new LegalReference("Regulation (EU) 2021/1060", "Art. 63(2)");
    }

    /** The period that the programme names, or else a reference. */
    static Optional<ProgrammingPeriod> of(Project project) {
        Optional<ProgrammingPeriod> named =
                project.programme().flatMap(programme -> programme.code()).flatMap(ProgrammingPeriod::ofCci);
        if (named.isPresent()) {
            return named;
        }
        for (Reference reference : project.references()) {
            Optional<ProgrammingPeriod> numbered = ofNumber(reference.value());
            if (numbered.isPresent()) {
                return numbered;
            }
        }
        return Optional.empty();
    }

    /** The period of a programme's code that begins as a CCI. */
    static Optional<ProgrammingPeriod> ofCci(String code) {
        if (!beginsAsCci(code)) {
            return Optional.empty();
        }
        for (ProgrammingPeriod period : values()) {
            if (code.startsWith(period.firstYear)) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    /** Whether a code has a year of this century and two capital letters at its start. */
    static boolean beginsAsCci(String code) {
        return code.length() > YEAR_LENGTH + 1
                && code.startsWith("20")
                && isDigit(code.charAt(2))
                && isDigit(code.charAt(3))
                && isCapital(code.charAt(YEAR_LENGTH))
                && isCapital(code.charAt(YEAR_LENGTH + 1));
    }

    /** The period of an Estonian project number. */
    static Optional<ProgrammingPeriod> ofNumber(String number) {
        for (ProgrammingPeriod period : values()) {
            if (number.startsWith(period.numberPrefix)) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
