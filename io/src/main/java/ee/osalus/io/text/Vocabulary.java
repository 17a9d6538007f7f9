package ee.osalus.io.text;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.io.Input;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words by which documents are read: labels, currencies, magnitudes, months, the words that bind amounts to their meaning,
 * and known funds and bodies with their inflections.
 *
 * <p>{@link #standard()} reads Estonian, English and Russian. A vocabulary file extends or replaces it:
 *
 * <pre>
 * # A comment.
 * [label grant]
 * lv: Finansējums; Granta summa
 * [word grant]
 * lv: finansējum*; grant*
 * [currency EUR]
 * lv: eiro
 * </pre>
 *
 * <p>{@code [kind name]} opens a section; a line in it is a BCP 47 language, a colon, and phrases that semicolons separate. Case
 * and the kinds of blanks, dashes and quotes do not matter. A star at the end of a phrase lets any letters follow it. Where
 * several phrases fit, the longest counts. The kinds are {@code label} (headings of a field), {@code word} (words of a
 * sentence), {@code currency}, {@code magnitude}, {@code numeral}, {@code month} (also {@code month 5 until}), {@code case} (last letters
 * of a month that say until or since), {@code body} (known names), {@code ending} (inflected last words of names),
 * {@code status} and {@code scheme} (first letters of reference numbers). The standard
 * vocabulary, {@code vocabulary.txt} beside this class, is the example of each.
 */
public final class Vocabulary {

    private static final String STANDARD_RESOURCE = "vocabulary.txt";

    private final List<VocabularySection> sections;
    private final PhraseTrie phrases = new PhraseTrie();
    private final Map<String, String> endings = new TreeMap<>();
    private final Map<String, String> schemes = new TreeMap<>();
    private final Map<String, DateScanner.Case> cases = new TreeMap<>();

    Vocabulary(List<VocabularySection> sections) {
        this.sections = List.copyOf(sections);
        for (VocabularySection section : sections) {
            section.addTo(phrases, endings, schemes, cases);
        }
    }

    /**
     * The vocabulary for Estonian, English and Russian documents.
     *
     * @return the same instance each time
     */
    public static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    /**
     * A vocabulary of a file alone, in place of the standard one.
     *
     * @param file a vocabulary file
     * @return the vocabulary, or none and a finding for each line that is wrong
     * @throws IOException if the file cannot be read
     */
    public static Reading<Vocabulary> read(Path file) throws IOException {
        Reading<String> text = Input.text(file, InputLimits.standard());
        return text.value().isPresent() ? read(text.value().get()) : failed(text.findings());
    }

    /**
     * A vocabulary of a text alone, in place of the standard one.
     *
     * @param text the content of a vocabulary file
     * @return the vocabulary, or none and a finding for each line that is wrong
     */
    public static Reading<Vocabulary> read(CharSequence text) {
        return build(List.of(), text.toString());
    }

    /**
     * This vocabulary and the phrases of a file.
     *
     * @param file a vocabulary file
     * @return the wider vocabulary, or none and a finding for each line that is wrong
     * @throws IOException if the file cannot be read
     */
    public Reading<Vocabulary> extendedBy(Path file) throws IOException {
        Reading<String> text = Input.text(file, InputLimits.standard());
        return text.value().isPresent() ? extendedBy(text.value().get()) : failed(text.findings());
    }

    /**
     * This vocabulary and the phrases of a text.
     *
     * @param text the content of a vocabulary file
     * @return the wider vocabulary, or none and a finding for each line that is wrong
     */
    public Reading<Vocabulary> extendedBy(CharSequence text) {
        return build(sections, text.toString());
    }

    private static Reading<Vocabulary> build(List<VocabularySection> before, String text) {
        VocabularyParser parser = new VocabularyParser(text);
        List<VocabularySection> all = new ArrayList<>(before);
        all.addAll(parser.sections());
        return parser.findings().isEmpty()
                ? Reading.of(new Vocabulary(all), Findings.none(), new TreeMap<>())
                : failed(Findings.of(parser.findings()));
    }

    private static Reading<Vocabulary> failed(Findings findings) {
        return Reading.failed(findings);
    }

    PhraseTrie phrases() {
        return phrases;
    }

    /** The basic form of an inflected ending by that ending, both folded. */
    Map<String, String> endings() {
        return endings;
    }

    /** The scheme of reference numbers by their first letters, folded. */
    Map<String, String> schemes() {
        return schemes;
    }

    /** What the letters at the end of a month or of the word for year tell of a bound, folded. */
    Map<String, DateScanner.Case> cases() {
        return cases;
    }

    /** Read at the first use, so that a user's own vocabulary does not wait for it. */
    private static final class Standard {
        static final Vocabulary VOCABULARY = load();

        private Standard() {}

        private static Vocabulary load() {
            try (InputStream in = Vocabulary.class.getResourceAsStream(STANDARD_RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("missing from the jar: " + STANDARD_RESOURCE);
                }
                String text = Input.text(in, InputLimits.standard()).value().orElseThrow();
                Reading<Vocabulary> reading = Vocabulary.read(text);
                return reading.value()
                        .orElseThrow(() -> new IllegalStateException(
                                "the standard vocabulary is wrong: " + firstOf(reading.findings())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Finding firstOf(Findings findings) {
            return findings.list().get(0);
        }
    }
}
