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
 * The day on which a snapshot was taken, as the name of its file tells it, or the document itself: {@code projects-2020-03-31.csv},
 * {@code 20200331_card.txt}, {@code Liste_30.01.2017.xlsx}. A name with several days tells none. The time at which a file was
 * written is no such day: copying a file changes it.
 */
final class SnapshotDay {

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})([-_.]?)(\\d{2})\\2(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");

    /** {@code Seisuga 12.09.2018}, {@code Andmed seisuga: 12.09.2018}, {@code as of 2018-09-12}. */
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:seisuga|seis|as of)\\s{0,3}:?\\s{0,3}(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}))(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private SnapshotDay() {}

    /** The day that a document says it is of; a document that says several says none. */
    static Optional<LocalDate> in(String text) {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Matcher said = SAID.matcher(text); said.find(); ) {
            (said.group(1) != null
                            ? day(said.group(1), said.group(2), said.group(3))
                            : day(said.group(6), said.group(5), said.group(4)))
                    .ifPresent(days::add);
        }
        return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
    }

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
