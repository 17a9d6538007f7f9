package ee.osalus.io.grants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a grant holds and the model has no place for: kept as one extension of the project, in the shape of the grant, and put
 * back at its place when the project is written as a grant again.
 */
final class Kept {

    /** The pointer of the extension in a project. */
    static final String POINTER = "/360giving";

    /** The fields that are written from the model alone: a value of theirs that was kept is one that could not be read. */
    private static final Set<String> WRITTEN_FROM_MODEL = Set.of(
            "/id",
            "/title",
            "/description",
            "/currency",
            "/amountAwarded",
            "/awardDate",
            "/url",
            "/plannedDates/0/startDate",
            "/plannedDates/0/endDate",
            "/grantProgramme/0/code",
            "/grantProgramme/0/title",
            "/classifications/0/code",
            "/classifications/0/title",
            "/fundingOrganization/0/id",
            "/fundingOrganization/0/name",
            "/recipientIndividual/name");

    private Kept() {}

    /**
     * The grant without the objects and lists of which everything was taken, its fields in the order of their names, so that
     * writing and reading changes nothing; null where nothing is left.
     */
    static @Nullable Json of(Json left) {
        if (left instanceof Json.Fields fields) {
            Json.Fields kept = new Json.Fields(fields.place());
            for (String name : new TreeSet<>(fields.names())) {
                Json value = fields.get(name);
                Json inner = value == null ? null : of(value);
                if (inner != null) {
                    kept.with(name, inner);
                }
            }
            boolean wasEmpty = fields.isEmpty() && !fields.isUsedUp();
            return kept.isEmpty() && !wasEmpty ? null : kept;
        }
        return left instanceof Json.Items items ? of(items) : left;
    }

    /** A list keeps the places of its elements, so that each comes back to its own. */
    private static @Nullable Json of(Json.Items items) {
        List<Json> kept = new ArrayList<>();
        boolean something = items.list().isEmpty();
        for (Json item : items.list()) {
            Json left = of(item);
            something |= left != null;
            kept.add(left == null ? Json.Fields.none() : left);
        }
        return something ? new Json.Items(kept, items.place()) : null;
    }

    /** Puts what was kept back into a grant; what the grant itself says stands. */
    static void putBack(Json.Fields kept, Json.Fields grant, String pointer, Notes notes) {
        for (String name : kept.names()) {
            Json value = kept.get(name);
            Json there = grant.get(name);
            String at = pointer + "/" + name;
            if (value == null) {
                continue;
            }
            if (value instanceof Json.Fields inner && there instanceof Json.Fields target) {
                putBack(inner, target, at, notes);
            } else if (value instanceof Json.Items inner && there instanceof Json.Items target) {
                putBack(inner, target, at, notes);
            } else if (WRITTEN_FROM_MODEL.contains(at)) {
                if (!(value instanceof Json.Nothing) && !Notes.raw(value).isBlank()) {
                    notes.add(
                            GrantsFinding.NOT_WRITTEN,
                            at,
                            Map.of("field", at, "text", Notes.shortened(Notes.raw(value))));
                }
            } else {
                grant.putIfAbsent(name, written(value, at, notes));
            }
        }
    }

    private static void putBack(Json.Items kept, Json.Items target, String pointer, Notes notes) {
        for (int i = 0; i < kept.list().size(); i++) {
            Json value = kept.list().get(i);
            if (i >= target.list().size()) {
                target.list().add(written(value, pointer + "/" + i, notes));
            } else if (value instanceof Json.Fields inner && target.list().get(i) instanceof Json.Fields there) {
                putBack(inner, there, pointer + "/" + i, notes);
            }
        }
    }

    /** A kept object or list of which the grant itself says nothing. */
    private static Json written(Json value, String pointer, Notes notes) {
        if (value instanceof Json.Fields fields) {
            Json.Fields copy = Json.Fields.none();
            putBack(fields, copy, pointer, notes);
            return copy;
        }
        if (value instanceof Json.Items items) {
            Json.Items copy = new Json.Items(new ArrayList<>(), Json.Place.NONE);
            putBack(items, copy, pointer, notes);
            return copy;
        }
        return value;
    }
}
