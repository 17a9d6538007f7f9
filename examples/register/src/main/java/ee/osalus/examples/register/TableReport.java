package ee.osalus.examples.register;

import ee.osalus.funding.Call;
import ee.osalus.funding.Programme;
import ee.osalus.project.Reference;
import ee.osalus.text.FigureFormat;
import ee.osalus.text.Messages;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The report for a terminal: a block a document, a line a figure, and the findings with the line that they stand on. */
final class TableReport implements Report {

    /** Of longer lists nobody reads more than what is wrong with them. */
    private static final int RECORDS_SHOWN_IN_ANY_CASE = 1_000;

    private final PrintWriter out;
    private final Locale language;
    private final Messages words;
    private final FigureFormat figures;
    private final ProjectRows rows;
    private final FindingLines lines;
    private final RuleCounts counts = new RuleCounts();
    private long parts;
    private long leftOut;

    TableReport(PrintWriter out, Locale language) {
        this.out = out;
        this.language = language;
        this.words = PageWords.reports(language);
        this.figures = FigureFormat.of(language);
        this.rows = new ProjectRows(language, words);
        this.lines = FindingLines.in(language);
    }

    @Override
    public void add(CheckedDocument document) {
        counts.add(document);
        parts++;
        boolean isOneOfMany = document.extent() == CheckedDocument.Extent.RECORD && parts > RECORDS_SHOWN_IN_ANY_CASE;
        if (isOneOfMany && document.findings().isEmpty()) {
            leftOut++;
            return;
        }
        print(document);
    }

    private void print(CheckedDocument document) {
        out.println(document.source());
        document.projects().forEach(project -> {
            String references =
                    project.references().stream().map(Reference::value).collect(Collectors.joining(", "));
            String title = project.title().map(t -> t.bestFor(language)).orElseGet(() -> word("untitled"));
            out.println("  " + title + (references.isEmpty() ? "" : " [" + references + "]"));
            rows.of(project).forEach(row -> print(row.label(), row.value()));
        });
        document.programmes().forEach(this::printProgramme);
        document.calls().forEach(this::printCall);
        if (document.extent() != CheckedDocument.Extent.REMARKS
                && document.projects().isEmpty()
                && document.programmes().isEmpty()
                && document.calls().isEmpty()) {
            out.println("  " + word("nothing"));
        }
        lines.of(document.findings(), document.format()).forEach(line -> out.println("  " + line));
        out.println();
    }

    private void printProgramme(Programme programme) {
        out.println("  " + word("programme") + ": " + programme.name().bestFor(language));
        programme.period().ifPresent(p -> print("period", figures.period(p)));
        programme.fund().ifPresent(f -> print("fund", f.bestFor(language)));
        programme.body().ifPresent(b -> print("body", b.name().bestFor(language)));
    }

    private void printCall(Call call) {
        String name = call.name().map(n -> n.bestFor(language)).orElse("");
        out.println("  " + word("call") + ": " + (call.code().orElse("") + " " + name).strip());
        call.window().ifPresent(w -> print("window", figures.period(w)));
    }

    private void print(String label, String value) {
        out.println("    %-18s %s".formatted(word(label), value));
    }

    private String word(String key) {
        return words.format(key, Map.of());
    }

    /** What is not shown, and how many projects fail each rule, the gravest first. */
    private void printCounts() {
        if (leftOut > 0) {
            out.println(words.format("leftOut", Map.of("records", leftOut)));
        }
        if (parts > 1) {
            print(words.format("counts", Map.of("projects", counts.projects())), counts.ofProjects());
            print(word("countsElsewhere"), counts.elsewhere());
        }
    }

    private void print(String title, Map<RuleCounts.Failed, Long> failures) {
        if (failures.isEmpty()) {
            return;
        }
        out.println(title);
        failures.forEach((rule, failed) -> out.println(
                "  %7d  %-9s %s".formatted(failed, word(rule.severity().name()), rule.code())));
    }

    @Override
    public void close() {
        printCounts();
        out.flush();
    }
}
