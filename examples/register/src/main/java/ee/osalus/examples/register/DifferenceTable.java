package ee.osalus.examples.register;

import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.reconcile.Difference;
import ee.osalus.reconcile.Pair;
import ee.osalus.reconcile.Reconciliation;
import ee.osalus.text.FigureFormat;
import ee.osalus.text.Messages;
import java.io.PrintWriter;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Differences for a terminal: a block a project, a line a value, with the line of each document where it stands. */
final class DifferenceTable {

    private static final int LONGEST = 60;

    private final PrintWriter out;
    private final Locale language;
    private final Messages words;
    private final FigureFormat figures;
    private final FieldNames fields;

    DifferenceTable(PrintWriter out, Locale language) {
        this.out = out;
        this.language = language;
        this.words = PageWords.reports(language);
        this.figures = FigureFormat.of(language);
        this.fields = new FieldNames(language);
    }

    void print(Reconciliation reconciliation, Sources first, Sources second) {
        long same = reconciliation.pairs().stream()
                .filter(pair -> pair.differences().isEmpty())
                .count();
        reconciliation.pairs().stream()
                .filter(pair -> !pair.differences().isEmpty())
                .forEach(pair -> print(pair, first, second));
        reconciliation.onlyFirst().forEach(index -> printOnly("onlyFirst", index, first));
        reconciliation.onlySecond().forEach(index -> printOnly("onlySecond", index, second));
        out.println(words.format(
                "reconciled",
                Map.of(
                        "same",
                        same,
                        "different",
                        reconciliation.pairs().size() - same,
                        "first",
                        reconciliation.onlyFirst().size(),
                        "second",
                        reconciliation.onlySecond().size())));
    }

    private void print(Pair pair, Sources first, Sources second) {
        out.println(name(first.projects().get(pair.first())) + " ("
                + words.format("matched." + pair.matchedBy().name(), Map.of()) + ")");
        out.println("  A " + file(pair.first(), first));
        out.println("  B " + file(pair.second(), second));
        ChangeTime.of(first.day(pair.first()), second.day(pair.second()))
                .ifPresent(time -> out.println("  "
                        + words.format(
                                time.isChanged(first.day(pair.first())) ? "changedFromB" : "changed",
                                Map.of("after", figures.format(time.after()), "by", figures.format(time.by())))));
        for (Difference difference : pair.differences()) {
            String pointer = difference.pointer();
            out.println("  " + fields.of(pointer));
            out.println("    A " + value(difference.first(), place(first, pair.first(), pointer)));
            out.println("    B " + value(difference.second(), place(second, pair.second(), pointer)));
        }
        out.println();
    }

    private void printOnly(String word, int index, Sources sources) {
        out.println(words.format(word, Map.of()) + ": "
                + name(sources.projects().get(index)) + " (" + file(index, sources) + ")");
    }

    private String file(int project, Sources sources) {
        return sources.files().get(project)
                + sources.day(project)
                        .map(day -> ", " + words.format("asOf", Map.of("day", figures.format(day))))
                        .orElse("");
    }

    private String name(Project project) {
        String references = project.references().stream().map(Reference::value).collect(Collectors.joining(", "));
        String title =
                project.title().map(t -> t.bestFor(language)).orElseGet(() -> words.format("untitled", Map.of()));
        return title + (references.isEmpty() ? "" : " [" + references + "]");
    }

    private static Optional<String> place(Sources sources, int project, String pointer) {
        return sources.origin(project, pointer)
                .map(at -> Places.shown(at, sources.formats().get(project)));
    }

    private String value(Optional<Serializable> value, Optional<String> place) {
        if (value.isEmpty()) {
            return "–";
        }
        String text = fields.value(value.get()).replaceAll("\\R", " ");
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return place.map(at -> at + " ").orElse("") + shown;
    }
}
