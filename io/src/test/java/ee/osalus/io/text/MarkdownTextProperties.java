package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MarkdownTextProperties {

    @Example
    void putsBlanksInPlaceOfMarks() {
        assertThat(MarkdownText.of("# Tee\nplain, 2 * 3 * 4, a_b_c\n**Maksumus**: [100](x) EUR<br>ja *muu*"))
                .isEqualTo("  Tee\nplain, 2 * 3 * 4, a_b_c\n  Maksumus  :  100     EUR;   ja  muu ");
    }

    @Property
    void putsNothingElseInTheirPlace(@ForAll("lines") List<String> lines) {
        String text = String.join("\n", lines);
        String plain = MarkdownText.of(text);

        assertThat(plain).hasSameSizeAs(text);
        for (int i = 0; i < text.length(); i++) {
            assertThat(plain.charAt(i))
                    .isIn(
                            text.charAt(i),
                            text.charAt(i) == '\n' ? '\n' : ' ',
                            switch (text.charAt(i)) {
                                case '<' -> ';';
                                case ':' -> '-';
                                default -> text.charAt(i);
                            });
        }
    }

    @Example
    void putsBlanksInPlaceOfTheLineBelowAHeading() {
        assertThat(MarkdownText.of("Maksumus\n---\n100\r\n=====\n\n---\n| a |\n---"))
                .isEqualTo("Maksumus\n   \n100\r\n     \n\n---\n| a |\n---");
    }

    /** No mark reaches into the next line, so a line reads the same alone, but for the dashes below a heading. */
    @Property
    void readsEachLineAsIfItStoodAlone(@ForAll("lines") List<String> lines) {
        assertThat(MarkdownText.of(String.join("\n", lines)).replace('-', ' '))
                .isEqualTo(lines.stream()
                        .map(line -> MarkdownText.of(line).replace('-', ' '))
                        .collect(Collectors.joining("\n")));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of(
                        "#", "##", ">", "*", "**", "_", "__", "[", "](", "]", "(", ")", "!", "<b>", "</b>", "<br>",
                        "<br/>", "<p ", ">", " ", " ", "\t", "õ", "õ", "|", "---", ":--", ":")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts))
                .list()
                .ofMaxSize(6);
    }
}
