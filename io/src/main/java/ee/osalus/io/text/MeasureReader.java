package ee.osalus.io.text;

import ee.osalus.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads programmes, measures and calls, from labels and from sentences. */
final class MeasureReader {

    private final Page page;
    private final SourceText text;
    private final Names names;

    MeasureReader(Page page) {
        this.page = page;
        this.text = page.text();
        this.names = page.names();
    }

    /** "2014-2020.12.1 Riigi võimekuse …", "Keeleõppetegevused … (2014-2020.1.5.5)", "… programm - https://…". */
    void label(Entry entry, Span first, Draft draft) {
        List<Token> tokens = page.tokensIn(first);
        Span name = first;
        Field field = entry.field();
        for (Token token : tokens) {
            if (token instanceof Token.Code code && code.shape() == Token.Code.Shape.MEASURE) {
                field = Field.MEASURE;
                if (draft.measureCode == null) {
                    draft.measureCode = new Read<>(code.value(), code.span());
                }
                name = around(first, code.span());
                break;
            }
        }
        if (draft.measureCode == null && entry.is(Field.MEASURE) && !tokens.isEmpty() && isNumber(tokens.get(0))) {
            Span number = names.bare(tokens.get(0).span());
            draft.measureCode = new Read<>(text.clean(number), number);
            name = around(first, number);
        }
        Read<String> read = names.name(name);
        if (read.value().length() > 1) {
            draft.text(field, draft.language, read);
        }
    }

    /** What is left of a value before or after a code, without the brackets around the code. */
    private Span around(Span value, Span code) {
        int start = text.at(code.start() - 1) == '(' ? code.start() - 1 : code.start();
        int end = text.at(code.end()) == ')' || text.at(code.end()) == '.' ? code.end() + 1 : code.end();
        Span before = text.trim(value.start(), Math.max(value.start(), start));
        return before.length() > 2 ? before : text.trim(Math.min(end, value.end()), value.end());
    }

    /** "12.1.4 Kohalik … - 05.04.2021-05.05.2021". */
    void call(Entry entry, Draft draft) {
        if (draft.call != null) {
            return;
        }
        Draft.CallDraft call = new Draft.CallDraft();
        int start = entry.value().start();
        int end = entry.value().end();
        for (Token token : page.tokensIn(entry.value())) {
            if (token instanceof Token.Code code && code.start() == start) {
                call.code = new Read<>(code.value(), code.span());
                start = code.end();
            } else if (token instanceof Token.Dates dates
                    && dates.form() == Token.Dates.Form.RANGE
                    && dates.end() - dates.start() > "2014-2020".length()) {
                Period window = PeriodReader.period(dates);
                if (window != null) {
                    call.window = new Read<>(window, dates.span());
                    end = dates.start();
                }
                break;
            }
        }
        Read<String> name = names.name(new Span(start, Math.max(start, end)));
        if (name.value().length() > 1) {
            call.name = name;
        }
        if (call.name != null || call.code != null) {
            call.span = entry.value();
            draft.call = call;
        }
    }

    /** The measures, programmes and calls that a sentence names. */
    void sentence(Sentence sentence, Draft draft) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (!(tokens.get(i) instanceof Token.Word word)) {
                continue;
            }
            Hit body = FunderReader.bodyAt(word);
            if (body != null
                    && body.meaning() instanceof Meaning.Body known
                    && known.kind() == BodyKind.PROGRAMME
                    && (text.isUpper(body.start()) || isWordsOfProgramme(body))) {
                Span span = extended(body);
                put(Field.PROGRAMME, span, draft);
            }
            if (word.plays(Role.MEASURE)) {
                code(tokens, i, draft);
            }
            if (word.plays(Role.MEASURE) && !draft.texts.containsKey(Field.MEASURE)) {
                named(tokens, i, Field.MEASURE, draft);
            } else if (word.plays(Role.PROGRAMME) && !draft.texts.containsKey(Field.PROGRAMME)) {
                named(tokens, i, Field.PROGRAMME, draft);
            } else if (word.plays(Role.CALL) && draft.call == null) {
                Span quoted = quotedAfter(tokens, i);
                if (quoted != null) {
                    Draft.CallDraft call = new Draft.CallDraft();
                    call.name = names.name(quoted);
                    call.span = quoted;
                    draft.call = call;
                }
            }
        }
    }

    /** "hajaasustuse programmist": the known words in small letters, the last of which is one for a programme. */
    private boolean isWordsOfProgramme(Hit body) {
        String name = text.clean(body.span());
        return name.indexOf(' ') > 0 && names.endsWithProgramme(name);
    }

    private void named(List<Token> tokens, int at, Field field, Draft draft) {
        Span quoted = quotedAfter(tokens, at);
        if (quoted == null) {
            quoted = quotedAround(tokens, at);
        }
        boolean named = at > 0 && !(tokens.get(at - 1) instanceof Token.Word word && word.plays(Role.FUNCTION_WORD));
        if (quoted == null && named) { // "the programme" is no name
            quoted = capitalisedBefore(tokens, at);
        }
        if (quoted != null) {
            put(field, quoted, draft);
        }
    }

    private void put(Field field, Span span, Draft draft) {
        Read<String> name = names.name(span);
        if (name.value().length() > 2) {
            draft.text(field, draft.language, new Read<>(names.nominative(name.value()), name.span()));
        }
    }

    /** "meetme 1.3.3", "meetme 19.2". */
    private void code(List<Token> tokens, int at, Draft draft) {
        if (at + 1 >= tokens.size() || draft.measureCode != null) {
            return;
        }
        if (isNumber(tokens.get(at + 1))) {
            Span number = names.bare(tokens.get(at + 1).span());
            draft.measureCode = new Read<>(text.clean(number), number);
        }
    }

    /** "1.3.3", "19.2": a number of several parts. */
    private boolean isNumber(Token token) {
        boolean number = token instanceof Token.Code
                || (token instanceof Token.Dates dates && dates.first() == null)
                || (token instanceof Token.Amount amount && amount.currency() == null);
        return number && text.clean(token.span()).indexOf('.') > 0;
    }

    private @Nullable Span quotedAfter(List<Token> tokens, int at) {
        for (int i = at + 1; i < tokens.size() && i <= at + 3; i++) {
            Token token = tokens.get(i);
            if (token instanceof Token.Mark mark && mark.mark() == SourceText.QUOTE) {
                Span quoted = names.quoted(mark.start(), text.length());
                return quoted.isEmpty() ? null : quoted;
            }
            boolean ofProject = token instanceof Token.Word word && word.plays(Role.PROJECT);
            boolean ends =
                    token instanceof Token.Mark mark && mark.mark() != ':' && mark.mark() != '-' && mark.mark() != '.';
            if (ofProject || ends) {
                return null;
            }
        }
        return null;
    }

    /** „Maakondade … toetusmeetmest“ or „…“ meetmest: the quotes before or around the word. */
    private @Nullable Span quotedAround(List<Token> tokens, int at) {
        boolean inside = at + 1 < tokens.size() && isQuote(tokens.get(at + 1));
        boolean before = at > 0 && isQuote(tokens.get(at - 1));
        if (!inside && !before) {
            return null;
        }
        int end = inside ? tokens.get(at).end() : tokens.get(at - 1).start();
        for (int i = inside ? at : at - 2; i >= 0 && i > at - 25; i--) {
            if (isQuote(tokens.get(i))) {
                return new Span(tokens.get(i).end(), end);
            }
        }
        return null;
    }

    private static boolean isQuote(Token token) {
        return token instanceof Token.Mark mark && mark.mark() == SourceText.QUOTE;
    }

    /** "Maakondlike arengustrateegiate elluviimise toetusmeetmest": from the nearest capital within the sentence. */
    private @Nullable Span capitalisedBefore(List<Token> tokens, int at) {
        int first = -1;
        for (int i = at - 1; i > 0 && i >= at - 8; i--) {
            if (!(tokens.get(i) instanceof Token.Word word) || word.plays(Role.FUNDS) || word.plays(Role.PROJECT)) {
                break;
            }
            if (text.isUpper(word.start())) {
                first = i;
            } else if (first >= 0 && !isJoint(word)) {
                break;
            }
        }
        if (first == 1 && tokens.get(0) instanceof Token.Word word && text.isUpper(word.start()) && !isOrdinary(word)) {
            first = 0;
        }
        boolean sentenceStart = first < 0
                && at > 0
                && tokens.get(0) instanceof Token.Word word
                && text.isUpper(word.start())
                && at <= 3
                && allWords(tokens, at)
                && !word.plays(Role.PROJECT)
                && !word.plays(Role.FUNDS);
        if (sentenceStart) {
            first = 0;
        }
        return first < 0
                ? null
                : new Span(tokens.get(afterBody(tokens, first, at)).start(), withYears(tokens, at));
    }

    /** "… annab Tugiteenuste Keskus lasteaedade soojustamise meetmest": the giver, not inflected, is no part of the measure's name. */
    private int afterBody(List<Token> tokens, int first, int measure) {
        Hit body = FunderReader.bodyAt(tokens.get(first));
        if (body == null
                || body.end() != body.stemEnd()
                || !(body.meaning() instanceof Meaning.Body known)
                || known.kind() == BodyKind.PROGRAMME) {
            return first;
        }
        int next = first;
        while (next < measure && tokens.get(next).start() < body.end()) {
            next++;
        }
        return next < measure && !text.isUpper(tokens.get(next).start()) ? next : first;
    }

    private static boolean isOrdinary(Token.Word word) {
        return word.plays(Role.PROJECT)
                || word.plays(Role.FUNDS)
                || word.plays(Role.FUNCTION_WORD)
                || word.plays(Role.LINK);
    }

    private static boolean allWords(List<Token> tokens, int end) {
        for (int i = 0; i < end; i++) {
            if (!(tokens.get(i) instanceof Token.Word)) {
                return false;
            }
        }
        return true;
    }

    private static int withYears(List<Token> tokens, int at) {
        boolean years = at + 1 < tokens.size()
                && tokens.get(at + 1) instanceof Token.Dates dates
                && dates.end() - dates.start() == "2014-2020".length();
        return tokens.get(years ? at + 1 : at).end();
    }

    private boolean isJoint(Token.Word word) {
        return names.isConjunction(text.clean(word.span()));
    }

    private int afterWord(int start) {
        int end = start;
        while (text.isLetter(end)) {
            end++;
        }
        return text.skipBlanks(end, text.length());
    }

    /** A known programme with the capitalised words around it: "Interreg Baltic Sea Region". */
    private Span extended(Hit body) {
        int end = body.end();
        int next = text.skipBlanks(end, text.length());
        while (next > end && (text.isUpper(next) || names.isProgramme(next) || names.isProgramme(afterWord(next)))) {
            next = text.isUpper(next) || names.isProgramme(next) ? next : afterWord(next); // "… piirkonna programm"
            boolean last = names.isProgramme(next);
            while (text.isWordPart(next) || (text.at(next) == '-' && text.isWordPart(next + 1))) {
                next++;
            }
            end = next;
            if (last) {
                break;
            }
            next = text.skipBlanks(end, text.length());
        }
        int start = body.start();
        while (start > 1 && text.at(start - 1) == ' ' && text.isLetter(start - 2)) {
            int word = start - 2;
            while (word > 0 && (text.isLetter(word - 1) || text.at(word - 1) == '-')) {
                word--;
            }
            boolean continues = text.isUpper(word)
                    && word > 1
                    && text.at(word - 1) == ' '
                    && text.at(word - 2) != '.'
                    && text.at(word - 2) != '\n'
                    && FunderReader.bodyAt(page.tokens().get(page.firstAt(word))) == null
                    && start - word > 3;
            if (!continues) {
                break;
            }
            start = word;
        }
        return new Span(start, end);
    }
}
