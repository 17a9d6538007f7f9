package ee.osalus.io.json;

import ee.osalus.funding.Call;
import ee.osalus.funding.Programme;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;

/**
 * Reads and writes one project as native JSON.
 *
 * <p>The field names are those of the model's accessors, absent values are left out, and {@code "osalus": 1} names the version of
 * the format:
 *
 * <pre>{@code
 * {"osalus": 1,
 *  "references": [{"scheme": "tartu-register", "value": "VP-18-0145"}],
 *  "title": {"et": "Õppereisid", "en": "Study visits"},
 *  "status": "FINISHED",
 *  "period": {"start": "2018-09-12", "end": "2019-05"},
 *  "funding": {
 *    "totalCost": {"amount": "24600.00", "currency": "EUR", "approximate": true},
 *    "sources": [{"kind": "GRANT", "funder": {"name": "EL Struktuurifondid"},
 *                 "amount": {"amount": "20910.00", "currency": "EUR"}, "rate": "85%", "rateBase": "UNSTATED"}]},
 *  "partners": [{"role": "LEAD_PARTNER", "organisation": {"name": "Näidislinn", "registryCode": "77000507"}}]}
 * }</pre>
 *
 * <ul>
 *   <li>An amount is a plain decimal string at the currency's scale; a JSON number is read, too. {@code approximate} stands inside
 *       the amount that the document hedges.
 *   <li>A share is a percentage where that ends, {@code "85%"}, else a fraction, {@code "2/3"}.
 *   <li>A date is of the ISO form, which carries the precision: {@code 2018-09-12}, {@code 2019-05}, {@code 2019}.
 *   <li>A text is an object by BCP 47 language tag, or a plain string where its language is unknown.
 *   <li>What the format does not know is kept in {@link Project#extensions()} and written back where it stood. What has no such
 *       place in the document, because its object is not there or a field of the format is called so, stands in the field
 *       {@code extensions} by its JSON Pointer: {@code "extensions": {"/programme/x-axis": 2}}. Nothing is left out.
 * </ul>
 *
 * <p>Reading never throws on data. Each wrong value is a {@link JsonFinding} with its JSON Pointer, line and column, and the rest
 * is read; an input that is not JSON in UTF-8 (or UTF-16 by its mark), is longer or deeper than the {@link InputLimits}, or goes
 * on after the project, gives a reading without a value and one finding. What is written is read back to an equal project, and
 * written again it is the same, byte by byte. Native JSON is complete, personal data included, and therefore not for publication.
 */
public final class ProjectJson {

    private static final ProjectJson STANDARD =
            new ProjectJson(new JsonReader<>(InputLimits.standard(), ProjectCodecs.PROJECT, JsonKind.PROJECT));

    private final JsonReader<Project> reader;

    private ProjectJson(JsonReader<Project> reader) {
        this.reader = reader;
    }

    /**
     * The format with the standard limits.
     *
     * @return the one instance of it
     */
    public static ProjectJson standard() {
        return STANDARD;
    }

    /**
     * The same format with other limits for reading.
     *
     * @param limits how much to take
     * @return a reader and writer with those limits
     */
    public ProjectJson withLimits(InputLimits limits) {
        return new ProjectJson(reader.withLimits(limits));
    }

    /**
     * Reads a project from a text.
     *
     * @param json the JSON
     * @return the project and what was noticed
     */
    public Reading<Project> read(CharSequence json) {
        return reader.read(json);
    }

    /**
     * Reads a project from bytes.
     *
     * @param json the JSON in UTF-8, or UTF-16 by its mark
     * @return the project and what was noticed
     */
    public Reading<Project> read(byte[] json) {
        return reader.read(json.clone());
    }

    /**
     * Reads a project from a file.
     *
     * @param file the file
     * @return the project and what was noticed
     * @throws IOException if the file cannot be read
     */
    public Reading<Project> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a project from a stream, to its end or to the limit, and leaves it open.
     *
     * @param in the stream
     * @return the project and what was noticed
     * @throws IOException if the stream cannot be read
     */
    public Reading<Project> read(InputStream in) throws IOException {
        return reader.read(in);
    }

    /**
     * The JSON Schema (2020-12) of the format, which is the resource {@code ee/osalus/io/json/project.schema.json}.
     *
     * <p>What is written is valid under it, and reading reports every document that it refuses. A schema cannot say, and reading
     * reports beyond it: names that stand twice; days that do not exist, such as 2021-02-30, and the year 0000; periods that end
     * before they start; currencies that do not exist, and amounts finer than their currency; fractions over zero; JSON numbers
     * of more than 1 000 digits on either side of the point; a version written as {@code 1.0}; language tags that are only
     * shaped like one, and two tags that mean one language; halves of characters; unknown fields, which a schema lets pass; and
     * the limits of {@link InputLimits}.
     *
     * @return the schema as JSON
     */
    public String schema() {
        return Schemas.text("project.schema.json");
    }

    /**
     * Writes a project as one line of JSON.
     *
     * @param project the project
     * @return the JSON, without a line end
     * @throws IllegalArgumentException if one of the project's extensions is not JSON, or not at a JSON Pointer
     */
    public String write(Project project) {
        return JsonOutput.text(ProjectCodecs.PROJECT, project);
    }

    /**
     * Writes a project in UTF-8, and leaves the stream open.
     *
     * @param project the project
     * @param out where to write
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if one of the project's extensions is not JSON, or not at a JSON Pointer
     */
    public void write(Project project, OutputStream out) throws IOException {
        out.write(write(project).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a project, and leaves the writer open.
     *
     * @param project the project
     * @param out where to write
     * @throws IOException if the writer cannot be written
     * @throws IllegalArgumentException if one of the project's extensions is not JSON, or not at a JSON Pointer
     */
    public void write(Project project, Writer out) throws IOException {
        out.write(write(project));
    }

    /**
     * Writes a project as a value of a larger document.
     *
     * @param project the project
     * @param generator stands where a value may begin; what fails in it is its own {@link tools.jackson.core.JacksonException}
     * @throws IllegalArgumentException if one of the project's extensions is not JSON, or not at a JSON Pointer
     */
    public void write(Project project, JsonGenerator generator) {
        ProjectCodecs.PROJECT.write(project, new JsonOutput(generator, Extensions.none()));
    }

    /**
     * Writes a programme as a value of a larger document.
     *
     * @param programme the programme
     * @param generator stands where a value may begin; what fails in it is its own {@link tools.jackson.core.JacksonException}
     */
    public void write(Programme programme, JsonGenerator generator) {
        FundingCodecs.PROGRAMME.write(programme, new JsonOutput(generator, Extensions.none()));
    }

    /**
     * Writes a call as a value of a larger document.
     *
     * @param call the call
     * @param generator stands where a value may begin; what fails in it is its own {@link tools.jackson.core.JacksonException}
     */
    public void write(Call call, JsonGenerator generator) {
        FundingCodecs.CALL.write(call, new JsonOutput(generator, Extensions.none()));
    }
}
