package ee.osalus.io.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a sentence, in their order.
 *
 * @param roles the roles that its words play, a bit for each
 */
record Sentence(List<Token> tokens, long roles) {

    /** A line at least this long was broken by its width, a shorter one by its author. */
    static final int WRAPPED_WIDTH = 45;

    int start() {
        return tokens.get(0).start();
    }

    int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** The sentence of all these tokens. */
    static Sentence whole(List<Token> tokens) {
        long roles = 0;
        for (Token token : tokens) {
            roles |= token instanceof Token.Word word ? word.roles() : 0;
        }
        return new Sentence(List.copyOf(tokens), roles);
    }

    boolean hasWord(Role role) {
        return (roles & role.bit()) != 0;
    }

    /** Cuts tokens into sentences: at full stops before a capital, at blank lines, and at the ends of short lines. */
    static List<Sentence> of(SourceText text, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean cut = endsAt(text, tokens, i);
            if (!(token instanceof Token.Mark mark
                    && (mark.mark() == Lexer.PARAGRAPH || mark.mark() == Lexer.LINE_END))) {
                current.add(token);
            }
            if (cut && !current.isEmpty()) {
                sentences.add(whole(current));
                current.clear();
            }
        }
        if (!current.isEmpty()) {
            sentences.add(whole(current));
        }
        return sentences;
    }

    private static boolean endsAt(SourceText text, List<Token> tokens, int index) {
        if (!(tokens.get(index) instanceof Token.Mark mark)) {
            return false;
        }
        boolean last = index + 1 == tokens.size();
        Token next = last ? mark : tokens.get(index + 1);
        return switch (mark.mark()) {
            case Lexer.PARAGRAPH, '!', '?', '•' -> true;
            case Lexer.LINE_END -> last || endsList(text, mark, next);
            case '.' ->
                last
                        || (next instanceof Token.Mark after && isLineMark(after) && !isShortWord(tokens, index))
                        || ((text.isUpper(next.start()) || isQuote(next)) && !isShortWord(tokens, index));
            default -> false;
        };
    }

    private static boolean isLineMark(Token.Mark mark) {
        return mark.mark() == Lexer.LINE_END || mark.mark() == Lexer.PARAGRAPH;
    }

    private static boolean isQuote(Token token) {
        return token instanceof Token.Mark mark && mark.mark() == SourceText.QUOTE;
    }

    /** An abbreviation, not the end of a sentence: "tn.", "nr.". */
    private static boolean isShortWord(List<Token> tokens, int stop) {
        return stop > 0
                && tokens.get(stop - 1) instanceof Token.Word word
                && word.end() - word.start() <= 3
                && tokens.get(stop).start() == word.end();
    }

    private static boolean endsList(SourceText text, Token.Mark lineEnd, Token next) {
        int line = text.lineOf(lineEnd.start());
        boolean shortLine = text.lineEnd(line) - text.lineStart(line) < WRAPPED_WIDTH;
        return shortLine && (text.isUpper(next.start()) || next instanceof Token.Mark || next instanceof Token.Numeral);
    }
}
