package ee.osalus.io;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.osalus.finding.Finding;
import ee.osalus.finding.TextLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputTest {

    private static final String TEXT = "Toetus: 1 160 €\r\nõ";

    private static Reading<String> read(byte[] bytes, InputLimits limits) {
        try {
            return Input.text(new ByteArrayInputStream(bytes), limits);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Reading<String> read(byte[] bytes) {
        return read(bytes, InputLimits.standard());
    }

    private static byte[] marked(int first, int second, byte[] rest) {
        byte[] all = new byte[rest.length + 2];
        all[0] = (byte) first;
        all[1] = (byte) second;
        System.arraycopy(rest, 0, all, 2, rest.length);
        return all;
    }

    @Test
    void readsUtf8AsItIs() {
        assertThat(read(TEXT.getBytes(UTF_8)).value()).contains(TEXT);
        assertThat(read(TEXT.getBytes(UTF_8)).findings()).isEmpty();
    }

    @Test
    void leavesTheByteOrderMarkOut() {
        assertThat(read(("\uFEFF" + TEXT).getBytes(UTF_8)).value()).contains(TEXT);
        assertThat(read(marked(0xFF, 0xFE, TEXT.getBytes(UTF_16LE))).value()).contains(TEXT);
        assertThat(read(marked(0xFE, 0xFF, TEXT.getBytes(UTF_16BE))).value()).contains(TEXT);
    }

    @Test
    void readsWhatIsNotUnicodeAsWindows1257AndSaysSo() {
        Reading<String> reading = read(TEXT.getBytes(Charset.forName("windows-1257")));

        assertThat(reading.value()).contains(TEXT);
        assertThat(reading.findings()).containsExactly(notUnicode("windows-1257"));
    }

    private static Finding notUnicode(String encoding) {
        return Finding.builder(InputFinding.NOT_UNICODE)
                .location(new TextLocation(1, 1, ""))
                .putFact("encoding", encoding)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "<meta charset=\"windows-1251\">, windows-1251, Стоимость проекта",
        "<META http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-15\">, ISO-8859-15, Toetus 900 € Žukovi",
        "<meta charset=iso-8859-1>, windows-1252, Ližu šokolaad",
        "'<?xml version=\"1.0\" encoding=\"ISO-8859-13\"?>', ISO-8859-13, Ligatne ģ",
        "<meta charset=utf-8>, windows-1257, Šokolaad",
        "<meta charset=no-such-charset>, windows-1257, Šokolaad",
        "<meta charset=.>, windows-1257, Šokolaad"
    })
    void readsAPageInTheEncodingThatItDeclares(String declaration, String encoding, String words) {
        Reading<String> reading = read((declaration + words).getBytes(Charset.forName(encoding)));

        assertThat(reading.value()).contains(declaration + words);
        assertThat(reading.findings()).containsExactly(notUnicode(encoding));
    }

    @Test
    void saysThatAnEmptyInputIsEmpty() {
        Finding empty = Finding.builder(InputFinding.EMPTY)
                .location(new TextLocation(1, 1, ""))
                .build();

        assertThat(read(new byte[0]).findings()).containsExactly(empty);
        assertThat(read(" \r\n\u00a0".getBytes(UTF_8)).findings()).containsExactly(empty);
        assertThat(read(new byte[0]).value()).isEmpty();
    }

    @Test
    void refusesBytesThatAreNoTextAndSaysWhere() {
        Reading<String> reading = read("ab\ncd\0ef".getBytes(UTF_8));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings())
                .containsExactly(Finding.builder(InputFinding.BINARY)
                        .location(new TextLocation(2, 3, ""))
                        .putFact("offset", 6)
                        .build());
    }

    @Test
    void takesAsManyBytesAsTheLimitSaysAndNotOneMore() {
        InputLimits four = InputLimits.standard().withMaxBytes(4);

        assertThat(read("abcd".getBytes(UTF_8), four).value()).contains("abcd");
        assertThat(read("abcde".getBytes(UTF_8), four).findings())
                .containsExactly(Finding.builder(InputFinding.TOO_LARGE)
                        .putFact("limit", 4L)
                        .build());
    }

    @Test
    void takesLinesOfTheLongestLengthAndNotOneMore() {
        InputLimits four = InputLimits.standard().withMaxLineLength(4);

        assertThat(Input.text("a\nabcd\nabc", four).value()).contains("a\nabcd\nabc");
        assertThat(Input.text("a\nabcde", four).findings())
                .containsExactly(Finding.builder(InputFinding.LINE_TOO_LONG)
                        .location(new TextLocation(2, 1, ""))
                        .putFact("limit", 4)
                        .build());
    }

    @Test
    void leavesAFailingDiskToTheCaller() {
        assertThatThrownBy(() -> Input.text(Path.of("no-such-file.txt"), InputLimits.standard()))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesALimitBelowOne() {
        assertThatThrownBy(() -> InputLimits.standard().withMaxBytes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1");
    }
}
