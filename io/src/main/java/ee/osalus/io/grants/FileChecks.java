package ee.osalus.io.grants;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is odd about the grants of one document taken together: as many identifiers as the limits allow are remembered. */
final class FileChecks {

    private final int most;
    private final Map<String, Integer> lineOfGrant = new HashMap<>();
    private final Map<String, String> nameOfId = new HashMap<>();
    private final Map<String, String> idOfName = new HashMap<>();
    private final Set<String> unknownFields = new HashSet<>();
    private boolean full;

    FileChecks(int most) {
        this.most = most;
    }

    void check(Json.Fields grant, String at, Notes notes) {
        if (grant.get("id") instanceof Json.Text id && !id.text().isBlank()) {
            Integer first = remember(lineOfGrant, id.text(), id.place().line(), at, id, notes);
            if (first != null) {
                notes.add(
                        GrantsFinding.DUPLICATE_ID,
                        at + "/id",
                        id,
                        Map.of("id", Notes.shortened(id.text()), "line", first));
            }
        }
        organisations(grant, "fundingOrganization", at, notes);
        organisations(grant, "recipientOrganization", at, notes);
        unknown(grant, "", at, notes);
    }

    private void organisations(Json.Fields grant, String field, String at, Notes notes) {
        List<Json> items = grant.items(field);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Json.Fields fields
                    && fields.get("id") instanceof Json.Text id
                    && fields.get("name") instanceof Json.Text name) {
                organisation(id, name, at + "/" + field + "/" + i, at, notes);
            }
        }
    }

    private void organisation(Json.Text id, Json.Text name, String pointer, String at, Notes notes) {
        String called = name.text().strip().toLowerCase(Locale.ROOT);
        String otherName = remember(nameOfId, id.text(), called, at, id, notes);
        if (otherName != null && !otherName.equals(called)) {
            notes.add(
                    GrantsFinding.TWO_NAMES,
                    pointer + "/name",
                    name,
                    Map.of("id", Notes.shortened(id.text()), "name", called, "first", otherName));
        }
        String otherId = remember(idOfName, called, id.text(), at, name, notes);
        if (otherId != null && !otherId.equals(id.text())) {
            notes.add(
                    GrantsFinding.TWO_IDS,
                    pointer + "/id",
                    id,
                    Map.of("name", called, "id", Notes.shortened(id.text()), "first", Notes.shortened(otherId)));
        }
    }

    /** What was known of the key before; null where it is new, which is remembered while there is room. */
    private <V> @Nullable V remember(Map<String, V> known, String key, V value, String at, Json place, Notes notes) {
        V before = known.get(key);
        if (before == null && known.size() < most) {
            known.put(key, value);
        } else if (before == null && !full) {
            full = true;
            notes.add(GrantsFinding.NOT_COMPARED, at, place.place(), "", Map.of("limit", most));
        }
        return before;
    }

    private void unknown(Json.Fields fields, String path, String pointer, Notes notes) {
        Set<String> known = StandardFields.of(path);
        for (String name : fields.names()) {
            Json value = fields.get(name);
            String inside = path.isEmpty() ? name : path + "/" + name;
            if (value == null) {
                continue;
            }
            if (!known.contains(name)) {
                if (unknownFields.size() < most && unknownFields.add(inside)) {
                    notes.add(
                            GrantsFinding.UNKNOWN_FIELD,
                            pointer + "/" + name,
                            value.place(),
                            "",
                            Map.of("field", Notes.shortened(inside)));
                }
            } else {
                unknown(value, inside, pointer + "/" + name, notes);
            }
        }
    }

    private void unknown(Json value, String path, String pointer, Notes notes) {
        if (value instanceof Json.Fields fields && StandardFields.isObject(path)) {
            unknown(fields, path, pointer, notes);
        } else if (value instanceof Json.Items items && StandardFields.isObject(path)) {
            for (int i = 0; i < items.list().size(); i++) {
                unknown(items.list().get(i), path, pointer + "/" + i, notes);
            }
        }
    }
}
