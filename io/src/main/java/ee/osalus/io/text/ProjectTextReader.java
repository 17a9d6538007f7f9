package ee.osalus.io.text;

import ee.osalus.finding.Findings;
import ee.osalus.io.Input;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads documents about publicly funded projects, in Estonian, English and Russian.
 *
 * <p>Read are: register cards (a heading on its own line, its value below; headings that lost the line end between them, of
 * which each but the last is empty), the same as a table of bars, {@code Label: value} lines with a colon, a dash, a tab, or
 * nothing between, prose ("kogumaksumus on X, millest toetus Y ja omaosalus Z", also with the amount before its label), several
 * projects on a page, one project in several languages, decisions, and pages about a programme or call, which give no amounts.
 * A web page is read as its text; fenced code blocks of Markdown are passed over, unless they are all of the text.
 *
 * <p>Lines that only had become too long for a page are read as one. A letter that is written as a base letter and a mark, as some
 * systems do, is the one letter that it makes, and counts as one in a column; the joined letters of print count as two or three.
 *
 * <p>Nothing is computed: a figure that is not printed is absent, and kroons stay kroons. Where two readings are possible none is
 * taken and a finding lists the candidates. Every value has an origin, by its JSON Pointer in the {@link FundingDocument}:
 *
 * <pre>
 * Reading&lt;FundingDocument&gt; reading = ProjectTextReader.standard().read("Projekti nimi: Jalgtee\nMaksumus: 24 600 EUR");
 * reading.value().get().projects().get(0).funding().totalCost();  // 24600.00 EUR
 * reading.origin("/projects/0/funding/totalCost");                // line 2, column 11, "24 600 EUR"
 * </pre>
 */
public final class ProjectTextReader {

    private static final ProjectTextReader STANDARD =
            new ProjectTextReader(Vocabulary.standard(), InputLimits.standard());

    private final Vocabulary vocabulary;
    private final InputLimits limits;

    private ProjectTextReader(Vocabulary vocabulary, InputLimits limits) {
        this.vocabulary = vocabulary;
        this.limits = limits;
    }

    /**
     * A reader with the standard vocabulary and limits.
     *
     * @return the reader
     */
    public static ProjectTextReader standard() {
        return STANDARD;
    }

    /**
     * The same reader with other words.
     *
     * @param words the vocabulary
     * @return the reader
     */
    public ProjectTextReader withVocabulary(Vocabulary words) {
        return new ProjectTextReader(Objects.requireNonNull(words), limits);
    }

    /**
     * The same reader with other limits.
     *
     * @param most how much to take
     * @return the reader
     */
    public ProjectTextReader withLimits(InputLimits most) {
        return new ProjectTextReader(vocabulary, Objects.requireNonNull(most));
    }

    /**
     * Reads a text.
     *
     * @param text the text, or the source of a web page
     * @return the document; without a value where the text is empty or passes a limit
     */
    public Reading<FundingDocument> read(CharSequence text) {
        return read(Input.text(text, limits));
    }

    /**
     * Reads a file.
     *
     * @param file a text or a web page, in UTF-8, UTF-16 by its mark, or Windows-1257
     * @return the document; without a value where the file is no text, is empty, or passes a limit
     * @throws IOException if the file cannot be read
     */
    public Reading<FundingDocument> read(Path file) throws IOException {
        return read(Input.text(file, limits));
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param in a text or a web page, encoded as a file is
     * @return the document; without a value where the stream is no text, is empty, or passes a limit
     * @throws IOException if the stream cannot be read
     */
    public Reading<FundingDocument> read(InputStream in) throws IOException {
        return read(Input.text(in, limits));
    }

    private Reading<FundingDocument> read(Reading<String> input) {
        if (input.value().isEmpty()) {
            return Reading.failed(input.findings());
        }
        String text = PlainLetters.of(input.value().get());
        if (HtmlText.isHtml(text)) {
            return read(HtmlText.of(text), input.findings());
        }
        CodeBlocks code = CodeBlocks.in(text);
        Findings passedOver = Findings.of(code.finding().stream().toList());
        return read(MarkdownText.of(code.text()), input.findings().and(passedOver));
    }

    private Reading<FundingDocument> read(String plain, Findings noticed) {
        Reading<FundingDocument> reading = new PageReader(new SourceText(plain), vocabulary, limits).read();
        return Reading.of(reading.value().orElseThrow(), noticed.and(reading.findings()), reading.origins());
    }
}
