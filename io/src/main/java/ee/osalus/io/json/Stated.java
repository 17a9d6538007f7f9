package ee.osalus.io.json;

import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * What a document states of something that follows from its other fields.
 *
 * @param figures what it states, by pointer within the field
 * @param follows writes what follows
 */
record Stated<T>(Map<String, Figure> figures, Printer<T> follows) {

    private static final String NOTHING = "–";

    /** Reports each figure that does not follow; one that is left out is not stated. */
    void holdAgainst(T value, JsonInput in) {
        Map<String, Figure> computed = computed(value);
        figures.forEach((pointer, stated) -> {
            Figure figure = computed.get(pointer);
            if (figure == null && isUnknownField(pointer, computed)) {
                String field = Pointers.unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
                in.notes()
                        .add(new Noted(
                                JsonFinding.FIELD_NOT_KEPT,
                                Map.of("field", Noted.shortened(field)),
                                stated.pointer(),
                                stated.spot(),
                                ""));
            } else if (figure == null || !stated.states(figure)) {
                String shown = Noted.shortened(stated.text());
                String expected = figure == null ? NOTHING : figure.text();
                in.notes()
                        .add(new Noted(
                                JsonFinding.FIGURE_DIFFERS,
                                Map.of("stated", shown, "computed", expected),
                                stated.pointer(),
                                stated.spot(),
                                shown));
            }
        });
    }

    private Map<String, Figure> computed(T value) {
        try (JsonParser parser =
                JsonOutput.FACTORY.createParser(ObjectReadContext.empty(), JsonOutput.text(follows, value))) {
            parser.nextToken();
            return Figure.read(new JsonInput(parser));
        }
    }

    /** A further field of an object that is there; what is inside one is not told again. */
    private boolean isUnknownField(String pointer, Map<String, Figure> computed) {
        String parent = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        Figure around = computed.get(parent);
        return around != null && around.text().equals("{");
    }
}
