package ee.osalus.io.grants;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the day stands in the dates of a document that are written as spreadsheets write them: told by those that can be read in one way. */
enum DayPlace {
    /** {@code 17/08/2015} is there, and nothing like {@code 08/17/2015}. */
    FIRST,
    /** Behind the month. */
    SECOND,
    /** Nothing tells, or both are there. */
    UNKNOWN;

    /** How much of a document is looked at. */
    static final int LOOKED_AT = 1 << 16;

    private static final Pattern DATE = Pattern.compile("\"([0-9]{1,2})[-/]([0-9]{1,2})[-/][0-9]{4}(?=[\" T])");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    /**
     * What the beginning of a document tells, which is then read from its beginning again.
     *
     * @throws IOException if it cannot be read
     */
    static DayPlace of(BufferedInputStream document) throws IOException {
        document.mark(LOOKED_AT);
        String start = start(document);
        document.reset();
        boolean first = false;
        boolean second = false;
        Matcher date = DATE.matcher(start);
        while (date.find()) {
            int one = Integer.parseInt(date.group(1));
            int other = Integer.parseInt(date.group(2));
            first |= isDay(one) && other <= MONTHS;
            second |= isDay(other) && one <= MONTHS;
        }
        return first == second ? UNKNOWN : first ? FIRST : SECOND;
    }

    /** The beginning, as far as it can be read: a disk that fails fails again where the document is read. */
    private static String start(BufferedInputStream document) {
        byte[] bytes = new byte[LOOKED_AT];
        int count = 0;
        try {
            int read = document.read(bytes, 0, LOOKED_AT);
            while (read > 0) {
                count += read;
                read = document.read(bytes, count, LOOKED_AT - count);
            }
        } catch (IOException failed) {
            return new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
        }
        return new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
    }

    private static boolean isDay(int number) {
        return number > MONTHS && number <= DAYS;
    }
}
