package ee.osalus.io.text;

import java.util.List;

/** Where the name of a body ends that a label announces: what is said of it goes on behind. */
final class NameEnd {

    private final Page page;
    private final SourceText text;

    NameEnd(Page page) {
        this.page = page;
        this.text = page.text();
    }

    /** Before ", registrikood …", an e-mail, a telephone number, or a clause that goes on behind the name. */
    int of(Span span) {
        Token before = null;
        for (Token token : page.tokensIn(span)) {
            if (before != null && isClause(before, token, span)) {
                return before.start();
            }
            before = token;
            boolean detail = token instanceof Token.Contact
                    || (token instanceof Token.Word word
                            && Hit.longest(word.hits(), Meaning.Label.class)
                                    .filter(hit -> hit.meaning() instanceof Meaning.Label label
                                            && (label.field() == Field.PHONE
                                                    || label.field() == Field.EMAIL
                                                    || (label.field() == Field.OTHER
                                                            && text.at(hit.end()) == ' '
                                                            && text.isDigit(hit.end() + 1))))
                                    .isPresent());
            if (detail && token.start() > span.start()) {
                return token.start();
            }
        }
        return span.end();
    }

    /** "X OÜ, lepingu maksumus on …", "X OÜ (leping 900 €)", "X linn ja projekt kestab …". */
    private boolean isClause(Token before, Token token, Span name) {
        if (before.start() == name.start() || !(token instanceof Token.Word word) || text.isUpper(word.start())) {
            return false;
        }
        char mark = before instanceof Token.Mark found ? found.mark() : ' ';
        List<Token> rest = page.tokensIn(new Span(word.start(), name.end()));
        boolean whole = rest.stream().anyMatch(t -> t instanceof Token.Mark close && close.mark() == ')')
                && rest.stream().noneMatch(Token.Amount.class::isInstance);
        boolean joint = before instanceof Token.Word and && and.plays(Role.CONJUNCTION);
        return mark == ','
                || (mark == '(' && !whole)
                || (joint && (word.plays(Role.PROJECT) || word.plays(Role.FUNCTION_WORD)));
    }
}
