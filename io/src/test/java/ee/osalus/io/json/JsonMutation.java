package ee.osalus.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document in which one value is likely wrong. */
final class JsonMutation {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Values of which most are wrong in most places. */
    private static final String[] VALUES = {
        "null",
        "true",
        "0",
        "-1",
        "1.5",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"2021-09\"",
        "\"2021-02-30\"",
        "\"85%\"",
        "\"85\"",
        "\"1/0\"",
        "\"11148.00\"",
        "\"11 148\"",
        "\"GRANT\"",
        "\"REST\"",
        "\"RATE_CEILING\"",
        "\"EUR\"",
        "[]",
        "[null]",
        "[\"x\"]",
        "{}",
        "{\"et\":\"x\"}",
        "{\"e$\":\"x\"}",
        "{\"et\":5}",
        "{\"start\":\"2021\"}",
        "{\"amount\":1,\"currency\":\"EUR\"}",
        "{\"code\":\"1\"}",
        "\"\\u00a0\"",
        "\"\\u2003\""
    };

    private JsonMutation() {}

    static String of(JsonNode document, Random random) {
        mutate(document, random);
        return document.toString();
    }

    /** Replaces one value, takes one field away, or puts a field of another object in. */
    private static void mutate(JsonNode document, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(document, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        JsonNode value = MAPPER.readTree(VALUES[random.nextInt(VALUES.length)]);
        if (container instanceof ArrayNode array) {
            array.set(random.nextInt(array.size()), value);
            return;
        }
        ObjectNode object = (ObjectNode) container;
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(4) == 0) {
            object.remove(name);
        } else {
            object.set(name, value);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer() && !node.isEmpty()) {
            containers.add(node);
        }
        node.forEach(child -> collect(child, containers));
    }
}
