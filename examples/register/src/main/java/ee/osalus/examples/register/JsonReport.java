package ee.osalus.examples.register;

import ee.osalus.io.json.FindingJson;
import ee.osalus.io.json.ProjectJson;
import java.io.PrintWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The report for programs: a list with one object a document, in the native JSON of its projects, programmes and calls. */
final class JsonReport implements Report {

    private final PrintWriter out;
    private final ProjectJson json = ProjectJson.standard();
    private final FindingJson findings;
    private final JsonGenerator generator;

    JsonReport(PrintWriter out, Locale language) {
        this.out = out;
        this.findings = FindingJson.in(language);
        this.generator = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
        generator.writeStartArray();
    }

    @Override
    public void add(CheckedDocument document) {
        generator.writeStartObject();
        generator.writeStringProperty("source", document.source());
        generator.writeArrayPropertyStart("projects");
        document.projects().forEach(project -> json.write(project, generator));
        generator.writeEndArray();
        generator.writeArrayPropertyStart("programmes");
        document.programmes().forEach(programme -> json.write(programme, generator));
        generator.writeEndArray();
        generator.writeArrayPropertyStart("calls");
        document.calls().forEach(call -> json.write(call, generator));
        generator.writeEndArray();
        generator.writeArrayPropertyStart("findings");
        document.findings().forEach(finding -> findings.write(finding, generator));
        generator.writeEndArray();
        generator.writeObjectPropertyStart("origins");
        document.origins().forEach((pointer, place) -> {
            generator.writeObjectPropertyStart(pointer);
            generator.writeNumberProperty("line", place.line());
            generator.writeNumberProperty("column", place.column());
            generator.writeStringProperty("raw", place.raw());
            generator.writeEndObject();
        });
        generator.writeEndObject();
        generator.writeEndObject();
    }

    @Override
    public void close() {
        generator.writeEndArray();
        generator.close();
        out.println();
        out.flush();
    }
}
