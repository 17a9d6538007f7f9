package ee.osalus.io.text;

import java.util.List;

/** How near a figure of a sentence is to a word that may say what it is: by the words, commas and conjunctions between them. */
final class Closeness {

    /** Words farther apart than this have nothing to do with each other. */
    static final int REACH = 40;

    private static final int BEFORE = 1000;
    private static final int AFTER = 800;
    private static final int COPULA = 300;
    private static final int SEPARATOR = 550;
    private static final int WORD = 15;
    private static final int LINK_WORD = 2;
    private static final int WEAK = 400;

    private final SourceText text;
    private final List<Token> tokens;

    Closeness(SourceText text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Higher the likelier the word says what the figure is; none where it cannot. */
    int of(Figures.Figure figure, Figures.Mention mention) {
        boolean isBefore = mention.at() < figure.at();
        int from = isBefore ? mention.end() : figure.end();
        int to = isBefore ? figure.at() : mention.at();
        int score = isBefore ? BEFORE : AFTER;
        if (mention.at() < 0) {
            score += COPULA;
        }
        if (mention.role() == Role.SAME) {
            score -= WEAK;
        }
        if (figure.amount() != null
                && figure.amount().currency() == null
                && figure.rate() == null
                && !figure.amount().likely()
                && mention.at() >= 0) {
            return 0;
        }
        if (figure.amount() != null && figure.amount().currency() == null && isMagnified(from, to)) {
            return 0;
        }
        boolean comitative = figure.amount() != null && isComitative(figure.amount());
        if (comitative
                && mention.at() >= 0
                && tokens.get(mention.at()) instanceof Token.Word word
                && word.plays(Role.RECEIVES)) {
            return 0; // "X euroga sai maja soojaks": one receives euros, and does something with euros
        }
        for (int i = from; i < to && i - from < REACH; i++) {
            score -= comitative ? Math.min(cost(i), COPULA) / 3 : cost(i);
        }
        if (isBefore
                && figure.at() > mention.end()
                && tokens.get(figure.at() - 1) instanceof Token.Word word
                && word.plays(Role.LINK)) {
            score += COPULA;
        }
        if (!isBefore
                && figure.end() < tokens.size()
                && tokens.get(figure.end()) instanceof Token.Word word
                && word.plays(Role.LINK)
                && mention.at() > figure.end()) {
            score += COPULA;
        }
        return isRound(figure, mention) ? 0 : score;
    }

    /** "maksumus, tuh €: 125,5": the figure counts thousands, which its own digits do not say. */
    private boolean isMagnified(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (tokens.get(i) instanceof Token.Word word
                    && Hit.longest(word.hits(), Meaning.Magnitude.class).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "418 203,66 euroga": the verb that it belongs to may stand far before it. */
    private boolean isComitative(Token.Amount amount) {
        return amount.currency() != null && text.at(amount.end() - 1) == 'a' && text.at(amount.end() - 2) == 'g';
    }

    private int cost(int at) {
        Token token = tokens.get(at);
        if (token instanceof Token.Mark mark) {
            return switch (mark.mark()) {
                case ',', ';' -> SEPARATOR;
                case ':', '-' -> 0;
                default -> WORD;
            };
        }
        if (token instanceof Token.Word word) {
            return word.plays(Role.SEPARATOR) && !joinsNames(at) ? SEPARATOR : word.plays(Role.LINK) ? LINK_WORD : WORD;
        }
        return WORD;
    }

    /** "Mäe ja Oru Selts": the word stands within a name, or between two. */
    private boolean joinsNames(int at) {
        return tokens.get(at) instanceof Token.Word word
                && word.plays(Role.CONJUNCTION)
                && isCapital(at - 1)
                && isCapital(at + 1);
    }

    private boolean isCapital(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at) instanceof Token.Word word && text.isUpper(word.start());
    }

    /** Whether the part of the sentence between commas that holds the figure speaks of a whole round. */
    private boolean isRound(Figures.Figure figure, Figures.Mention mention) {
        int from = Math.max(0, Math.min(figure.at(), mention.at()));
        while (from > 0 && figure.at() - from < REACH && !isComma(from - 1)) {
            from--;
        }
        int to = figure.end();
        while (to < tokens.size() && to - figure.end() < REACH && !isComma(to)) {
            to++;
        }
        int named = 0; // "European Regional Development Fund" is a name, "the fund" a round's money
        for (int i = from; i < to; i++) {
            Hit body = FunderReader.bodyAt(tokens.get(i));
            named = body == null ? named : Math.max(named, body.end());
            boolean round = tokens.get(i) instanceof Token.Word word && word.plays(Role.ROUND);
            if (round && tokens.get(i).start() >= named && !isSource(i)) {
                return true;
            }
        }
        return false;
    }

    /** "taotlusvoorust „Kiiged“", "projekti rahastati sügisvoorust": whence the money of the project comes. */
    private boolean isSource(int at) {
        int end = tokens.get(at).end();
        boolean elative = text.at(end - 1) == 't' && text.at(end - 2) == 's';
        boolean named = at + 1 < tokens.size()
                && tokens.get(at + 1) instanceof Token.Mark mark
                && mark.mark() == SourceText.QUOTE;
        boolean ofOne = tokens.get(0) instanceof Token.Word first && first.plays(Role.PROJECT);
        return elative && (named || ofOne);
    }

    private boolean isComma(int at) {
        return tokens.get(at) instanceof Token.Mark mark && (mark.mark() == ',' || mark.mark() == ';');
    }
}
