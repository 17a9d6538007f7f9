package ee.osalus.io.json;

import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/** Where one value of the model is written, with what was kept for its unknown fields. */
final class JsonOutput {

    /** Reads and writes what a reader has let pass within its own limits, so that it needs none. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonGenerator generator;
    private final Extensions extensions;
    /** The depth at which the value itself stands: its pointers begin below. */
    private final int outerDepth;

    JsonOutput(JsonGenerator generator, Extensions extensions) {
        this.generator = generator;
        this.extensions = extensions;
        this.outerDepth = generator.streamWriteContext().getNestingDepth();
    }

    /** A value as a text of its own. */
    static <T> String text(Printer<T> printer, T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            printer.write(value, new JsonOutput(generator, Extensions.none()));
        }
        return text.toString();
    }

    JsonGenerator generator() {
        return generator;
    }

    void name(String name) {
        generator.writeName(name);
    }

    void text(String text) {
        writeText(text, generator);
    }

    void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    void beginObject() {
        generator.writeStartObject();
    }

    /** Writes what was kept of the unknown fields of the object that is being written. */
    void unknownFields(Set<String> known) {
        if (!extensions.isEmpty()) {
            writeRaw(extensions.takeAt(pointer(), known));
        }
    }

    /** Writes what was kept for places that were not written. */
    void rest() {
        Map<String, String> rest = extensions.rest();
        if (!rest.isEmpty()) {
            generator.writeName(KeptField.NAME);
            generator.writeStartObject();
            writeRaw(rest);
            generator.writeEndObject();
        }
    }

    private void writeRaw(Map<String, String> fields) {
        fields.forEach((name, raw) -> {
            generator.writeName(name);
            RawJson.write(raw, generator);
        });
    }

    void endObject() {
        generator.writeEndObject();
    }

    void beginArray() {
        generator.writeStartArray();
    }

    void endArray() {
        generator.writeEndArray();
    }

    /** Whether anything was kept inside the value of a name in the object that is being written. */
    boolean keptBelow(String name) {
        return !extensions.isEmpty() && extensions.hasBelow(pointer() + "/" + Pointers.escaped(name));
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        append(generator.streamWriteContext(), pointer);
        return pointer.toString();
    }

    /** The names and indices that lead to the object that is being written: those of the contexts around its own. */
    private void append(TokenStreamContext context, StringBuilder pointer) {
        TokenStreamContext outer = context.getParent();
        if (outer == null || outer.getNestingDepth() <= outerDepth) {
            return;
        }
        append(outer, pointer);
        if (outer.inObject()) {
            pointer.append('/').append(Pointers.escaped(outer.currentName()));
        } else {
            pointer.append('/').append(outer.getCurrentIndex());
        }
    }

    /** Writes a text; half of a character, which UTF-8 cannot hold, as its escape. */
    static void writeText(String text, JsonGenerator out) {
        if (Surrogates.firstLone(text) < 0) {
            out.writeString(text);
        } else {
            out.writeRawValue(Surrogates.quoted(text));
        }
    }
}
