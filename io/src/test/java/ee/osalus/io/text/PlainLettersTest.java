package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLettersTest {

    @Test
    void composesLettersAndPartsThoseOfPrint() {
        assertThat(PlainLetters.of("To\u0303stamaa vald, \uFB01nantseering, e\uFB00ekt, ko\uFB03n"))
                .isEqualTo("Tõstamaa vald, finantseering, effekt, koffin");
    }

    @Test
    void endsEachLineWithALineFeedAlone() {
        assertThat(PlainLetters.of("a\r\nb\rc\nd\u2028e\u2029f\u0085g\fh\u000Bi\r\n\r\nj"))
                .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\ni\n\nj");
    }

    @Test
    void leavesFractionsPowersAndSignsAsTheyAre() {
        assertThat(PlainLetters.of("½ m², 1…2 № 5, 20\u00A0000 €")).isEqualTo("½ m², 1…2 № 5, 20\u00A0000 €");
    }
}
