package ee.osalus.io.json;

import ee.osalus.law.LegalReference;
import ee.osalus.money.Share;
import ee.osalus.split.FundingConstraint;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** What is read of a constraint, and whether its limit goes with its kind. */
final class ConstraintDraft {

    FundingConstraint.@Nullable Kind kind;

    @Nullable
    Share rate;

    @Nullable
    Money amount;

    @Nullable
    String source;

    @Nullable
    LegalReference legalBasis;

    @Nullable
    FundingConstraint constraint(JsonInput in, TokenStreamContext object) {
        FundingConstraint.Kind read = Objects.requireNonNull(kind);
        int errors = in.notes().errors();
        switch (read) {
            case LEAST_OWN_CONTRIBUTION -> expect(rate == null ? Set.of("amount") : Set.of("rate"), in, object);
            case LEAST_GRANT, GREATEST_GRANT -> expect(Set.of("amount"), in, object);
            case GREATEST_PUBLIC_SHARE -> expect(Set.of("rate"), in, object);
            case IN_KIND_CEILING -> expect(Set.of(), in, object);
            case RATE_CEILING -> expect(Set.of("rate", "source"), in, object);
        }
        if (in.notes().errors() != errors) {
            return null;
        }
        FundingConstraint made = of(read);
        return Optional.ofNullable(legalBasis).map(made::withLegalBasis).orElse(made);
    }

    private FundingConstraint of(FundingConstraint.Kind read) {
        return switch (read) {
            case LEAST_OWN_CONTRIBUTION ->
                rate == null
                        ? FundingConstraint.leastOwnContribution(Objects.requireNonNull(amount))
                        : FundingConstraint.leastOwnContribution(rate);
            case LEAST_GRANT -> FundingConstraint.leastGrant(Objects.requireNonNull(amount));
            case GREATEST_GRANT -> FundingConstraint.greatestGrant(Objects.requireNonNull(amount));
            case GREATEST_PUBLIC_SHARE -> FundingConstraint.greatestPublicShare(Objects.requireNonNull(rate));
            case IN_KIND_CEILING -> FundingConstraint.inKindCeiling();
            case RATE_CEILING ->
                FundingConstraint.rateCeiling(Objects.requireNonNull(source), Objects.requireNonNull(rate));
        };
    }

    private void expect(Set<String> fields, JsonInput in, TokenStreamContext object) {
        check("rate", rate, fields, in, object);
        check("amount", amount, fields, in, object);
        check("source", source, fields, in, object);
    }

    private void check(
            String field, @Nullable Object value, Set<String> fields, JsonInput in, TokenStreamContext object) {
        if (value == null && fields.contains(field)) {
            in.noteAtStart(object, JsonFinding.MISSING_FIELD, Map.of("field", field));
        } else if (value != null && !fields.contains(field)) {
            String beside = fields.contains("rate") && field.equals("amount") ? "rate" : String.valueOf(kind);
            in.noteAtStart(object, JsonFinding.MISPLACED_FIELD, Map.of("field", field, "beside", beside));
        }
    }
}
