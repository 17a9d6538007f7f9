package ee.osalus.examples.register;

import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.io.csv.CostList;
import ee.osalus.io.csv.CsvTable;
import ee.osalus.io.json.FindingJson;
import ee.osalus.payment.Claim;
import ee.osalus.payment.ClaimLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.javamoney.moneta.Money;
import tools.jackson.core.JsonGenerator;

/** A claim as a table for people, as JSON and as CSV for programs: eligible cost and who pays it, a line a document, and totals. */
final class ClaimReport implements CostReport {

    private final Claim claim;
    private final CostList list;
    private final Findings ofList;
    private final Locale language;
    private final CostLines lines;

    /** A report of the claim that was made of the documents of a list. */
    ClaimReport(Claim claim, ClaimInput.Costs costs, Locale language) {
        this.claim = claim;
        this.list = costs.list();
        this.ofList = costs.findings();
        this.language = language;
        this.lines = new CostLines(language);
    }

    @Override
    public Findings findings() {
        return ofList.and(list.locate(claim.findings()));
    }

    @Override
    public void table(PrintWriter out) {
        List<String> head = new ArrayList<>(List.of(lines.word("claimEligible")));
        head.addAll(claim.amounts().keySet());
        out.println(lines.head(head));
        for (ClaimLine line : claim.lines()) {
            out.println(lines.document(line, amounts(line.eligible(), line.amounts())));
        }
        out.println(lines.amounts(lines.word("claimTotal"), amounts(claim.eligible(), claim.amounts())));
        clear().forEach((least, clear) -> out.println(
                lines.amounts(lines.word("claimWithout." + least), amounts(clear.eligible(), clear.amounts()))));
        lines.findings(findings(), out);
    }

    /** What the claim comes to without documents with errors, and without those with warnings, where it has such. */
    private Map<Severity, Claim> clear() {
        Map<Severity, Claim> clear = new EnumMap<>(Severity.class);
        int documents = claim.lines().size();
        for (Severity least : List.of(Severity.ERROR, Severity.WARNING)) {
            Claim without = claim.without(least, list.byItem(ofList));
            if (without.lines().size() < documents) {
                clear.put(least, without);
                documents = without.lines().size();
            }
        }
        return clear;
    }

    private static List<Money> amounts(Money eligible, Map<String, Money> parts) {
        List<Money> amounts = new ArrayList<>(List.of(eligible));
        amounts.addAll(parts.values());
        return amounts;
    }

    @Override
    public void csv(PrintWriter out) throws IOException {
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

    @Override
    public void json(PrintWriter out) {
        try (JsonGenerator json = CostLines.json(out)) {
            json.writeStartObject();
            json.writeStringProperty("currency", claim.agreement().currency().getCurrencyCode());
            json.writeArrayPropertyStart("lines");
            for (ClaimLine line : claim.lines()) {
                json.writeStartObject();
                CostLines.writeDocument(line, json);
                write(json, line.amounts());
                json.writeEndObject();
            }
            json.writeEndArray();
            total("total", claim, json);
            clear().forEach((least, clear) ->
                    total(least == Severity.ERROR ? "totalWithoutErrors" : "totalWithoutWarnings", clear, json));
            json.writeArrayPropertyStart("findings");
            FindingJson writer = FindingJson.in(language);
            findings().forEach(finding -> writer.write(finding, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void total(String name, Claim claim, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("eligible", CostLines.plain(claim.eligible()));
        write(json, claim.amounts());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Map<String, Money> parts) {
        json.writeObjectPropertyStart("amounts");
        parts.forEach((source, amount) -> json.writeStringProperty(source, CostLines.plain(amount)));
        json.writeEndObject();
    }
}
