package ee.osalus.io.json;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The fields by which a kind of JSON is told.
 *
 * @param names all of them
 * @param needed those without which it is none; of several in a set one is enough
 */
record KindFields(Set<String> names, List<Set<String>> needed) {

    private static final JsonFactory FACTORY = new JsonFactory();
    /** No kind has as many fields. */
    private static final int MOST = 64;

    /** Native JSON begins with its version, whatever it describes. */
    private static final String VERSION = "osalus";

    private static final String REPORTS =
            "source title projects programmes calls split findings origins currency lines total "
                    + "totalWithoutErrors totalWithoutWarnings decision decidedOn legalBasis affected affectedCost correctedCost sources "
                    + "borneByBeneficiary pairs onlyFirst onlySecond";

    private static final Map<JsonKind, KindFields> KINDS = kinds();

    private static Map<JsonKind, KindFields> kinds() {
        Map<JsonKind, KindFields> kinds = new EnumMap<>(JsonKind.class);
        kinds.put(JsonKind.PROJECT, of(ProjectCodecs.PROJECT));
        kinds.put(JsonKind.TERMS, of(TermsCodecs.TERMS, "rules"));
        kinds.put(JsonKind.RULEBOOK, of(RulebookCodecs.rulebook(Map.of()), "base|terms"));
        kinds.put(JsonKind.COST_SPLIT, of(SplitCodecs.SPLIT, "terms", "cost"));
        kinds.put(JsonKind.BUDGET, of(BudgetCodecs.BUDGET, "currency", "lines|flatRates"));
        kinds.put(JsonKind.BUDGET_COSTS, of(BudgetCodecs.COSTS, "budget"));
        kinds.put(JsonKind.GRANT_AGREEMENT, of(ClaimCodecs.AGREEMENT, "terms", "approvedCost"));
        kinds.put(JsonKind.CLAIM, of(ClaimCodecs.CLAIM, "agreement", "items"));
        kinds.put(JsonKind.CLAIM_LEDGER, of(ClaimCodecs.LEDGER, "agreement", "claims"));
        kinds.put(JsonKind.FINDINGS, of(Set.of(VERSION, "findings"), "findings"));
        kinds.put(
                JsonKind.REPORT,
                of(
                        Set.of(REPORTS.split(" ")),
                        "findings|pairs",
                        "source|lines|decision|onlyFirst",
                        "projects|split|total|affectedCost|onlySecond"));
        kinds.put(JsonKind.GRANTS, of(Set.of("grants"), "grants"));
        return kinds;
    }

    private static KindFields of(ObjectCodec<?, ?> codec, String... needed) {
        Set<String> names = new LinkedHashSet<>(codec.names());
        names.add(VERSION);
        return of(names, needed);
    }

    /** Of what is needed, bars part what is one for the other. */
    private static KindFields of(Set<String> names, String... needed) {
        return new KindFields(
                names,
                Arrays.stream(needed).map(some -> Set.of(some.split("\\|"))).toList());
    }

    /** The kind of the first object in the bytes, which may end within it. */
    static Optional<JsonKind> kind(byte[] json) {
        return best(fields(FACTORY.createParser(ObjectReadContext.empty(), json), field -> false));
    }

    /**
     * What a document is that is not of the kind that was wanted.
     *
     * @param parser stands before the document, and is closed
     * @param hasValue whether the reader of the kind that was wanted has read a value: then a field of its own is enough to be of its
     *     kind
     */
    static Optional<JsonKind> other(JsonKind wanted, JsonParser parser, boolean hasValue) {
        Set<String> of = fields(parser, field -> hasValue && isOfNoOther(wanted, field));
        Set<String> known = of(wanted).known(of);
        return best(of).filter(kind -> kind != wanted)
                .filter(kind -> of(kind).known(of).size() > known.size())
                .filter(kind -> !hasValue || of(kind).names.containsAll(known));
    }

    private static KindFields of(JsonKind kind) {
        return KINDS.getOrDefault(kind, new KindFields(Set.of(), List.of()));
    }

    private static boolean isOfNoOther(JsonKind kind, String field) {
        return KINDS.entrySet().stream()
                .allMatch(each -> each.getValue().names.contains(field) == (each.getKey() == kind));
    }

    /** The fields of the first object, as far as it can be read and up to one that decides. */
    private static Set<String> fields(JsonParser parser, Predicate<String> decides) {
        Set<String> fields = new LinkedHashSet<>();
        try (parser) {
            JsonToken first = parser.nextToken();
            while (first == JsonToken.START_ARRAY) {
                first = parser.nextToken();
            }
            String field = first == JsonToken.START_OBJECT ? parser.nextName() : null;
            for (; field != null && fields.size() < MOST; field = parser.nextName()) {
                fields.add(field);
                if (decides.test(field)) {
                    return fields;
                }
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException endsHere) {
            return fields;
        }
        return fields;
    }

    /** The kind that knows the most of the fields, and at least two of them or all, but for the title, which anything may have. */
    private static Optional<JsonKind> best(Set<String> of) {
        return KINDS.keySet().stream()
                .filter(kind -> !of.isEmpty() && of(kind).mayBe(of))
                .max(Comparator.comparingInt(
                                (JsonKind kind) -> of(kind).known(of).size())
                        .thenComparing(Comparator.<JsonKind>naturalOrder().reversed()));
    }

    private boolean mayBe(Set<String> of) {
        long telling =
                known(of).stream().filter(field -> !field.equals("title")).count();
        return telling >= Math.min(2, of.size())
                && needed.stream().allMatch(some -> some.stream().anyMatch(of::contains));
    }

    private Set<String> known(Set<String> of) {
        Set<String> known = new LinkedHashSet<>(of);
        known.retainAll(names);
        return known;
    }
}
