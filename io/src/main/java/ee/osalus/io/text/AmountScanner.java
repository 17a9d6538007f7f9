package ee.osalus.io.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an amount or a percentage: a currency before or after the number, a magnitude word, and between number and unit the
 * amount in words in brackets, which may run over a line end.
 */
final class AmountScanner {

    private static final int LONGEST_WORDS = 240;

    private final SourceText text;
    private final PhraseTrie phrases;
    private final NumeralScanner numerals;

    AmountScanner(SourceText text, PhraseTrie phrases) {
        this.text = text;
        this.phrases = phrases;
        this.numerals = new NumeralScanner(text);
    }

    /** The token that begins at a digit: an amount, a percentage or another number; null where the digits are none. */
    @Nullable
    Token atDigit(int start) {
        NumeralScanner.Numeral numeral = numerals.at(start, text.length());
        if (numeral == null) {
            return null;
        }
        return numeral.isNoAmount() ? new Token.Numeral(start, numeral.end()) : after(start, start, numeral, null);
    }

    /** The amount that begins with its currency: {@code €201,669.95}, {@code EUR 512 384,60}; null where there is none. */
    @Nullable
    Token atCurrency(int start, List<Hit> hits) {
        Hit currency = Hit.longest(hits, Meaning.Currency.class).orElse(null);
        if (currency == null || !(currency.meaning() instanceof Meaning.Currency named)) {
            return null;
        }
        int digit = text.skipBlanks(currency.end(), text.length());
        if (!text.isDigit(digit) || digit - currency.end() > 2) {
            return null;
        }
        NumeralScanner.Numeral numeral = numerals.at(digit, text.length());
        if (numeral == null || numeral.isNoAmount()) {
            return null;
        }
        // "toetus eurodes 2021: 500" names a unit of a column; only a code or sign stands before its number.
        boolean sign = currency.end() - currency.start() <= 3;
        return sign ? after(start, digit, numeral, named.code()) : null;
    }

    /** The amount in a magnitude word alone: {@code miljon eurot}, {@code kaks miljonit eurot}; null where there is none. */
    @Nullable
    Token atWords(int start, List<Hit> hits) {
        BigDecimal count = BigDecimal.ONE;
        Optional<Hit> magnitude = Hit.longest(hits, Meaning.Magnitude.class);
        Optional<Hit> numeral = Hit.longest(hits, Meaning.Numeral.class);
        if (numeral.isPresent() && numeral.get().meaning() instanceof Meaning.Numeral number) {
            int next = text.skipBlanksAndOneLineEnd(numeral.get().end(), text.length());
            magnitude = Hit.longest(phrases.hitsAt(text, next), Meaning.Magnitude.class);
            count = number.value();
        }
        if (magnitude.isEmpty() || !(magnitude.get().meaning() instanceof Meaning.Magnitude factor)) {
            return null;
        }
        Hit unit = currencyAfter(magnitude.get().end());
        return unit != null && unit.meaning() instanceof Meaning.Currency named && !isUnit(start, unit.end())
                ? amount(start, unit.end(), count, factor.factor(), named.code())
                : null;
    }

    private static Token amount(int start, int end, BigDecimal printed, BigDecimal factor, String currency) {
        return new Token.Amount(start, end, printed.multiply(factor), currency, false, true);
    }

    /** "(tuh eurot)", "tuh eurot:", "tuh € |": what the figures of a label or column count, and no amount. */
    private boolean isUnit(int start, int end) {
        char next = text.at(text.skipBlanks(end, text.length()));
        return next == ':' || next == '|' || (next == ')' && text.at(start - 1) == '(');
    }

    private Token after(int start, int digit, NumeralScanner.Numeral numeral, @Nullable String currencyBefore) {
        int end = numeral.end();
        BigDecimal number = numeral.value();
        int percent = percentAfter(end);
        if (percent > 0 && currencyBefore == null) {
            return new Token.Percent(start, percent, NumeralScanner.beforeMagnitude(text, digit, numeral));
        }
        BigDecimal factor = BigDecimal.ONE;
        int next = skipWords(end);
        Hit magnitude = Hit.longest(phrases.hitsAt(text, next), Meaning.Magnitude.class)
                .filter(hit -> currencyBefore != null || hit.end() - hit.start() > 1)
                .orElse(null);
        if (magnitude != null && magnitude.meaning() instanceof Meaning.Magnitude times) {
            number = NumeralScanner.beforeMagnitude(text, digit, numeral);
            factor = times.factor();
            end = magnitude.end();
        }
        if (currencyBefore != null) {
            return amount(start, end, number, factor, currencyBefore);
        }
        Hit unit = currencyAfter(end);
        if (unit != null && unit.meaning() instanceof Meaning.Currency named) {
            return amount(start, unit.end(), number, factor, named.code());
        }
        return unitless(start, end, numeral, number, factor);
    }

    private Token unitless(int start, int end, NumeralScanner.Numeral numeral, BigDecimal number, BigDecimal factor) {
        boolean wordGoesOn = text.isLetter(end) || (text.at(end) == '-' && text.isWordPart(end + 1));
        boolean likely = factor.compareTo(BigDecimal.ONE) != 0
                || numeral.grouped()
                || (numeral.decimal() && numeral.digits() > 3)
                || numeral.digits() > 4;
        boolean code =
                followsNumberSign(start) || (numeral.digits() > 1 && text.at(start) == '0') || numeral.looseFraction();
        return wordGoesOn || code
                ? new Token.Numeral(start, end)
                : new Token.Amount(start, end, number.multiply(factor), null, false, likely);
    }

    /** "grant agreement No 101096214". */
    private boolean followsNumberSign(int start) {
        int end = start;
        while (text.at(end - 1) == ' ') {
            end--;
        }
        int word = text.at(end - 1) == '.' ? end - 1 : end;
        while (text.isLetter(word - 1) || text.at(word - 1) == '№') {
            word--;
        }
        return word < end && phrases.endOf(text, word, Role.NUMBER_SIGN) >= Math.max(word + 1, end - 1);
    }

    private @Nullable Hit currencyAfter(int end) {
        int next = skipWords(end);
        if (next < text.length() && (text.at(next) == '.' && text.isLetter(next + 1))) {
            next++;
        }
        return Hit.longest(phrases.hitsAt(text, next), Meaning.Currency.class).orElse(null);
    }

    /** The offset after blanks, a line end, and an amount in words in brackets. */
    private int skipWords(int end) {
        int next = text.skipBlanksAndOneLineEnd(end, text.length());
        if (text.at(next) != '(' || !text.isLetter(next + 1)) {
            return next;
        }
        int lineEnds = 0;
        for (int i = next + 1; i < text.length() && i < next + LONGEST_WORDS; i++) {
            char c = text.at(i);
            if (c == ')') {
                return text.skipBlanksAndOneLineEnd(i + 1, text.length());
            }
            lineEnds += c == '\n' ? 1 : 0;
            if ((c >= '0' && c <= '9') || c == '(' || lineEnds > 3) {
                return next;
            }
        }
        return next;
    }

    /** The end of a percent sign or word after an offset, or -1: "70 %", "15 (viisteist) protsenti". */
    private int percentAfter(int end) {
        int next = skipWords(end);
        if (text.at(next) == '%') {
            return next + 1;
        }
        return phrases.endOf(text, next, Role.PERCENT);
    }
}
