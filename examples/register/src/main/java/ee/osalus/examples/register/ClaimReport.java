package ee.osalus.examples.register;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.io.csv.CsvTable;
import ee.osalus.io.json.FindingJson;
import ee.osalus.money.ExactMoney;
import ee.osalus.payment.Claim;
import ee.osalus.payment.ClaimLine;
import ee.osalus.text.FigureFormat;
import ee.osalus.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.javamoney.moneta.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A claim as a table for people, as JSON and as CSV for programs: eligible cost and who pays it, a line a document, and totals. */
final class ClaimReport {

    private static final int SUPPLIER_WIDTH = 28;
    private static final int AMOUNT_WIDTH = 16;

    private final PrintWriter out;
    private final Locale language;
    private final FigureFormat figures;
    private final Messages words;

    ClaimReport(PrintWriter out, Locale language) {
        this.out = out;
        this.language = language;
        this.figures = FigureFormat.of(language);
        this.words = Messages.of("ee.osalus.examples.register.report", ClaimReport.class.getClassLoader(), language);
    }

    void table(Claim claim, Findings findings) {
        List<String> head = new ArrayList<>(List.of(word("claimEligible")));
        head.addAll(claim.amounts().keySet());
        print("", "", head);
        for (ClaimLine line : claim.lines()) {
            print(
                    line.item().supplier().name().bestFor(language),
                    line.item().documentNumber(),
                    amounts(line.eligible(), line.amounts()));
        }
        print(word("claimTotal"), "", amounts(claim.eligible(), claim.amounts()));
        findings(findings, out);
    }

    /** A line a finding. */
    void findings(Findings findings, PrintWriter to) {
        for (Finding finding : findings) {
            to.println("  %s %s: %s (%s)"
                    .formatted(
                            finding.location().map(Object::toString).orElse(""),
                            word(finding.severity().name()),
                            finding.message(language),
                            finding.code().code()));
        }
    }

    private void print(String supplier, String number, List<String> amounts) {
        String name = supplier.length() > SUPPLIER_WIDTH ? supplier.substring(0, SUPPLIER_WIDTH - 1) + "…" : supplier;
        out.println(("%-" + SUPPLIER_WIDTH + "s %-14s").formatted(name, number)
                + amounts.stream()
                        .map(amount -> (" %" + AMOUNT_WIDTH + "s").formatted(amount))
                        .collect(Collectors.joining()));
    }

    private List<String> amounts(Money eligible, Map<String, Money> parts) {
        List<String> amounts = new ArrayList<>(List.of(figures.figure(eligible)));
        parts.values().forEach(part -> amounts.add(figures.figure(part)));
        return amounts;
    }

    void csv(Claim claim) throws IOException {
        CsvTable table = CsvTable.on(out);
        table.figure("supplier").figure("documentNumber").figure("documentDate").figure("eligible");
        claim.amounts().keySet().forEach(table::text);
        table.endRow();
        for (ClaimLine line : claim.lines()) {
            table.text(line.item().supplier().name().toString())
                    .text(line.item().documentNumber())
                    .figure(line.item().documentDate().toString())
                    .amount(line.eligible());
            line.amounts().values().forEach(table::amount);
            table.endRow();
        }
    }

    private static String plain(Money amount) {
        return ExactMoney.toDecimal(amount)
                .setScale(ExactMoney.fractionDigits(amount.getCurrency()))
                .toPlainString();
    }

    void json(Claim claim, Findings findings) {
        try (JsonGenerator json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("currency", claim.agreement().currency().getCurrencyCode());
            json.writeArrayPropertyStart("lines");
            for (ClaimLine line : claim.lines()) {
                json.writeStartObject();
                json.writeStringProperty(
                        "supplier", line.item().supplier().name().toString());
                json.writeStringProperty("documentNumber", line.item().documentNumber());
                json.writeStringProperty(
                        "documentDate", line.item().documentDate().toString());
                write(json, line.eligible(), line.amounts());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectPropertyStart("total");
            write(json, claim.eligible(), claim.amounts());
            json.writeEndObject();
            json.writeArrayPropertyStart("findings");
            FindingJson writer = FindingJson.in(language);
            findings.forEach(finding -> writer.write(finding, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void write(JsonGenerator json, Money eligible, Map<String, Money> parts) {
        json.writeStringProperty("eligible", plain(eligible));
        json.writeObjectPropertyStart("amounts");
        parts.forEach((source, amount) -> json.writeStringProperty(source, plain(amount)));
        json.writeEndObject();
    }

    private String word(String key) {
        return words.format(key, Map.of());
    }
}
