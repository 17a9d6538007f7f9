package ee.osalus.examples.register;

import ee.osalus.finding.TextLocation;
import ee.osalus.money.ExactMoney;
import ee.osalus.project.Project;
import ee.osalus.reconcile.Difference;
import ee.osalus.reconcile.Pair;
import ee.osalus.reconcile.Reconciliation;
import java.io.PrintWriter;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import javax.money.MonetaryAmount;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Differences for programs: {@code {"pairs": […], "onlyFirst": […], "onlySecond": […]}}. */
final class DifferenceJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private DifferenceJson() {}

    static void print(Reconciliation reconciliation, Sources first, Sources second, PrintWriter out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("pairs");
            reconciliation.pairs().forEach(pair -> print(pair, first, second, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("onlyFirst");
            reconciliation.onlyFirst().forEach(index -> project(first, index, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("onlySecond");
            reconciliation.onlySecond().forEach(index -> project(second, index, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void print(Pair pair, Sources first, Sources second, JsonGenerator json) {
        json.writeStartObject();
        json.writeName("first");
        project(first, pair.first(), json);
        json.writeName("second");
        project(second, pair.second(), json);
        json.writeStringProperty("matchedBy", pair.matchedBy().name());
        ChangeTime.of(first.day(pair.first()), second.day(pair.second())).ifPresent(time -> {
            json.writeStringProperty("changedAfter", time.after().toString());
            json.writeStringProperty("changedBy", time.by().toString());
        });
        json.writeArrayPropertyStart("differences");
        for (Difference difference : pair.differences()) {
            json.writeStartObject();
            json.writeStringProperty("pointer", difference.pointer());
            value("first", difference.first(), first.origin(pair.first(), difference.pointer()), json);
            value("second", difference.second(), second.origin(pair.second(), difference.pointer()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void project(Sources sources, int index, JsonGenerator json) {
        Project project = sources.projects().get(index);
        json.writeStartObject();
        json.writeStringProperty("source", sources.files().get(index).toString());
        json.writeNumberProperty("index", sources.indices().get(index));
        sources.day(index).ifPresent(day -> json.writeStringProperty("asOf", day.toString()));
        project.title().ifPresent(title -> json.writeStringProperty("title", title.toString()));
        json.writeArrayPropertyStart("references");
        project.references().forEach(reference -> json.writeString(reference.value()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void value(
            String side, Optional<Serializable> value, Optional<TextLocation> place, JsonGenerator json) {
        if (value.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart(side);
        json.writeStringProperty("value", text(value.get()));
        place.ifPresent(at -> {
            json.writeNumberProperty("line", at.line());
            json.writeNumberProperty("column", at.column());
        });
        json.writeEndObject();
    }

    private static String text(Serializable value) {
        return value instanceof MonetaryAmount amount ? text(amount) : value.toString();
    }

    /** {@code 3703.70 EUR}, in the scale of the currency or a finer one. */
    private static String text(MonetaryAmount amount) {
        BigDecimal number = ExactMoney.toDecimal(amount);
        int digits = Math.max(ExactMoney.fractionDigits(amount.getCurrency()), number.scale());
        return number.setScale(digits, RoundingMode.UNNECESSARY).toPlainString() + " "
                + amount.getCurrency().getCurrencyCode();
    }
}
