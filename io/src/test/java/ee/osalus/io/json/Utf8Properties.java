package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What the JDK makes of the same bytes, a character at a time. */
class Utf8Properties {

    @Property
    void findsTheFirstOfTwo(
            @ForAll("texts") String before, @ForAll("texts") String text, @ForAll("texts") String after) {
        byte[] bytes = (before + text + after).getBytes(StandardCharsets.UTF_8);
        int from = before.getBytes(StandardCharsets.UTF_8).length;
        int to = from + text.getBytes(StandardCharsets.UTF_8).length;
        int quote = text.indexOf('"');
        int backslash = text.indexOf('\\');
        int first = quote < 0 ? backslash : backslash < 0 ? quote : Math.min(quote, backslash);
        int expected = first < 0 ? to : from + text.substring(0, first).getBytes(StandardCharsets.UTF_8).length;
        assertThat(Utf8.firstOf('"', '\\', bytes, from, to)).isEqualTo(expected);
    }

    @Property
    void countsUtf16Units(@ForAll("texts") String before, @ForAll("texts") String text, @ForAll("texts") String after) {
        byte[] bytes = (before + text + after).getBytes(StandardCharsets.UTF_8);
        int from = before.getBytes(StandardCharsets.UTF_8).length;
        int to = from + text.getBytes(StandardCharsets.UTF_8).length;
        assertThat(Utf8.utf16Units(bytes, from, to)).isEqualTo(text.length());
    }

    @Property
    void refusesWhatTheJdkRefuses(@ForAll byte[] bytes, @ForAll("texts") String before) {
        ByteBuffer both = StandardCharsets.UTF_8.encode(before);
        byte[] document = new byte[both.remaining() + bytes.length];
        both.get(document, 0, both.remaining());
        System.arraycopy(bytes, 0, document, document.length - bytes.length, bytes.length);
        assertThat(Utf8.firstMalformed(document, 0) < 0).isEqualTo(isUtf8(document));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    /** Mostly ASCII with characters of two, three and four bytes at any place among eight. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.of("a", "Z", " ", "7")),
                        Tuple.of(4, Arbitraries.of("õ", "Ä", "\u0080", "ÿ")),
                        Tuple.of(1, Arbitraries.of("š", "„", "ж", "🏗", "\"", "\\", "\u0000")))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
