package ee.osalus.examples.register;

import ee.osalus.split.CostSplit;
import java.io.PrintWriter;
import java.util.Locale;

/** Splits for a terminal: who pays what, and why. */
final class SplitText implements SplitReport {

    private enum Part {
        AMOUNTS_THEN_STEPS,
        STEPS,
        PROOF
    }

    private final PrintWriter out;
    private final Locale language;
    private final SplitLines lines;
    private final Part part;

    private SplitText(PrintWriter out, Locale language, Part part) {
        this.out = out;
        this.language = language;
        this.lines = SplitLines.of(language);
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
        each.findings().forEach(finding -> out.println(indent + lines.finding(finding)));
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
            lines.amounts(split.amounts()).forEach(line -> out.println(indent + line));
        }
        if (part == Part.AMOUNTS_THEN_STEPS && alone) {
            out.println();
        }
        if (part == Part.STEPS || alone) {
            split.explain(language).strip().lines().forEach(line -> out.println(indent + line));
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
