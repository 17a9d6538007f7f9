package ee.osalus.io.grants;

import ee.osalus.finding.TextLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON value with the place where it begins; numbers are kept to the digit. */
sealed interface Json {

    /** Where the value begins; line 1, column 1 for a value that was not read. */
    Place place();

    /** Whether there is nothing that could be read: no field, a null, a blank text. */
    static boolean isNone(@Nullable Json value) {
        return value == null
                || value instanceof Nothing
                || (value instanceof Text text && text.text().isBlank());
    }

    /** What JSON calls a value of this kind. */
    default String type() {
        if (this instanceof Fields) {
            return "object";
        }
        if (this instanceof Items) {
            return "array";
        }
        if (this instanceof Text) {
            return "string";
        }
        if (this instanceof Digits) {
            return "number";
        }
        return this instanceof Flag ? "boolean" : "null";
    }

    /** A place in the document: both from 1, the column in UTF-16 units. */
    record Place(int line, int column) {

        static final Place NONE = new Place(1, 1);

        TextLocation showing(String raw) {
            return new TextLocation(line, column, raw);
        }
    }

    /** A string. */
    record Text(String text, Place place) implements Json {}

    /** A number as its digits. */
    record Digits(String digits, Place place) implements Json {}

    /** True or false. */
    record Flag(boolean flag, Place place) implements Json {}

    /** A null. */
    record Nothing(Place place) implements Json {}

    /** A list. */
    record Items(List<Json> list, Place place) implements Json {

        static Items of(Json... items) {
            return new Items(new ArrayList<>(List.of(items)), Place.NONE);
        }
    }

    /** An object. What is taken from it is not in it any more, so that in the end it holds what was not taken. */
    final class Fields implements Json {

        private final Map<String, Json> byName = new LinkedHashMap<>();
        private final Place place;
        private boolean taken;

        Fields(Place place) {
            this.place = place;
        }

        static Fields none() {
            return new Fields(Place.NONE);
        }

        @Override
        public Place place() {
            return place;
        }

        @Nullable
        Json get(String name) {
            return byName.get(name);
        }

        /** The object of a name; null where there is none, or the value is something else. */
        @Nullable
        Fields fields(String name) {
            return byName.get(name) instanceof Fields fields ? fields : null;
        }

        /** The list of a name; empty where there is none, or the value is something else. */
        List<Json> items(String name) {
            return byName.get(name) instanceof Items items ? items.list() : List.of();
        }

        /** Puts a value in, unless there is one already. */
        boolean putIfAbsent(String name, Json value) {
            return byName.putIfAbsent(name, value) == null;
        }

        Fields with(String name, Json value) {
            byName.put(name, value);
            return this;
        }

        Fields with(String name, String text) {
            return with(name, new Text(text, Place.NONE));
        }

        void take(String name) {
            taken |= byName.remove(name) != null;
        }

        Set<String> names() {
            return byName.keySet();
        }

        boolean isEmpty() {
            return byName.isEmpty();
        }

        /** Whether there was something in it, all of which was taken. */
        boolean isUsedUp() {
            return taken && byName.isEmpty();
        }
    }
}
