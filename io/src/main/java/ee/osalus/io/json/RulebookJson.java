package ee.osalus.io.json;

import ee.osalus.check.RulebookDefinition;
import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.Severity;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.io.json.RulebookDraft.Source;
import ee.osalus.io.json.RulebookDraft.TermsSource;
import ee.osalus.split.FundingTerms;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a rulebook as native JSON: which rules a city holds its projects against, and how they weigh.
 *
 * <pre>{@code
 * {"osalus": 1,
 *  "title": {"et": "Näidisvalla reeglid"},
 *  "base": ["STANDARD", "PUBLICATION"],
 *  "terms": ["terms/esf-with-state.json"],
 *  "off": ["period.too-long"],
 *  "severities": {"funding.mixed-currencies": "ERROR", "text.amount-not-taken": "WARNING"},
 *  "asOf": "2026-11-21",
 *  "parameters": {"longestTitle": 200}}
 * }</pre>
 *
 * <ul>
 *   <li>{@code base} is any of {@code STANDARD} and {@code PUBLICATION}, {@code terms} a list of funding terms, each as in
 *       {@link TermsJson} or by the name of a file of them, beside the rulebook's own file; one of the two must be there.
 *   <li>{@code off} and {@code severities} name codes of any check or reader; one of which the rulebook has no rule changes nothing.
 *   <li>{@code parameters} are those of {@link ee.osalus.check.CheckParameters}, but for the day, which is {@code asOf}.
 * </ul>
 *
 * <p>Reading never throws on data: what is wrong is a {@link JsonFinding} with JSON Pointer, line and column, and of a code that there is
 * not the nearest is told. A rulebook in which anything is wrong is not given at all: it would check something else than it says.
 */
public final class RulebookJson {

    private static final RulebookJson STANDARD = including(Set.of());

    private final Codec<Source> document;
    private final JsonReader<Source> reader;

    private RulebookJson(Codec<Source> document) {
        this.document = document;
        this.reader = new JsonReader<>(InputLimits.standard(), document, JsonKind.RULEBOOK);
    }

    /**
     * The format that knows the codes of the core and of native JSON.
     *
     * @return the one instance of it
     */
    public static RulebookJson standard() {
        return STANDARD;
    }

    /**
     * The format that knows more codes.
     *
     * @param codes the codes, such as those of all readers
     * @return a reader and writer that knows them beside the standard ones
     */
    public static RulebookJson including(Set<? extends FindingCode> codes) {
        return new RulebookJson(
                RulebookCodecs.rulebook(FindingCodecs.knownAnd(codes)).document());
    }

    /**
     * Reads a rulebook from a text, which can name no files of terms.
     *
     * @param json the JSON
     * @return the rulebook, if nothing is wrong with it, and what was noticed
     */
    public Reading<RulebookDefinition> read(CharSequence json) {
        try {
            return resolved(reader.read(json), null);
        } catch (IOException neverWithoutFiles) {
            throw new AssertionError(neverWithoutFiles);
        }
    }

    /**
     * Reads a rulebook from a file, and from the files of terms that it names.
     *
     * @param file the file; those that it names are looked for from its directory
     * @return the rulebook, if nothing is wrong with it, and what was noticed
     * @throws IOException if a file cannot be read; one that is named and is not there is a finding
     */
    public Reading<RulebookDefinition> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return resolved(reader.read(in), file);
        }
    }

    private static Reading<RulebookDefinition> resolved(Reading<Source> reading, @Nullable Path file)
            throws IOException {
        if (reading.value().isEmpty()) {
            return Reading.failed(reading.findings());
        }
        Source source = reading.value().get();
        List<FundingTerms> terms = new ArrayList<>();
        List<Finding> unread = new ArrayList<>();
        for (int i = 0; i < source.terms().size(); i++) {
            int index = i;
            TermsSource one = source.terms().get(i);
            if (one.terms().isPresent()) {
                terms.add(one.terms().get());
                continue;
            }
            Reading<FundingTerms> read = terms(one.file(), file);
            read.value()
                    .ifPresentOrElse(
                            terms::add,
                            () -> unread.add(located(read.findings(), "/terms/" + index, one.file(), reading)));
        }
        Findings findings = reading.findings().and(Findings.of(unread));
        return unread.isEmpty()
                ? Reading.of(source.definition().withTerms(terms), findings, reading::origins)
                : Reading.failed(findings);
    }

    /** Without a value and without a finding where there is no such file. */
    private static Reading<FundingTerms> terms(String name, @Nullable Path file) throws IOException {
        if (file == null) {
            return Reading.failed(Findings.none());
        }
        try {
            return TermsJson.standard().read(file.resolveSibling(name));
        } catch (NoSuchFileException | InvalidPathException notThere) {
            return Reading.failed(Findings.none());
        }
    }

    private static Finding located(Findings why, String pointer, String file, Reading<Source> reading) {
        String detail = why.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(finding -> finding.location().map(place -> place + " ").orElse("")
                        + finding.code().code())
                .orElse("–");
        PointerLocation place = PointerLocation.of(pointer);
        return Finding.builder(JsonFinding.TERMS_NOT_READ)
                .location(reading.origin(pointer).map(place::at).orElse(place))
                .putFact("file", file)
                .putFact("detail", detail)
                .build();
    }

    /**
     * The JSON Schema (2020-12) of the format, which is the resource {@code ee/osalus/io/json/rulebook.schema.json}.
     *
     * <p>What is written is valid under it, and reading reports every document that it refuses. A schema cannot say, and reading reports
     * beyond it: codes that there are not; files that are not there; and what {@link TermsJson#schema()} and {@link ProjectJson#schema()}
     * list.
     *
     * @return the schema as JSON
     */
    public String schema() {
        return Schemas.text("rulebook.schema.json");
    }

    /**
     * Writes a rulebook as one line of JSON, all its terms within.
     *
     * @param rulebook the rulebook
     * @return the JSON, without a line end
     * @throws IllegalArgumentException if an extension of its terms is not JSON, or not at a JSON Pointer
     */
    public String write(RulebookDefinition rulebook) {
        return JsonOutput.text(document, Source.of(rulebook));
    }
}
