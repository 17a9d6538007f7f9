package ee.osalus.io.csv;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

/**
 * Which of the encodings of before Unicode a text is in, told by the letters that its bytes would be.
 *
 * <p>Each language of the Union has its letters; the one whose letters are the most of the bytes above 127 names the encoding. In
 * Greek and Bulgarian those bytes are whole words, in Latin script they stand alone and beside plain letters; that parts the two first.
 * The two rarest letters of Greek are left out of it: their bytes are the most frequent letter of Bulgarian.
 *
 * <p>The encodings of Windows have the letters of a standard of ISO, a few of them in other places. The standard has no signs at all
 * from 128 to 159: where there are none, it counts if it gives the text more letters.
 */
final class LegacyEncoding {

    private record Language(Charset charset, String name, String letters, boolean latin) {}

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CENTRAL = Charset.forName("windows-1250");
    private static final Charset BALTIC = Charset.forName("windows-1257");
    private static final Charset GREEK = Charset.forName("windows-1253");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    /** The standards whose letters stand elsewhere than those of Windows. */
    private static final Map<Charset, Charset> STANDARDS = Map.of(
            WESTERN, Charset.forName("ISO-8859-15"),
            CENTRAL, Charset.forName("ISO-8859-2"),
            GREEK, Charset.forName("ISO-8859-7"),
            CYRILLIC, Charset.forName("ISO-8859-5"));

    /** From here on nearly every byte is a letter in each of the encodings; below stand signs, such as that of the euro. */
    static final int FIRST_LETTER = 0xC0;

    private static final int FIRST_SIGN_OF_WINDOWS = 0x80;
    private static final int FIRST_SIGN_OF_STANDARDS = 0xA0;

    /** Letters of {@code ISO-8859-2} whose bytes are {@code « » ª º £ ³} in the West. */
    private static final String SIGNS_IN_THE_WEST = "ŤťŞşŁł";

    /** Even where signs cut them apart, words of Greek and Bulgarian are on the average as long; letters with marks stand alone. */
    private static final int SHORTEST_WORD = 2;

    /** In words of Greek and Bulgarian hardly any of the two ends of a run is at a plain letter; in Latin script most are. */
    private static final int ENDS_FOR_ONE_JOINED = 4;

    /** Of two that fit as well, the first counts; they then mostly read the same. */
    private static final List<Language> LANGUAGES = List.of(
            new Language(WESTERN, "de", "äöüßÄÖÜ", true),
            new Language(WESTERN, "fr", "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜ", true),
            new Language(WESTERN, "es", "áéíñóúüªºÁÉÍÑÓÚÜ", true),
            new Language(WESTERN, "pt", "àáâãçéêíóôõúüªºÀÁÂÃÇÉÊÍÓÔÕÚ", true),
            new Language(WESTERN, "it", "àèéìîòóùÀÈÉÌÒÓÙ", true),
            new Language(WESTERN, "nl", "áèéëïóöüÁÈÉËÏÓÖÜ", true),
            new Language(WESTERN, "sv", "äåéöÄÅÉÖ", true),
            new Language(WESTERN, "et", "äõöüšžÄÕÖÜŠŽ", true),
            new Language(WESTERN, "da", "æøåéÆØÅÉ", true),
            new Language(CENTRAL, "pl", "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", true),
            new Language(CENTRAL, "cs", "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ", true),
            new Language(CENTRAL, "sk", "áäčďéíĺľňóôŕšťúýžÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽ", true),
            new Language(CENTRAL, "hu", "áéíóöőúüűÁÉÍÓÖŐÚÜŰ", true),
            new Language(CENTRAL, "ro", "ăâîşţĂÂÎŞŢ", true),
            new Language(CENTRAL, "hr", "čćđšžČĆĐŠŽ", true),
            new Language(BALTIC, "et", "äõöüšžÄÕÖÜŠŽ", true),
            new Language(BALTIC, "lv", "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ", true),
            new Language(BALTIC, "lt", "ąčęėįšųūžĄČĘĖĮŠŲŪŽ", true),
            new Language(GREEK, "el", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏΪΫ", false),
            new Language(CYRILLIC, "bg", "абвгдежзийклмнопрстуфхцчшщъьюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯ", false));

    private LegacyEncoding() {}

    /**
     * The encoding that fits best.
     *
     * @param counts how often each byte occurs
     * @param besideLetters how often each has a letter on one of its sides
     * @param runs how many runs are made by the bytes from {@link #FIRST_LETTER} on
     * @param joined how many of the two ends of each run are at a letter from A to Z
     */
    static Charset of(long[] counts, long[] besideLetters, long runs, long joined) {
        long[] lettered = letters(counts, besideLetters);
        long letters = sum(counts, FIRST_LETTER, counts.length);
        boolean latin = letters < SHORTEST_WORD * runs || ENDS_FOR_ONE_JOINED * joined >= 2 * runs;
        boolean maybeStandard = sum(counts, FIRST_SIGN_OF_WINDOWS, FIRST_SIGN_OF_STANDARDS) == 0;
        Charset best = latin ? WESTERN : GREEK;
        long most = -1;
        for (Language language : LANGUAGES) {
            long covered = language.latin() == latin ? covered(language, lettered, maybeStandard) : -1;
            if (covered > most) {
                most = covered;
                best = language.charset();
            }
        }
        return maybeStandard ? windowsOrStandard(best, counts, lettered) : best;
    }

    /** The counts without those bytes that mostly stand apart from letters: they are signs, such as that of the pound. */
    private static long[] letters(long[] counts, long[] besideLetters) {
        long[] letters = counts.clone();
        for (int b = FIRST_SIGN_OF_WINDOWS; b < FIRST_LETTER; b++) {
            letters[b] = 2 * besideLetters[b] > counts[b] ? counts[b] : 0;
        }
        return letters;
    }

    private static long sum(long[] counts, int from, int to) {
        long sum = 0;
        for (int b = from; b < to; b++) {
            sum += counts[b];
        }
        return sum;
    }

    /** The letters in the encoding of Windows or, if there are more, in the standard but for what are signs in the West. */
    private static long covered(Language language, long[] counts, boolean maybeStandard) {
        long windows = covered(language.letters(), language.charset(), counts);
        if (!maybeStandard || language.charset().equals(WESTERN)) {
            return windows;
        }
        String letters = language.letters().replaceAll("[" + SIGNS_IN_THE_WEST + "]", "");
        return Math.max(windows, covered(letters, standard(language.charset()), counts));
    }

    private static Charset standard(Charset windows) {
        return STANDARDS.getOrDefault(windows, windows);
    }

    private static Charset windowsOrStandard(Charset windows, long[] counts, long[] lettered) {
        Charset standard = standard(windows);
        return mostCovered(windows, standard, counts, lettered) > mostCovered(windows, windows, counts, lettered)
                ? standard
                : windows;
    }

    /** The letters, and signs of the euro, that one of the languages of an encoding of Windows has in it or in its standard. */
    private static long mostCovered(Charset windows, Charset charset, long[] counts, long[] lettered) {
        long letters = LANGUAGES.stream()
                .filter(language -> language.charset().equals(windows))
                .mapToLong(language -> covered(language.letters(), charset, lettered))
                .max()
                .orElse(0);
        return letters + covered("€", charset, counts);
    }

    private static long covered(String letters, Charset charset, long[] counts) {
        long covered = 0;
        for (byte letter : letters.getBytes(charset)) {
            covered += (letter & 0x80) == 0 ? 0 : counts[letter & 0xFF];
        }
        return covered;
    }
}
