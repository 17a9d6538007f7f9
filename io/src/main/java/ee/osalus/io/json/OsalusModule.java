package ee.osalus.io.json;

import ee.osalus.budget.Budget;
import ee.osalus.budget.BudgetCosts;
import ee.osalus.budget.BudgetLine;
import ee.osalus.budget.FlatRate;
import ee.osalus.funding.Call;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.law.LegalReference;
import ee.osalus.money.Share;
import ee.osalus.party.Organisation;
import ee.osalus.party.Person;
import ee.osalus.party.RegistryCode;
import ee.osalus.payment.Claim;
import ee.osalus.payment.ClaimLedger;
import ee.osalus.payment.CostItem;
import ee.osalus.payment.FinancialCorrection;
import ee.osalus.payment.GrantAgreement;
import ee.osalus.payment.Payment;
import ee.osalus.project.AccessRestriction;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.project.RegisterCase;
import ee.osalus.split.CostBase;
import ee.osalus.split.CostSplit;
import ee.osalus.split.FundingConstraint;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson mapper the types of Osalus, so that they may stand in an application's own documents.
 *
 * <pre>{@code
 * record Application(LocalDate day, Project project, Money asked) {}
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * mapper.readValue(json, Application.class);
 * }</pre>
 *
 * <p>Each type stands as {@link ProjectJson}, {@link TermsJson} and {@link NativeJson} describe it, save for the version of the
 * format, which only a project has: projects, funding terms, splits, budgets, claims and their parts, {@link LocalizedText}, {@link Period},
 * {@link PartialDate}, {@link Share}, {@link MonetaryAmount} and {@link Money} (as {@code {"amount": "11148.00", "currency":
 * "EUR"}}), {@link CurrencyUnit} (as its code). A mapper finds the module by {@code findAndAddModules()}, or is given it by
 * {@code addModule(new OsalusModule())}.
 *
 * <p>There is no place for findings in an application's own types, so here the first finding of severity {@code ERROR} is Jackson's
 * {@link tools.jackson.databind.exc.MismatchedInputException}, whose message is the finding's in English with its pointer;
 * findings of lesser severity are let pass. Unknown fields of a project or of terms are kept in their {@code extensions()}; those of a part
 * that stands alone have nowhere to be kept and are passed over.
 */
public final class OsalusModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** The module, ready to be added to a mapper. */
    public OsalusModule() {
        super("osalus", Version.unknownVersion());
        add(Project.class, ProjectCodecs.PROJECT);
        add(Partner.class, ProjectCodecs.PARTNER);
        add(Reference.class, ProjectCodecs.REFERENCE);
        add(RegisterCase.class, ProjectCodecs.REGISTER_CASE);
        add(AccessRestriction.class, ProjectCodecs.ACCESS_RESTRICTION);
        add(Funding.class, FundingCodecs.FUNDING);
        add(FundingSource.class, FundingCodecs.SOURCE);
        add(Programme.class, FundingCodecs.PROGRAMME);
        add(Measure.class, FundingCodecs.MEASURE);
        add(Call.class, FundingCodecs.CALL);
        add(FundingTerms.class, TermsCodecs.TERMS);
        add(CostBase.class, SplitCodecs.COST);
        add(CostSplit.class, SplitCodecs.SPLIT);
        add(Budget.class, BudgetCodecs.BUDGET);
        add(BudgetLine.class, BudgetCodecs.LINE);
        add(FlatRate.class, BudgetCodecs.FLAT_RATE);
        add(BudgetCosts.class, BudgetCodecs.COSTS);
        add(GrantAgreement.class, ClaimCodecs.AGREEMENT);
        add(CostItem.class, PaymentCodecs.COST_ITEM);
        add(Claim.class, ClaimCodecs.CLAIM);
        add(Payment.class, PaymentCodecs.PAYMENT);
        add(FinancialCorrection.class, PaymentCodecs.CORRECTION);
        add(ClaimLedger.class, ClaimCodecs.LEDGER);
        add(FundingRule.class, TermsCodecs.RULE);
        add(FundingRule.UnitCap.class, TermsCodecs.UNIT_CAP);
        add(FundingConstraint.class, TermsCodecs.CONSTRAINT);
        add(LegalReference.class, LawCodecs.LEGAL_REFERENCE);
        add(Share.class, FundingCodecs.SHARE);
        add(Organisation.class, PartyCodecs.ORGANISATION);
        add(Person.class, PartyCodecs.PERSON);
        add(RegistryCode.class, PartyCodecs.REGISTRY_CODE);
        add(LocalizedText.class, LocalizedTextCodec.LOCALIZED_TEXT);
        add(Period.class, TimeCodecs.PERIOD);
        add(PartialDate.class, TimeCodecs.DATE);
        add(MonetaryAmount.class, AmountCodec.AMOUNT);
        addDeserializer(Money.class, new CodecDeserializer<>(Money.class, AmountCodec.MONEY));
        add(CurrencyUnit.class, AmountCodec.CURRENCY);
    }

    private <T> void add(Class<T> type, Codec<T> codec) {
        addSerializer(type, new CodecSerializer<>(type, codec));
        addDeserializer(type, new CodecDeserializer<>(type, codec));
    }
}
