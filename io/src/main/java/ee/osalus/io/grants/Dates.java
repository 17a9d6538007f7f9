package ee.osalus.io.grants;

import ee.osalus.time.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as they stand in grants: the standard's forms, and those of spreadsheets that can be read in one way. */
final class Dates {

    private static final Pattern DATE_TIME = Pattern.compile(
            "([0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4})[T ]([0-9:.]{4,20})(?:Z|z|[+-][0-9]{2}:?[0-9]{2})?");
    private static final Pattern MIDNIGHT = Pattern.compile("[0:.]+");
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})");
    private static final int MONTHS = 12;

    private Dates() {}

    /** The date at a pointer; empty, with a note, where the value is none or can be read in two ways. */
    static Optional<PartialDate> read(Json value, String pointer, Notes notes) {
        if (!(value instanceof Json.Text text)) {
            notes.add(GrantsFinding.UNREADABLE_DATE, pointer, value, Map.of("text", Notes.shown(value)));
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
            return Optional.of(ofSpreadsheets(date, pointer, value, notes).orElseGet(parsed(date)));
        } catch (DateTimeException noDate) {
            notes.add(GrantsFinding.UNREADABLE_DATE, pointer, value, Map.of("text", Notes.shortened(date)));
            return Optional.empty();
        }
    }

    private static Supplier<PartialDate> parsed(String date) {
        return () -> PartialDate.parse(date);
    }

    /** Year, month and day; or day, month and year; month, day and year only where no month is meant otherwise, and never with points. */
    private static Optional<PartialDate> ofSpreadsheets(String date, String pointer, Json value, Notes notes) {
        Matcher yearFirst = YEAR_FIRST.matcher(date);
        Matcher yearLast = YEAR_LAST.matcher(date);
        PartialDate read;
        if (yearFirst.matches() && !ISO.matcher(date).matches()) {
            read = day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        } else if (yearLast.matches()) {
            int first = Integer.parseInt(yearLast.group(1));
            int second = Integer.parseInt(yearLast.group(3));
            boolean pointed = yearLast.group(2).equals(".");
            if (!pointed && first <= MONTHS && second <= MONTHS && first != second) {
                throw new DateTimeException("two readings: " + date);
            }
            boolean dayFirst = pointed || second <= MONTHS;
            read = day(yearLast.group(4), yearLast.group(dayFirst ? 3 : 1), yearLast.group(dayFirst ? 1 : 3));
        } else {
            return Optional.empty();
        }
        notes.add(GrantsFinding.DATE_FORM, pointer, value, Map.of("text", date, "date", read.toString()));
        return Optional.of(read);
    }

    private static PartialDate day(String year, String month, String day) {
        return PartialDate.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    }
}
