package ee.osalus.io.csv;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of sums of a list print otherwise than its rows give. The list is read once more for it, at its first row of sums: so
 * lists without such rows pay nothing.
 */
final class SumsOfList {

    private final ListTable<OperationColumn> table;
    private @Nullable Map<Integer, List<Finding>> byRow;

    SumsOfList(ListTable<OperationColumn> table) {
        this.table = table;
    }

    /** The differences of a row of sums. */
    List<Finding> differences(int row) throws IOException {
        if (byRow == null) {
            byRow = read();
        }
        return byRow.getOrDefault(row, List.of());
    }

    private Map<Integer, List<Finding>> read() throws IOException {
        Map<Integer, List<Finding>> found = new HashMap<>();
        try (RowSource rows = table.rows()) {
            OperationRows.summing(rows, table)
                    .forEachRemaining(reading -> reading.findings().forEach(finding -> {
                        if (finding.code() == ListFinding.SUM_DIFFERS
                                && finding.location().orElse(null) instanceof CellLocation cell) {
                            found.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                                    .add(finding);
                        }
                    }));
        }
        return found;
    }
}
