package ee.osalus.io.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Rahastajad: KIK 40 000 €, Mäe vald 10 000 €": the value of a label for who pays, where each payer has an amount of its own. */
final class PaidParts {

    /** A payer with the tokens of its amount and rate. */
    record Part(Span payer, Role role, List<Token> figures) {}

    private final Page page;

    PaidParts(Page page) {
        this.page = page;
    }

    /** The parts of a value; none where it is no such list, or where one of its payers is not known to give a grant or an own part. */
    List<Part> of(Span value) {
        List<Part> parts = new ArrayList<>();
        List<Token> name = new ArrayList<>();
        List<Token> figures = new ArrayList<>();
        for (Token token : page.tokensIn(value)) {
            boolean figure = token instanceof Token.Amount || token instanceof Token.Percent;
            boolean begins = !figure && !figures.isEmpty() && token instanceof Token.Word word && !joins(word);
            if (begins && !add(parts, name, figures)) {
                return List.of();
            }
            if (figure) {
                figures.add(token);
            } else if (begins || figures.isEmpty()) {
                name.add(token);
            }
        }
        return add(parts, name, figures) ? parts : List.of();
    }

    private static boolean joins(Token.Word word) {
        return word.plays(Role.CONJUNCTION) || word.plays(Role.RESTATED);
    }

    private static boolean add(List<Part> parts, List<Token> name, List<Token> figures) {
        boolean paid = figures.stream()
                        .filter(t -> t instanceof Token.Amount amount && amount.currency() != null)
                        .count()
                == 1;
        Role role = paid ? roleOf(name) : null;
        if (role == null) {
            return false;
        }
        Span payer = new Span(name.get(0).start(), name.get(name.size() - 1).end());
        parts.add(new Part(payer, role, List.copyOf(figures)));
        name.clear();
        figures.clear();
        return true;
    }

    /** A known body gives a grant, a municipality pays its own part, "kokku" is the whole; of anyone else nobody says which. */
    private static @Nullable Role roleOf(List<Token> name) {
        if (name.isEmpty()) {
            return null;
        }
        boolean body = FunderReader.bodyAt(name.get(0)) != null;
        boolean own = name.stream().anyMatch(t -> t instanceof Token.Word word && word.plays(Role.OWN));
        boolean sum = name.size() == 1 && name.get(0) instanceof Token.Word word && word.plays(Role.SUM);
        boolean municipality =
                own || name.stream().anyMatch(t -> t instanceof Token.Word word && word.plays(Role.MUNICIPALITY));
        return body ? Role.GRANT : municipality ? Role.OWN : sum ? Role.TOTAL : null;
    }
}
