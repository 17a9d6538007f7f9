package ee.osalus.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** What was kept for the unknown fields of a project, by the object that each belongs to. */
final class Extensions {

    /** Kept for nothing. */
    static final Extensions NONE = new Extensions(Map.of());

    private final TreeMap<String, Map<String, String>> byObject = new TreeMap<>();

    private Extensions(Map<String, String> byPointer) {
        byPointer.forEach((pointer, raw) -> {
            int slash = pointer.lastIndexOf('/');
            if (!pointer.startsWith("/")) {
                throw new IllegalArgumentException("a JSON Pointer begins with a slash: " + pointer);
            }
            requireJson(pointer, raw);
            byObject.computeIfAbsent(pointer.substring(0, slash), p -> new LinkedHashMap<>())
                    .put(Pointers.unescaped(pointer.substring(slash + 1)), raw);
        });
    }

    /**
     * The unknown fields of a project.
     *
     * @throws IllegalArgumentException if a key is no JSON Pointer, or a value is not one JSON value
     */
    static Extensions of(Map<String, String> byPointer) {
        return byPointer.isEmpty() ? NONE : new Extensions(byPointer);
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

    /** The fields of the object at a pointer, by name, in order. */
    Map<String, String> at(String objectPointer) {
        return byObject.getOrDefault(objectPointer, Map.of());
    }

    /** Whether the object at a pointer, or anything below it, has fields. */
    boolean hasBelow(String pointer) {
        return byObject.containsKey(pointer)
                || !byObject.subMap(pointer + "/", pointer + "0").isEmpty();
    }
}
