package ee.osalus.io.json;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.money.Share;
import ee.osalus.time.Period;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import javax.money.MonetaryAmount;
import tools.jackson.core.JsonGenerator;

/**
 * Writes findings as JSON, with the message in one language.
 *
 * <pre>{@code
 * {"code": "funding.sources-exceed-total", "severity": "ERROR", "message": "The sources …",
 *  "location": {"pointer": "/funding/sources", "line": 12, "column": 3, "raw": "…"},
 *  "facts": {"sum": {"amount": "1343300.00", "currency": "EUR"}},
 *  "legalBasis": {"act": "Regulation (EU) 2021/1060", "provision": "Art. 112(3)"}}
 * }</pre>
 *
 * <p>A location has the members that it knows: {@code pointer}; {@code line}, {@code column} and {@code raw} of a text; or
 * {@code row}, {@code column} (letters), {@code header} and {@code raw} of a table. Facts that are amounts and periods are objects
 * as in {@link ProjectJson}; whole numbers and booleans are what they are; shares, decimals, dates and everything else are
 * strings. What is empty is left out. Findings are written, never read back.
 */
public final class FindingJson {

    private final Locale language;

    private FindingJson(Locale language) {
        this.language = language;
    }

    /**
     * The writer of findings for the readers of a language.
     *
     * @param language Estonian, or else English is served
     * @return the writer
     */
    public static FindingJson in(Locale language) {
        return new FindingJson(language);
    }

    /**
     * Writes a finding as a value of a larger document.
     *
     * @param finding the finding
     * @param generator stands where a value may begin; what fails in it is its own {@link tools.jackson.core.JacksonException}
     */
    public void write(Finding finding, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeStringProperty("code", finding.code().code());
        generator.writeStringProperty("severity", finding.severity().name());
        text("message", finding.message(language), generator);
        finding.location().ifPresent(place -> {
            generator.writeObjectPropertyStart("location");
            location(place, generator);
            generator.writeEndObject();
        });
        if (!finding.facts().isEmpty()) {
            generator.writeObjectPropertyStart("facts");
            finding.facts().forEach((name, fact) -> {
                generator.writeName(name);
                fact(fact, generator);
            });
            generator.writeEndObject();
        }
        finding.legalBasis().ifPresent(law -> {
            generator.writeObjectPropertyStart("legalBasis");
            text("act", law.act(), generator);
            text("provision", law.provision(), generator);
            generator.writeEndObject();
        });
        generator.writeEndObject();
    }

    private static void location(Location location, JsonGenerator generator) {
        if (location instanceof PointerLocation place) {
            generator.writeName("pointer");
            JsonOutput.writeText(place.pointer(), generator);
            place.text().ifPresent(text -> location(text, generator));
        } else if (location instanceof TextLocation place) {
            generator.writeNumberProperty("line", place.line());
            generator.writeNumberProperty("column", place.column());
            text("raw", place.raw(), generator);
        } else if (location instanceof CellLocation place) {
            generator.writeNumberProperty("row", place.row());
            generator.writeStringProperty("column", place.column());
            text("header", place.header(), generator);
            text("raw", place.raw(), generator);
        }
    }

    private static void text(String name, String text, JsonGenerator generator) {
        if (!text.isEmpty()) {
            generator.writeName(name);
            JsonOutput.writeText(text, generator);
        }
    }

    private static void fact(Serializable fact, JsonGenerator generator) {
        if (fact instanceof MonetaryAmount amount) {
            AmountCodec.AMOUNT.write(amount, new JsonOutput(generator, Extensions.NONE));
        } else if (fact instanceof Period period) {
            TimeCodecs.PERIOD.write(period, new JsonOutput(generator, Extensions.NONE));
        } else if (fact instanceof Share share) {
            generator.writeString(share.toString());
        } else if (fact instanceof BigDecimal number) {
            generator.writeString(number.toPlainString());
        } else if (fact instanceof Integer || fact instanceof Long) {
            generator.writeNumber(((Number) fact).longValue());
        } else if (fact instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else {
            JsonOutput.writeText(String.valueOf(fact), generator);
        }
    }
}
