package ee.osalus.examples.register;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day on which a snapshot was taken, as the name of its file tells it: {@code projects-2020-03-31.csv},
 * {@code 20200331_card.txt}, {@code Liste_30.01.2017.xlsx}. A name with several days tells none. The time at which a file was
 * written is no such day: copying a file changes it.
 */
final class SnapshotDay {

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})([-_.]?)(\\d{2})\\2(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");

    private SnapshotDay() {}

    static Optional<LocalDate> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Matcher found = YEAR_FIRST.matcher(name); found.find(); ) {
            day(found.group(1), found.group(3), found.group(4)).ifPresent(days::add);
        }
        for (Matcher found = DAY_FIRST.matcher(name); found.find(); ) {
            day(found.group(3), found.group(2), found.group(1)).ifPresent(days::add);
        }
        return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
