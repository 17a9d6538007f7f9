package ee.osalus.io.grants;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.io.json.JsonFinding;
import ee.osalus.io.json.ProjectJson;
import ee.osalus.project.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Reads one grant after the other. */
final class GrantReading {

    private final JsonParser parser;
    private final LocalDate day;
    private final DayPlace dayPlace;
    private final InputLimits limits;
    private final FileChecks file;

    GrantReading(JsonParser parser, LocalDate day, DayPlace dayPlace, InputLimits limits) {
        this.parser = parser;
        this.day = day;
        this.dayPlace = dayPlace;
        this.limits = limits;
        this.file = new FileChecks(limits.maxProjects());
    }

    /** The grant whose opening brace the parser stands at. */
    Reading<Project> read(String at) {
        Notes notes = new Notes(limits.maxFindings());
        JsonTree tree = new JsonTree(parser, limits, notes);
        Json value = tree.value(at);
        if (tree.isTooLong() || !(value instanceof Json.Fields grant)) {
            Notes tooLong = new Notes(1);
            tooLong.add(GrantsFinding.GRANT_TOO_LONG, at, value.place(), "", Map.of("limit", limits.maxBytes()));
            return Reading.failed(tooLong.findings());
        }
        return project(grant, at, notes);
    }

    private Reading<Project> project(Json.Fields grant, String at, Notes notes) {
        makeLists(grant, at, notes);
        new GrantChecks(at, day, dayPlace, notes).check(grant);
        file.check(grant, at, notes);
        SortedMap<String, TextLocation> origins = new TreeMap<>();
        Project told = new GrantMapping(at, dayPlace, notes, origins).project(grant);
        Project whole = joined(told, grant, at, notes);
        Json kept = Kept.of(grant);
        if (kept != null) {
            Map<String, String> extensions = new LinkedHashMap<>(whole.extensions());
            extensions.put(Kept.POINTER, JsonTree.text(kept));
            whole = whole.withExtensions(extensions);
            origins.put(Kept.POINTER, grant.place().showing(""));
        }
        return Reading.of(whole, notes.findings(), origins);
    }

    /** An object where the standard has a list of them is read as a list of one; of what is neither nothing is taken. */
    private static void makeLists(Json.Fields grant, String at, Notes notes) {
        for (String name : List.copyOf(grant.names())) {
            Json value = grant.get(name);
            if (value == null || Json.isNone(value) || !StandardFields.isObject(name)) {
                continue;
            }
            String pointer = at + "/" + name;
            boolean isList = StandardFields.lists().contains(name);
            if (isList && value instanceof Json.Fields single) {
                notes.add(GrantsFinding.OBJECT_FOR_LIST, pointer, single.place(), "", Map.of("field", name));
                List<Json> list = new ArrayList<>();
                list.add(single);
                grant.with(name, new Json.Items(list, single.place()));
            } else if (isList && value instanceof Json.Items items) {
                requireObjects(items.list(), pointer, notes);
            } else if (isList || !(value instanceof Json.Fields)) {
                notes.addWrongType(pointer, value, isList ? "array" : "object");
            }
        }
    }

    private static void requireObjects(List<Json> items, String pointer, Notes notes) {
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Json.Fields)) {
                notes.addWrongType(pointer + "/" + i, items.get(i), "object");
            }
        }
    }

    /** Reads the extension that holds what the standard has no place for, if there is one that can be read. */
    private static Project joined(Project told, Json.Fields grant, String at, Notes notes) {
        Json.Fields extension = grant.fields(Remainder.FIELD);
        if (extension == null) {
            return told;
        }
        String pointer = at + "/" + Remainder.FIELD;
        Reading<Project> rest = ProjectJson.standard().read(JsonTree.text(extension));
        notes.addAll(rest.findings().map(finding -> placed(finding, extension)).within(pointer));
        if (rest.value().isEmpty()) {
            return told;
        }
        grant.take(Remainder.FIELD);
        return Remainder.joined(told, rest.value().get(), pointer, extension, notes);
    }

    /** The extension was read from a copy without blanks, so that of its places only the pointers are those of the document. */
    private static Finding placed(Finding finding, Json.Fields extension) {
        Optional<Location> place = finding.location()
                .map(location -> location instanceof PointerLocation inner
                        ? PointerLocation.of(inner.pointer())
                                .at(extension.place().showing(""))
                        : location);
        return finding.withLocation(place);
    }

    /** An object at the top of a document, of which nobody knows yet what it is. */
    Begun begin() {
        return new Begun();
    }

    /** Gathers the fields of an object. */
    final class Begun {

        private final Notes notes = new Notes(limits.maxFindings());
        private final JsonTree tree = new JsonTree(parser, limits, notes);
        private final Json.Fields fields = new Json.Fields(JsonTree.place(parser));

        /** The value that the parser stands at. */
        void add() {
            String name = parser.currentName();
            if (tree.isTooLong()) {
                parser.skipChildren();
            } else if (!fields.putIfAbsent(name, tree.value("/" + name))) {
                notes.add(
                        JsonFinding.DUPLICATE_FIELD,
                        "/" + name,
                        JsonTree.place(parser),
                        "",
                        Map.of("field", Notes.shortened(name)));
            }
        }

        /** The fields as those of a package. */
        @Nullable
        Reading<Project> packageFields() {
            if (fields.isEmpty()) {
                return null;
            }
            addPackageFields(notes);
            return Reading.failed(notes.findings());
        }

        /** The names that stand before the list of grants. */
        Set<String> names() {
            return Set.copyOf(fields.names());
        }

        private void addPackageFields(Notes ofPackage) {
            for (String name : fields.names()) {
                Json value = fields.get(name);
                if (value != null) {
                    ofPackage.add(
                            GrantsFinding.PACKAGE_FIELD,
                            "/" + name,
                            value.place(),
                            "",
                            Map.of("field", Notes.shortened(name)));
                }
            }
        }

        /** The fields as those of a grant, or of a package whose list of grants stands one level further down. */
        List<Reading<Project>> grants() {
            for (String name : fields.names()) {
                Json.Fields inner = fields.fields(name);
                if (!isGrant()
                        && !tree.isTooLong()
                        && inner != null
                        && inner.get("grants") instanceof Json.Items list) {
                    return inner(list, name);
                }
            }
            return List.of(grant());
        }

        private List<Reading<Project>> inner(Json.Items list, String name) {
            String at = "/" + name + "/grants";
            Notes moved = new Notes(limits.maxFindings());
            moved.add(GrantsFinding.ONE_LEVEL_DOWN, at, list.place(), "", Map.of("pointer", Notes.shortened(at)));
            fields.take(name);
            addPackageFields(moved);
            moved.addAll(notes.findings());
            List<Reading<Project>> readings = new ArrayList<>();
            readings.add(Reading.failed(moved.findings()));
            for (int i = 0; i < list.list().size(); i++) {
                Notes ofGrant = new Notes(limits.maxFindings());
                if (list.list().get(i) instanceof Json.Fields grant) {
                    readings.add(project(grant, at + "/" + i, ofGrant));
                } else {
                    ofGrant.addWrongType(at + "/" + i, list.list().get(i), "object");
                    readings.add(Reading.failed(ofGrant.findings()));
                }
            }
            return readings;
        }

        private boolean isGrant() {
            return fields.get("id") != null || fields.get("title") != null || fields.get("awardDate") != null;
        }

        private Reading<Project> grant() {
            boolean isGrant = isGrant();
            if (tree.isTooLong() || !isGrant) {
                Notes none = new Notes(1);
                none.add(
                        isGrant ? GrantsFinding.GRANT_TOO_LONG : GrantsFinding.NO_GRANTS,
                        "",
                        fields.place(),
                        "",
                        isGrant ? Map.of("limit", limits.maxBytes()) : Map.of());
                return Reading.failed(none.findings());
            }
            return project(fields, "", notes);
        }
    }
}
