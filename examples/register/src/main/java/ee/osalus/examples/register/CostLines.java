package ee.osalus.examples.register;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Findings;
import ee.osalus.io.document.DocumentFormat;
import ee.osalus.money.ExactMoney;
import ee.osalus.payment.ClaimLine;
import ee.osalus.text.FigureFormat;
import ee.osalus.text.Messages;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.javamoney.moneta.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Lines of what claims and corrections print: a document or source with amounts below one another, and findings. */
final class CostLines {

    private static final int NAME_WIDTH = 28;
    private static final int AMOUNT_WIDTH = 16;

    private final Locale language;
    private final FigureFormat figures;
    private final Messages words;

    CostLines(Locale language) {
        this.language = language;
        this.figures = FigureFormat.of(language);
        this.words = PageWords.reports(language);
    }

    String word(String key) {
        return words.format(key, Map.of());
    }

    /** The names of the columns of amounts. */
    String head(Collection<String> names) {
        return line("", "", names);
    }

    String document(ClaimLine line, Collection<Money> amounts) {
        return line(line.item().supplier().name().bestFor(language), line.item().documentNumber(), figures(amounts));
    }

    String amounts(String name, Collection<Money> amounts) {
        return line(name, "", figures(amounts));
    }

    private List<String> figures(Collection<Money> amounts) {
        return amounts.stream().map(figures::figure).toList();
    }

    private static String line(String name, String number, Collection<String> cells) {
        String shown = name.length() > NAME_WIDTH ? name.substring(0, NAME_WIDTH - 1) + "…" : name;
        return ("%-" + NAME_WIDTH + "s %-14s").formatted(shown, number)
                + cells.stream()
                        .map(cell -> (" %" + AMOUNT_WIDTH + "s").formatted(cell))
                        .collect(Collectors.joining());
    }

    /** A line a finding, the gravest first; what is about no cell is about the whole claim. */
    void findings(Findings findings, PrintWriter to) {
        Findings inCells = findings.map(finding ->
                finding.location().filter(CellLocation.class::isInstance).isPresent()
                        ? finding
                        : finding.withLocation(Optional.empty()));
        FindingLines.in(language).of(inCells, DocumentFormat.LIST).forEach(line -> to.println("  " + line));
    }

    /** The amount for programs, with the digits of its currency. */
    static String plain(Money amount) {
        return ExactMoney.toDecimal(amount)
                .setScale(ExactMoney.fractionDigits(amount.getCurrency()))
                .toPlainString();
    }

    static void writeDocument(ClaimLine line, JsonGenerator json) {
        json.writeStringProperty("supplier", line.item().supplier().name().toString());
        json.writeStringProperty("documentNumber", line.item().documentNumber());
        json.writeStringProperty("documentDate", line.item().documentDate().toString());
        json.writeStringProperty("eligible", plain(line.eligible()));
    }

    /** A generator that leaves the writer open. */
    static JsonGenerator json(PrintWriter out) {
        return JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
    }
}
