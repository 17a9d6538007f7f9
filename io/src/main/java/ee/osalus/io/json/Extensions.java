package ee.osalus.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** What was kept of a value's unknown fields and is still to be written, by the object that each belongs to. */
final class Extensions {

    private final TreeMap<String, Map<String, String>> byObject = new TreeMap<>();

    private Extensions() {}

    /** Nothing. */
    static Extensions none() {
        return new Extensions();
    }

    /**
     * The unknown fields of a value.
     *
     * @throws IllegalArgumentException if a key is no JSON Pointer, or a value is not one JSON value
     */
    static Extensions of(Map<String, String> byPointer) {
        Extensions extensions = new Extensions();
        byPointer.forEach((pointer, raw) -> {
            if (!Pointers.isPointer(pointer)) {
                throw new IllegalArgumentException("a JSON Pointer such as /x-colour is expected: " + pointer);
            }
            requireJson(pointer, raw);
            int slash = pointer.lastIndexOf('/');
            extensions
                    .byObject
                    .computeIfAbsent(pointer.substring(0, slash), p -> new LinkedHashMap<>())
                    .put(Pointers.unescaped(pointer.substring(slash + 1)), raw);
        });
        return extensions;
    }

    private static void requireJson(String pointer, String raw) {
        try (JsonParser parser = JsonOutput.FACTORY.createParser(ObjectReadContext.empty(), raw)) {
            boolean one = parser.nextToken() != null;
            parser.skipChildren();
            if (one && parser.nextToken() == null) {
                return;
            }
        } catch (JacksonException notJson) {
            throw new IllegalArgumentException("the extension at " + pointer + " is not JSON", notJson);
        }
        throw new IllegalArgumentException("the extension at " + pointer + " is not one JSON value");
    }

    boolean isEmpty() {
        return byObject.isEmpty();
    }

    /** Whether the object at a pointer, or anything below it, has fields. */
    boolean hasBelow(String pointer) {
        return byObject.containsKey(pointer)
                || !byObject.subMap(pointer + "/", pointer + "0").isEmpty();
    }

    /** The fields of the object at a pointer, by name, in order; one that is called as a known field has no place beside it. */
    Map<String, String> takeAt(String objectPointer, Set<String> known) {
        Map<String, String> taken = new LinkedHashMap<>(byObject.getOrDefault(objectPointer, Map.of()));
        taken.keySet().removeAll(known);
        byObject.computeIfPresent(objectPointer, (pointer, fields) -> {
            fields.keySet().removeAll(taken.keySet());
            return fields;
        });
        return taken;
    }

    /** What found no place, by pointer. */
    Map<String, String> rest() {
        Map<String, String> rest = new LinkedHashMap<>();
        byObject.forEach((object, fields) ->
                fields.forEach((name, raw) -> rest.put(object + "/" + Pointers.escaped(name), raw)));
        return rest;
    }
}
