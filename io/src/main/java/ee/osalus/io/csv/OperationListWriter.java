package ee.osalus.io.csv;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.project.Project;
import ee.osalus.publication.Publication;
import ee.osalus.publication.Published;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes lists of operations in the form that the Commission's Kohesio takes: UTF-8, RFC 4180, comma, Kohesio's names of columns,
 * dates {@code dd/MM/yyyy}, rates in percent from 0 to 100, amounts with a decimal point.
 *
 * <pre>{@code
 * Findings findings = OperationListWriter.under(Publication.on(day)).write(projects, file);
 * }</pre>
 *
 * <p>A project is written if it has what the list must have, by Regulation (EU) 2021/1060, Article 49(3), and by Kohesio's rules: a
 * number, a name, a summary, a beneficiary, both days, the eligible cost, the rate, the fund, the country, the category of intervention,
 * one of postcode, NUTS code and coordinates, and an exchange rate where the cost is not in euro. What is missing is a finding, and the
 * project is left out; no row is half true. Personal data is kept back as the {@link Publication} says. What else the project has and
 * the list has no place for is left out, with a finding. The package's description has the table.
 *
 * <p>A text that a spreadsheet would take for a formula has an apostrophe before it, as {@link CsvTable} says, which
 * {@link OperationListReader} takes off again. Control characters become blanks.
 */
public final class OperationListWriter {

    private static final List<OperationColumn> COLUMNS = columns();

    private final Publication publication;

    private OperationListWriter(Publication publication) {
        this.publication = publication;
    }

    private static List<OperationColumn> columns() {
        List<OperationColumn> columns = new ArrayList<>();
        for (OperationColumn column : OperationColumn.values()) {
            if (column.kohesio() != null && column != OperationColumn.EXCHANGE_RATE) {
                columns.add(column);
            }
        }
        columns.add(OperationColumn.EXCHANGE_RATE);
        return columns;
    }

    /**
     * A writer that keeps to a policy of publication.
     *
     * @param publication what may be shown, and on which day
     * @return the writer
     */
    public static OperationListWriter under(Publication publication) {
        return new OperationListWriter(publication);
    }

    /**
     * Writes a list to a file.
     *
     * @param projects the projects in order; closed by the caller
     * @param file the file, which is replaced
     * @return what was refused and left out; pointers begin with the number of the project, from 0: {@code /3/funding/totalCost}
     * @throws IOException if the file cannot be written
     */
    public Findings write(Stream<Project> projects, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return write(projects, out);
        }
    }

    /**
     * Writes a list.
     *
     * @param projects the projects in order; closed by the caller
     * @param out where to write; left open
     * @return what was refused and left out, with pointers as in {@link #write(Stream, Path)}
     * @throws IOException if the stream cannot be written
     */
    public Findings write(Stream<Project> projects, OutputStream out) throws IOException {
        List<Finding> findings = new ArrayList<>();
        write(projects, out, noted -> findings.addAll(noted.list()));
        return Findings.of(findings);
    }

    /**
     * Writes a list of any length in constant memory.
     *
     * @param projects the projects in order; closed by the caller
     * @param out where to write; left open
     * @param noted takes what was refused and left out of each project, with pointers as in {@link #write(Stream, Path)}
     * @throws IOException if the stream cannot be written
     */
    public void write(Stream<Project> projects, OutputStream out, Consumer<? super Findings> noted) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        CsvTable table = CsvTable.on(text);
        for (OperationColumn column : COLUMNS) {
            table.figure(String.valueOf(column.kohesio()));
        }
        table.endRow();
        int index = 0;
        for (Iterator<Project> each = projects.iterator(); each.hasNext(); index++) {
            Findings findings = write(each.next(), table).within("/" + index);
            if (!findings.isEmpty()) {
                noted.accept(findings);
            }
        }
        text.flush();
    }

    private Findings write(Project project, CsvTable table) throws IOException {
        KohesioRow row = new KohesioRow();
        Published published = publication.withExtensions().publish(project.withExtensions(row.placed(project)));
        if (published.project().isEmpty()) {
            return published.findings();
        }
        Map<OperationColumn, String> cells = row.of(published.project().get());
        if (row.isComplete()) {
            for (OperationColumn column : COLUMNS) {
                table.figure(cells.getOrDefault(column, ""));
            }
            table.endRow();
        }
        return published.findings().and(Findings.of(row.findings()));
    }
}
