package ee.osalus.io.json;

import ee.osalus.finding.Finding;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Writes findings as JSON, with the message in one language.
 *
 * <pre>{@code
 * {"code": "funding.sources-exceed-total", "severity": "ERROR", "message": "The sources …",
 *  "location": {"pointer": "/funding/sources", "line": 12, "column": 3, "raw": "…"},
 *  "facts": {"sum": {"amount": "1343300.00", "currency": "EUR"}},
 *  "legalBasis": {"act": "Regulation (EU) 2021/1060", "provision": "Art. 112(3)"}}
 * }</pre>
 *
 * <p>A location has the members that it knows: {@code pointer}; {@code line}, {@code column} and {@code raw} of a text; or
 * {@code row}, {@code column} (letters), {@code header} and {@code raw} of a table. Facts that are amounts and periods are objects
 * as in {@link ProjectJson}; texts, whole numbers and booleans are what they are; others say what they are: {@code {"share":
 * "85%"}}, {@code {"decimal": "12.5"}}, {@code {"date": "2021-09"}}, {@code {"day": "2021-09-14"}}, {@code {"long": 5}}. What is
 * empty is left out. {@link NativeJson#findings} reads them back.
 */
public final class FindingJson {

    private final Codec<Finding> codec;

    private FindingJson(Locale language) {
        this.codec = FindingCodecs.finding(Map.of(), language);
    }

    /**
     * The writer of findings for the readers of a language.
     *
     * @param language Estonian, or else English is served
     * @return the writer
     */
    public static FindingJson in(Locale language) {
        return new FindingJson(language);
    }

    /**
     * Writes a finding as a value of a larger document.
     *
     * @param finding the finding
     * @param generator stands where a value may begin; what fails in it is its own {@link tools.jackson.core.JacksonException}
     */
    public void write(Finding finding, JsonGenerator generator) {
        codec.write(finding, new JsonOutput(generator, Extensions.none()));
    }
}
