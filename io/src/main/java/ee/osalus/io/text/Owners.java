package ee.osalus.io.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose figure a sentence speaks of: the municipality or body right before the word that says what the amount is. */
final class Owners {

    private static final int NEAR = 4;
    /** How far before a figure its municipality may be named. */
    private static final int FAR = 40;

    private final SourceText text;
    private final List<Token> tokens;

    Owners(SourceText text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** What an owner is. */
    enum Kind {
        MUNICIPALITY,
        FUNDER,
        STATE,
        /** Any other body: whether it pays an own part or gives a grant nobody says. */
        OTHER
    }

    /** An owner, with its name in the text. */
    record Owner(Kind kind, Span span) {}

    /** The owner named at most four words before a mention, or within it. */
    @Nullable
    Owner before(int at, int end) {
        for (int i = Math.min(end, tokens.size()) - 1; i >= 0 && i >= at - NEAR; i--) {
            boolean another = tokens.get(i) instanceof Token.Amount
                    || (tokens.get(i) instanceof Token.Mark mark && (mark.mark() == ',' || mark.mark() == ';'));
            if (another) {
                return null;
            }
            if (!(tokens.get(i) instanceof Token.Word word)) {
                continue;
            }
            if (word.plays(Role.MUNICIPALITY)) {
                return new Owner(Kind.MUNICIPALITY, named(i));
            }
            if (Hit.longest(word.hits(), Meaning.Body.class).isPresent()) {
                return new Owner(Kind.FUNDER, word.span());
            }
            if (word.plays(Role.STATE)) {
                return new Owner(Kind.STATE, word.span());
            }
        }
        return null;
    }

    /** "… tasus Ranna vald", "… katavad Mäe ja Ranna vald": the municipality named right after a verb; not "… sai Ranna vallalt". */
    @Nullable
    Owner after(int end) {
        for (int i = end; i < tokens.size() && i < end + NEAR; i++) {
            if (!(tokens.get(i) instanceof Token.Word word)) {
                return null;
            }
            if (word.plays(Role.MUNICIPALITY)) {
                boolean giver = text.startsWith(word.end() - 2, "lt");
                return giver ? null : new Owner(Kind.MUNICIPALITY, named(i));
            }
            if (i > end
                    && text.isUpper(word.start())
                    && (word.plays(Role.ORGANISATION) || word.plays(Role.BODY_HEAD))) {
                return new Owner(Kind.OTHER, name(i));
            }
            if (!text.isUpper(word.start()) && !word.plays(Role.CONJUNCTION)) {
                return null;
            }
        }
        return null;
    }

    /** "Mäe valla eelarve on X, millest valla omaosalus on Y": the name of a municipality, or the one that the sentence names before. */
    private Span named(int last) {
        for (int i = last; i >= Math.max(0, last - FAR); i--) {
            if (tokens.get(i) instanceof Token.Word word && word.plays(Role.MUNICIPALITY)) {
                Span name = name(i);
                if (text.isUpper(name.start())) {
                    return name;
                }
            }
        }
        return name(last);
    }

    /** The capitalised words up to a municipality's last word. */
    private Span name(int last) {
        int first = last;
        while (first > 0
                && tokens.get(first - 1) instanceof Token.Word word
                && text.isUpper(word.start())
                && !Figures.isMention(word)) {
            first--;
        }
        return new Span(tokens.get(first).start(), tokens.get(last).end());
    }

    /** Whose contribution: a municipality's own, a funder's grant, the state's; unknown stays what it was if it may. */
    @Nullable
    Role roleOf(@Nullable Owner owner, Role otherwise) {
        if (owner == null) {
            return otherwise == Role.CONTRIBUTION ? null : otherwise;
        }
        return switch (owner.kind()) {
            case MUNICIPALITY -> Role.OWN;
            case FUNDER -> Role.GRANT;
            case STATE -> Role.OTHER_PUBLIC;
            case OTHER -> otherwise == Role.GRANT ? Role.GRANT : null;
        };
    }

    /** "… linnavalitsuse jaoks": the partner that the sentence speaks of, or null. */
    @Nullable
    Span onBehalfOf() {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Word word
                    && word.plays(Role.ON_BEHALF_OF)
                    && tokens.get(i - 1) instanceof Token.Word owner
                    && owner.plays(Role.MUNICIPALITY)) {
                return name(i - 1);
            }
        }
        return null;
    }

    /** "eeldatav kogumaksumus": a hedge right before the label. */
    boolean isHedged(int mention) {
        for (int i = mention - 1; i >= 0 && i >= mention - 2; i--) {
            if (tokens.get(i) instanceof Token.Word word && word.plays(Role.HEDGE)) {
                return true;
            }
        }
        return false;
    }
}
