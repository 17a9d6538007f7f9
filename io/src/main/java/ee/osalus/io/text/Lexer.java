package ee.osalus.io.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into tokens in one pass. Every token but the blanks is kept, so that nothing is lost. */
final class Lexer {

    /** A blank line. */
    static final char PARAGRAPH = '\n';
    /** A line end inside a paragraph. */
    static final char LINE_END = '\r';

    private final SourceText text;
    private final PhraseTrie phrases;
    private final AmountScanner amounts;
    private final RangeScanner dates;
    private final CodeScanner codes;
    private final List<Token> tokens = new ArrayList<>();

    Lexer(SourceText text, Vocabulary vocabulary) {
        this.text = text;
        this.phrases = vocabulary.phrases();
        this.amounts = new AmountScanner(text, phrases);
        this.dates = new RangeScanner(text, vocabulary);
        this.codes = new CodeScanner(text);
    }

    List<Token> tokens() {
        int i = 0;
        while (i < text.length()) {
            char c = text.at(i);
            if (c == ' ') {
                i++;
            } else if (c == '\n') {
                i = lineEnd(i);
            } else {
                Token token = tokenAt(i, c);
                add(token);
                i = Math.max(i + 1, token.end());
            }
        }
        return tokens;
    }

    private int lineEnd(int start) {
        int next = text.skipBlanks(start + 1, text.length());
        if (text.at(next) != '\n' || next >= text.length()) {
            tokens.add(new Token.Mark(start, start + 1, LINE_END));
            return next;
        }
        while (next < text.length() && text.at(next) == '\n') {
            next = text.skipBlanks(next + 1, text.length());
        }
        tokens.add(new Token.Mark(start, next, PARAGRAPH));
        return next;
    }

    private void add(Token token) {
        if (token instanceof Token.Amount amount) {
            tokens.add(isRangeEnd() ? new Token.Numeral(amount.start(), amount.end()) : hedged(amount));
        } else if (token instanceof Token.Percent percent && isRangeOfRates(percent)) {
            Token lower = tokens.get(tokens.size() - 2);
            tokens.set(tokens.size() - 2, new Token.Numeral(lower.start(), lower.end()));
            tokens.add(new Token.Numeral(percent.start(), percent.end()));
        } else {
            tokens.add(token);
        }
    }

    /** "1500 kuni 30 000 eurot", "10 000 - 20 000 eurot": neither bound is an amount of the project. */
    private boolean isRangeEnd() {
        int last = tokens.size() - 1;
        if (last < 1 || !(tokens.get(last - 1) instanceof Token.Amount lower)) {
            return false;
        }
        boolean joined = (tokens.get(last) instanceof Token.Mark mark && mark.mark() == '-' && lower.currency() == null)
                || (tokens.get(last) instanceof Token.Word word && word.plays(Role.BOUND));
        if (joined) {
            tokens.set(last - 1, new Token.Numeral(lower.start(), lower.end()));
        }
        return joined;
    }

    /** "82 – 85 %", "82-85 %": neither bound is an amount, nor the rate of the project; "COVID-19 – 85 %" is no range. */
    private boolean isRangeOfRates(Token.Percent upper) {
        int last = tokens.size() - 1;
        if (last < 1 || !(tokens.get(last) instanceof Token.Mark mark) || mark.mark() != '-') {
            return false;
        }
        Token lower = tokens.get(last - 1);
        boolean close = lower.end() == mark.start() && mark.end() == upper.start();
        return lower instanceof Token.Amount amount
                ? amount.currency() == null && !amount.likely()
                : lower instanceof Token.Numeral && close;
    }

    private Token.Amount hedged(Token.Amount amount) {
        int last = tokens.size() - 1;
        if (last >= 0 && tokens.get(last) instanceof Token.Mark mark && (mark.mark() == '.' || mark.mark() == '~')) {
            last--;
        }
        boolean hedged = (last >= 0
                        && tokens.get(last) instanceof Token.Word word
                        && (word.plays(Role.HEDGE) || (word.plays(Role.BOUND) && isRound(amount))))
                || text.at(amount.start() - 1) == '~';
        return hedged
                ? new Token.Amount(
                        amount.start(), amount.end(), amount.number(), amount.currency(), true, amount.likely())
                : amount;
    }

    /** "kuni 3 miljonit" is rough; "kuni 184 500 eurot" is an exact most. */
    private static boolean isRound(Token.Amount amount) {
        return amount.number().stripTrailingZeros().precision() <= 2;
    }

    private Token tokenAt(int start, char c) {
        if (text.isDigit(start)) {
            return atDigit(start);
        }
        if (text.isLetter(start)) {
            return atLetter(start);
        }
        if (c == '+' && text.isDigit(start + 1)) {
            return new Token.Contact(start, phoneEnd(start + 1), Token.Contact.Medium.PHONE);
        }
        List<Hit> hits = phrases.hitsAt(text, start);
        if (!hits.isEmpty()) {
            Token amount = amounts.atCurrency(start, hits);
            if (amount != null) {
                return amount;
            }
        }
        return new Token.Mark(start, start + 1, c);
    }

    private Token atDigit(int start) {
        if (followsPhoneLabel() && digitsIn(start, phoneEnd(start)) >= 7) {
            return new Token.Contact(start, phoneEnd(start), Token.Contact.Medium.PHONE);
        }
        Token.Dates date = dates.at(start);
        boolean dated = date != null && (date.first() != null || date.last() != null);
        if (dated && date != null && date.end() - start > "2018".length() && !isLongerCode(start, date)) {
            return date;
        }
        Token code = codes.at(start);
        if (code != null) {
            return code;
        }
        Token amount = amounts.atDigit(start);
        if (amount instanceof Token.Percent || (amount instanceof Token.Amount money && money.currency() != null)) {
            return amount;
        }
        if (date != null) {
            return date;
        }
        return amount == null ? new Token.Numeral(start, digitsEnd(start)) : amount;
    }

    /** "2014-2020.5.04.18-0304" begins like a range of years. */
    private boolean isLongerCode(int start, Token.Dates date) {
        return (text.at(date.end()) == '.' || text.at(date.end()) == '-' || text.at(date.end()) == '/')
                && codes.at(start) instanceof Token.Code code
                && code.end() > date.end();
    }

    private Token atLetter(int start) {
        Token code = codes.at(start);
        if (code != null) {
            return code;
        }
        List<Hit> hits = phrases.hitsAt(text, start);
        if (!hits.isEmpty()) {
            Token token = special(start, hits);
            if (token != null) {
                return token;
            }
        }
        return Token.Word.of(start, wordEnd(start), hits);
    }

    private @Nullable Token special(int start, List<Hit> hits) {
        Token amount = amounts.atCurrency(start, hits);
        if (amount == null && !followsNumber()) {
            amount = amounts.atWords(start, hits);
        }
        if (amount != null) {
            return amount;
        }
        if (Hit.longest(hits, Meaning.Month.class).isPresent()) {
            Token.Dates date = dates.at(start);
            return date != null && (date.first() != null || date.last() != null) ? date : null;
        }
        return null;
    }

    /** "miljon kakssada tuhat eurot": the rest of a number in words is no amount of its own. */
    private boolean followsNumber() {
        return !tokens.isEmpty()
                && tokens.get(tokens.size() - 1) instanceof Token.Word word
                && (Hit.longest(word.hits(), Meaning.Numeral.class).isPresent()
                        || Hit.longest(word.hits(), Meaning.Magnitude.class).isPresent());
    }

    private int wordEnd(int start) {
        int i = start + 1;
        while ((text.isWordPart(i) && !PhraseTrie.isGlued(text, i))
                || ((text.at(i) == '-' || text.at(i) == '\'') && text.isLetter(i - 1) && text.isLetter(i + 1))) {
            i++;
        }
        return i;
    }

    private boolean followsPhoneLabel() {
        int last = tokens.size() - 1;
        while (last >= 0 && tokens.get(last) instanceof Token.Mark mark && (mark.mark() == ':' || mark.mark() == '.')) {
            last--;
        }
        return last >= 0
                && tokens.get(last) instanceof Token.Word word
                && Hit.longest(word.hits(), Meaning.Label.class)
                        .filter(hit -> hit.meaning() instanceof Meaning.Label label && label.field() == Field.PHONE)
                        .isPresent();
    }

    private int phoneEnd(int start) {
        int i = start;
        while (text.isDigit(i) || ((text.at(i) == ' ' || text.at(i) == '-') && text.isDigit(i + 1))) {
            i++;
        }
        return i;
    }

    private int digitsIn(int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += text.isDigit(i) ? 1 : 0;
        }
        return digits;
    }

    private int digitsEnd(int start) {
        int i = start;
        while (text.isDigit(i)) {
            i++;
        }
        return i;
    }
}
