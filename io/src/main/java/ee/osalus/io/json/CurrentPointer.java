package ee.osalus.io.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Where a parser stands, as a JSON Pointer that begins at the value that is read. */
final class CurrentPointer {

    private final JsonParser parser;
    /** The depth at which the value itself stands: its pointers begin below. */
    private final int outerDepth;
    /** How many elements of the list that lies at a depth were not taken, by depth: the model counts without them. */
    private int[] dropped = new int[8];

    /** The parser stands at the first token of the value. */
    CurrentPointer(JsonParser parser) {
        this.parser = parser;
        boolean insideAlready =
                parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY;
        this.outerDepth = parser.streamReadContext().getNestingDepth() - (insideAlready ? 1 : 0);
    }

    /** Begins to count a list; its elements lie at the current depth. */
    void beginList() {
        int depth = parser.streamReadContext().getNestingDepth();
        if (depth >= dropped.length) {
            dropped = Arrays.copyOf(dropped, 2 * depth);
        }
        dropped[depth] = 0;
    }

    /** Says that the current element of the list is not in the model. */
    void dropElement() {
        dropped[parser.streamReadContext().getNestingDepth()]++;
    }

    /** That of the document. */
    String inDocument() {
        StringBuilder pointer = new StringBuilder();
        append(parser.streamReadContext(), new int[dropped.length], pointer);
        return pointer.toString();
    }

    /** That of the model, where elements that were not taken do not count. */
    String inModel() {
        StringBuilder pointer = new StringBuilder();
        append(parser.streamReadContext(), dropped, pointer);
        return pointer.toString();
    }

    private void append(@Nullable TokenStreamContext context, int[] uncounted, StringBuilder pointer) {
        if (context == null || context.getNestingDepth() <= outerDepth) {
            return;
        }
        append(context.getParent(), uncounted, pointer);
        if (context.inObject() && context.hasCurrentName()) {
            pointer.append('/').append(Pointers.escaped(context.currentName()));
        } else if (context.inArray() && context.hasCurrentIndex()) {
            int depth = context.getNestingDepth();
            int before = depth < uncounted.length ? uncounted[depth] : 0;
            pointer.append('/').append(context.getCurrentIndex() - before);
        }
    }
}
