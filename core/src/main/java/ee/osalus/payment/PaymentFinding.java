package ee.osalus.payment;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;
import ee.osalus.law.LegalReference;
import java.util.Optional;

/** What can be noticed about claims and payments. */
public enum PaymentFinding implements FindingCode {
    /** A document is in another currency than the agreement, and is not counted. */
    OTHER_CURRENCY("payment.other-currency", Severity.ERROR),
    /** The terms pay by cost category and a document names none; its eligible cost is zero. */
    CATEGORY_MISSING("payment.category-missing", Severity.ERROR),
    /** Terms that allow no rounding cannot be claimed under, as claims are of any amount. Example: rounding {@code UNNECESSARY}. */
    ROUNDING_MISSING("payment.rounding-missing", Severity.ERROR),
    /** A document was paid on a day outside the eligible period. Example: paid 1 January 2025 where it ends on 31 December 2024. */
    PAID_OUTSIDE_PERIOD("payment.paid-outside-period", Severity.ERROR),
    /** A document is claimed and not paid. Depreciation, overheads and in-kind contributions are excepted. */
    NOT_PAID("payment.not-paid", Severity.WARNING),
    /** A document was paid before it was issued. */
    PAID_BEFORE_ISSUED("payment.paid-before-issued", Severity.WARNING),
    /** The same supplier and document number stand twice in the claims of one project. One invoice may be claimed in two parts. */
    DOCUMENT_TWICE("payment.document-twice", Severity.WARNING),
    /** The same supplier and document number stand in another project: double funding, unless each has a part of it. */
    DOUBLE_FUNDING("payment.double-funding", Severity.WARNING),
    /** More is claimed under a line of the budget than was planned. */
    BUDGET_LINE_EXCEEDED("payment.budget-line-exceeded", Severity.WARNING),
    /** A document names a line that the budget does not have. */
    UNKNOWN_BUDGET_LINE("payment.unknown-budget-line", Severity.WARNING),
    /**
     * The VAT of an Estonian supplier is none of the rates that were law on the document's date, by more than a cent. Invoices with
     * several rates are excepted, and until 30 June 2025 those at 20 % under a contract from before 1 May 2023. Example: 200.00 EUR
     * on 1 000.00 EUR in May 2024, when the rate was 22 %.
     */
    VAT_FITS_NO_RATE("payment.vat-fits-no-rate", Severity.WARNING),
    /** No VAT rule is in force on the document's date, so its VAT is not eligible. */
    VAT_WITHOUT_RULE("payment.vat-without-rule", Severity.WARNING),
    /** Only VAT that cannot be reclaimed is eligible, and the document does not say how much that is; none is counted. */
    RECOVERABLE_VAT_UNKNOWN("payment.recoverable-vat-unknown", Severity.WARNING),
    /** The ineligible part is more than the document's cost; the eligible cost is zero. */
    INELIGIBLE_EXCEEDS_COST("payment.ineligible-exceeds-cost", Severity.ERROR),
    /** More is claimed in all than was approved; the grant stays within its limit. */
    CLAIM_EXCEEDS_APPROVED("payment.claim-exceeds-approved", Severity.ADVICE),
    /** More was paid than a source pays at the most. */
    PAID_EXCEEDS_GRANT("payment.paid-exceeds-grant", Severity.ERROR),
    /** More is claimed from a procurement than a correction of it knows of. */
    AFFECTED_COST_TOO_LOW("payment.affected-cost-too-low", Severity.WARNING);

    private static final String COMMON_2021 = "Regulation (EU) 2021/1060";

    private final String code;
    private final Severity severity;

    PaymentFinding(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String bundle() {
        return "ee.osalus.payment.findings";
    }

    @Override
    public Optional<LegalReference> legalBasis() {
        return switch (this) {
            case DOUBLE_FUNDING -> Optional.of(new LegalReference(COMMON_2021, "Art. 63(9)"));
            case RECOVERABLE_VAT_UNKNOWN -> Optional.of(new LegalReference(COMMON_2021, "Art. 64(1)(c)"));
            default -> Optional.empty();
        };
    }
}
