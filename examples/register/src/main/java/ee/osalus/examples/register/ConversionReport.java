package ee.osalus.examples.register;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.Severity;
import ee.osalus.io.document.DocumentFormat;
import ee.osalus.io.json.JsonFinding;
import ee.osalus.project.Project;
import ee.osalus.text.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was noticed while projects went into another format: what of each was left out and why, and in the end how often. */
final class ConversionReport {

    private final PrintWriter out;
    private final Locale language;
    private final FailOn failOn;
    private final Messages words;
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private String current = "";
    private int read;
    private int refused;
    private int lastRefused;
    private boolean errors;

    ConversionReport(PrintWriter out, Locale language, FailOn failOn) {
        this.out = out;
        this.failOn = failOn;
        this.language = language;
        this.words = PageWords.reports(language);
    }

    /** What was noticed while reading, but for fields that are kept: what becomes of them the writer says. */
    void noticed(String source, DocumentFormat format, Findings findings) {
        errors |= failOn.fails(findings);
        Findings said = Findings.of(findings.stream()
                .filter(finding -> finding.code() != JsonFinding.UNKNOWN_FIELD)
                .toList());
        FindingLines.in(language).of(source, said, format).forEach(out::println);
    }

    /** The project that is written next. */
    void begin(String source, Project project) {
        read++;
        current = source + " \""
                + project.title().map(title -> title.bestFor(language)).orElse("") + "\"";
    }

    /** What of the project was not written; after an ERROR nothing of it was. */
    void left(Finding finding) {
        errors |= failOn.fails(Findings.of(List.of(finding)));
        if (finding.severity() == Severity.ERROR && lastRefused != read) {
            lastRefused = read;
            refused++;
        }
        String part = Stream.of("part", "column", "field", "fields")
                .filter(finding.facts()::containsKey)
                .map(slot -> " " + word(slot, finding))
                .findFirst()
                .orElse("");
        leftOut.merge(finding.code().code() + part, 1, Integer::sum);
        out.println(current + finding.location().map(ConversionReport::pointer).orElse("") + ": " + said(finding));
    }

    /** A fact as the message of the finding has it. */
    private String word(String slot, Finding finding) {
        String fact = String.valueOf(finding.facts().get(slot));
        FindingCode code = finding.code();
        Messages its = Messages.of(code.bundle(), code.getClass().getClassLoader(), language);
        String key = slot + "/" + fact;
        return its.has(key) ? its.format(key, Map.of()) : fact;
    }

    /** The pointer in the project, without the project's number in the stream before it. */
    private static String pointer(Location place) {
        String pointer = place instanceof PointerLocation inStream ? inStream.pointer() : "";
        int end = pointer.indexOf('/', 1);
        return end < 0 ? "" : " " + pointer.substring(end);
    }

    private String said(Finding finding) {
        return finding.message(language) + " (" + finding.code().code() + ")";
    }

    /** How many projects were written. */
    int written() {
        return read - refused;
    }

    /** Whether there were projects, and every one was written without a finding that fails the call. */
    boolean isClean() {
        return !errors && refused == 0 && read > 0;
    }

    /** How much was read, written and left out. */
    void close() {
        if (read == 0) {
            out.println(words.format("noProject", Map.of()));
        }
        if (!leftOut.isEmpty()) {
            out.println(words.format("notCarriedOver", Map.of()));
            leftOut.forEach((what, count) -> out.println("  %7d  %s".formatted(count, what)));
        }
        out.println(words.format("converted", Map.of("read", read, "written", written(), "refused", refused)));
        out.flush();
    }
}
