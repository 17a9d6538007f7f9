package ee.osalus.io.json;

import static ee.osalus.io.json.LawCodecs.LEGAL_REFERENCE;
import static ee.osalus.io.json.StringCodec.NOT_BLANK;

import ee.osalus.budget.CostCategory;
import ee.osalus.funding.FundingForm;
import ee.osalus.funding.FundingKind;
import ee.osalus.split.FundingConstraint;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import java.math.RoundingMode;
import java.util.Objects;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Who pays which part, as terms say it. */
final class TermsCodecs {

    static final ObjectCodec<FundingRule.UnitCap, UnitCapDraft> UNIT_CAP =
            ObjectCodec.<FundingRule.UnitCap, UnitCapDraft>whole(UnitCapDraft::new, (draft, in, object) -> draft.cap())
                    .required(
                            "amount",
                            CheckedAmount.NOT_NEGATIVE,
                            FundingRule.UnitCap::amount,
                            (d, amount) -> d.amount = amount)
                    .required("unit", NOT_BLANK, FundingRule.UnitCap::unit, (d, unit) -> d.unit = unit)
                    .build();

    static final ObjectCodec<FundingRule, RuleDraft> RULE = ObjectCodec.<FundingRule, RuleDraft>whole(
                    RuleDraft::new, RuleDraft::rule)
            .required("name", NOT_BLANK, FundingRule::name, (d, name) -> d.rule.name(name))
            .required("kind", new EnumCodec<>(FundingKind.class), FundingRule::kind, (d, kind) -> d.rule.kind(kind))
            .standard(
                    "form",
                    new EnumCodec<>(FundingForm.class),
                    FundingForm.CASH,
                    FundingRule::form,
                    (d, form) -> d.rule.form(form))
            .required("method", new EnumCodec<>(FundingRule.Method.class), FundingRule::method, RuleDraft::method)
            .optional("rate", FundingCodecs.SHARE, FundingRule::rate, RuleDraft::rate)
            .map(
                    "rateByBeneficiary",
                    FundingCodecs.SHARE,
                    Keys.NAMES,
                    FundingRule::rateByBeneficiary,
                    RuleDraft::rateByBeneficiary)
            .map(
                    "rateByCategory",
                    FundingCodecs.SHARE,
                    Keys.of(CostCategory.class),
                    FundingRule::rateByCategory,
                    RuleDraft::rateByCategory)
            .standard(
                    "base",
                    new EnumCodec<>(FundingRule.Base.class),
                    FundingRule.Base.ELIGIBLE,
                    FundingRule::base,
                    RuleDraft::base)
            .optional("amount", CheckedAmount.COST, FundingRule::amount, RuleDraft::amount)
            .optional("cap", CheckedAmount.NOT_NEGATIVE, FundingRule::cap, RuleDraft::cap)
            .map(
                    "capByBeneficiary",
                    CheckedAmount.NOT_NEGATIVE,
                    Keys.NAMES,
                    FundingRule::capByBeneficiary,
                    RuleDraft::capByBeneficiary)
            .optional("capPerUnit", UNIT_CAP, FundingRule::capPerUnit, RuleDraft::capPerUnit)
            .optional("legalBasis", LEGAL_REFERENCE, FundingRule::legalBasis, (d, law) -> d.rule.legalBasis(law))
            .build();

    static final ObjectCodec<FundingConstraint, ConstraintDraft> CONSTRAINT =
            ObjectCodec.<FundingConstraint, ConstraintDraft>whole(ConstraintDraft::new, ConstraintDraft::constraint)
                    .required(
                            "kind",
                            new EnumCodec<>(FundingConstraint.Kind.class),
                            FundingConstraint::kind,
                            (d, kind) -> d.kind = kind)
                    .optional("rate", FundingCodecs.SHARE, FundingConstraint::rate, (d, rate) -> d.rate = rate)
                    .optional(
                            "amount",
                            CheckedAmount.NOT_NEGATIVE,
                            FundingConstraint::amount,
                            (d, amount) -> d.amount = amount)
                    .optional("source", NOT_BLANK, FundingConstraint::source, (d, source) -> d.source = source)
                    .optional(
                            "legalBasis",
                            LEGAL_REFERENCE,
                            FundingConstraint::legalBasis,
                            (d, law) -> d.legalBasis = law)
                    .build();

    static final ObjectCodec<FundingTerms, TermsDraft> TERMS = ObjectCodec.<FundingTerms, TermsDraft>whole(
                    TermsDraft::new, TermsDraft::terms)
            .optional("title", LocalizedTextCodec.LOCALIZED_TEXT, FundingTerms::title, (d, t) -> d.terms.title(t))
            .optional("legalBasis", LEGAL_REFERENCE, FundingTerms::legalBasis, (d, law) -> d.terms.legalBasis(law))
            .requiredList("rules", RULE, FundingTerms::rules, (d, rule) -> d.rules.add(rule))
            .required(
                    "rounding",
                    new EnumCodec<>(RoundingMode.class),
                    FundingTerms::rounding,
                    (d, rounding) -> d.terms.rounding(rounding))
            .list("constraints", CONSTRAINT, FundingTerms::constraints, (d, c) -> d.constraints.add(c))
            .kept(FundingTerms::extensions)
            .build();

    private TermsCodecs() {}

    /** What is read of a cap by unit. */
    static final class UnitCapDraft {
        private @Nullable Money amount;
        private @Nullable String unit;

        private FundingRule.UnitCap cap() {
            return new FundingRule.UnitCap(Objects.requireNonNull(amount), Objects.requireNonNull(unit));
        }
    }
}
