package ee.osalus.io.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of who pays: a row of labels ("Rahastusallikas | Summa, eurot | Osakaal, %"), then a row for each source, and often
 * one of sums.
 */
final class FinancingTable {

    /**
     * A row.
     *
     * @param name the source, or the word for the sum
     * @param amount what it pays
     * @param rate its percentage; null where no column holds it
     * @param sum whether it is the row of sums
     */
    record Row(Span name, Token.Amount amount, Token.@Nullable Percent rate, boolean sum) {}

    private static final int FEWEST_ROWS = 2;

    private final Page page;
    private final SourceText text;
    private final Cells cells;
    private final List<Row> rows = new ArrayList<>();
    private Span span = new Span(0, 0);

    /** The first such table within a part of a document; without rows where there is none. */
    FinancingTable(Page page, Span part) {
        this.page = page;
        this.text = page.text();
        this.cells = new Cells(page);
        int last = text.lineOf(Math.max(part.start(), part.end() - 1));
        for (int line = text.lineOf(part.start()); line <= last && rows.isEmpty(); line++) {
            List<Span> header = cells.of(line);
            int amounts = isSources(header) ? amountColumn(header) : -1;
            if (amounts > 0) {
                read(line, last, header, amounts);
            }
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** From the row of labels to the last row. */
    Span span() {
        return span;
    }

    private boolean isSources(List<Span> header) {
        Meaning.Label first = header.size() < 2 ? null : cells.label(header.get(0));
        return first != null && (first.field() == Field.FUNDER || first.field() == Field.FINANCING);
    }

    /** The one column of amounts, or -1: of two nobody says which is the source's. */
    private int amountColumn(List<Span> header) {
        int found = -1;
        for (int i = 1; i < header.size(); i++) {
            if (isAmounts(header.get(i))) {
                if (found > 0 || cells.isMagnified(header.get(i))) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private boolean isAmounts(Span cell) {
        Meaning.Label label = cells.label(cell);
        if (label != null) {
            return label.field().kind() == Field.Kind.AMOUNT && label.field() != Field.RATE;
        }
        return page.tokensIn(cell).stream()
                .anyMatch(token -> token instanceof Token.Word word
                        && (word.plays(Role.SAME)
                                || word.plays(Role.SUM)
                                || Hit.longest(word.hits(), Meaning.Currency.class)
                                        .isPresent()));
    }

    private static final int NONE = -1;

    /** The column that its label says to be of rates, or whose first cell is one. */
    private int rateColumn(List<Span> header, List<Span> first) {
        for (int i = 1; i < header.size(); i++) {
            Meaning.Label label = cells.label(header.get(i));
            boolean percent =
                    i < first.size() && page.tokensIn(first.get(i)).stream().anyMatch(Token.Percent.class::isInstance);
            if (percent || text.at(header.get(i).end() - 1) == '%' || (label != null && label.field() == Field.RATE)) {
                return i;
            }
        }
        return NONE;
    }

    private void read(int header, int last, List<Span> labels, int amounts) {
        List<Row> found = new ArrayList<>();
        int rates = header < last ? rateColumn(labels, cells.of(header + 1)) : NONE;
        int line = header + 1;
        for (; line <= last; line++) {
            List<Span> row = cells.of(line);
            if (found.isEmpty() && row.stream().allMatch(cells::isRule)) {
                continue;
            }
            Token.Amount amount = row.size() == labels.size() ? cells.amount(row.get(amounts)) : null;
            if (amount == null) {
                break;
            }
            Span name = row.get(0);
            found.add(new Row(name, amount, rates == NONE ? null : rate(row.get(rates)), cells.isSum(name)));
        }
        if (found.size() >= FEWEST_ROWS) {
            rows.addAll(found);
            span = new Span(text.lineStart(header), text.lineEnd(line - 1));
        }
    }

    /** "70" below "Osakaal, %", or "70 %". */
    private Token.@Nullable Percent rate(Span cell) {
        for (Token token : page.tokensIn(cell)) {
            if (token instanceof Token.Percent percent) {
                return percent;
            }
            if (token instanceof Token.Amount number && number.currency() == null) {
                return new Token.Percent(number.start(), number.end(), number.number());
            }
        }
        return null;
    }
}
