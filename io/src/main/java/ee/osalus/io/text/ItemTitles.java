package ee.osalus.io.text;

import java.util.List;

/**
 * The title of an item of a list of projects: in quotes, "1) „Voka oru trepp“ – …", or after who is given money, "- MTÜ Kivi –
 * „Kiiged“, toetus …"; without quotes, what stands before the dash, "• Loodusmaja katus – KIK, toetus 900 €".
 */
final class ItemTitles {

    private static final int LONGEST_NAME = 120;

    private final Page page;
    private final SourceText text;

    ItemTitles(Page page) {
        this.page = page;
        this.text = page.text();
    }

    /** The title that a line as an item has; empty where the line is none. */
    Span of(Span line) {
        int start = afterNumber(line);
        boolean item = start > line.start();
        int dash = text.isUpper(start) ? dashAfter(start, line.end()) : -1;
        int open = text.at(start) == SourceText.QUOTE ? start : text.skipBlanks(dash + 1, line.end());
        boolean quoted = text.at(open) == SourceText.QUOTE && (item || !begins(line));
        if (quoted && (item || dash > 0)) {
            return page.names().quoted(open, line.end());
        }
        if (!item || !text.isUpper(start)) {
            return new Span(0, 0);
        }
        if (text.isDigit(line.start()) && isAboveLabel(new Span(start, line.end()))) {
            return new Span(start, line.end());
        }
        int quote = quoteAfterName(start, line.end());
        if (quote > 0) {
            return page.names().quoted(quote, line.end());
        }
        return dash > 0 && isBeforeMoney(new Span(start, dash), line) ? text.trim(start, dash) : new Span(0, 0);
    }

    /** "2. Ettevõtlikud noored" and, on the next line, "Eelarve 21 500 €": words without a figure or label, right above a label of an amount or period. */
    private boolean isAboveLabel(Span name) {
        int line = text.lineOf(name.start()) + 1;
        char last = text.at(name.end() - 1);
        boolean closed = last == '.' || last == ':' || last == ',' || last == ';';
        if (closed || line >= text.lineCount() || !page.entriesIn(name).isEmpty()) {
            return false;
        }
        List<Entry> below = page.entriesIn(new Span(text.lineStart(line), text.lineEnd(line)));
        Field.Kind kind =
                below.isEmpty() ? Field.Kind.MARK : below.get(0).field().kind();
        return (kind == Field.Kind.AMOUNT || kind == Field.Kind.DATE)
                && page.tokensIn(name).stream().noneMatch(Token.Amount.class::isInstance);
    }

    boolean isBullet(Span line) {
        char c = text.at(line.start());
        return c == '•' || c == '-' || c == '*' || c == '·';
    }

    /** After "1)", "1." or a bullet; the line's start where it has neither. */
    private int afterNumber(Span line) {
        int i = line.start();
        while (i < line.start() + 3 && text.isDigit(i)) {
            i++;
        }
        boolean item = (i > line.start() && (text.at(i) == ')' || text.at(i) == '.')) || isBullet(line);
        return item ? text.skipBlanks(i + 1, line.end()) : line.start();
    }

    /** Whether a label begins the line: "Projekt – „…“" is one. */
    private boolean begins(Span line) {
        return page.entriesIn(line).stream().anyMatch(e -> e.label().start() == line.start());
    }

    /** The quote right after a capitalised name, "Roela Kool „Kiiged“", or -1. */
    private int quoteAfterName(int name, int end) {
        for (Token token : page.tokensIn(new Span(name, end))) {
            if (token instanceof Token.Mark mark && mark.mark() == SourceText.QUOTE) {
                return mark.start();
            }
            boolean ofName = token instanceof Token.Word word
                    && text.isUpper(word.start())
                    && !word.plays(Role.PROJECT)
                    && !word.plays(Role.PROGRAMME)
                    && !word.plays(Role.MEASURE)
                    && !word.plays(Role.CALL);
            boolean joins = token instanceof Token.Mark mark && (mark.mark() == ':' || mark.mark() == ',');
            if (!ofName && !joins) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether what stands before the dash says nothing of money and what stands after it does. */
    private boolean isBeforeMoney(Span name, Span line) {
        List<Token> after = page.tokensIn(new Span(name.end(), line.end()));
        return page.entriesIn(line).isEmpty()
                && page.tokensIn(name).stream()
                        .noneMatch(
                                t -> t instanceof Token.Amount || (t instanceof Token.Word w && Figures.isMention(w)))
                && after.stream().anyMatch(t -> t instanceof Token.Amount amount && amount.currency() != null);
    }

    /** The dash between blanks after a name, or -1. */
    private int dashAfter(int name, int end) {
        for (int i = name; i < Math.min(end, name + LONGEST_NAME); i++) {
            if (text.at(i) == '-' && text.at(i - 1) == ' ' && text.at(i + 1) == ' ') {
                return i;
            }
        }
        return -1;
    }
}
