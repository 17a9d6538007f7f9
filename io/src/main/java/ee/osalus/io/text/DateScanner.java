package ee.osalus.io.text;

import ee.osalus.time.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date in any of the forms of documents: {@code 1.06.2017}, {@code 24.05.22}, {@code 01/06/2012},
 * {@code 2024-04-01}, {@code 1.III 2022}, {@code 06/2021}, {@code 24-03-2011}, {@code 15. mai 2017. a}, {@code 31. märtsini 2021}, {@code september 2021},
 * {@code 2022. aasta jaanuarist}, {@code 3rd August 2020}, {@code August 3, 2020}, {@code 2018}; and the parts of one that a
 * range leaves to its other bound: {@code 30.10}, {@code 15. mai}, {@code mai}.
 */
final class DateScanner {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final String ROMAN_DIGITS = "IVX";
    private static final int LONGEST_ROMAN = 4;
    private static final List<String> ROMAN_MONTHS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private final SourceText text;
    private final PhraseTrie phrases;
    private final Map<String, Case> cases;

    DateScanner(SourceText text, Vocabulary vocabulary) {
        this.text = text;
        this.phrases = vocabulary.phrases();
        this.cases = vocabulary.cases();
    }

    /** The grammatical case of a date, which tells a bound: "märtsini" is until, "jaanuarist" is from. */
    enum Case {
        PLAIN,
        UNTIL,
        SINCE;

        static Optional<Case> byKey(String key) {
            for (Case grammar : values()) {
                if (grammar != PLAIN && grammar.name().toLowerCase(Locale.ROOT).equals(key)) {
                    return Optional.of(grammar);
                }
            }
            return Optional.empty();
        }
    }

    /** A date or a part of one; zero where a part is not printed. */
    record Part(int end, int day, int month, int year, Case grammar) {

        @Nullable
        PartialDate toDate() {
            return withYear(year);
        }

        @Nullable
        PartialDate withYear(int wanted) {
            if (wanted == 0) {
                return null;
            }
            try {
                return day > 0
                        ? PartialDate.of(LocalDate.of(wanted, month, day))
                        : month > 0 ? PartialDate.of(YearMonth.of(wanted, month)) : PartialDate.of(Year.of(wanted));
            } catch (DateTimeException noSuchDay) {
                return null;
            }
        }
    }

    /** The date or part at an offset, or null. */
    @Nullable
    Part at(int start) {
        if (text.isDigit(start)) {
            return atDigit(start);
        }
        return atMonth(start, 0);
    }

    private @Nullable Part atDigit(int start) {
        int first = number(start);
        int end = digitsEnd(start);
        int length = end - start;
        if (length == 4 && isYear(first)) {
            return afterYear(end, first);
        }
        if (length > 2 || first < 1 || first > 31) {
            return null;
        }
        char separator = text.at(end);
        if ((separator == '.' || separator == '/' || separator == '-')
                && (text.isDigit(end + 1) || (separator == '-' && text.isLetter(end + 1)))) {
            return numeric(start, end, separator);
        }
        if (separator == '.' && text.at(end + 1) == ' ' && text.isDigit(end + 2)) {
            return spaced(first, end);
        }
        Part roman = separator == '.' ? romanMonth(first, end + 1) : null;
        if (roman != null) {
            return roman;
        }
        int next = end;
        if (separator == '.') {
            next++;
        } else if (text.isLetter(end) && text.isLetter(end + 1) && !text.isLetter(end + 2)) {
            next += 2; // 3rd, 1st
        }
        return atMonth(text.skipBlanksAndOneLineEnd(next, text.length()), first);
    }

    private @Nullable Part afterYear(int end, int year) {
        if (text.at(end) == '-'
                && digitsEnd(end + 1) == end + 3
                && text.at(end + 3) == '-'
                && digitsEnd(end + 4) == end + 6) {
            return part(end + 6, number(end + 4), number(end + 1), year);
        }
        if (text.at(end) == '-'
                && digitsEnd(end + 1) == end + 3
                && text.at(end + 3) != '-'
                && number(end + 1) <= 12
                && !text.isWordPart(end + 3)
                && text.at(end + 3) != '.'
                && number(end + 1) > 0
                && number(end + 1) < 10) {
            return part(end + 3, 0, number(end + 1), year);
        }
        int next = text.at(end) == '.' ? end + 1 : end;
        int word = text.skipBlanksAndOneLineEnd(next, text.length());
        int afterWord = yearWordEnd(word);
        if (afterWord > 0) {
            Hit month = monthAt(text.skipBlanksAndOneLineEnd(afterWord, text.length()));
            if (month != null && month.meaning() instanceof Meaning.Month named) {
                return new Part(month.end(), 0, named.number(), year, caseOf(month, named));
            }
            return new Part(afterWord, 0, 0, year, caseOfYear(word, afterWord));
        }
        return new Part(end, 0, 0, year, Case.PLAIN);
    }

    private @Nullable Hit monthAt(int start) {
        return text.isLetter(start) && !text.isLetter(start - 1)
                ? Hit.longest(phrases.hitsAt(text, start), Meaning.Month.class).orElse(null)
                : null;
    }

    private Case caseOf(Hit hit, Meaning.Month month) {
        return month.grammar() == Case.PLAIN ? caseOfEnding(hit.stemEnd(), hit.end()) : month.grammar();
    }

    /** The case that the letters at the end of a span tell: aastani, jaanuarist. */
    private Case caseOfEnding(int start, int end) {
        for (Map.Entry<String, Case> ending : cases.entrySet()) {
            int from = end - ending.getKey().length();
            if (from >= start && text.startsWith(from, ending.getKey())) {
                return ending.getValue();
            }
        }
        return Case.PLAIN;
    }

    /** "2021. aastani", and "2021. aasta lõpuni", where the word after says it. */
    private Case caseOfYear(int word, int end) {
        int next = text.skipBlanks(end, text.length());
        int nextEnd = next;
        while (text.isLetter(nextEnd)) {
            nextEnd++;
        }
        boolean until = !text.isUpper(next) && caseOfEnding(next, nextEnd) == Case.UNTIL;
        return until ? Case.UNTIL : caseOfEnding(word, end);
    }

    /** "01-SEP-2021". */
    private @Nullable Part named(int start, int monthStart) {
        Hit month = monthAt(monthStart);
        if (month == null
                || !(month.meaning() instanceof Meaning.Month named)
                || text.at(month.end()) != '-'
                || digitsEnd(month.end() + 1) != month.end() + 5
                || !isYear(number(month.end() + 1))) {
            return null;
        }
        return part(month.end() + 5, number(start), named.number(), number(month.end() + 1));
    }

    private @Nullable Part numeric(int start, int end, char separator) {
        int day = number(start);
        int monthStart = end + 1;
        int monthEnd = digitsEnd(monthStart);
        int month = number(monthStart);
        if (separator != '-'
                && monthEnd - monthStart == 4
                && isYear(month)
                && end - start == 2
                && number(start) <= 12) {
            return part(monthEnd, 0, number(start), month);
        }
        if (separator == '-' && monthEnd == monthStart) {
            return named(start, monthStart);
        }
        if (monthEnd - monthStart > 2 || month < 1 || month > 12) {
            return null;
        }
        if (text.at(monthEnd) == separator) {
            int yearStart = monthEnd + 1;
            if (separator == '.' && text.at(yearStart) == ' ' && digitsEnd(yearStart + 1) == yearStart + 5) {
                yearStart++;
            }
            int yearEnd = Math.min(digitsEnd(yearStart), yearStart + 4);
            int year = number(yearStart, yearEnd);
            if (yearEnd - yearStart == 4 && isYear(year)) {
                return part(yearEnd, day, month, year);
            }
            if (yearEnd - yearStart == 2
                    && separator != '-'
                    && !text.isWordPart(yearEnd)
                    && !(text.at(yearEnd) == '.' && text.isDigit(yearEnd + 1))
                    && text.at(yearEnd) != ' ' - 1) {
                return part(yearEnd, day, month, 2000 + year);
            }
            return separator == '.' && !text.isDigit(yearStart) ? part(monthEnd, day, month, 0) : null;
        }
        return separator == '.' && !text.isWordPart(monthEnd) ? part(monthEnd, day, month, 0) : null;
    }

    /** "01. 02. 2020". */
    private @Nullable Part spaced(int day, int end) {
        int monthStart = end + 2;
        int monthEnd = digitsEnd(monthStart);
        int yearStart = monthEnd + 2;
        int month = number(monthStart);
        if (monthEnd - monthStart > 2
                || month < 1
                || month > 12
                || text.at(monthEnd) != '.'
                || text.at(monthEnd + 1) != ' '
                || digitsEnd(yearStart) != yearStart + 4
                || !isYear(number(yearStart))) {
            return null;
        }
        return part(yearStart + 4, day, month, number(yearStart));
    }

    /** "1.III 2022", "15. VI. 2023"; without its year, for a range, only right behind the full stop: "1.III–30.XI 2022". */
    private @Nullable Part romanMonth(int day, int afterStop) {
        int start = text.skipBlanks(afterStop, text.length());
        int end = start;
        while (ROMAN_DIGITS.indexOf(text.rawAt(end)) >= 0 && end < start + LONGEST_ROMAN) {
            end++;
        }
        int month = ROMAN_MONTHS.indexOf(text.clean(start, end)) + 1;
        if (month == 0 || end == start || text.isWordPart(end)) {
            return null;
        }
        int yearStart = text.skipBlanks(text.at(end) == '.' ? end + 1 : end, text.length());
        int yearEnd = digitsEnd(yearStart);
        if (yearEnd == yearStart + 4 && isYear(number(yearStart))) {
            return part(yearEnd, day, month, number(yearStart));
        }
        return start == afterStop ? part(end, day, month, 0) : null;
    }

    private @Nullable Part atMonth(int start, int day) {
        Hit hit = monthAt(start);
        if (hit == null || !(hit.meaning() instanceof Meaning.Month month)) {
            return null;
        }
        Case grammar = caseOf(hit, month);
        int next = text.skipBlanksAndOneLineEnd(hit.end(), text.length());
        int theDay = day;
        if (day == 0
                && text.isDigit(next)
                && digitsEnd(next) - next <= 2
                && text.at(digitsEnd(next)) == ','
                && digitsEnd(text.skipBlanks(digitsEnd(next) + 1, text.length()))
                        == text.skipBlanks(digitsEnd(next) + 1, text.length()) + 4) {
            theDay = number(next); // August 3, 2020
            next = text.skipBlanks(digitsEnd(next) + 1, text.length());
        } else if (text.at(next) == ',') {
            next = text.skipBlanks(next + 1, text.length());
        }
        int yearEnd = digitsEnd(next);
        if (yearEnd - next == 4
                && isYear(number(next))
                && !(text.at(yearEnd) == '-' && text.isDigit(yearEnd + 1) && theDay == 0)) {
            return new Part(afterYearWord(yearEnd), theDay, month.number(), number(next), grammar);
        }
        return new Part(hit.end(), theDay, month.number(), 0, grammar);
    }

    /** The offset after ". a", "a.", "aasta", "г." where one follows a year. */
    private int afterYearWord(int yearEnd) {
        int dot = text.at(yearEnd) == '.' ? yearEnd + 1 : yearEnd;
        int word = text.skipBlanks(dot, text.length());
        int end = yearWordEnd(word);
        return end > 0 ? end : yearEnd;
    }

    private int yearWordEnd(int word) {
        int end = phrases.endOf(text, word, Role.YEAR);
        boolean abbreviated = end > 0 && text.at(end) == '.' && text.at(text.skipBlanks(end + 1, text.length())) == '-';
        return abbreviated ? end + 1 : end;
    }

    private @Nullable Part part(int end, int day, int month, int year) {
        if (day > 31 || (year != 0 && !isYear(year))) {
            return null;
        }
        return new Part(year == 0 ? end : afterYearWord(end), day, month, year, Case.PLAIN);
    }

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    int digitsEnd(int start) {
        int i = start;
        while (text.isDigit(i) && i - start < 9) {
            i++;
        }
        return i;
    }

    int number(int start) {
        return number(start, digitsEnd(start));
    }

    private int number(int start, int end) {
        int value = 0;
        for (int i = start; i < end && i < start + 9; i++) {
            value = value * 10 + (text.at(i) - '0');
        }
        return value;
    }
}
