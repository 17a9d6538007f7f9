package ee.osalus.examples.register;

import ee.osalus.finding.Findings;
import ee.osalus.io.csv.CsvTable;
import ee.osalus.io.json.FindingJson;
import ee.osalus.money.ExactMoney;
import ee.osalus.payment.ClaimLine;
import ee.osalus.payment.CorrectionEffect;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.javamoney.moneta.Money;
import tools.jackson.core.JsonGenerator;

/**
 * A financial correction as a table for people, as JSON and as CSV for programs.
 *
 * @param affected the lines of the claim that it affects
 * @param grants what each source paid at most before it
 * @param effect what it takes from each
 * @param findings what was noticed
 * @param language the language of table and messages
 */
record CorrectionReport(
        List<ClaimLine> affected,
        Map<String, Money> grants,
        CorrectionEffect effect,
        Findings findings,
        Locale language)
        implements CostReport {

    /** The figures of a source, by their names in JSON and CSV. What is recovered is due again if the correction is lifted. */
    private static final List<String> FIGURES =
            List.of("grantBefore", "grantAfter", "paidOnAffected", "recoveredNow", "withheld", "dueAgainIfLifted");

    @Override
    public void table(PrintWriter out) {
        CostLines lines = new CostLines(language);
        out.println(effect.explain(language));
        out.println();
        out.println(lines.head(List.of(lines.word("claimEligible"))));
        affected.forEach(line -> out.println(lines.document(line, List.of(line.eligible()))));
        out.println(lines.amounts(
                lines.word("correctionAffected"), List.of(effect.correction().affectedCost())));
        out.println(lines.amounts(
                lines.word("correctionCorrected"), List.of(effect.correction().correctedCost())));
        out.println();
        out.println(lines.head(
                FIGURES.stream().map(name -> lines.word("correction." + name)).toList()));
        grants.keySet().forEach(source -> out.println(lines.amounts(source, figures(source))));
        out.println(lines.amounts(lines.word("correctionBorne"), List.of(effect.borneByBeneficiary())));
        lines.findings(findings, out);
    }

    /** The figures of a source, in the order of their names. */
    private List<Money> figures(String source) {
        Money before = Objects.requireNonNull(grants.get(source));
        Money zero = ExactMoney.zero(before.getCurrency());
        Money fall = effect.falls().getOrDefault(source, zero);
        Money recovered = effect.recovered().getOrDefault(source, zero);
        return List.of(
                before,
                before.subtract(fall),
                effect.paidOnAffected().getOrDefault(source, zero),
                recovered,
                fall.subtract(recovered),
                recovered);
    }

    @Override
    public void csv(PrintWriter out) throws IOException {
        CsvTable table = CsvTable.on(out);
        table.figure("source");
        FIGURES.forEach(table::figure);
        table.endRow();
        for (String source : grants.keySet()) {
            table.text(source);
            figures(source).forEach(table::amount);
            table.endRow();
        }
    }

    @Override
    public void json(PrintWriter out) {
        try (JsonGenerator json = CostLines.json(out)) {
            json.writeStartObject();
            json.writeStringProperty("decision", effect.correction().reference());
            json.writeStringProperty(
                    "decidedOn", effect.correction().decidedOn().toString());
            effect.correction()
                    .legalBasis()
                    .ifPresent(basis -> json.writeStringProperty("legalBasis", basis.toString()));
            json.writeStringProperty(
                    "currency", effect.correction().affectedCost().getCurrency().getCurrencyCode());
            json.writeArrayPropertyStart("affected");
            for (ClaimLine line : affected) {
                json.writeStartObject();
                CostLines.writeDocument(line, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringProperty(
                    "affectedCost", CostLines.plain(effect.correction().affectedCost()));
            json.writeStringProperty(
                    "correctedCost", CostLines.plain(effect.correction().correctedCost()));
            json.writeObjectPropertyStart("sources");
            for (String source : grants.keySet()) {
                json.writeObjectPropertyStart(source);
                List<Money> figures = figures(source);
                for (int i = 0; i < FIGURES.size(); i++) {
                    json.writeStringProperty(FIGURES.get(i), CostLines.plain(figures.get(i)));
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeStringProperty("borneByBeneficiary", CostLines.plain(effect.borneByBeneficiary()));
            json.writeArrayPropertyStart("findings");
            FindingJson writer = FindingJson.in(language);
            findings.forEach(finding -> writer.write(finding, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }
}
