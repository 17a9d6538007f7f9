package ee.osalus.io.text;

import ee.osalus.project.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the title of a project from a label, from quotes after the word "projekt", or from the heading of the page. */
final class TitleReader {

    private static final int LONGEST_HEADING = 160;

    private final Page page;
    private final SourceText text;
    private final Navigation navigation;

    /** Of a beneficiary before a title. */
    TitleReader(Page page) {
        this.page = page;
        this.text = page.text();
        this.navigation = new Navigation(page);
    }

    void label(Entry entry, Draft draft) {
        Span line = new Span(entry.value().start(), entry.value().end());
        if (entry.layout() == Entry.Layout.QUOTED
                || (entry.is(Field.PROJECT) && text.at(line.start()) == SourceText.QUOTE)) {
            Span quoted = quoted(entry);
            Span lineOnly = new Span(line.start(), Math.min(line.end(), text.lineEnd(text.lineOf(line.start()))));
            take(quoted.isEmpty() ? lineOnly : quoted, draft);
            return;
        }
        if (entry.is(Field.PROJECT) && entry.layout() == Entry.Layout.BELOW) {
            return;
        }
        take(new Span(line.start(), titleEnd(entry)), draft);
    }

    private Span quoted(Entry entry) {
        int start = entry.value().start();
        return page.names().quoted(start, Math.min(text.length(), page.endOfParagraph(start)));
    }

    /** The offset after the quotes and the brackets and stops behind them with which a value begins; its end where none close. */
    int quoteEnd(Entry entry) {
        Span quoted = quoted(entry);
        int end = entry.value().end();
        if (quoted.isEmpty()) {
            return end;
        }
        for (int i = quoted.end() + 1; i < end; i++) {
            if (text.isLetter(i)) {
                return i;
            }
        }
        return end;
    }

    /** Where a title ends: at its closing quote where the sentence goes on, or before the comma before an amount that goes on from it. */
    int titleEnd(Entry entry) {
        Span value = entry.value();
        if (text.at(value.start()) == SourceText.QUOTE) {
            Span quoted = page.names().quoted(value.start(), value.end());
            int next = text.skipBlanks(quoted.end() + 1, value.end());
            boolean goesOn = text.at(next) == ',' || (entry.layout() == Entry.Layout.SENTENCE && text.isLetter(next));
            return quoted.isEmpty() || !goesOn ? value.end() : quoted.end() + 1;
        }
        int comma = -1;
        for (Token token : page.tokensIn(value)) {
            if (token instanceof Token.Mark mark && mark.mark() == ',') {
                comma = mark.start();
            } else if (token instanceof Token.Amount amount && amount.currency() != null && comma > 0) {
                return comma;
            }
        }
        return value.end();
    }

    /** Takes a title, and the reference number that stands in brackets or after a comma at its end. */
    void take(Span span, Draft draft) {
        Span title = withoutNumber(withoutBrackets(page.names().bare(span), draft), draft);
        Read<String> read = page.names().name(title);
        if (read.value().length() > 1) {
            draft.text(Field.TITLE, draft.language, read);
        }
    }

    /** Without "(EU51127)", which is a reference, and "(sisu: …)", which explains. */
    private Span withoutBrackets(Span span, Draft draft) {
        int close = span.end() - 1;
        if (close <= span.start() || text.at(close) != ')') {
            return span;
        }
        int open = close;
        while (open > span.start() && text.at(open) != '(') {
            open--;
        }
        List<Token> inside = page.tokensIn(new Span(open + 1, close));
        if (inside.size() == 1 && inside.get(0) instanceof Token.Code code) {
            draft.reference(page.reference(code.value()), code.span());
            return text.trim(span.start(), open);
        }
        boolean number =
                inside.size() == 2 && inside.get(0) instanceof Token.Word && inside.get(1) instanceof Token.Code;
        if (number && inside.get(1) instanceof Token.Code code) {
            draft.reference(page.reference(code.value()), code.span());
            return text.trim(span.start(), open);
        }
        boolean explains = inside.size() > 2
                && inside.get(0) instanceof Token.Word
                && inside.get(1) instanceof Token.Mark mark
                && mark.mark() == ':';
        return explains ? text.trim(span.start(), open) : span;
    }

    /** Without ", EU51127" at the end, which is a reference. */
    private Span withoutNumber(Span span, Draft draft) {
        List<Token> tokens = page.tokensIn(span);
        int last = tokens.size() - 1;
        boolean number = last > 1
                && isComma(tokens.get(last - 1))
                && tokens.get(last) instanceof Token.Code code
                && code.shape() == Token.Code.Shape.PROJECT;
        if (!number || !(tokens.get(last) instanceof Token.Code code)) {
            return span;
        }
        draft.reference(page.reference(code.value()), code.span());
        return text.trim(span.start(), tokens.get(last - 1).start());
    }

    /** The quoted titles right after a word for project: projekti „…“, projektidele „…“ ja „…“. */
    List<Span> quotedAfterProject(Sentence sentence, Draft draft) {
        List<Span> titles = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (!(tokens.get(i) instanceof Token.Word word) || !word.plays(Role.PROJECT)) {
                continue;
            }
            int next = i + 1;
            if (tokens.get(next) instanceof Token.Code code && code.shape() == Token.Code.Shape.PROJECT) {
                draft.reference(page.reference(code.value()), code.span());
                next++;
            }
            next = afterNumber(tokens, next, draft);
            int end = quotesFrom(tokens, next, titles);
            if (end > next) {
                references(tokens, end, draft);
                return titles;
            }
        }
        return titles;
    }

    /** "projekti nr 18443 „…“": the place after the number, which is a reference. */
    private int afterNumber(List<Token> tokens, int from, Draft draft) {
        int i = from;
        if (from >= tokens.size()
                || !(tokens.get(i) instanceof Token.Word word)
                || word.end() - word.start() > "number".length() + 2) {
            return from;
        }
        i++;
        if (i < tokens.size() && tokens.get(i) instanceof Token.Mark mark && mark.mark() == '.') {
            i++;
        }
        boolean number = i + 1 < tokens.size()
                && text.isDigit(tokens.get(i).start())
                && tokens.get(i + 1) instanceof Token.Mark quote
                && quote.mark() == SourceText.QUOTE;
        if (!number) {
            return from;
        }
        String value = text.clean(tokens.get(i).span());
        draft.reference(page.reference(value), tokens.get(i).span());
        return i + 1;
    }

    private int quotesFrom(List<Token> tokens, int from, List<Span> titles) {
        int i = from;
        while (i < tokens.size() && tokens.get(i) instanceof Token.Mark mark && mark.mark() == SourceText.QUOTE) {
            Span quoted = page.names().quoted(mark.start(), text.length());
            if (quoted.isEmpty() || quoted.length() < 3) {
                return i;
            }
            titles.add(quoted);
            while (i < tokens.size() && tokens.get(i).start() <= quoted.end()) {
                i++;
            }
            boolean more = i + 1 < tokens.size()
                    && (isComma(tokens.get(i))
                            || (tokens.get(i) instanceof Token.Word word && word.plays(Role.SEPARATOR)))
                    && tokens.get(i + 1) instanceof Token.Mark quote
                    && quote.mark() == SourceText.QUOTE;
            if (!more) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean isComma(Token token) {
        return token instanceof Token.Mark mark && mark.mark() == ',';
    }

    /** "(Project) (ER-52)": a code in brackets after the title. */
    private void references(List<Token> tokens, int from, Draft draft) {
        for (int i = from; i + 2 < tokens.size() && i < from + 6; i++) {
            if (tokens.get(i) instanceof Token.Mark open
                    && open.mark() == '('
                    && tokens.get(i + 1) instanceof Token.Code code
                    && tokens.get(i + 2) instanceof Token.Mark close
                    && close.mark() == ')') {
                draft.reference(new Reference(page.schemeOf(code.value()), code.value()), code.span());
            }
        }
    }

    /**
     * The first line within a span that looks like a heading, one of several words if the first is a single one; or null. The name
     * of a body counts only where no other heading follows it: it may be whose page it is, or what is built.
     */
    @Nullable
    Span heading(Span span) {
        int first = text.lineOf(span.start());
        int last = Math.min(text.lineOf(Math.max(span.start(), span.end() - 1)), first + 40);
        Span word = null;
        Span body = null;
        for (int line = first; line <= last; line++) {
            Span trimmed =
                    text.trim(Math.max(span.start(), text.lineStart(line)), Math.min(span.end(), text.lineEnd(line)));
            if (trimmed.isEmpty() || navigation.isNoise(trimmed) || navigation.isMasthead(trimmed)) {
                continue;
            }
            boolean heading = isHeading(trimmed);
            if (!heading && isLabelAboveHeading(line, last)) {
                continue;
            }
            if (heading && page.names().isOrganisation(trimmed)) {
                body = body == null ? trimmed : body;
            } else if (!heading || text.clean(trimmed).indexOf(' ') > 0) {
                return heading ? trimmed : word == null ? body : word;
            } else {
                word = word == null ? trimmed : word;
            }
        }
        return word == null ? body : word;
    }

    /** "Projekti rahastab KIK" alone above the title, which labels follow at once. */
    private boolean isLabelAboveHeading(int line, int last) {
        if (line + 3 > last || !text.isBlank(text.lineStart(line + 1), text.lineEnd(line + 1))) {
            return false;
        }
        Span label = text.trim(text.lineStart(line), text.lineEnd(line));
        Span title = text.trim(text.lineStart(line + 2), text.lineEnd(line + 2));
        List<Entry> labels = page.entriesIn(label);
        return !labels.isEmpty()
                && labels.get(0).label().start() == label.start()
                && labels.get(0).field().kind() == Field.Kind.NAME
                && isHeading(title)
                && !page.entriesIn(new Span(text.lineStart(line + 3), text.lineEnd(line + 3)))
                        .isEmpty();
    }

    /** "… kuni 30.06.2023.": the full stop ends a sentence. */
    private boolean endsWithDay(Span line) {
        return page.tokensIn(line).stream()
                .anyMatch(token -> token instanceof Token.Dates dates
                        && dates.end() == line.end() - 1
                        && dates.end() - dates.start() > "2014-2020".length());
    }

    boolean isHeading(Span line) {
        if (line.length() > LONGEST_HEADING || line.length() < 3) {
            return false;
        }
        char last = text.at(line.end() - 1);
        char first = text.at(line.start());
        boolean stop = last == '.' && (!text.isDigit(line.end() - 2) || endsWithDay(line));
        boolean closed = stop || last == ':' || last == ',' || last == ';';
        boolean begins = text.isUpper(line.start()) || text.isDigit(line.start()) || first == SourceText.QUOTE;
        if (closed || !begins || first == '|' || text.at(line.end() - 1) == '|') {
            return false;
        }
        boolean figure = page.tokensIn(line).stream()
                .anyMatch(t -> t instanceof Token.Amount amount && amount.currency() != null);
        if (figure) {
            return false;
        }
        for (Entry entry : page.entriesIn(line)) {
            if (!entry.is(Field.OTHER) && entry.layout() != Entry.Layout.NONE) {
                return false;
            }
        }
        return true;
    }
}
