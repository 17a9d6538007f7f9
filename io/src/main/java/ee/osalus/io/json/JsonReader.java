package ee.osalus.io.json;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.InputFinding;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads the bytes of one document that holds one value. */
final class JsonReader<T> {

    private static final int PART_SIZE = 1 << 16;

    private final InputLimits limits;
    private final JsonFactory factory;
    private final Codec<T> codec;
    private final JsonKind kind;

    JsonReader(InputLimits limits, Codec<T> codec, JsonKind kind) {
        this.limits = limits;
        this.codec = codec;
        this.kind = kind;
        // NaN is let through here so that it is refused as the value that it is, and the rest is read.
        this.factory = JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxNameLength(limits.maxTextLength())
                        .maxStringLength(limits.maxTextLength())
                        .maxNumberLength(limits.maxTextLength())
                        .build())
                .build();
    }

    JsonReader<T> withLimits(InputLimits other) {
        return new JsonReader<>(other, codec, kind);
    }

    Reading<T> read(CharSequence json) {
        String text = json.toString();
        if (text.length() > limits.maxBytes()) {
            return tooLarge();
        }
        if (Surrogates.firstLone(text) >= 0) {
            return failed(JsonFinding.NOT_UTF_8, Map.of(), new TextLocation(1, 1, ""));
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length > limits.maxBytes() ? tooLarge() : read(new Utf8Document(bytes, 1));
    }

    Reading<T> read(InputStream in) throws IOException {
        int first = (int) Math.min(Nesting.mostBytes(limits), mostBytes());
        byte[] bytes = in.readNBytes(first);
        return bytes.length < first ? read(bytes) : readOn(bytes, in);
    }

    /** Reads on only as long as what was read can still be the beginning of a document within the limits. */
    private Reading<T> readOn(byte[] begun, InputStream in) throws IOException {
        boolean utf16 = isUtf16(begun);
        Nesting nesting = new Nesting(limits);
        ByteArrayOutputStream whole = new ByteArrayOutputStream(begun.length);
        byte[] part = begun;
        while (part.length > 0) {
            whole.writeBytes(part);
            if (whole.size() > mostBytes()) {
                return tooLarge();
            }
            for (int i = 0; i < part.length && !utf16; i++) {
                nesting.take(part[i]);
            }
            if (nesting.isBeyondLimits()) {
                return read(new Utf8Document(whole.toByteArray(), 1).cutShort());
            }
            part = in.readNBytes(Math.min(PART_SIZE, mostBytes() + 1 - whole.size()));
        }
        return read(whole.toByteArray());
    }

    /** No array is longer. */
    private int mostBytes() {
        return (int) Math.min(limits.maxBytes(), Integer.MAX_VALUE - 16);
    }

    /** Takes the bytes as its own. */
    Reading<T> read(byte[] bytes) {
        if (bytes.length > limits.maxBytes()) {
            return tooLarge();
        }
        return isUtf16(bytes) ? read(new String(bytes, StandardCharsets.UTF_16)) : read(new Utf8Document(bytes, 1));
    }

    private static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private Reading<T> tooLarge() {
        return failed(InputFinding.TOO_LARGE, Map.of("limit", limits.maxBytes()), new TextLocation(1, 1, ""));
    }

    Reading<T> read(Utf8Document document) {
        int malformed = document.firstMalformed();
        if (malformed >= 0) {
            return failed(JsonFinding.NOT_UTF_8, Map.of(), new Places(document).placeOf(malformed));
        }
        return document.isBlank()
                ? failed(InputFinding.EMPTY, Map.of(), new TextLocation(document.firstLine(), 1, ""))
                : parse(document);
    }

    private Reading<T> failed(FindingCode code, Map<String, ? extends Serializable> facts, TextLocation place) {
        return Reading.failed(Finding.builder(code)
                .location(PointerLocation.of("").at(place))
                .putAllFacts(facts)
                .build());
    }

    private Reading<T> parse(Utf8Document document) {
        try (JsonParser parser = parser(document)) {
            JsonInput in = new JsonInput(parser, limits, null);
            if (!document.hasEscapes()) {
                in.expectWholeCharacters();
            }
            try {
                parser.nextToken();
                T value = codec.read(in);
                int more = document.skipBlanks((int) parser.currentLocation().getByteOffset());
                if (value != null && more < document.length()) {
                    return failed(JsonFinding.TRAILING_TEXT, Map.of(), new Places(document).placeOf(more));
                }
                Optional<Finding> other = otherKind(in, value != null, document);
                if (value == null) {
                    return other.<Reading<T>>map(Reading::failed)
                            .orElseGet(() -> Reading.failed(findings(in, document)));
                }
                Findings noticed = findings(in, document);
                Findings findings = other.map(said -> Findings.of(List.of(said)).and(noticed))
                        .orElse(noticed);
                return Reading.of(value, findings, () -> origins(document));
            } catch (JacksonException broken) {
                return Reading.failed(placed(in.broken(broken, document), document));
            }
        }
    }

    /** Says what the document is, where it is of another kind than is read here; looked for where a field is not known, or nothing was read. */
    private Optional<Finding> otherKind(JsonInput in, boolean hasValue, Utf8Document document) {
        if (hasValue && in.notes().list().stream().noneMatch(JsonReader::isUnknownField)) {
            return Optional.empty();
        }
        return KindFields.other(kind, parser(document), hasValue)
                .map(other -> Finding.builder(JsonFinding.OTHER_KIND)
                        .location(PointerLocation.of("").at(new Places(document).placeOf(document.skipBlanks(0))))
                        .putFact("kind", other.name())
                        .putFact("wanted", kind.name())
                        .build());
    }

    private static boolean isUnknownField(Noted noted) {
        return noted.code() == JsonFinding.UNKNOWN_FIELD || noted.code() == JsonFinding.FIELD_NOT_KEPT;
    }

    private JsonParser parser(Utf8Document document) {
        return factory.createParser(ObjectReadContext.empty(), document.array(), document.start(), document.length());
    }

    private Findings findings(JsonInput in, Utf8Document document) {
        if (in.notes().list().isEmpty()) {
            return Findings.none();
        }
        Places places = new Places(document);
        List<Finding> findings = new ArrayList<>();
        in.notes().list().stream()
                .sorted(Comparator.comparing(Noted::spot))
                .forEach(noted -> findings.add(noted.at(places.place(noted.spot(), noted.raw()))));
        if (in.notes().onlyCounted() > 0) {
            findings.add(Finding.at("", JsonFinding.MORE_FINDINGS)
                    .putFact("count", in.notes().onlyCounted())
                    .build());
        }
        return Findings.of(findings);
    }

    private static Finding placed(Noted noted, Utf8Document document) {
        return noted.at(new Places(document).place(noted.spot(), noted.raw()));
    }

    /** Reads the document once more, this time for the places of its values. */
    private SortedMap<String, TextLocation> origins(Utf8Document document) {
        Map<String, Origin> spots = new LinkedHashMap<>();
        try (JsonParser parser = parser(document)) {
            parser.nextToken();
            codec.read(new JsonInput(parser, limits, spots));
        }
        Places places = new Places(document);
        SortedMap<String, TextLocation> origins = new TreeMap<>();
        spots.forEach((pointer, origin) -> origins.put(pointer, places.place(origin.spot(), origin.raw())));
        return origins;
    }
}
