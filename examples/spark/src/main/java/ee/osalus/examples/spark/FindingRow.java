package ee.osalus.examples.spark;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import java.io.Serializable;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A finding as a row of the result.
 *
 * @param file the file
 * @param line the line or row in it, from 1; 0 where it is about the whole
 * @param pointer the JSON Pointer of the value in its project; empty where it is about none
 * @param severity how much it matters
 * @param code the permanent name of the rule
 * @param estonian the finding in words
 * @param english the finding in words
 */
record FindingRow(String file, long line, String pointer, String severity, String code, String estonian, String english)
        implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Locale ESTONIAN = Locale.forLanguageTag("et");

    static StructType type() {
        return new StructType()
                .add("file", DataTypes.StringType)
                .add("line", DataTypes.LongType)
                .add("pointer", DataTypes.StringType)
                .add("severity", DataTypes.StringType)
                .add("code", DataTypes.StringType)
                .add("et", DataTypes.StringType)
                .add("en", DataTypes.StringType);
    }

    /** The lines of a finding count from the first line of what was read, before which others may stand. */
    static FindingRow of(String file, long before, Finding finding) {
        long line = finding.location().map(FindingRow::line).orElse(0);
        return new FindingRow(
                file,
                line == 0 ? 0 : before + line,
                finding.location().map(FindingRow::pointer).orElse(""),
                finding.severity().name(),
                finding.code().code(),
                finding.message(ESTONIAN),
                finding.message(Locale.ENGLISH));
    }

    private static int line(Location place) {
        if (place instanceof CellLocation cell) {
            return cell.row();
        }
        if (place instanceof PointerLocation pointer) {
            return pointer.text().map(TextLocation::line).orElse(0);
        }
        return place instanceof TextLocation text ? text.line() : 0;
    }

    private static String pointer(Location place) {
        return place instanceof PointerLocation pointer ? pointer.pointer() : "";
    }

    Row row() {
        return RowFactory.create(file, line, pointer, severity, code, estonian, english);
    }
}
