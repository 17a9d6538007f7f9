package ee.osalus.examples.register;

import ee.osalus.io.json.FindingJson;
import ee.osalus.io.json.NativeJson;
import java.io.PrintWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Splits for programs: the native JSON of a single split, or a list with one object a project. */
final class SplitJson implements SplitReport {

    private final PrintWriter out;
    private final FindingJson findings;
    private final JsonGenerator generator;
    private boolean anySplitAlone;

    SplitJson(PrintWriter out, Locale language) {
        this.out = out;
        this.findings = FindingJson.in(language);
        this.generator = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }

    @Override
    public void add(SplitCase each) {
        if (each.source().isEmpty()) {
            each.split().ifPresent(split -> NativeJson.costSplit().write(split, generator));
            anySplitAlone = true;
            return;
        }
        begin();
        generator.writeStartObject();
        generator.writeStringProperty("source", each.source());
        generator.writeStringProperty("title", each.title());
        each.split().ifPresent(split -> {
            generator.writeName("split");
            NativeJson.costSplit().write(split, generator);
        });
        generator.writeArrayPropertyStart("findings");
        each.findings().forEach(finding -> findings.write(finding, generator));
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private void begin() {
        if (generator.streamWriteContext().inRoot()) {
            generator.writeStartArray();
        }
    }

    @Override
    public void close() {
        if (!anySplitAlone) {
            begin();
            generator.writeEndArray();
        }
        generator.close();
        out.println();
        out.flush();
    }
}
