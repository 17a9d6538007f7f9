package ee.osalus.examples.city;

import ee.osalus.finding.Finding;
import ee.osalus.io.json.FindingJson;
import org.springframework.boot.jackson.JacksonComponent;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Findings as the library writes them, in the language of the request. */
@JacksonComponent
final class FindingSerializer extends ValueSerializer<Finding> {

    @Override
    public void serialize(Finding finding, JsonGenerator generator, SerializationContext context) {
        FindingJson.in(LocaleContextHolder.getLocale()).write(finding, generator);
    }
}
