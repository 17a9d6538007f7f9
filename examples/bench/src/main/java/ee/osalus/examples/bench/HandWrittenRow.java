package ee.osalus.examples.bench;

import de.siegmar.fastcsv.reader.CsvRecord;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Programme;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.money.CurrencyUnit;

/**
 * What somebody would write for the one list of {@link OperationListBenchmark}, whose columns and forms are known beforehand: the same
 * project, but nothing of what a reader of any list needs, no findings, no places, no look at the cells before they are read.
 */
final class HandWrittenRow {

    private static final CurrencyUnit EURO = ExactMoney.currency("EUR");

    private HandWrittenRow() {}

    static Project project(CsvRecord row) {
        return Project.builder()
                .addReference(new Reference("operation", row.getField(0)))
                .title(text(row, 1, 2))
                .summary(text(row, 19, 20))
                .period(Period.of(day(row.getField(5)), day(row.getField(6))))
                .funding(funding(row))
                .programme(Programme.builder()
                        .name(LocalizedText.of(row.getField(17)))
                        .code(row.getField(16))
                        .body(Organisation.of(row.getField(21)))
                        .build())
                .addPartner(Partner.of(
                        PartnerRole.BENEFICIARY,
                        Organisation.builder()
                                .name(LocalizedText.of(row.getField(12)))
                                .registryCode(new RegistryCode(row.getField(11)))
                                .build()))
                .putExtension("/operationList:Fund_Code", json(row, 14))
                .putExtension("/operationList:Country", json(row, 3))
                .putExtension("/operationList:Postal_Code", json(row, 4))
                .putExtension("/operationList:NUTS3_Code", json(row, 22))
                .putExtension("/operationList:Category_Of_Intervention", json(row, 13))
                .putExtension("/operationList:Programming_Period", json(row, 18))
                .build();
    }

    private static Funding funding(CsvRecord row) {
        return Funding.builder()
                .eligibleCost(ExactMoney.of(new BigDecimal(row.getField(8)), EURO))
                .addSource(FundingSource.builder()
                        .kind(FundingKind.GRANT)
                        .amount(ExactMoney.of(new BigDecimal(row.getField(10)), EURO))
                        .rate(Share.percent(new BigDecimal(row.getField(7))))
                        .fund(LocalizedText.of(row.getField(15)))
                        .build())
                .build();
    }

    private static LocalizedText text(CsvRecord row, int english, int other) {
        return LocalizedText.of(row.getField(other)).with("en", row.getField(english));
    }

    /** {@code 27/06/2016}. */
    private static LocalDate day(String cell) {
        return LocalDate.of(
                Integer.parseInt(cell, 6, 10, 10), Integer.parseInt(cell, 3, 5, 10), Integer.parseInt(cell, 0, 2, 10));
    }

    private static String json(CsvRecord row, int column) {
        return '"' + row.getField(column) + '"';
    }
}
