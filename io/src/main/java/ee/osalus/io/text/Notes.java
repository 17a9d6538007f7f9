package ee.osalus.io.text;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The findings of a reading, each with its place, put into the order of the text at the end. */
final class Notes {

    private record Note(int offset, Finding finding) {}

    private final SourceText text;
    private final List<Note> notes = new ArrayList<>();

    Notes(SourceText text) {
        this.text = text;
    }

    void add(TextFinding code, Span span, Map<String, ? extends Serializable> facts) {
        notes.add(new Note(
                span.start(),
                Finding.builder(code)
                        .location(text.place(span))
                        .putAllFacts(facts)
                        .build()));
    }

    /** The candidates that findings name already, each as it is printed. */
    Set<String> candidates() {
        return notes.stream()
                .flatMap(note -> Stream.of("candidates", "told")
                        .map(fact -> note.finding().facts().get(fact)))
                .filter(Objects::nonNull)
                .flatMap(candidates -> Arrays.stream(candidates.toString().split("; ", -1)))
                .collect(Collectors.toSet());
    }

    boolean has(TextFinding code) {
        return notes.stream().anyMatch(note -> note.finding().code() == code);
    }

    void addPersonal(Span span) {
        notes.add(new Note(
                span.start(),
                Finding.builder(TextFinding.PERSONAL_DATA)
                        .location(text.maskedPlace(span))
                        .build()));
    }

    Findings findings() {
        return Findings.of(notes.stream()
                .sorted(Comparator.comparingInt(Note::offset))
                .map(Note::finding)
                .distinct()
                .toList());
    }
}
