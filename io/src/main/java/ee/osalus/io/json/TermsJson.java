package ee.osalus.io.json;

import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.split.FundingTerms;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads and writes funding terms as native JSON, so that a measure's terms stand in a file, each figure with its source.
 *
 * <pre>{@code
 * {"osalus": 1,
 *  "title": {"et": "Kogukonna meede"},
 *  "legalBasis": {"act": "Näidisvalla määrus nr 7", "provision": "§ 12"},
 *  "rules": [
 *    {"name": "toetus", "kind": "GRANT", "method": "RATE", "rate": "80%", "base": "ELIGIBLE",
 *     "cap": {"amount": "200000.00", "currency": "EUR"},
 *     "legalBasis": {"act": "Näidisvalla määrus nr 7", "provision": "§ 5 lg 1"}},
 *    {"name": "omafinantseering", "kind": "OWN_CONTRIBUTION", "method": "REST"}],
 *  "rounding": "DOWN",
 *  "constraints": [{"kind": "LEAST_OWN_CONTRIBUTION", "rate": "15%"}]}
 * }</pre>
 *
 * <ul>
 *   <li>A rule names what it pays by its {@code method}: {@code RATE} with one of {@code rate}, {@code rateByBeneficiary} (an object
 *       by name) and {@code rateByCategory} (an object by cost category), of the {@code base} {@code ELIGIBLE} (where none is
 *       stated), {@code TOTAL}, {@code PUBLIC} or {@code REMAINING}, and any of {@code cap}, {@code capByBeneficiary} and
 *       {@code capPerUnit}; {@code FIXED} and {@code UP_TO} with {@code amount}; exactly one {@code REST}.
 *   <li>A constraint is {@code LEAST_OWN_CONTRIBUTION} with {@code rate} or {@code amount}; {@code LEAST_GRANT} or
 *       {@code GREATEST_GRANT} with {@code amount}; {@code GREATEST_PUBLIC_SHARE} with {@code rate}; {@code IN_KIND_CEILING};
 *       {@code RATE_CEILING} with {@code rate} and the {@code source} that it limits.
 *   <li>{@code rounding} is mandatory: {@code DOWN}, {@code HALF_UP}, {@code HALF_EVEN}, {@code HALF_DOWN}, {@code UP},
 *       {@code CEILING}, {@code FLOOR}, or {@code UNNECESSARY} where every part must come out to the cent.
 *   <li>Amounts, shares and texts are as in {@link ProjectJson}; {@code legalBasis} is the act and the provision that set the
 *       figure, on the terms, on each rule and on each constraint. Unknown fields are kept in {@link FundingTerms#extensions()}
 *       and written back, as {@link ProjectJson} does.
 * </ul>
 *
 * <p>Reading never throws on data: what is wrong is a {@link JsonFinding} with JSON Pointer, line and column. Terms of which anything
 * is wrong are not given at all, since a split under a part of them would be wrong, too; all that is wrong is told at once.
 */
public final class TermsJson {

    private static final Codec<FundingTerms> DOCUMENT = TermsCodecs.TERMS.document();
    private static final TermsJson STANDARD =
            new TermsJson(new JsonReader<>(InputLimits.standard(), DOCUMENT, JsonKind.TERMS));

    private final JsonReader<FundingTerms> reader;

    private TermsJson(JsonReader<FundingTerms> reader) {
        this.reader = reader;
    }

    /**
     * The format with the standard limits.
     *
     * @return the one instance of it
     */
    public static TermsJson standard() {
        return STANDARD;
    }

    /**
     * The same format with other limits for reading.
     *
     * @param limits how much to take
     * @return a reader and writer with those limits
     */
    public TermsJson withLimits(InputLimits limits) {
        return new TermsJson(reader.withLimits(limits));
    }

    /**
     * Reads terms from a text.
     *
     * @param json the JSON
     * @return the terms, if nothing is wrong with them, and what was noticed
     */
    public Reading<FundingTerms> read(CharSequence json) {
        return reader.read(json);
    }

    /**
     * Reads terms from bytes.
     *
     * @param json the JSON in UTF-8, or UTF-16 by its mark
     * @return the terms, if nothing is wrong with them, and what was noticed
     */
    public Reading<FundingTerms> read(byte[] json) {
        return reader.read(json.clone());
    }

    /**
     * Reads terms from a file.
     *
     * @param file the file
     * @return the terms, if nothing is wrong with them, and what was noticed
     * @throws IOException if the file cannot be read
     */
    public Reading<FundingTerms> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads terms from a stream, to its end or to the limit, and leaves it open.
     *
     * @param in the stream
     * @return the terms, if nothing is wrong with them, and what was noticed
     * @throws IOException if the stream cannot be read
     */
    public Reading<FundingTerms> read(InputStream in) throws IOException {
        return reader.read(in);
    }

    /**
     * The JSON Schema (2020-12) of the format, which is the resource {@code ee/osalus/io/json/terms.schema.json}.
     *
     * <p>What is written is valid under it, and reading reports every document that it refuses. A schema cannot say, and reading
     * reports beyond it: two sources of one name; none or several that bear the rest; a constraint on a source that is none of the
     * rules; amounts that are negative in a JSON number, finer than a cent, in several currencies, or in one without a smallest
     * unit; and what {@link ProjectJson#schema()} lists.
     *
     * @return the schema as JSON
     */
    public String schema() {
        return Schemas.text("terms.schema.json");
    }

    /**
     * Writes terms as one line of JSON.
     *
     * @param terms the terms
     * @return the JSON, without a line end
     * @throws IllegalArgumentException if one of the terms' extensions is not JSON, or not at a JSON Pointer
     */
    public String write(FundingTerms terms) {
        return JsonOutput.text(DOCUMENT, terms);
    }

    /**
     * Writes terms in UTF-8, and leaves the stream open.
     *
     * @param terms the terms
     * @param out where to write
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if one of the terms' extensions is not JSON, or not at a JSON Pointer
     */
    public void write(FundingTerms terms, OutputStream out) throws IOException {
        out.write(write(terms).getBytes(StandardCharsets.UTF_8));
    }
}
