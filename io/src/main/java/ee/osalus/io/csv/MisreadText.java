package ee.osalus.io.csv;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/** Texts whose bytes were read in another encoding before they were written in a file. */
final class MisreadText {

    private static final int LONGEST = 400;

    private static final List<Charset> MISREAD_BY = Stream.of("x-MacRoman", "windows-1252")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private static final List<Charset> MEANT = Stream.of("windows-1250", "windows-1257", "windows-1253")
            .map(Charset::forName)
            .toList();

    private MisreadText() {}

    /** What a text may have been; nothing for one of plain letters. */
    static Stream<String> meant(String text) {
        if (text.length() > LONGEST || text.chars().allMatch(c -> c < 0x80)) {
            return Stream.of();
        }
        return MISREAD_BY.stream().flatMap(by -> MEANT.stream().map(meant -> new String(text.getBytes(by), meant)));
    }
}
