package ee.osalus.io.csv;

import ee.osalus.project.Project;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a list that its projects keep as they are, be it that nobody understood them or that the model has no place for them. */
final class KeptColumns {

    /** What the model has no place for, under Kohesio's names. */
    private static final List<OperationColumn> WITHOUT_PLACE = List.of(
            OperationColumn.COUNTRY,
            OperationColumn.POSTCODE,
            OperationColumn.NUTS,
            OperationColumn.COORDINATES,
            OperationColumn.CATEGORY,
            OperationColumn.PROGRAMMING_PERIOD,
            OperationColumn.EXCHANGE_RATE);

    private record Kept(int index, String pointer, Repeated<String, String> json) {}

    private final List<OperationColumn> withoutPlace;
    private final List<Kept> kept = new ArrayList<>();
    private final Map<OperationColumn, Repeated<String, String>> json = new EnumMap<>(OperationColumn.class);

    KeptColumns(ColumnPlan<OperationColumn> plan) {
        this.withoutPlace =
                WITHOUT_PLACE.stream().filter(key -> plan.column(key) != null).toList();
        for (OperationColumn key : OperationColumn.values()) {
            json.put(key, new Repeated<>(ListExtensions::json));
        }
        keep(plan.column(OperationColumn.LOCATION));
        if (plan.column(OperationColumn.EU_AMOUNT) != null) {
            keep(plan.column(OperationColumn.GRANT_AMOUNT));
        }
        ListExtensions.pointers(plan.kept()).forEach(this::keep);
    }

    private void keep(@Nullable Column column) {
        if (column != null) {
            keep(column, ListExtensions.pointer(column.header()));
        }
    }

    private void keep(Column column, String pointer) {
        kept.add(new Kept(column.index(), pointer, new Repeated<>(ListExtensions::json)));
    }

    /** The columns of the list that the model has no place for. */
    List<OperationColumn> withoutPlace() {
        return withoutPlace;
    }

    /** Gives a project a text of a column that its model has no place for. */
    void put(OperationColumn key, String text, Project.Builder project) {
        Repeated<String, String> known = json.get(key);
        project.putExtension(key.extension(), known == null ? ListExtensions.json(text) : known.of(text));
    }

    /** Gives a project the cells that nobody understood. */
    void putOthers(Row row, Project.Builder project) {
        for (Kept column : kept) {
            String cell = row.cell(column.index());
            if (!cell.isEmpty()) {
                project.putExtension(column.pointer(), column.json().of(cell));
            }
        }
    }
}
