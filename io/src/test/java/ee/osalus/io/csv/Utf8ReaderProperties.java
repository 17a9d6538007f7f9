package ee.osalus.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Bytes as text, held against the JDK's own decoder. */
class Utf8ReaderProperties {

    @Property
    void readsWhatTheJdkReads(@ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int chunk)
            throws IOException {
        assertThat(read(bytes, chunk, chunk)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Whole letters of one to four bytes, parts of them, bytes that are none, and plain text. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<String> whole =
                Arbitraries.of("Noortekeskuse ümberehitus", "küte ja saal", "Ж", "€ 1", "\uD83D\uDE00", "a", ";");
        Arbitrary<byte[]> letters = whole.map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> damage =
                Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(3);
        return Arbitraries.frequencyOf(Tuple.of(4, letters), Tuple.of(1, damage))
                .list()
                .ofMaxSize(12)
                .map(Utf8ReaderProperties::joined);
    }

    private static byte[] joined(Iterable<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    @Example
    void keepsLettersThatStandAcrossTheEndOfItsBuffer() throws IOException {
        for (int before = (1 << 16) - 5; before <= 1 << 16; before++) {
            String text = "a".repeat(before) + "ü€\uD83D\uDE00z".repeat(3);
            assertThat(read(text.getBytes(StandardCharsets.UTF_8), 1 << 16, 8192))
                    .isEqualTo(text);
        }
    }

    /** Reads from a source that gives so many bytes at most, so many characters at a time. */
    private static String read(byte[] bytes, int mostBytes, int mostChars) throws IOException {
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, mostBytes));
            }
        };
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[mostChars];
        try (Reader reader = new Utf8Reader(slow)) {
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                text.append(buffer, 0, count);
            }
        }
        return text.toString();
    }
}
