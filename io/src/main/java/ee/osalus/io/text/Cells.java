package ee.osalus.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The cells of a line, with bars, tabs or else semicolons between them, and what stands in one. */
final class Cells {

    private final Page page;
    private final SourceText text;

    Cells(Page page) {
        this.page = page;
        this.text = page.text();
    }

    /** The cells of a line without the empty ones at its ends. */
    List<Span> of(int line) {
        List<Span> cells = cut(line, i -> text.at(i) == '|' || text.rawAt(i) == '\t');
        return cells.size() > 1 ? cells : cut(line, i -> text.at(i) == ';');
    }

    private List<Span> cut(int line, IntPredicate between) {
        List<Span> cells = new ArrayList<>();
        int from = text.lineStart(line);
        int lineEnd = text.lineEnd(line);
        for (int i = from; i <= lineEnd; i++) {
            if (i == lineEnd || between.test(i)) {
                cells.add(text.trim(from, i));
                from = i + 1;
            }
        }
        if (!cells.isEmpty() && cells.get(0).isEmpty()) {
            cells.remove(0);
        }
        if (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    /** The label that a cell is, apart from what is in brackets and the unit: "Toetus (EUR)", "sh toetus, eurot"; or null. */
    Meaning.@Nullable Label label(Span cell) {
        List<Token> tokens = page.tokensIn(cell);
        int first = tokens.size() > 1 && tokens.get(0) instanceof Token.Word sh && sh.plays(Role.SEPARATOR) ? 1 : 0;
        Hit hit = first < tokens.size() ? labelAt(tokens.get(first)) : null;
        if (hit == null || !(hit.meaning() instanceof Meaning.Label label)) {
            return null;
        }
        Span tail = text.trim(Math.min(hit.end(), cell.end()), cell.end());
        if (tail.isEmpty() || text.at(tail.start()) == '(' || isUnit(tail)) {
            return isMagnified(tail) ? null : label;
        }
        return text.at(tail.start()) == '/' ? withSecond(label, new Span(tail.start() + 1, tail.end())) : null;
    }

    private static @Nullable Hit labelAt(Token token) {
        return token instanceof Token.Word word
                ? Hit.longest(word.hits(), Meaning.Label.class).orElse(null)
                : null;
    }

    /** "Rahastaja / programm", "Algus / lõpp": a label of two that one value can answer to, or null. */
    private Meaning.@Nullable Label withSecond(Meaning.Label first, Span rest) {
        Meaning.Label second = label(text.trim(rest.start(), rest.end()));
        if (second == null) {
            return null;
        }
        if (first.field() == Field.START && second.field() == Field.END) {
            return new Meaning.Label(Field.PERIOD, first.language());
        }
        return isOfPayer(first.field()) && isOfPayer(second.field())
                ? new Meaning.Label(Field.FUNDER, first.language())
                : null;
    }

    private static boolean isOfPayer(Field field) {
        return field == Field.FUNDER || field == Field.PROGRAMME || field == Field.MEASURE;
    }

    /** ", eurot", "/ EUR", "%", ", protsenti", ", sh KM". */
    private boolean isUnit(Span tail) {
        int included = 0;
        for (Token token : page.tokensIn(tail)) {
            boolean ignored = token instanceof Token.Word word && word.plays(Role.IGNORED);
            included = ignored ? Math.max(included, ((Token.Word) token).endOf(Role.IGNORED)) : included;
        }
        int after = included;
        return page.tokensIn(tail).stream()
                .filter(token -> token.start() >= after || token instanceof Token.Mark)
                .allMatch(token -> token instanceof Token.Mark
                        || (token instanceof Token.Word word
                                && (word.plays(Role.PERCENT)
                                        || Hit.longest(word.hits(), Meaning.Currency.class)
                                                .isPresent())));
    }

    /** "(tuh eurot)": the figures below are not in the currency's units, so they are none of ours. */
    boolean isMagnified(Span cell) {
        return page.tokensIn(cell).stream()
                .anyMatch(token -> (token instanceof Token.Word word
                                && Hit.longest(word.hits(), Meaning.Magnitude.class)
                                        .isPresent())
                        || (token instanceof Token.Amount words && !text.isDigit(words.start())));
    }

    /** The amount that a cell holds, or null. */
    Token.@Nullable Amount amount(Span cell) {
        for (Token token : page.tokensIn(cell)) {
            if (token instanceof Token.Amount amount) {
                return amount;
            }
        }
        return null;
    }

    /** "---", ":--": the line under the labels. */
    boolean isRule(Span cell) {
        for (int i = cell.start(); i < cell.end(); i++) {
            if (text.at(i) != '-' && text.at(i) != ':') {
                return false;
            }
        }
        return true;
    }

    /** "Kokku": the row of sums. */
    boolean isSum(Span cell) {
        List<Token> tokens = page.tokensIn(cell);
        return !tokens.isEmpty() && tokens.get(0) instanceof Token.Word word && word.plays(Role.SUM);
    }
}
