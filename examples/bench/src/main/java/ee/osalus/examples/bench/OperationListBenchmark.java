package ee.osalus.examples.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ee.osalus.io.Reading;
import ee.osalus.io.csv.OperationList;
import ee.osalus.io.csv.OperationListReader;
import ee.osalus.project.Project;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A list of 20 000 operations in Kohesio's form, read as projects with findings and places, and merely taken apart into cells.
 *
 * <p>The floor, {@link #rawRows}, is FastCSV with its defaults over the same file: {@link CsvRecord}s, whose cells are strings, each of
 * which is looked at; no header, no numbers, no dates. {@link #handWritten} makes the same projects from those records by code that knows
 * this one list, so that it shows how much of the rest is the making of the model itself.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OperationListBenchmark {

    private static final int ROWS = 20_000;
    private static final String HEADER =
            "Operation_Unique_Identifier,Operation_Name_English,Operation_Name_Programme_Language,"
                    + "Country,Postal_Code,Operation_Start_Date,Operation_End_Date,Cofinancing_Rate,Total_Eligible_Expenditure_amount,"
                    + "Total_Eligible_Expenditure_Currency,Project_EU_Budget,Beneficiary_Unique_Identifier,Beneficiary_Name,"
                    + "Category_Of_Intervention,Fund_Code,Fund_Name,Programme_Code,Programme_Name,Programming_Period,"
                    + "Operation_Summary_English,Operation_Summary_Programme_Language,ManagingAuthority,NUTS3_Code\r\n";

    private Path file = Path.of("");

    /**
     * Writes the list.
     *
     * @throws IOException if the disk fails
     */
    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("operations", ".csv");
        try (BufferedWriter list = Files.newBufferedWriter(file)) {
            list.write(HEADER);
            for (int i = 0; i < ROWS; i++) {
                long cost = 100_000 + 7919L * i;
                list.write(String.format(
                        Locale.ROOT,
                        "2021-2027.4.08.24-%07d,Repair of youth centre %d,Noortekeskuse ümberehitus %d,EE,%d,%02d/%02d/2023,"
                                + "%02d/%02d/2025,85,%d.%02d,EUR,%d.%02d,70007340,Naidislinna Linnavalitsus,049,ERDF,"
                                + "Euroopa Regionaalarengu Fond,2021EE16FFPR001,Ühtekuuluvuspoliitika rakenduskava,2021-2027,"
                                + "\"The project repairs the roof, the heating and the hall of youth centre %d.\","
                                + "\"Projektiga tehakse korda noortekeskuse katus, küte ja saal: %d.\",Riigi Tugiteenuste Keskus,"
                                + "EE008\r\n",
                        i,
                        i,
                        i,
                        10_000 + i % 90_000,
                        1 + i % 28,
                        1 + i % 12,
                        1 + i % 28,
                        1 + i % 12,
                        cost,
                        i % 100,
                        cost * 85 / 100,
                        i % 100,
                        i,
                        i));
            }
        }
    }

    /**
     * Removes the list.
     *
     * @throws IOException if the disk fails
     */
    @TearDown
    public void remove() throws IOException {
        Files.delete(file);
    }

    /**
     * The floor: FastCSV's records of strings, cell by cell.
     *
     * @return the number of characters
     * @throws IOException if the disk fails
     */
    @Benchmark
    public long rawRows() throws IOException {
        long characters = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : rows) {
                for (int i = 0; i < row.getFieldCount(); i++) {
                    characters += row.getField(i).length();
                }
            }
        }
        return characters;
    }

    /**
     * Projects by code that knows the list.
     *
     * @param projects takes them
     * @throws IOException if the disk fails
     */
    @Benchmark
    public void handWritten(Blackhole projects) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            rows.stream().skip(1).map(HandWrittenRow::project).forEach(projects::consume);
        }
    }

    /**
     * Osalus, the opening of the list included.
     *
     * @param projects takes them
     * @throws IOException if the disk fails
     */
    @Benchmark
    public void projects(Blackhole projects) throws IOException {
        try (OperationList list = OperationListReader.standard().read(file);
                Stream<Reading<Project>> rows = list.rows()) {
            rows.forEach(projects::consume);
        }
    }
}
