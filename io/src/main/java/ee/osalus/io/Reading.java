package ee.osalus.io;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of an input: the value, what was noticed, and where in the input each part of the value stood.
 *
 * <p>Example: {@code reading.origin("/projects/0/funding/totalCost")} is line 42, column 1, {@code 11 148 EUR}.
 *
 * @param <T> the type of the value
 */
public final class Reading<T> {

    private final @Nullable T value;
    private final Findings findings;
    private final Origins origins;

    private Reading(@Nullable T value, Findings findings, Origins origins) {
        this.value = value;
        this.findings = findings;
        this.origins = origins;
    }

    /**
     * A reading with a value.
     *
     * @param <T> the type of the value
     * @param value what was read
     * @param findings what was noticed
     * @param origins where each part of the value stood, by its JSON Pointer in the value
     * @return the reading
     */
    public static <T> Reading<T> of(T value, Findings findings, SortedMap<String, TextLocation> origins) {
        return new Reading<>(value, findings, new Origins(origins));
    }

    /**
     * A reading with a value, whose origins are found only when somebody asks for one.
     *
     * @param <T> the type of the value
     * @param value what was read
     * @param findings what was noticed
     * @param origins finds where each part of the value stood, by its JSON Pointer in the value; asked at most once
     * @return the reading
     */
    public static <T> Reading<T> of(
            T value, Findings findings, Supplier<? extends SortedMap<String, TextLocation>> origins) {
        return new Reading<>(value, findings, new Origins(origins));
    }

    /**
     * A reading without a value.
     *
     * @param <T> the type that the value would have had
     * @param reason why nothing could be read
     * @return the reading
     */
    public static <T> Reading<T> failed(Finding reason) {
        return failed(Findings.of(List.of(reason)));
    }

    /**
     * A reading without a value, where more was noticed than the reason.
     *
     * @param <T> the type that the value would have had
     * @param findings what was noticed, among it why nothing could be read
     * @return the reading
     */
    public static <T> Reading<T> failed(Findings findings) {
        return new Reading<>(null, findings, new Origins(new TreeMap<>()));
    }

    /**
     * What was read.
     *
     * @return the value; empty where the input could not be read at all, and then a finding says why
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * What was read, for programs that cannot go on without it. Example of what is said else:
     * {@code nothing was read: 1:1 There is nothing to read. (input.empty)}.
     *
     * @return the value; what was noticed about it is still to be looked at
     * @throws NoSuchElementException if the input could not be read at all; its message says why, in English
     */
    public T orElseThrow() {
        return value().orElseThrow(() -> new NoSuchElementException(
                "nothing was read: " + findings.stream().map(Reading::said).collect(Collectors.joining("; "))));
    }

    private static String said(Finding finding) {
        String place = finding.location().map(at -> at + " ").orElse("");
        return place + finding.message(Locale.ENGLISH) + " (" + finding.code().code() + ")";
    }

    /**
     * What was noticed while reading.
     *
     * @return the findings in the order of the input
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Where each part of the value stood.
     *
     * @return a copy, by JSON Pointer in the value, sorted by pointer
     */
    public NavigableMap<String, TextLocation> origins() {
        return new TreeMap<>(origins.found());
    }

    /**
     * Where a part of the value stood.
     *
     * @param pointer its JSON Pointer in the value
     * @return the place with the raw text; empty where nothing was read there
     */
    public Optional<TextLocation> origin(String pointer) {
        return Optional.ofNullable(origins.found().get(pointer));
    }

    /**
     * The findings of a check with the places where their values were printed.
     *
     * @param checked findings by JSON Pointer into the value; those of a project in a document begin with
     *     {@code /projects/0}, see {@link Findings#within}
     * @return the same findings; each pointer has the place of its value, or of the title or else the first value below it, or of the
     *     nearest one that it belongs to, where there is one; a finding about a whole project stands at its title
     */
    public Findings locate(Findings checked) {
        return checked.map(f -> f.withLocation(f.location().map(this::located)));
    }

    private Location located(Location location) {
        if (location instanceof PointerLocation pointer && pointer.text().isEmpty()) {
            return nearest(pointer.pointer()).<Location>map(pointer::at).orElse(pointer);
        }
        return location;
    }

    /** A project as a whole is looked for at its title; each upper bound is the end of what begins with the pointer and a slash. */
    private static Optional<TextLocation> titleOrFirst(NavigableMap<String, TextLocation> found, String at) {
        return Stream.of(found.subMap(at + "/title", at + "/title0"), found.subMap(at + "/", at + "0"))
                .flatMap(below -> below.values().stream())
                .findFirst();
    }

    private Optional<TextLocation> nearest(String pointer) {
        NavigableMap<String, TextLocation> found = origins.found();
        for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            TextLocation exact = found.get(at);
            if (exact != null) {
                return Optional.of(exact);
            }
            Optional<TextLocation> below = titleOrFirst(found, at);
            if (below.isPresent()) {
                return below;
            }
            if (at.isEmpty()) {
                return Optional.empty();
            }
        }
    }

    /** Whether there is a value, and what was noticed; the value may hold personal data and is not shown. */
    @Override
    public String toString() {
        return "Reading[" + (value == null ? "no value" : "a value") + ", " + findings + "]";
    }
}
