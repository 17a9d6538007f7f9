package ee.osalus.io.text;

import org.jspecify.annotations.Nullable;

/**
 * Reads a date or a range of dates. Bounds are joined by any dash, an arrow, a slash between months or years, {@code kuni},
 * {@code to}, {@code по}, or by nothing at all where the dash was lost ({@code 01.01.202331.12.2025}); the first bound takes
 * what it does not print from the second ({@code 30.10-02.11.2018}, {@code 1.-5. juuni 2019}).
 */
final class RangeScanner {

    private final SourceText text;
    private final PhraseTrie phrases;
    private final DateScanner dates;

    RangeScanner(SourceText text, Vocabulary vocabulary) {
        this.text = text;
        this.phrases = vocabulary.phrases();
        this.dates = new DateScanner(text, vocabulary);
    }

    /** The dates at an offset; both bounds are null where no year is printed; null where there is no date. */
    Token.@Nullable Dates at(int start) {
        DateScanner.Part first = dates.at(start);
        if (first == null) {
            return text.isDigit(start) ? fromDay(start) : null;
        }
        DateScanner.Part last = lastAfter(start, first);
        if (last != null) {
            int year = first.year() == 0 ? last.year() : first.year();
            return new Token.Dates(start, last.end(), first.withYear(year), last.toDate(), Token.Dates.Form.RANGE);
        }
        return switch (first.grammar()) {
            case PLAIN -> new Token.Dates(start, first.end(), first.toDate(), first.toDate(), Token.Dates.Form.SINGLE);
            case UNTIL -> new Token.Dates(start, first.end(), null, first.toDate(), Token.Dates.Form.UNTIL);
            case SINCE -> new Token.Dates(start, first.end(), first.toDate(), null, Token.Dates.Form.SINCE);
        };
    }

    private DateScanner.@Nullable Part lastAfter(int start, DateScanner.Part first) {
        if (first.year() > 0 && first.day() > 0 && text.isDigit(first.end())) {
            DateScanner.Part glued = dates.at(first.end());
            return glued != null && glued.day() > 0 && glued.year() > 0 ? glued : null;
        }
        int at = text.skipBlanksAndOneLineEnd(first.end(), text.length());
        int next = afterJoint(at, first);
        if (next < 0 && first.grammar() == DateScanner.Case.SINCE) {
            DateScanner.Part until = inYearOf(start, first, dates.at(at));
            return until != null && until.grammar() == DateScanner.Case.UNTIL ? until : null;
        }
        if (next < 0) {
            return null;
        }
        DateScanner.Part last = inYearOf(start, first, dates.at(next));
        if (last == null || (last.year() == 0 && first.year() != 0)) {
            return null;
        }
        boolean sameKind = first.year() == 0
                || last.month() > 0
                || first.month() == 0
                || first.grammar() != DateScanner.Case.PLAIN
                || last.grammar() != DateScanner.Case.PLAIN;
        return sameKind ? last : null;
    }

    /** "2021. aasta märts – november": the year that leads holds for both months. */
    private DateScanner.@Nullable Part inYearOf(int start, DateScanner.Part first, DateScanner.@Nullable Part last) {
        if (last == null || last.day() > 0 || last.year() > 0 || first.day() > 0 || !text.isDigit(start)) {
            return last;
        }
        boolean leads = first.month() > 0 && last.month() >= first.month();
        return leads ? new DateScanner.Part(last.end(), 0, last.month(), first.year(), last.grammar()) : last;
    }

    /** The offset after what joins two bounds, or -1. */
    private int afterJoint(int at, DateScanner.Part first) {
        char c = text.at(at);
        if (c == '-' || c == '→' || c == '…') {
            boolean two = text.at(at + 1) == '-' || text.at(at + 1) == '>' || text.at(at + 1) == SourceText.JOINT;
            int next = two ? at + 2 : at + 1;
            return text.skipBlanksAndOneLineEnd(next, text.length());
        }
        if (c == '/' && first.day() == 0) {
            return text.skipBlanks(at + 1, text.length());
        }
        if (c == '.' && text.at(text.skipBlanks(at + 1, text.length())) == '-') {
            return text.skipBlanks(text.skipBlanks(at + 1, text.length()) + 1, text.length());
        }
        int end = phrases.endOf(text, at, Role.UNTIL);
        return end < 0 ? -1 : text.skipBlanksAndOneLineEnd(end, text.length());
    }

    /** "1.-5. juuni 2019", "10–12 mai 2020": a day whose month and year stand with the other bound. */
    private Token.@Nullable Dates fromDay(int start) {
        int end = dates.digitsEnd(start);
        int day = dates.number(start);
        int dash = text.skipBlanks(text.at(end) == '.' ? end + 1 : end, text.length());
        if (end - start > 2 || day < 1 || day > 31 || text.at(dash) != '-') {
            return null;
        }
        int next = text.skipBlanks(dash + 1, text.length());
        DateScanner.Part last = text.isDigit(next) ? dates.at(next) : null;
        if (last == null || last.day() == 0 || last.month() == 0) {
            return null;
        }
        DateScanner.Part first = new DateScanner.Part(end, day, last.month(), last.year(), DateScanner.Case.PLAIN);
        return new Token.Dates(start, last.end(), first.toDate(), last.toDate(), Token.Dates.Form.RANGE);
    }
}
