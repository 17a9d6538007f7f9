package ee.osalus.io.grants;

import ee.osalus.time.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as they stand in grants: the standard's forms, and the slashed ones of spreadsheets that can be read in one way. */
final class Dates {

    private static final Pattern DATE_TIME =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9:.]{4,20})(?:Z|z|[+-][0-9]{2}:?[0-9]{2})?");
    private static final Pattern MIDNIGHT = Pattern.compile("[0:.]+");
    private static final Pattern SLASHED = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final int MONTHS = 12;

    private Dates() {}

    /** The date at a pointer; empty, with a note, where the value is none or can be read in two ways. */
    static Optional<PartialDate> read(Json value, String pointer, Notes notes) {
        if (!(value instanceof Json.Text text)) {
            notes.add(GrantsFinding.UNREADABLE_DATE, pointer, value, Map.of("text", Notes.shortened(Notes.raw(value))));
            return Optional.empty();
        }
        String date = text.text().strip();
        Matcher dateTime = DATE_TIME.matcher(date);
        if (dateTime.matches()) {
            if (!MIDNIGHT.matcher(dateTime.group(2)).matches()) {
                notes.add(GrantsFinding.TIME_LEFT_OUT, pointer, value, Map.of("text", date));
            }
            date = dateTime.group(1);
        }
        try {
            return Optional.of(slashed(date, pointer, value, notes).orElseGet(parsed(date)));
        } catch (DateTimeException noDate) {
            notes.add(GrantsFinding.UNREADABLE_DATE, pointer, value, Map.of("text", Notes.shortened(date)));
            return Optional.empty();
        }
    }

    private static Supplier<PartialDate> parsed(String date) {
        return () -> PartialDate.parse(date);
    }

    /** Day, month and year; month, day and year only where no month is meant otherwise. */
    private static Optional<PartialDate> slashed(String date, String pointer, Json value, Notes notes) {
        Matcher slashed = SLASHED.matcher(date);
        if (!slashed.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(slashed.group(1));
        int second = Integer.parseInt(slashed.group(2));
        if (first <= MONTHS && second <= MONTHS && first != second) {
            throw new DateTimeException("two readings: " + date);
        }
        boolean dayFirst = second <= MONTHS;
        PartialDate read = PartialDate.of(
                LocalDate.of(Integer.parseInt(slashed.group(3)), dayFirst ? second : first, dayFirst ? first : second));
        notes.add(GrantsFinding.DATE_FORM, pointer, value, Map.of("text", date, "date", read.toString()));
        return Optional.of(read);
    }
}
