package ee.osalus.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a JSON object describes, told by the names of its fields: which reader takes it. A document that is given to the reader of
 * another kind is one finding, {@link JsonFinding#OTHER_KIND}.
 */
public enum JsonKind {
    /** A project, as {@link ProjectJson} reads it. */
    PROJECT(() -> ProjectCodecs.PROJECT.names()),
    /** The terms of a grant, as {@link TermsJson} reads them. */
    TERMS(() -> TermsCodecs.TERMS.names(), "rules"),
    /** A rulebook, as {@link RulebookJson} reads it. */
    RULEBOOK(() -> RulebookCodecs.NAMES, "base|terms"),
    /** A split, as {@link NativeJson#costSplit()} reads it. */
    COST_SPLIT(() -> SplitCodecs.SPLIT.names(), "terms", "cost"),
    /** A budget, as {@link NativeJson#budget()} reads it. */
    BUDGET(() -> BudgetCodecs.BUDGET.names(), "currency", "lines|flatRates"),
    /** The costs of a budget, as {@link NativeJson#budgetCosts()} reads them. */
    BUDGET_COSTS(() -> BudgetCodecs.COSTS.names(), "budget"),
    /** An agreement, as {@link NativeJson#grantAgreement()} reads it. */
    GRANT_AGREEMENT(() -> ClaimCodecs.AGREEMENT.names(), "terms", "approvedCost"),
    /** A claim, as {@link NativeJson#claim()} reads it. */
    CLAIM(() -> ClaimCodecs.CLAIM.names(), "agreement", "items"),
    /** A ledger, as {@link NativeJson#claimLedger()} reads it. */
    CLAIM_LEDGER(() -> ClaimCodecs.LEDGER.names(), "agreement", "claims"),
    /** Findings, as {@link NativeJson#findings} reads them. */
    FINDINGS(() -> Set.of("findings"), "findings"),
    /** What the command line prints of documents, splits, claims, corrections and differences; no reader takes it. */
    REPORT(
            JsonKind::namesOfReports,
            "findings|pairs",
            "source|lines|decision|onlyFirst",
            "projects|split|total|affectedCost|onlySecond"),
    /** Grants as 360Giving JSON, as {@link ee.osalus.io.grants} reads them. */
    GRANTS(() -> Set.of("grants"), "grants");

    private static final Set<String> REPORTS = Set.of(
            ("source title projects programmes calls split findings origins currency lines total totalWithoutErrors "
                            + "totalWithoutWarnings decision decidedOn legalBasis affected affectedCost correctedCost sources "
                            + "borneByBeneficiary pairs onlyFirst onlySecond")
                    .split(" "));

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int HEAD = 1 << 20;
    /** No kind has as many fields. */
    private static final int MOST = 64;

    private final Supplier<Set<String>> names;
    private final List<Set<String>> needed;

    /**
     * A kind by its fields.
     *
     * @param names all of them, asked when a document is doubtful
     * @param needed those without which it is none; of several with bars between them one is enough
     */
    JsonKind(Supplier<Set<String>> names, String... needed) {
        this.names = names;
        this.needed = Arrays.stream(needed)
                .map(alternatives -> Set.of(alternatives.split("\\|")))
                .toList();
    }

    private static Set<String> namesOfReports() {
        return REPORTS;
    }

    /**
     * The kind of a file: of its first object, where it holds a list or lines of them.
     *
     * @param file the file, of which the beginning is read
     * @return the kind; empty where it is no JSON, or JSON of other fields
     * @throws IOException if the file cannot be read
     */
    public static Optional<JsonKind> of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        return best(names(FACTORY.createParser(ObjectReadContext.empty(), head), name -> false));
    }

    /**
     * What a document is that is not of the kind that was wanted.
     *
     * @param parser stands before the document, and is closed
     * @param hasValue whether the reader of the kind that was wanted has read a value: then a field of its own is enough to be of its kind
     */
    Optional<JsonKind> other(JsonParser parser, boolean hasValue) {
        Set<String> of = names(parser, name -> hasValue && isOfNoOther(name));
        return best(of).filter(kind -> kind != this)
                .filter(kind -> kind.known(of).size() > known(of).size())
                .filter(kind -> !hasValue || kind.known(of).containsAll(known(of)));
    }

    private boolean isOfNoOther(String name) {
        return knows(name) && Arrays.stream(values()).noneMatch(kind -> kind != this && kind.knows(name));
    }

    /** The fields of the first object, as far as it can be read and up to one that decides. */
    private static Set<String> names(JsonParser parser, Predicate<String> decides) {
        Set<String> names = new LinkedHashSet<>();
        try (parser) {
            JsonToken first = parser.nextToken();
            while (first == JsonToken.START_ARRAY) {
                first = parser.nextToken();
            }
            String name = first == JsonToken.START_OBJECT ? parser.nextName() : null;
            for (; name != null && names.size() < MOST; name = parser.nextName()) {
                names.add(name);
                if (decides.test(name)) {
                    return names;
                }
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException endsHere) {
            return names;
        }
        return names;
    }

    /** The kind that knows the most of the fields, and at least two of them or all, but for the title, which anything may have. */
    private static Optional<JsonKind> best(Set<String> of) {
        return Arrays.stream(values())
                .filter(kind ->
                        kind.needed.stream().allMatch(some -> some.stream().anyMatch(of::contains)))
                .filter(kind -> !of.isEmpty() && kind.telling(of) >= Math.min(2, of.size()))
                .max(Comparator.comparingInt((JsonKind kind) -> kind.known(of).size())
                        .thenComparing(Comparator.<JsonKind>naturalOrder().reversed()));
    }

    private long telling(Set<String> of) {
        return known(of).stream().filter(name -> !name.equals("title")).count();
    }

    /** Native JSON begins with its version, whatever it describes. */
    private boolean knows(String name) {
        return names.get().contains(name) || (name.equals("osalus") && this != REPORT && this != GRANTS);
    }

    private Set<String> known(Set<String> of) {
        Set<String> known = new LinkedHashSet<>(of);
        known.removeIf(name -> !knows(name));
        return known;
    }
}
