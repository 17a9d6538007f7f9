package ee.osalus.examples.register;

import ee.osalus.io.document.DocumentFormat;
import ee.osalus.split.CostSplit;
import ee.osalus.text.FigureFormat;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.javamoney.moneta.Money;

/** Splits for a terminal: who pays what, and why. */
final class SplitText implements SplitReport {

    private enum Part {
        AMOUNTS_THEN_STEPS,
        STEPS,
        PROOF
    }

    private final PrintWriter out;
    private final Locale language;
    private final FigureFormat figures;
    private final FindingLines findings;
    private final Part part;

    private SplitText(PrintWriter out, Locale language, Part part) {
        this.out = out;
        this.language = language;
        this.figures = FigureFormat.of(language);
        this.findings = FindingLines.in(language);
        this.part = part;
    }

    /** The amounts; of a single cost the steps, too. */
    static SplitReport table(PrintWriter out, Locale language) {
        return new SplitText(out, language, Part.AMOUNTS_THEN_STEPS);
    }

    /** The steps. */
    static SplitReport explanation(PrintWriter out, Locale language) {
        return new SplitText(out, language, Part.STEPS);
    }

    /** A page a source, on which an auditor redoes its figure. */
    static SplitReport proof(PrintWriter out, Locale language) {
        return new SplitText(out, language, Part.PROOF);
    }

    @Override
    public void add(SplitCase each) {
        boolean alone = each.source().isEmpty();
        String indent = alone ? "" : "  ";
        if (!alone) {
            out.println(each.source());
            if (!each.title().isEmpty()) {
                out.println(indent + each.title());
            }
        }
        each.split().ifPresent(split -> print(split, alone, indent));
        findings.of(each.findings(), DocumentFormat.JSON).forEach(line -> out.println(indent + line));
        if (!alone) {
            out.println();
        }
    }

    private void print(CostSplit split, boolean alone, String indent) {
        if (part == Part.PROOF) {
            split.amounts().keySet().forEach(source -> out.println(split.proof(source, language)));
            return;
        }
        if (part == Part.AMOUNTS_THEN_STEPS) {
            amounts(split.amounts()).forEach(line -> out.println(indent + line));
        }
        if (part == Part.AMOUNTS_THEN_STEPS && alone) {
            out.println();
        }
        if (part == Part.STEPS || alone) {
            split.explain(language).strip().lines().forEach(line -> out.println(indent + line));
        }
    }

    /** A line a source, the amounts below one another. */
    private List<String> amounts(Map<String, Money> amounts) {
        int width = amounts.keySet().stream().mapToInt(String::length).max().orElse(0);
        return amounts.entrySet().stream()
                .map(part -> ("%-" + width + "s  %20s").formatted(part.getKey(), figures.amount(part.getValue())))
                .toList();
    }

    @Override
    public void close() {
        out.flush();
    }
}
