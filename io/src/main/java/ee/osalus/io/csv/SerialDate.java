package ee.osalus.io.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Days as spreadsheets count them: 1 is 1 January 1900, and 60 the 29 February that this year never had. */
final class SerialDate {

    private static final LocalDate BEFORE_FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate MACINTOSH = LocalDate.of(1904, 1, 1);

    /** 1 March 1900, the first day that counts right, to 31 December 2199. */
    private static final BigDecimal FIRST = BigDecimal.valueOf(61);

    private static final BigDecimal LAST = BigDecimal.valueOf(109_574);

    private SerialDate() {}

    /** The day of a number, whose fraction is the time of day. */
    static Optional<LocalDate> day(BigDecimal serial, boolean from1904) {
        if (serial.compareTo(FIRST) < 0 || serial.compareTo(LAST) > 0) {
            return Optional.empty();
        }
        long days = serial.setScale(0, RoundingMode.DOWN).longValueExact();
        return Optional.of((from1904 ? MACINTOSH : BEFORE_FIRST_DAY).plusDays(days));
    }
}
