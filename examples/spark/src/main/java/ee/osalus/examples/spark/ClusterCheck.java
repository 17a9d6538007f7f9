package ee.osalus.examples.spark;

import ee.osalus.check.Inspection;
import ee.osalus.check.Portfolio;
import ee.osalus.check.Rulebook;
import ee.osalus.io.document.DocumentFormat;
import ee.osalus.money.ExactMoney;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * {@code ClusterCheck DAY OUT FILE…}: checks the projects of files against the standard rulebook as of a day, and writes
 * {@code OUT/findings} and {@code OUT/portfolio} as Parquet.
 *
 * <p>JSON Lines are read in parts, other files each by one task, with the readers and rules of one machine. Rules that look at one
 * project alone run with them. Rules across the list need its order: they run beside, in one task that reads all files one after
 * another and remembers some 100 bytes a project. The two findings together are those of one machine.
 */
public final class ClusterCheck {

    private final JavaSparkContext spark;
    private final LocalDate day;

    ClusterCheck(JavaSparkContext spark, LocalDate day) {
        this.spark = spark;
        this.day = day;
    }

    /**
     * Runs the job.
     *
     * @param args the day, the directory to write to, and the files
     * @throws IOException if a file cannot be opened
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 3) {
            throw new IllegalArgumentException("a day, a directory to write to and files are expected");
        }
        try (SparkSession session =
                SparkSession.builder().appName("osalus check").getOrCreate()) {
            ClusterCheck check =
                    new ClusterCheck(new JavaSparkContext(session.sparkContext()), LocalDate.parse(args[0]));
            check.run(session, args[1], Arrays.asList(args).subList(2, args.length));
        }
    }

    void run(SparkSession session, String out, List<String> files) throws IOException {
        JavaRDD<Checked> checked = eachAlone(files).persist(StorageLevel.MEMORY_AND_DISK());
        // The longest task is begun first, so that the parts are checked beside it.
        JavaRDD<Row> findings = acrossAll(files)
                .union(checked.flatMap(part -> part.findings().iterator()))
                .map(FindingRow::row);
        session.createDataFrame(findings, FindingRow.type())
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(out + "/findings");
        Portfolio portfolio = checked.map(Checked::portfolio).fold(Portfolio.none(), Portfolio::and);
        session.createDataFrame(rows(portfolio), portfolioType())
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(out + "/portfolio");
    }

    /** What holds of each project alone, file by file and, of JSON Lines, part by part. */
    private JavaRDD<Checked> eachAlone(List<String> files) throws IOException {
        LocalDate asOf = day;
        List<String> whole = new ArrayList<>();
        JavaRDD<Checked> checked = spark.emptyRDD();
        for (String file : files) {
            if (DocumentFormat.of(Path.of(file)) == DocumentFormat.JSON_LINES) {
                checked = checked.union(lines(file));
            } else {
                whole.add(file);
            }
        }
        JavaRDD<Checked> inOneTaskEach = spark.parallelize(whole, Math.max(1, whole.size()))
                .map(file -> Checked.file(file, rulebook(asOf).withinProjects().begin(), asOf));
        return checked.union(inOneTaskEach);
    }

    /** The parts of a file of JSON Lines; a first pass counts the lines before each. */
    private JavaRDD<Checked> lines(String file) {
        LocalDate asOf = day;
        JavaRDD<String> lines = spark.textFile(Path.of(file).toUri().toString());
        List<Long> counts = lines.mapPartitions(ClusterCheck::count).collect();
        long[] before = new long[counts.size()];
        for (int i = 1; i < before.length; i++) {
            before[i] = before[i - 1] + counts.get(i - 1);
        }
        return lines.mapPartitionsWithIndex(
                (part, each) -> List.of(Checked.lines(
                                file,
                                new Lines(each),
                                before[part],
                                rulebook(asOf).withinProjects().begin(),
                                asOf))
                        .iterator(),
                true);
    }

    private static Iterator<Long> count(Iterator<String> lines) {
        long count = 0;
        for (; lines.hasNext(); lines.next()) {
            count++;
        }
        return List.of(count).iterator();
    }

    /** What holds across the list, in its order; what readers notice was noticed already. */
    private JavaRDD<FindingRow> acrossAll(List<String> files) {
        LocalDate asOf = day;
        return spark.parallelize(List.of(new ArrayList<>(files)), 1).flatMap(inOrder -> {
            Rulebook across = rulebook(asOf).acrossProjects();
            Inspection inspection = across.begin();
            List<FindingRow> findings = new ArrayList<>();
            for (String file : inOrder) {
                findings.addAll(Checked.findings(file, across, inspection, asOf));
            }
            return findings.iterator();
        });
    }

    private static Rulebook rulebook(LocalDate day) {
        return Rulebook.standard().asOf(day);
    }

    static StructType portfolioType() {
        return new StructType()
                .add("part", DataTypes.StringType)
                .add("funder", DataTypes.StringType)
                .add("fund", DataTypes.StringType)
                .add("programme", DataTypes.StringType)
                .add("year", DataTypes.IntegerType)
                .add("currency", DataTypes.StringType)
                .add("amount", DataTypes.StringType);
    }

    /** Amounts are written as text with all their digits: a decimal of Parquet has a fixed number of them. */
    static List<Row> rows(Portfolio portfolio) {
        return portfolio.lines().stream()
                .flatMap(line -> line.amounts().stream()
                        .map(amount -> RowFactory.create(
                                line.part().name(),
                                line.funder(),
                                line.fund(),
                                line.programme(),
                                line.year(),
                                amount.getCurrency().getCurrencyCode(),
                                ExactMoney.toDecimal(amount).toPlainString())))
                .toList();
    }
}
