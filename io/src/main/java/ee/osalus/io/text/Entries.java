package ee.osalus.io.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts the value of each label: it ends where the next label begins, and sooner where its layout and kind say so. */
final class Entries {

    private final SourceText text;
    private final List<LabelScanner.LabelMark> marks;
    private final boolean card;

    Entries(SourceText text, List<LabelScanner.LabelMark> marks) {
        this.text = text;
        this.marks = marks;
        this.card = isCard(marks);
    }

    /** A register card has these headings of its own. */
    static boolean isCard(List<LabelScanner.LabelMark> marks) {
        boolean number = false;
        boolean below = false;
        for (LabelScanner.LabelMark mark : marks) {
            number |= mark.field() == Field.CASE_NUMBER || mark.field() == Field.CASE_STATE;
            below |= (mark.layout() == Entry.Layout.BELOW && mark.field() == Field.TOTAL)
                    || (mark.layout() == Entry.Layout.BELOW && mark.field() == Field.OWN)
                    || (mark.layout() == Entry.Layout.CELL && mark.field() == Field.TOTAL);
        }
        return number && below;
    }

    boolean isCard() {
        return card;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            LabelScanner.LabelMark mark = marks.get(i);
            int next = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
            entries.add(new Entry(
                    mark.field(),
                    mark.language(),
                    new Span(mark.start(), mark.end()),
                    value(mark, next),
                    mark.layout()));
        }
        return entries;
    }

    private Span value(LabelScanner.LabelMark mark, int next) {
        if (mark.layout() == Entry.Layout.NONE || mark.valueStart() >= next) {
            return new Span(mark.end(), mark.end());
        }
        int lineEnd = Math.min(next, text.lineEnd(text.lineOf(mark.valueStart())));
        boolean onLine = mark.layout() != Entry.Layout.BELOW
                && !text.isBlank(mark.valueStart(), lineEnd)
                && !isBars(mark.valueStart(), lineEnd);
        int start = onLine ? mark.valueStart() : lineEnd;
        if (!onLine && mark.layout() == Entry.Layout.CELL) {
            return new Span(mark.end(), mark.end());
        }
        Span value = text.trim(start, end(mark, start, next, onLine));
        return withoutBars(withoutItemNumber(value, next));
    }

    private int end(LabelScanner.LabelMark mark, int start, int next, boolean onLine) {
        Field.Kind kind = mark.field().kind();
        if (kind == Field.Kind.NARRATIVE || (!onLine && card)) {
            return next;
        }
        if (mark.layout() == Entry.Layout.SENTENCE) {
            int stop = sentenceEnd(start, next);
            return stop < next ? stop : withoutJoint(start, next);
        }
        if (kind == Field.Kind.LIST && mark.layout() == Entry.Layout.CELL) {
            return endOfCell(start, next);
        }
        int first = onLine ? start : text.trim(start, next).start();
        int line = text.lineOf(first);
        int end = Math.min(next, text.lineEnd(line));
        while (end < next && goesOn(kind, first, line, end, onLine)) {
            line++;
            end = Math.min(next, text.lineEnd(line));
        }
        return end;
    }

    /** A cell with several lines ends at its bar; one without a bar with its line. */
    private int endOfCell(int start, int next) {
        int paragraph = start;
        while (paragraph < next && !(text.at(paragraph) == '\n' && text.at(paragraph + 1) == '\n')) {
            if (text.at(paragraph) == '|') {
                return paragraph;
            }
            paragraph++;
        }
        return Math.min(next, text.lineEnd(text.lineOf(start)));
    }

    /** Whether a value runs over its line end: a list, or a line that was broken inside a phrase. */
    private boolean goesOn(Field.Kind kind, int first, int line, int end, boolean onLine) {
        if (line + 1 >= text.lineCount()) {
            return false;
        }
        int below = text.skipBlanks(text.lineStart(line + 1), text.length());
        if (text.at(below) == '\n') {
            return false;
        }
        char last = text.at(text.trim(first, end).end() - 1);
        boolean joined = last == SourceText.JOINT || text.at(text.lineEnd(line)) == SourceText.JOINT;
        if (joined) {
            return true;
        }
        boolean broken = last == ','
                || last == '-'
                || last == ';'
                || (text.isLetter(below) && !text.isUpper(below) && last != '.');
        return (kind == Field.Kind.LIST && !onLine)
                || (broken && kind != Field.Kind.DATE && kind != Field.Kind.CONTACT && kind != Field.Kind.MARK);
    }

    private int sentenceEnd(int start, int next) {
        for (int i = start; i < next; i++) {
            boolean stop = (text.at(i) == '.'
                            && text.isSpace(i + 1)
                            && (!text.isDigit(i - 1) || beginsItem(i + 1) || endsDay(i)))
                    || (text.at(i) == '\n' && text.at(text.skipBlanks(i + 1, next)) == '\n');
            if (stop) {
                return i;
            }
        }
        return next;
    }

    /** "… 30.11.2024. Projekti juhib …": a full stop behind a whole date, and a capital. */
    private boolean endsDay(int stop) {
        int year = stop;
        while (text.isDigit(year - 1)) {
            year--;
        }
        return stop - year == 4
                && text.at(year - 1) == '.'
                && text.isDigit(year - 2)
                && text.isUpper(text.skipBlanks(stop + 1, text.length()));
    }

    /** "… 31.12.2025." and, on the next line, "2. Projekti …" or a capital: the full stop is none of the date. */
    private boolean beginsItem(int at) {
        int next = text.skipBlanks(at, text.length());
        if (text.at(next) != '\n') {
            return false;
        }
        next = text.skipBlanks(next + 1, text.length());
        int digits = next;
        while (text.isDigit(digits)) {
            digits++;
        }
        boolean number =
                digits > next && (text.at(digits) == '.' || text.at(digits) == ')') && text.at(digits + 1) == ' ';
        return number || text.isUpper(next);
    }

    /** Without a last word in small letters of at most four: "… Vallavalitsus ja" before the next label. */
    private int withoutJoint(int start, int end) {
        int last = text.trim(start, end).end();
        int word = last;
        while (word > start && text.isLetter(word - 1)) {
            word--;
        }
        boolean joint = last - word <= 4
                && last > word
                && !text.isUpper(word)
                && word > start
                && text.isSpace(word - 1)
                && text.isUpper(text.skipBlanks(start, end));
        return joint ? word : end;
    }

    private boolean isBars(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.at(i) != '|' && text.at(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** "14 2." before the next item's first label: the number is the item's. */
    private Span withoutItemNumber(Span value, int next) {
        int i = value.end() - 1;
        if (next >= text.length()
                || i < value.start()
                || text.at(i) != '.'
                || !text.isDigit(i - 1)
                || text.lineOf(next) != text.lineOf(i)) {
            return value;
        }
        i--;
        while (i > value.start() && text.isDigit(i)) {
            i--;
        }
        return text.at(i) == ' ' ? text.trim(value.start(), i) : value;
    }

    private Span withoutBars(Span value) {
        int end = value.end();
        while (end > value.start() && (text.at(end - 1) == '|' || text.isSpace(end - 1))) {
            end--;
        }
        int start = value.start();
        while (start < end && (text.at(start) == '|' || text.isSpace(start))) {
            start++;
        }
        return new Span(start, end);
    }
}
