package ee.osalus.io.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels of a document: at the start of a line (after a bullet, number or bar), before a colon within a line, and
 * glued to the text or label before them. Of two glued labels the first is empty.
 */
final class LabelScanner {

    /** The language of a label that the vocabulary does not know. */
    static final String UNKNOWN = "und";

    private static final int LONGEST_UNKNOWN_LABEL = 70;

    private final SourceText text;
    private final List<Token> tokens;
    private final PhraseTrie phrases;
    private final LineStarts lines;
    private final BareValues bare;
    private final List<LabelMark> marks = new ArrayList<>();
    private int unknownCheckedLine = -1;

    LabelScanner(SourceText text, List<Token> tokens, PhraseTrie phrases) {
        this.text = text;
        this.phrases = phrases;
        this.tokens = tokens;
        this.lines = new LineStarts(text, phrases);
        this.bare = new BareValues(text, tokens);
    }

    /** Where a label stands and where its value may begin. */
    record LabelMark(Field field, String language, int start, int end, int valueStart, Entry.Layout layout) {}

    /** The labels in the order of the text. */
    List<LabelMark> marks() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token instanceof Token.Mark) {
                continue;
            }
            if (!marks.isEmpty() && token.start() < marks.get(marks.size() - 1).end()) {
                continue;
            }
            boolean lineStart = lines.startsAt(token.start());
            LabelMark mark = token instanceof Token.Word word ? known(i, word, lineStart) : null;
            if (mark == null && lineStart) {
                mark = unknown(token.start());
            }
            if (mark != null) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private @Nullable LabelMark known(int index, Token.Word word, boolean lineStart) {
        if (word.label() == null) {
            return null;
        }
        List<Hit> longestFirst = word.hits().stream()
                .sorted(Comparator.comparingInt(Hit::end).reversed())
                .toList();
        for (Hit hit : longestFirst) {
            if (hit.meaning() instanceof Meaning.Label label && label.field() != Field.SUBJECT) {
                LabelMark mark = lineStart
                        ? atLineStart(index, hit, label)
                        : text.isSpace(word.start() - 1) || text.at(word.start() - 1) == '('
                                ? within(hit, label)
                                : glued(hit, label);
                if (mark != null) {
                    return mark;
                }
            }
        }
        return null;
    }

    /** "Projekti algus ....... 01.02.2021": the offset of the value at the end of a line of dots, or -1. */
    private int afterLeader(int start) {
        int end = start;
        while (text.at(end) == '.' || text.at(end) == '…') {
            end++;
        }
        int value = text.skipBlanks(end, text.length());
        return end - start > 2 && value < text.length() && text.at(value) != '\n' ? value : -1;
    }

    /**
     * "Kogumaksumus (sh käibemaks): 900 eurot", "Maksumus, sh KM: 900 eurot": the offset after what an amount includes, of which no
     * figure is told; the given one where nothing of that kind follows the label.
     */
    private int afterIncluded(int start) {
        int words = phrases.endOf(
                text, text.at(start) == ',' ? text.skipBlanks(start + 1, text.length()) : start, Role.IGNORED);
        if (words > 0) {
            return text.skipBlanks(words, text.length());
        }
        int end = phrases.endOf(text, start + 1, Role.SEPARATOR) > 0 ? afterBracket(start) : -1;
        return end > 0 && !hasDigit(start, end) ? end : start;
    }

    private boolean hasDigit(int start, int end) {
        int i = start;
        while (i < end && !text.isDigit(i)) {
            i++;
        }
        return i < end;
    }

    private @Nullable LabelMark atLineStart(int index, Hit hit, Meaning.Label label) {
        Field field = label.field();
        int after = afterIncluded(text.skipBlanks(hit.end(), text.length()));
        char next = text.at(after);
        int bracket = afterBracket(after);
        if (bracket > 0 && field.kind() == Field.Kind.AMOUNT) {
            boolean heads = text.at(bracket) == '\n' && !hasDigit(after, bracket);
            return heads ? mark(label, hit, bracket, Entry.Layout.BELOW) : mark(label, hit, after, Entry.Layout.COLON);
        }
        if (bracket > 0 && text.at(bracket) == ':') {
            return mark(label, hit, bracket + 1, Entry.Layout.COLON);
        }
        if (next == ':' && text.at(after + 1) != '/') {
            return mark(label, hit, after + 1, Entry.Layout.COLON);
        }
        int leader = afterLeader(after);
        if (leader > 0) {
            return mark(label, hit, leader, Entry.Layout.COLON);
        }
        int sum = field.kind() == Field.Kind.AMOUNT ? phrases.endOf(text, after, Role.SUM) : -1;
        if (sum > 0 && text.at(text.skipBlanks(sum, text.length())) == ':') {
            return mark(label, hit, text.skipBlanks(sum, text.length()) + 1, Entry.Layout.COLON);
        }
        if (next == '|' || text.raw().substring(hit.end(), after).indexOf('\t') >= 0) {
            return mark(label, hit, next == '|' ? after + 1 : after, Entry.Layout.CELL);
        }
        if (next == '\n'
                && (text.isUpper(hit.start()) || lines.isBlankBefore(hit.start()) || isAboveFigure(field, after))) {
            return mark(label, hit, after, Entry.Layout.BELOW);
        }
        if (next == '-' && (after > hit.end() || text.at(after + 1) == ' ')) {
            return mark(label, hit, after + 1, Entry.Layout.COLON);
        }
        if (next == '.' && field == Field.TITLE && hit.end() - hit.start() > 8 && text.at(after + 1) == ' ') {
            return mark(label, hit, after + 1, Entry.Layout.COLON);
        }
        boolean title = field == Field.PROJECT
                || (field == Field.TITLE && text.clean(hit.span()).indexOf(' ') > 0);
        if (next == SourceText.QUOTE && title && text.at(hit.start() - 1) != SourceText.QUOTE) {
            return mark(label, hit, after, Entry.Layout.QUOTED);
        }
        if (text.isUpper(hit.end()) && PhraseTrie.isGlued(text, hit.end()) && bare.isLabelAt(hit.end())) {
            return mark(label, hit, hit.end(), Entry.Layout.NONE);
        }
        if (field == Field.NOISE && isNoiseLine(hit)) {
            return mark(label, hit, after, Entry.Layout.NONE);
        }
        int value = afterCopula(after);
        if (value > 0 && isSentenceField(field) && startsValue(value, field)) {
            return mark(label, hit, value, Entry.Layout.SENTENCE);
        }
        return after > hit.end() && bare.isValue(index, field, hit, after)
                ? mark(label, hit, after, Entry.Layout.BARE)
                : null;
    }

    /** "sh toetus" and, on the next line, "11 849 €". */
    private boolean isAboveFigure(Field field, int lineEnd) {
        return field.kind() == Field.Kind.AMOUNT && text.isDigit(text.skipBlanks(lineEnd + 1, text.length()));
    }

    private @Nullable LabelMark within(Hit hit, Meaning.Label label) {
        int after = text.skipBlanks(hit.end(), text.length());
        if (text.at(after) == ':' && (text.isUpper(hit.start()) || label.field().kind() == Field.Kind.LIST)) {
            return mark(label, hit, after + 1, Entry.Layout.COLON);
        }
        int copula = afterCopula(after);
        boolean sentenceStart = text.isUpper(hit.start()) && text.at(hit.start() - 2) == '.';
        if (sentenceStart && copula > 0 && isSentenceField(label.field()) && startsValue(copula, label.field())) {
            return mark(label, hit, copula, Entry.Layout.SENTENCE);
        }
        if (label.field().kind() == Field.Kind.LIST && copula > 0 && isAfterClause(hit.start())) {
            int value = text.startsWith(copula, Names.ARTICLE) ? copula + Names.ARTICLE.length() : copula;
            if (text.isUpper(value)) {
                return mark(label, hit, value, Entry.Layout.SENTENCE);
            }
        }
        boolean dash = text.at(after) == '-' && after > hit.end() && text.at(after + 1) == ' ';
        if (sentenceStart && dash && isSentenceField(label.field())) {
            return mark(label, hit, text.skipBlanks(after + 1, text.length()), Entry.Layout.SENTENCE);
        }
        if (!marks.isEmpty() && isSameSentence(marks.get(marks.size() - 1), hit) && isSentenceField(label.field())) {
            int value = afterCopula(after);
            int start = value > 0 ? value : after;
            return label.field().kind() != Field.Kind.DATE
                            && text.isUpper(start)
                            && !label.field().equals(Field.PROJECT)
                            && !label.field().equals(Field.TITLE)
                    ? mark(label, hit, start, Entry.Layout.SENTENCE)
                    : null;
        }
        return null;
    }

    /** "…; partners are", "The partners are": a semicolon, full stop or line end before the label and its article. */
    private boolean isAfterClause(int label) {
        int end =
                text.startsWith(label - Names.ARTICLE.length(), Names.ARTICLE) ? label - Names.ARTICLE.length() : label;
        if (end == 0 || text.at(end - 1) == '\n') {
            return true;
        }
        while (end > 0 && text.isSpace(end - 1)) {
            end--;
        }
        return text.at(end - 1) == ';' || text.at(end - 1) == '.';
    }

    private boolean isSameSentence(LabelMark last, Hit hit) {
        if (last.layout() != Entry.Layout.SENTENCE || text.lineOf(last.start()) != text.lineOf(hit.start())) {
            return false;
        }
        for (int i = last.end(); i < hit.start(); i++) {
            if (text.at(i) == '.' && text.at(i + 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    private @Nullable LabelMark glued(Hit hit, Meaning.Label label) {
        if (!text.isUpper(hit.start()) || text.at(hit.start() - 1) == SourceText.QUOTE) {
            return null;
        }
        int after = text.skipBlanks(hit.end(), text.length());
        char next = text.at(after);
        if (next == '\n' && hit.end() - hit.start() > 3) {
            return mark(label, hit, after, Entry.Layout.BELOW);
        }
        if (next == ':') {
            return mark(label, hit, after + 1, Entry.Layout.COLON);
        }
        if (next == SourceText.QUOTE && label.field() == Field.PROJECT) {
            return mark(label, hit, after, Entry.Layout.QUOTED);
        }
        return text.isUpper(hit.end()) && bare.isLabelAt(hit.end())
                ? mark(label, hit, hit.end(), Entry.Layout.NONE)
                : null;
    }

    private static LabelMark mark(Meaning.Label label, Hit hit, int valueStart, Entry.Layout layout) {
        return new LabelMark(label.field(), label.language(), hit.start(), hit.end(), valueStart, layout);
    }

    /** The offset after "(…)" and blanks, or -1. */
    private int afterBracket(int at) {
        if (text.at(at) != '(') {
            return -1;
        }
        for (int i = at + 1; i < at + 60 && text.at(i) != '\n'; i++) {
            if (text.at(i) == ')') {
                return text.skipBlanks(i + 1, text.length());
            }
        }
        return -1;
    }

    private int afterCopula(int at) {
        int end = phrases.endOf(text, at, Role.COPULA);
        return end > 0 && text.at(end) == ' ' ? text.skipBlanks(end, text.length()) : -1;
    }

    private static boolean isSentenceField(Field field) {
        return switch (field.kind()) {
            case NAME, PERSON, LIST, DATE, REFERENCE -> field != Field.PROJECT;
            default -> false;
        };
    }

    private boolean startsValue(int at, Field field) {
        return field.kind() == Field.Kind.DATE
                || text.isUpper(at)
                || text.isDigit(at)
                || text.at(at) == SourceText.QUOTE;
    }

    private boolean isNoiseLine(Hit hit) {
        int line = text.lineOf(hit.start());
        return text.lineEnd(line) - text.lineStart(line) < 40;
    }

    /** "Sihtrühm: …" that the vocabulary does not know: it has no field, but it ends the value before it. */
    private @Nullable LabelMark unknown(int start) {
        int line = text.lineOf(start);
        if (line == unknownCheckedLine || !text.isUpper(start)) {
            return null;
        }
        unknownCheckedLine = line;
        int words = 1;
        for (int i = start; i < start + LONGEST_UNKNOWN_LABEL; i++) {
            char c = text.at(i);
            if (c == ':') {
                boolean colon = !text.isDigit(i + 1) && text.at(i + 1) != '/' && words <= 7;
                return colon ? new LabelMark(Field.OTHER, UNKNOWN, start, i, i + 1, Entry.Layout.COLON) : null;
            }
            if (c == '\n' || c == '.' || c == SourceText.QUOTE || c == ';') {
                return null;
            }
            words += c == ' ' ? 1 : 0;
        }
        return null;
    }
}
