package ee.osalus.examples.register;

import ee.osalus.finding.Findings;
import java.io.IOException;
import java.io.PrintWriter;

/** What a command makes of a list of cost documents, in the three forms in which it is printed. */
interface CostReport {

    /** What was noticed, in the list and in what was made of it. */
    Findings findings();

    /** A table for people, with the findings. */
    void table(PrintWriter out);

    /** JSON for programs, with the findings. */
    void json(PrintWriter out);

    /** The figures alone, for spreadsheets. */
    void csv(PrintWriter out) throws IOException;
}
