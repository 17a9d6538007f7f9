package ee.osalus.io.text;

import ee.osalus.time.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of the text that means something, with its place. */
sealed interface Token {

    int start();

    int end();

    default Span span() {
        return new Span(start(), end());
    }

    /** The index of the first of some tokens in order that starts at an offset or after it; their number where none does. */
    static int firstAt(int offset, List<Token> tokens) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * A word, with the phrases of the vocabulary that begin at it.
     *
     * @param roles the roles that those phrases play, a bit for each: they are asked for many times
     */
    record Word(int start, int end, List<Hit> hits, long roles) implements Token {

        static Word of(int start, int end, List<Hit> hits) {
            long roles = 0;
            for (Hit hit : hits) {
                roles |=
                        hit.meaning() instanceof Meaning.Word word ? word.role().bit() : 0;
            }
            return new Word(start, end, hits, roles);
        }

        boolean plays(Role role) {
            return (roles & role.bit()) != 0;
        }

        /** Where the longest phrase ends that plays a role; the end of the word where none does. */
        int endOf(Role role) {
            int last = end;
            for (Hit hit : hits) {
                last = hit.plays(role) ? Math.max(last, hit.end()) : last;
            }
            return last;
        }

        /** The longest of the labels that begin here, or null. */
        @Nullable
        Hit label() {
            return hits.isEmpty()
                    ? null
                    : Hit.longest(hits, Meaning.Label.class).orElse(null);
        }
    }

    /**
     * A number that may be money.
     *
     * @param number its scale is below zero where it is printed in thousands or millions: 104E+4 for "1,04 miljonit"
     * @param currency the ISO code; null where none is printed with it
     * @param hedged whether a word before it makes it approximate
     * @param likely whether its form alone, without a currency, speaks for money: grouped, with cents, or of five digits
     */
    record Amount(
            int start, int end, BigDecimal number, @Nullable String currency, boolean hedged, boolean likely)
            implements Token {

        /** The scale at the last digit that counts: a zero at the end of a whole number in full does not, any other digit does. */
        int printedScale() {
            return number.scale() == 0 && number.signum() != 0
                    ? number.stripTrailingZeros().scale()
                    : number.scale();
        }
    }

    /** A percentage. */
    record Percent(int start, int end, BigDecimal number) implements Token {}

    /** A date or a range of dates; a bound that is not stated is null. */
    record Dates(
            int start,
            int end,
            @Nullable PartialDate first,
            @Nullable PartialDate last,
            Form form) implements Token {
        /** How the dates are printed. */
        enum Form {
            /** One date. */
            SINGLE,
            /** Two dates. */
            RANGE,
            /** Only the last: "31. märtsini 2021". */
            UNTIL,
            /** Only the first: "alates". */
            SINCE
        }
    }

    /** A reference number, or another code of digits and dots such as that of a measure. */
    record Code(int start, int end, String value, Shape shape) implements Token {
        /** What the form of a code tells. */
        enum Shape {
            /** The number of a project. */
            PROJECT,
            /** The number of a measure or call. */
            MEASURE,
            /** A number of something else. */
            OTHER
        }
    }

    /** An e-mail address, phone number or web address. */
    record Contact(int start, int end, Medium medium) implements Token {
        /** What the contact is. */
        enum Medium {
            EMAIL,
            PHONE,
            URL
        }
    }

    /** A number that is none of these: a count, a house, a year. */
    record Numeral(int start, int end) implements Token {}

    /** A punctuation mark, folded; a line feed stands for a blank line. */
    record Mark(int start, int end, char mark) implements Token {}
}
