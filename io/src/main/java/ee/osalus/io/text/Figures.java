package ee.osalus.io.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The amounts, percentages and role words of one sentence, in their order, with what stands between them. */
final class Figures {

    /** Roles of what may be a part of a total. */
    static final Set<Role> PARTS = EnumSet.of(
            Role.ELIGIBLE,
            Role.INELIGIBLE,
            Role.GRANT,
            Role.OWN,
            Role.OTHER_PUBLIC,
            Role.PARTNER_CONTRIBUTION,
            Role.LOAN);

    /** Roles that an amount can have. */
    static final Set<Role> AMOUNT_ROLES = amountRoles();

    private static Set<Role> amountRoles() {
        Set<Role> roles = EnumSet.of(Role.TOTAL, Role.CONTRIBUTION, Role.SAME, Role.OTHER_AMOUNT);
        roles.addAll(PARTS);
        return roles;
    }

    /** A word that may tell what an amount is; {@code at} is its place among the tokens, {@code end} after its last one. */
    record Mention(Role role, int at, int end, Span span) {}

    /** An amount or percentage at its place among the tokens, with the percentage that is printed with it. */
    record Figure(int at, int end, Token.@Nullable Amount amount, Token.@Nullable Percent rate) {}

    /** The words between a percentage and its amount. */
    private static final int MOST_BETWEEN = 8;

    /** The tokens of a part in brackets. */
    private static final int LONGEST_BRACKET = 12;

    private final SourceText text;
    private final List<Token> tokens;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final boolean supported;

    Figures(SourceText text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.supported = tokens.stream().anyMatch(t -> t instanceof Token.Word word && word.plays(Role.SUPPORTED_BY));
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            if (token instanceof Token.Amount amount) {
                i = addAmount(i, amount);
            } else if (token instanceof Token.Percent percent) {
                i = addPercent(i, percent);
            } else if (token instanceof Token.Word word) {
                i = addMention(i, word);
            } else {
                i++;
            }
        }
    }

    /** Whether a word may tell what an amount is. */
    static boolean isMention(Token.Word word) {
        return AMOUNT_ROLES.stream().anyMatch(word::plays);
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Figure> figures() {
        return figures;
    }

    /** An amount with a percentage in brackets or after "ehk", or with the same amount in another currency. */
    private int addAmount(int at, Token.Amount amount) {
        int next = at + 1;
        int inside = next < tokens.size() && (isMark(next, '(') || isRestatement(next)) ? next + 1 : -1;
        if (inside > 0 && inside < tokens.size()) {
            if (tokens.get(inside) instanceof Token.Percent percent) {
                figures.add(new Figure(at, inside + 1, amount, percent));
                return inside + 1;
            }
        }
        int end = inOtherCurrency(next, amount);
        figures.add(new Figure(at, end, amount, null));
        return afterLoan(end);
    }

    /** The place after "(sh pangalaen 900 eurot)": a part of the amount before; the place itself where no such words follow. */
    private int afterLoan(int open) {
        boolean part = open + 2 < tokens.size()
                && isMark(open, '(')
                && tokens.get(open + 1) instanceof Token.Word sh
                && sh.plays(Role.SEPARATOR)
                && tokens.get(open + 2) instanceof Token.Word loan
                && loan.plays(Role.LOAN);
        int last = part ? Math.min(tokens.size(), open + LONGEST_BRACKET) : open;
        for (int close = open; close < last; close++) {
            if (isMark(close, ')')) {
                return close + 1;
            }
        }
        return open;
    }

    /** The place after the same amount in another currency, "15 646,60 krooni (1 000 eurot)"; the place itself where none follows. */
    private int inOtherCurrency(int next, Token.Amount amount) {
        boolean restated = next + 1 < tokens.size() && (isMark(next, '(') || isRestatement(next));
        boolean hedged = restated && tokens.get(next + 1) instanceof Token.Word word && word.plays(Role.HEDGE);
        int at = hedged ? next + 2 : next + 1;
        boolean again = restated
                && at < tokens.size()
                && tokens.get(at) instanceof Token.Amount other
                && other.currency() != null
                && !other.currency().equals(amount.currency());
        return again ? at + 1 : next;
    }

    /** A percentage with the amount that it comes to: "85% ehk 20 910 eurot", "85% (20 910 eurot)", "85%: 20 910 eurot", "Toetus (85%) | 20 910", "Toetus (85%): 20 910". */
    private int addPercent(int at, Token.Percent percent) {
        int next = at + 1;
        if (next + 1 < tokens.size()
                && (isMark(next, '(') || isMark(next, ':') || isRestatement(next))
                && tokens.get(next + 1) instanceof Token.Amount amount) {
            int end = inOtherCurrency(next + 2, amount);
            figures.add(new Figure(at, end, amount, percent));
            return end;
        }
        if (next < tokens.size() && tokens.get(next) instanceof Token.Amount amount && endsLine(amount)) {
            figures.add(new Figure(at, next + 1, amount, percent)); // "LEADER-toetus 80% 900 €"
            return next + 1;
        }
        boolean bracketed = next + 1 < tokens.size() && isMark(next, ')');
        int behindLabel = bracketed && (isMark(next + 1, '|') || isMark(next + 1, ':')) ? next + 2 : -1;
        int restated = behindLabel > 0 ? behindLabel : restatedAfter(next);
        if (restated > 0 && restated < tokens.size() && tokens.get(restated) instanceof Token.Amount amount) {
            int end = inOtherCurrency(restated + 1, amount);
            figures.add(new Figure(at, end, amount, percent));
            return end;
        }
        if (isOfFigureBefore(at)) {
            Figure before = figures.remove(figures.size() - 1);
            figures.add(new Figure(before.at(), next, before.amount(), percent));
        } else if (!isBound(tokens, at)) {
            figures.add(new Figure(at, next, null, percent));
        }
        return next;
    }

    /** Nothing follows that may say of what a rate right before the amount is: "80% 900 eurost". */
    private boolean endsLine(Token.Amount amount) {
        return amount.currency() != null
                && !text.startsWith(amount.end() - 2, "st")
                && text.at(text.skipBlanks(amount.end(), text.length())) == '\n';
    }

    /** "52 300 eurot, mis moodustab 70 protsenti …": only words that join stand between the amount and its percentage. */
    private boolean isOfFigureBefore(int at) {
        Figure before = figures.isEmpty() ? null : figures.get(figures.size() - 1);
        if (before == null || before.amount() == null || before.rate() != null || at - before.end() < 2) {
            return false;
        }
        boolean words = false;
        for (Token token : tokens.subList(before.end(), at)) {
            boolean joins = token instanceof Token.Word word && word.plays(Role.LINK) && !isMention(word);
            words |= joins;
            if (!joins && !(token instanceof Token.Mark mark && mark.mark() == ',')) {
                return false;
            }
        }
        return words;
    }

    /** "kuni 70 %": a limit of the rate, not the rate. */
    static boolean isBound(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1) instanceof Token.Word word && word.plays(Role.BOUND);
    }

    /** The amount after "… protsenti abikõlblikest kuludest ehk kuni", or after "…, kokku" where no other figure is spoken of; or -1. */
    private int restatedAfter(int from) {
        boolean restated = false;
        boolean other = false;
        for (int i = from; i < tokens.size() && i < from + MOST_BETWEEN; i++) {
            if (tokens.get(i) instanceof Token.Amount) {
                return restated ? i : -1;
            }
            if (!(tokens.get(i) instanceof Token.Word word)) {
                return !other && isMark(i, ',') && isSummedUp(i + 1) ? i + 2 : -1;
            }
            restated |= word.plays(Role.RESTATED);
            other |= isMention(word) && !word.plays(Role.TOTAL) && !word.plays(Role.ELIGIBLE);
        }
        return -1;
    }

    /** "kokku 900 eurot", "summas 900 eurot". */
    private boolean isSummedUp(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at) instanceof Token.Word word
                && (word.plays(Role.SUM) || word.plays(Role.LINK))
                && tokens.get(at + 1) instanceof Token.Amount amount
                && amount.currency() != null;
    }

    private boolean isMark(int at, char mark) {
        return tokens.get(at) instanceof Token.Mark found && found.mark() == mark;
    }

    private boolean isRestatement(int at) {
        return tokens.get(at) instanceof Token.Word word && word.plays(Role.RESTATED);
    }

    /**
     * "… eurot tuleb Euroopa Regionaalarengu Fondist", "… euros comes from the European Regional Development Fund": a fund from
     * which money comes says that it is a grant; and so does one whose amount follows it, "ERF: 900 eurot", and a known body in "toetas A X euroga ja B Y euroga".
     */
    private int addFund(int at, Token.Word word) {
        Hit body = Hit.longest(word.hits(), Meaning.Body.class).orElse(null);
        if (body == null || !(body.meaning() instanceof Meaning.Body known)) {
            return at + 1;
        }
        int end = at + 1;
        while (end < tokens.size() && tokens.get(end).start() < body.end()) {
            end++;
        }
        boolean fund = known.kind() == BodyKind.FUND && (isElative(body) || isAfterOrigin(at));
        int after = known.kind() == BodyKind.FUND && end < tokens.size() && isMark(end, ':') ? end + 1 : end;
        boolean gives = known.kind() != BodyKind.PROGRAMME
                && (supported || known.kind() == BodyKind.FUND)
                && after < tokens.size()
                && tokens.get(after) instanceof Token.Amount;
        if (!fund && !gives) {
            return at + 1;
        }
        mentions.add(new Mention(Role.GRANT, at, end, body.span()));
        return end;
    }

    private boolean isElative(Hit body) {
        return text.at(body.end() - 1) == 't' && text.at(body.end() - 2) == 's';
    }

    private boolean isAfterOrigin(int at) {
        for (int i = at - 1; i >= 0 && i >= at - 2; i--) {
            if (tokens.get(i) instanceof Token.Word word && word.plays(Role.ORIGIN)) {
                return true;
            }
        }
        return false;
    }

    /** "pilet maksab": what something else costs. */
    private boolean isPriceBefore(int at) {
        Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
        return last != null && last.role() == Role.OTHER_AMOUNT && last.end() == at;
    }

    /**
     * "25% ulatuses kogumaksumusest (10 000 eurot)": the amount may be the cost of which the rate is a part, or the part that it
     * comes to.
     */
    private boolean isBaseBeforeBracket(int at, int end, Hit mention) {
        boolean elative = text.startsWith(mention.end() - 2, "st");
        boolean bracket = end + 1 < tokens.size() && isMark(end, '(') && tokens.get(end + 1) instanceof Token.Amount;
        return elative
                && bracket
                && tokens.subList(Math.max(0, at - MOST_BETWEEN), at).stream()
                        .anyMatch(Token.Percent.class::isInstance);
    }

    /** "saab osta": what one may do, not what is given; an Estonian infinitive ends so. */
    private boolean isVerbInfinite(int at) {
        return at < tokens.size()
                && tokens.get(at) instanceof Token.Word word
                && word.end() - word.start() > 3
                && !text.isUpper(word.start())
                && (text.startsWith(word.end() - 2, "da") || text.startsWith(word.end() - 2, "ta"));
    }

    /** "abikõlblikest kuludest, mis on 620 eurot": the place of the amount that the base of a rate is said to be, or -1. */
    private int statedAfter(int comma) {
        int at = comma + 2;
        boolean relative = at < tokens.size()
                && isMark(comma, ',')
                && tokens.get(comma + 1) instanceof Token.Word which
                && which.plays(Role.SEPARATOR);
        int link = at;
        while (relative && at < tokens.size() && tokens.get(at) instanceof Token.Word word && word.plays(Role.LINK)) {
            at++;
        }
        return at > link && at < tokens.size() && tokens.get(at) instanceof Token.Amount ? at : -1;
    }

    private int addMention(int at, Token.Word word) {
        Hit best = null;
        for (Hit hit : word.hits()) {
            boolean counts = hit.meaning() instanceof Meaning.Word meaning
                    && (AMOUNT_ROLES.contains(meaning.role())
                            || meaning.role() == Role.IGNORED
                            || meaning.role() == Role.ROUND
                            || meaning.role() == Role.ELIGIBLE_BASE);
            if (counts && (best == null || hit.end() > best.end())) {
                best = hit;
            }
        }
        if (best == null) {
            return addFund(at, word);
        }
        int end = at + 1;
        while (end < tokens.size() && tokens.get(end).start() < best.end()) {
            end++;
        }
        int stated = best.plays(Role.ELIGIBLE_BASE) ? statedAfter(end) : -1;
        if (stated > 0) {
            mentions.add(new Mention(Role.ELIGIBLE, at, stated, best.span()));
            return stated;
        }
        if (isBaseBeforeBracket(at, end, best)) {
            return end;
        }
        if ((word.plays(Role.TOTAL) && isPriceBefore(at)) || (word.plays(Role.RECEIVES) && isVerbInfinite(end))) {
            return end;
        }
        int ignored = word.plays(Role.IGNORED) ? word.endOf(Role.IGNORED) : 0;
        for (Hit hit : word.hits()) {
            if (hit.end() == best.end()
                    && hit.end() != ignored
                    && hit.meaning() instanceof Meaning.Word meaning
                    && AMOUNT_ROLES.contains(meaning.role())) {
                mentions.add(new Mention(meaning.role(), at, end, hit.span()));
            }
        }
        return end;
    }
}
