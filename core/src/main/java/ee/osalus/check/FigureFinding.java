package ee.osalus.check;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.RuleNature;
import ee.osalus.finding.Severity;
import ee.osalus.law.LegalReference;
import java.util.Optional;

/** What can be noticed about amounts and rates beyond {@link ee.osalus.funding.FundingFinding}. */
public enum FigureFinding implements FindingCode {
    /** A source pays at most the whole cost. Formula: rate ≤ 100 %. */
    RATE_OVER_WHOLE("figures.rate-over-whole", Severity.ERROR, RuleNature.ARITHMETIC),
    /**
     * The rates of sources that are of one base are together at most the whole. Formula: Σ rates of the same base ≤ 100 %,
     * where each is.
     */
    RATES_EXCEED_WHOLE("figures.rates-exceed-whole", Severity.ERROR, RuleNature.ARITHMETIC),
    /** Grants pay eligible cost only. Formula: Σ grants ≤ eligible cost, where the eligible cost is at most the total cost. */
    GRANT_EXCEEDS_ELIGIBLE(
            "figures.grant-exceeds-eligible",
            Severity.WARNING,
            RuleNature.LAW,
            "Regulation (EU, Euratom) 2018/1046",
            "Art. 186"),
    /**
     * Public support does not pay for what was given in kind. Formula: Σ grants and other public money ≤ eligible cost (else
     * total cost) − Σ sources in kind, where there is one.
     */
    SUPPORT_EXCEEDS_COST_IN_MONEY(
            "figures.support-exceeds-cost-in-money",
            Severity.WARNING,
            RuleNature.LAW,
            "Regulation (EU) 2021/1060",
            "Art. 67(1)(a)"),
    /** The costs of the partners are parts of the project's. Formula: Σ partners' total costs ≤ total cost. */
    PARTNERS_EXCEED_TOTAL("figures.partners-exceed-total", Severity.ERROR, RuleNature.ARITHMETIC),
    /**
     * Where each partner's cost is known, they make up the project's. Formula: Σ partners' total costs = total cost, where
     * every lead partner, partner and beneficiary, at least two in all, has one.
     */
    PARTNERS_BELOW_TOTAL("figures.partners-below-total", Severity.WARNING, RuleNature.ARITHMETIC),
    /** The grants of the partners are parts of the project's. Formula: Σ grants of partners ≤ Σ grants of the project. */
    PARTNER_GRANTS_EXCEED_GRANT("figures.partner-grants-exceed-grant", Severity.ERROR, RuleNature.ARITHMETIC),
    /** A partner's figures are in the currency of the project's; amounts in two currencies are never added or compared. */
    PARTNER_IN_OTHER_CURRENCY("figures.partner-in-other-currency", Severity.WARNING, RuleNature.OPINION),
    /**
     * No figure is a thousand times what the others make it: thousands were taken for units, or a separator for a decimal
     * sign. Formula: total cost ÷ Σ sources (a grant and an own contribution among them), or amount ÷ (rate × base), is not
     * 1 000 or 1/1 000 within half a percent.
     */
    THOUSANDFOLD_SLIP("figures.thousandfold-slip", Severity.WARNING, RuleNature.OPINION),
    /**
     * No rate is a hundred times what its amount makes it: 0.85 was taken for 0.85 %. Formula: (amount ÷ base) ÷ rate is not
     * 100 or 1/100 within half a percent, base being eligible or total cost.
     */
    RATE_HUNDREDFOLD_SLIP("figures.rate-hundredfold-slip", Severity.WARNING, RuleNature.OPINION),
    /** An amount is of whole smallest units of its currency. Formula: amount × 100 is a whole number, for the euro. */
    FINER_THAN_CENT("figures.finer-than-cent", Severity.WARNING, RuleNature.STANDARD, "ISO 4217", ""),
    /**
     * No amount of a single project passes a limit. Formula: amount ≤ 10 000 000 000 units, unless the parameters say
     * otherwise.
     */
    VERY_LARGE("figures.very-large", Severity.WARNING, RuleNature.OPINION),
    /**
     * A project that costs anything costs more than pocket money: "4.4" was millions. Formula: total cost = 0 or ≥ 10 units,
     * unless the parameters say otherwise.
     */
    VERY_SMALL("figures.very-small", Severity.WARNING, RuleNature.OPINION),
    /** A grant is more than nothing. Formula: amount of a grant ≠ 0. */
    ZERO_GRANT(
            "figures.zero-grant", Severity.ADVICE, RuleNature.STANDARD, "360Giving Data Quality Checks", "zero amount"),
    /**
     * A project that begins after its country took the euro is paid in euros. Formula: start &lt; first day of the euro in
     * the country of the currency. Example: kroons in a project of 2012.
     */
    REPLACED_CURRENCY(
            "figures.replaced-currency",
            Severity.WARNING,
            RuleNature.LAW,
            "Council Regulation (EC) No 974/98",
            "Art. 2"),
    /** No source is stated twice. Formula: no two sources with an amount are equal in everything. */
    SOURCE_TWICE("figures.source-twice", Severity.WARNING, RuleNature.OPINION);

    private final String code;
    private final Severity severity;
    private final RuleNature nature;
    private final String act;
    private final String provision;

    FigureFinding(String code, Severity severity, RuleNature nature) {
        this(code, severity, nature, "", "");
    }

    FigureFinding(String code, Severity severity, RuleNature nature, String act, String provision) {
        this.code = code;
        this.severity = severity;
        this.nature = nature;
        this.act = act;
        this.provision = provision;
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
    public RuleNature nature() {
        return nature;
    }

    @Override
    public String bundle() {
        return "ee.osalus.check.findings";
    }

    @Override
    public Optional<LegalReference> legalBasis() {
        return act.isEmpty() ? Optional.empty() : Optional.of(new LegalReference(act, provision));
    }
}
