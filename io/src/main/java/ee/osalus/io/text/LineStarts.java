package ee.osalus.io.text;

/** The places of a text at which a line says something new: after bullets, item numbers, bars and "sh". */
final class LineStarts {

    private static final int LONGEST_SEPARATOR = 12;

    private final SourceText text;
    private final PhraseTrie phrases;

    LineStarts(SourceText text, PhraseTrie phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /** Nothing but a bullet, a number, a bar or "sh" stands before it on its line. */
    boolean startsAt(int offset) {
        int i = beforeSeparator(offset - 1);
        while (i >= 0 && (text.at(i) == ' ' || isBullet(text.at(i)))) {
            i--;
        }
        if (i >= 0 && (text.at(i) == '.' || text.at(i) == ')') && text.isDigit(i - 1)) {
            i--;
            int digits = 0;
            while (i >= 0 && text.isDigit(i) && digits < 3) {
                i--;
                digits++;
            }
            i = skipBlanksBack(i);
        }
        return i < 0 || text.at(i) == '\n';
    }

    /** "sh toetus": the offset before the word that parts an amount from its whole; the offset itself where none stands there. */
    private int beforeSeparator(int from) {
        int end = skipBlanksBack(from);
        int start = end;
        while (end - start < LONGEST_SEPARATOR && (text.isLetter(start) || text.at(start) == '.')) {
            start--;
        }
        return end < from && start < end && phrases.endOf(text, start + 1, Role.SEPARATOR) == end + 1 ? start : from;
    }

    private int skipBlanksBack(int from) {
        int i = from;
        while (i >= 0 && text.at(i) == ' ') {
            i--;
        }
        return i;
    }

    private static boolean isBullet(char c) {
        return c == '•' || c == '-' || c == '*' || c == '|' || c == '·' || c == '‣' || c == '●' || c == '▪';
    }

    /** Whether the line above an offset is blank, or there is none. */
    boolean isBlankBefore(int offset) {
        int line = text.lineOf(offset);
        return line == 0 || text.isBlank(text.lineStart(line - 1), text.lineEnd(line - 1));
    }
}
