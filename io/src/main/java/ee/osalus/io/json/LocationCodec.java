package ee.osalus.io.json;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Places: {@code {"pointer": …, "line": 12, "column": 3, "raw": …}} of a value, the same without pointer of a text,
 * {@code {"row": 4, "column": "C", "header": …, "raw": …}} of a table.
 */
final class LocationCodec {

    static final ObjectCodec<Location, Draft> LOCATION = ObjectCodec.<Location, Draft>whole(Draft::new, Draft::location)
            .optional("pointer", StringCodec.ANY, LocationCodec::pointer, (d, pointer) -> d.pointer = pointer)
            .optional("row", NumberCodecs.FROM_ONE, of(CellLocation.class, CellLocation::row), (d, row) -> d.row = row)
            .optional("line", NumberCodecs.FROM_ONE, p -> text(p).map(TextLocation::line), (d, line) -> d.line = line)
            .optional("column", new ColumnCodec(), LocationCodec::column, (d, column) -> d.column = column)
            .standard(
                    "header",
                    StringCodec.ANY,
                    "",
                    p -> of(CellLocation.class, CellLocation::header).apply(p).orElse(""),
                    (d, header) -> d.header = header)
            .standard("raw", StringCodec.ANY, "", LocationCodec::raw, (d, raw) -> d.raw = raw)
            .build();

    private LocationCodec() {}

    private static <L, V> Function<Location, Optional<V>> of(Class<L> type, Function<L, V> get) {
        return place ->
                Optional.of(place).filter(type::isInstance).map(type::cast).map(get);
    }

    private static Optional<String> pointer(Location place) {
        return of(PointerLocation.class, PointerLocation::pointer).apply(place);
    }

    private static Optional<TextLocation> text(Location place) {
        return place instanceof PointerLocation inModel
                ? inModel.text()
                : of(TextLocation.class, Function.<TextLocation>identity()).apply(place);
    }

    private static Optional<String> column(Location place) {
        return text(place)
                .map(text -> String.valueOf(text.column()))
                .or(() -> of(CellLocation.class, CellLocation::column).apply(place));
    }

    private static String raw(Location place) {
        return text(place)
                .map(TextLocation::raw)
                .or(() -> of(CellLocation.class, CellLocation::raw).apply(place))
                .orElse("");
    }

    /** A number in a text, letters in a table. */
    private static final class ColumnCodec implements Codec<String> {

        @Override
        public @Nullable String read(JsonInput in) {
            if (in.token() == JsonToken.VALUE_NUMBER_INT) {
                Integer number = NumberCodecs.FROM_ONE.read(in);
                return number == null ? null : String.valueOf(number);
            }
            return StringCodec.ANY.read(in);
        }

        @Override
        public void write(String value, JsonOutput out) {
            if (value.charAt(0) <= '9') {
                out.generator().writeNumber(Integer.parseInt(value));
            } else {
                out.text(value);
            }
        }
    }

    /** What is read of a place. */
    static final class Draft {
        private @Nullable String pointer;
        private @Nullable Integer row;
        private @Nullable Integer line;
        private @Nullable String column;
        private String header = "";
        private String raw = "";

        private @Nullable Location location(JsonInput in, TokenStreamContext object) {
            Location place = location();
            if (place == null) {
                in.noteAtStart(object, JsonFinding.UNREADABLE_LOCATION, Map.of());
            }
            return place;
        }

        private @Nullable Location location() {
            boolean letters = column != null && column.matches("[A-Z]+");
            boolean number = column != null && column.matches("[1-9][0-9]{0,9}");
            TextLocation text = line != null && number ? new TextLocation(line, Integer.parseInt(column), raw) : null;
            if (pointer != null) {
                boolean valid = (pointer.isEmpty() || pointer.startsWith("/")) && (line == null) == (column == null);
                PointerLocation inModel = valid ? PointerLocation.of(pointer) : null;
                return inModel == null || text == null ? inModel : inModel.at(text);
            }
            return row != null && column != null && letters ? new CellLocation(row, column, header, raw) : text;
        }
    }
}
