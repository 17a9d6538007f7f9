package ee.osalus.io.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the value of a label that only a blank sets apart, "Projektijuht Mari Mets", from a sentence that begins with its word. */
final class BareValues {

    private static final int LONGEST_BARE_VALUE = 130;

    private final SourceText text;
    private final List<Token> tokens;

    BareValues(SourceText text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Whether what stands after a label and a blank may be its value: "Toetus 900 eurot", not "Toetus aitab". */
    boolean isValue(int index, Field field, Hit hit, int after) {
        if (!text.isUpper(hit.start()) && field.kind() != Field.Kind.PERSON && field.kind() != Field.Kind.CONTACT) {
            return false;
        }
        Token next = tokenFrom(index, after);
        int lineEnd = text.lineEnd(text.lineOf(after));
        boolean sentence = text.at(text.trim(after, lineEnd).end() - 1) == '.' || lineEnd - after > LONGEST_BARE_VALUE;
        boolean severalWords = text.clean(hit.span()).indexOf(' ') > 0;
        return switch (field.kind()) {
            case AMOUNT -> next instanceof Token.Amount || next instanceof Token.Percent;
            case DATE -> next instanceof Token.Dates;
            case REFERENCE ->
                next instanceof Token.Code || (severalWords && next != null && text.isDigit(next.start()));
            case PERSON -> text.isUpper(after) && text.isLetter(after) && !isLabelAt(after) && isTwoCapitals(after);
            case CONTACT -> next instanceof Token.Contact || text.isDigit(after);
            case NAME, LIST ->
                !sentence
                        && (text.isUpper(after) || (field == Field.MEASURE && isNumbered(after)))
                        && field != Field.PROJECT
                        && (field != Field.TITLE || (severalWords && !sentence))
                        && field != Field.CASE_STATE;
            case NARRATIVE, MARK -> field == Field.OTHER && !sentence && text.isUpper(after) && lineEnd - after < 60;
        };
    }

    /** "Meede 19.2 Kohaliku …": a number of several parts and a capital. */
    private boolean isNumbered(int at) {
        int i = at;
        boolean parts = false;
        while (text.isDigit(i) || (text.at(i) == '.' && text.isDigit(i + 1))) {
            parts |= text.at(i) == '.';
            i++;
        }
        int name = text.skipBlanks(i, text.length());
        return parts && text.isUpper(text.at(name) == '-' ? text.skipBlanks(name + 1, text.length()) : name);
    }

    private boolean isTwoCapitals(int at) {
        int gap = at;
        while (text.isWordPart(gap) || text.at(gap) == '-') {
            gap++;
        }
        return text.at(gap) == ' ' && text.isUpper(text.skipBlanks(gap, text.length()));
    }

    private @Nullable Token tokenFrom(int index, int offset) {
        for (int i = index; i < tokens.size() && i < index + 12; i++) {
            if (tokens.get(i).start() >= offset) {
                return tokens.get(i);
            }
        }
        return null;
    }

    /** Whether a label begins at an offset. */
    boolean isLabelAt(int offset) {
        for (int i = Token.firstAt(offset, tokens);
                i < tokens.size() && tokens.get(i).start() == offset;
                i++) {
            return tokens.get(i) instanceof Token.Word word
                    && Hit.longest(word.hits(), Meaning.Label.class).isPresent();
        }
        return false;
    }
}
