package ee.osalus.io.json;

import ee.osalus.budget.Budget;
import ee.osalus.budget.BudgetCosts;
import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.payment.Claim;
import ee.osalus.payment.ClaimLedger;
import ee.osalus.payment.GrantAgreement;
import ee.osalus.split.CostSplit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes what is computed, and what it is computed from, as native JSON: splits, budgets, agreements, claims, ledgers and
 * findings. {@link ProjectJson} is for projects, {@link TermsJson} for terms; amounts, shares, dates and texts are as there.
 *
 * <p>A document holds what a value follows from, and beside it what follows: a split holds {@code terms} and {@code cost}, then
 * {@code amounts}, {@code steps} with every figure, and {@code findings}. Reading computes again what follows and holds it against
 * what the document states, so that a figure that was changed by hand is found: {@code json.figure-differs} names the place, what
 * is stated and what follows. What is left out is not missed, so the first half of a document is one, too.
 *
 * <pre>{@code
 * String json = NativeJson.costSplit().write(split);
 * NativeJson.costSplit().read(json).value();   // an equal split
 * }</pre>
 *
 * <p>Reading never throws on data. A value of which anything is wrong is not given, but for a figure that differs: then what follows
 * is given. A field that is not of the format is reported and passed over, but within terms, which keep it. What is written is read
 * back to an equal value, and written again it is the same, byte by byte.
 *
 * @param <T> what a document holds
 */
public final class NativeJson<T> {

    private static final NativeJson<CostSplit> COST_SPLIT = of("costSplit", SplitCodecs.SPLIT, JsonKind.COST_SPLIT);
    private static final NativeJson<Budget> BUDGET = of("budget", BudgetCodecs.BUDGET, JsonKind.BUDGET);
    private static final NativeJson<BudgetCosts> BUDGET_COSTS =
            of("budgetCosts", BudgetCodecs.COSTS, JsonKind.BUDGET_COSTS);
    private static final NativeJson<GrantAgreement> GRANT_AGREEMENT =
            of("grantAgreement", ClaimCodecs.AGREEMENT, JsonKind.GRANT_AGREEMENT);
    private static final NativeJson<Claim> CLAIM = of("claim", ClaimCodecs.CLAIM, JsonKind.CLAIM);
    private static final NativeJson<ClaimLedger> CLAIM_LEDGER =
            of("claimLedger", ClaimCodecs.LEDGER, JsonKind.CLAIM_LEDGER);

    private final String name;
    private final Codec<T> codec;
    private final JsonReader<T> reader;

    private NativeJson(String name, Codec<T> codec, JsonReader<T> reader) {
        this.name = name;
        this.codec = codec;
        this.reader = reader;
    }

    private static <T> NativeJson<T> of(String name, ObjectCodec<T, ?> part, JsonKind kind) {
        Codec<T> document = part.document();
        return new NativeJson<>(name, document, new JsonReader<>(InputLimits.standard(), document, kind));
    }

    /**
     * Splits of a cost: {@code terms}, as in {@link TermsJson}, and {@code cost} with {@code eligible}, {@code total}, {@code inKind},
     * {@code beneficiary}, {@code quantities} by unit and {@code categories}; then {@code amounts} by source, {@code steps},
     * {@code findings}.
     *
     * @return the one instance of the format
     */
    public static NativeJson<CostSplit> costSplit() {
        return COST_SPLIT;
    }

    /**
     * Budgets: {@code currency}, {@code periods}, {@code lines} with {@code name}, {@code category}, {@code form}, {@code units},
     * {@code unitPrice} and {@code byPeriod}, and {@code flatRates} with {@code kind}, {@code rate} and {@code legalBasis}.
     *
     * @return the one instance of the format
     */
    public static NativeJson<Budget> budget() {
        return BUDGET;
    }

    /**
     * The costs of a budget: {@code budget} and {@code cuts}; then {@code amounts} by category, {@code total}, {@code periodTotals},
     * {@code steps}, {@code findings}.
     *
     * @return the one instance of the format
     */
    public static NativeJson<BudgetCosts> budgetCosts() {
        return BUDGET_COSTS;
    }

    /**
     * Agreements: {@code terms}, {@code approvedCost}, {@code retention}, {@code eligiblePeriod}, {@code vatRules} as a list of versions
     * with {@code period}, {@code value} and {@code source}, {@code budgetLines} by name; then {@code grants}.
     *
     * @return the one instance of the format
     */
    public static NativeJson<GrantAgreement> grantAgreement() {
        return GRANT_AGREEMENT;
    }

    /**
     * Claims: {@code agreement}, {@code earlierItems} and {@code items}, the documents, each with {@code supplier},
     * {@code documentNumber}, {@code documentDate}, {@code net} and what else is known; then {@code lines}, {@code eligible},
     * {@code amounts}, {@code cumulativeEligible}, {@code cumulativeAmounts}, {@code findings}.
     *
     * @return the one instance of the format
     */
    public static NativeJson<Claim> claim() {
        return CLAIM;
    }

    /**
     * Ledgers: {@code agreement}, {@code claims} each with its {@code items}, {@code final} if the last one is, {@code payments},
     * {@code corrections} each with its {@code correction}, {@code falls} and {@code paidOnAffected}; then {@code eligible},
     * {@code ineligibleByCorrection}, {@code grants}, {@code entitlements}, {@code paid}, {@code due}, {@code ownPart},
     * {@code findings}.
     *
     * @return the one instance of the format
     */
    public static NativeJson<ClaimLedger> claimLedger() {
        return CLAIM_LEDGER;
    }

    /**
     * Findings as {@link FindingJson} writes them, under {@code findings}.
     *
     * @param language of the messages that are written; what is read has its message from its code, in any language
     * @param further codes of readers other than that of native JSON; those of the core are known
     * @return the format; a finding of an unknown code is reported and not taken
     */
    public static NativeJson<Findings> findings(Locale language, Collection<? extends FindingCode> further) {
        Codec<Finding> finding = FindingCodecs.finding(FindingCodecs.knownAnd(further), language);
        return of(
                "findings",
                ObjectCodec.<Findings, List<Finding>>of(ArrayList::new, Findings::of)
                        .list("findings", finding, Findings::list, List::add)
                        .build(),
                JsonKind.FINDINGS);
    }

    /**
     * The same format with other limits for reading.
     *
     * @param limits how much to take
     * @return a reader and writer with those limits
     */
    public NativeJson<T> withLimits(InputLimits limits) {
        return new NativeJson<>(name, codec, reader.withLimits(limits));
    }

    /**
     * Reads a value from a text.
     *
     * @param json the JSON
     * @return the value and what was noticed
     */
    public Reading<T> read(CharSequence json) {
        return reader.read(json);
    }

    /**
     * Reads a value from bytes.
     *
     * @param json the JSON in UTF-8, or UTF-16 by its mark
     * @return the value and what was noticed
     */
    public Reading<T> read(byte[] json) {
        return reader.read(json.clone());
    }

    /**
     * Reads a value from a file.
     *
     * @param file the file
     * @return the value and what was noticed
     * @throws IOException if the file cannot be read
     */
    public Reading<T> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a value from a stream, to its end or to the limit, and leaves it open.
     *
     * @param in the stream
     * @return the value and what was noticed
     * @throws IOException if the stream cannot be read
     */
    public Reading<T> read(InputStream in) throws IOException {
        return reader.read(in);
    }

    /**
     * The JSON Schema (2020-12) of the format, which is a part of the resource {@code ee/osalus/io/json/native.schema.json}.
     *
     * <p>What is written is valid under it, and reading reports every document that it refuses. A schema cannot say, and reading
     * reports beyond it, what {@link ProjectJson#schema()} and {@link TermsJson#schema()} list; figures that do not follow from the
     * rest of the document; amounts that are negative, or finer than a cent, where they cannot be; sums, currencies, sources and
     * periods that do not fit each other; codes of findings that are not known; and places that are none.
     *
     * @return the schema as JSON
     */
    public String schema() {
        ObjectNode schema = (ObjectNode) new JsonMapper().readTree(Schemas.text("native.schema.json"));
        JsonNode type = schema.path("$defs").path(name);
        schema.remove("anyOf");
        schema.set("title", type.path("title"));
        schema.set("description", type.path("description"));
        schema.put("$id", "urn:osalus:" + name + ":1");
        schema.put("$ref", "#/$defs/" + name);
        return schema.toPrettyString();
    }

    /**
     * Writes a value as one line of JSON.
     *
     * @param value the value
     * @return the JSON, without a line end
     */
    public String write(T value) {
        return JsonOutput.text(codec, value);
    }

    /**
     * Writes a value in UTF-8, and leaves the stream open.
     *
     * @param value the value
     * @param out where to write
     * @throws IOException if the stream cannot be written
     */
    public void write(T value, OutputStream out) throws IOException {
        out.write(write(value).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a value as one of a larger document.
     *
     * @param value the value
     * @param generator stands where a value may begin; what fails in it is its own {@link tools.jackson.core.JacksonException}
     */
    public void write(T value, JsonGenerator generator) {
        codec.write(value, new JsonOutput(generator, Extensions.none()));
    }
}
