package ee.osalus.io.grants;

import ee.osalus.time.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
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
    private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{4})");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?:(?<before>[0-9]{1,2})(?:st|nd|rd|th)?[ -])?(?<month>[A-Za-z]{3,9})\\.?,?[ -](?:(?<behind>[0-9]{1,2}),? )?(?<year>[0-9]{4})");
    private static final int MONTHS = 12;

    private Dates() {}

    /**
     * The date at a pointer; empty, with a note, where the value is none or can be read in two ways.
     *
     * @param dayPlace where the day stands in the dates of the document
     */
    static Optional<PartialDate> read(Json value, String pointer, DayPlace dayPlace, Notes notes) {
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
            Optional<PartialDate> other = ofSpreadsheets(date, dayPlace).or(inWords(date));
            if (other.isPresent()) {
                Map<String, String> facts =
                        Map.of("text", date, "date", other.get().toString());
                notes.add(GrantsFinding.DATE_FORM, pointer, value, facts);
            }
            return Optional.of(other.orElseGet(parsed(date)));
        } catch (DateTimeException noDate) {
            notes.add(GrantsFinding.UNREADABLE_DATE, pointer, value, Map.of("text", Notes.shortened(date)));
            return Optional.empty();
        }
    }

    private static Supplier<PartialDate> parsed(String date) {
        return () -> PartialDate.parse(date);
    }

    /**
     * Year, month and day; or day, month and year; month, day and year only where no month is meant otherwise, and never with points; or
     * month and year.
     */
    private static Optional<PartialDate> ofSpreadsheets(String date, DayPlace dayPlace) {
        Matcher yearFirst = YEAR_FIRST.matcher(date);
        Matcher yearLast = YEAR_LAST.matcher(date);
        Matcher month = MONTH.matcher(date);
        if (yearFirst.matches() && !ISO.matcher(date).matches()) {
            return Optional.of(day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
        }
        if (month.matches()) {
            return Optional.of(month(month.group(2), Integer.parseInt(month.group(1))));
        }
        if (!yearLast.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(yearLast.group(1));
        int second = Integer.parseInt(yearLast.group(3));
        boolean pointed = yearLast.group(2).equals(".");
        boolean either = !pointed && first <= MONTHS && second <= MONTHS && first != second;
        if (either && dayPlace == DayPlace.UNKNOWN) {
            throw new DateTimeException("two readings: " + date);
        }
        boolean dayFirst = either ? dayPlace == DayPlace.FIRST : pointed || second <= MONTHS;
        return Optional.of(day(yearLast.group(4), yearLast.group(dayFirst ? 3 : 1), yearLast.group(dayFirst ? 1 : 3)));
    }

    /** {@code 31 March 2014}, {@code March 31, 2014}, {@code Mar-2014}: months have English names in the standard's documents. */
    private static Supplier<Optional<PartialDate>> inWords(String date) {
        return () -> {
            Matcher words = IN_WORDS.matcher(date);
            int month = words.matches() ? number(words.group("month")) : 0;
            if (month == 0) {
                return Optional.empty();
            }
            String before = words.group("before");
            String day = before == null ? words.group("behind") : before;
            String year = words.group("year");
            return Optional.of(day == null ? month(year, month) : day(year, String.valueOf(month), day));
        };
    }

    /** The number of a month by its name or the first three letters of it; 0 for what is none. */
    private static int number(String name) {
        for (Month month : Month.values()) {
            String whole = month.name();
            boolean isShort = name.length() == 3 || name.equalsIgnoreCase("sept");
            if (whole.equalsIgnoreCase(name) || (isShort && whole.regionMatches(true, 0, name, 0, name.length()))) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static PartialDate month(String year, int month) {
        return PartialDate.of(YearMonth.of(Integer.parseInt(year), month));
    }

    private static PartialDate day(String year, String month, String day) {
        return PartialDate.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    }
}
