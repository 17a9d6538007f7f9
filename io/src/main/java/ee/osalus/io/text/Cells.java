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

    /** The label that a cell is, apart from what is in brackets and the unit: "Toetus (EUR)", "Toetuse summa, eurot"; or null. */
    Meaning.@Nullable Label label(Span cell) {
        List<Token> tokens = page.tokensIn(cell);
        if (tokens.isEmpty() || !(tokens.get(0) instanceof Token.Word word)) {
            return null;
        }
        Hit hit = Hit.longest(word.hits(), Meaning.Label.class).orElse(null);
        if (hit == null || !(hit.meaning() instanceof Meaning.Label label)) {
            return null;
        }
        Span tail = text.trim(Math.min(hit.end(), cell.end()), cell.end());
        return (tail.isEmpty() || text.at(tail.start()) == '(' || isUnit(tail)) && !isMagnified(tail) ? label : null;
    }

    /** ", eurot", "/ EUR", "%", ", protsenti". */
    private boolean isUnit(Span tail) {
        return page.tokensIn(tail).stream()
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
