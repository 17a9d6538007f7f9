package ee.osalus.rules;

import ee.osalus.funding.FundingKind;
import ee.osalus.money.Share;
import ee.osalus.split.FundingConstraint;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The terms of an example, in its first statement: {@code terms grant 85 % at most 200 000.00 EUR, least own 15 %; total …}. */
public final class ExampleTerms {

    private static final Pattern TERMS =
            Pattern.compile("terms grant ([0-9.]+) %(?: at most ([^,;]+))?((?:, [^,;]+)*);");
    private static final Pattern LIMIT = Pattern.compile("([a-z -]+?)(?: ([0-9][^,]*))?");

    private ExampleTerms() {}

    /**
     * The terms of an example: a grant at a rate, perhaps with a cap, the rest to the own contribution, cut to the cent.
     *
     * @param example the example
     * @return the terms, where it begins with some
     * @throws IllegalArgumentException if a limit is of no known form
     */
    public static Optional<FundingTerms> read(String example) {
        Matcher terms = TERMS.matcher(example);
        if (!terms.lookingAt()) {
            return Optional.empty();
        }
        FundingRule grant = FundingRule.rate("grant", FundingKind.GRANT, Share.percent(terms.group(1)));
        FundingTerms.Builder builder = FundingTerms.builder()
                .addRule(terms.group(2) == null ? grant : grant.withCap(ExampleProject.money(terms.group(2))))
                .addRule(FundingRule.rest("own", FundingKind.OWN_CONTRIBUTION))
                .rounding(RoundingMode.DOWN);
        for (String limit : terms.group(3).split(", ", -1)) {
            if (!limit.isBlank()) {
                builder.addConstraint(constraint(limit));
            }
        }
        return Optional.of(builder.build());
    }

    private static FundingConstraint constraint(String text) {
        Matcher limit = LIMIT.matcher(text);
        if (!limit.matches()) {
            throw new IllegalArgumentException("no limit of terms: " + text);
        }
        String figure = String.valueOf(limit.group(2));
        return switch (limit.group(1)) {
            case "least own" -> FundingConstraint.leastOwnContribution(percent(figure));
            case "least grant" -> FundingConstraint.leastGrant(ExampleProject.money(figure));
            case "greatest grant" -> FundingConstraint.greatestGrant(ExampleProject.money(figure));
            case "greatest public" -> FundingConstraint.greatestPublicShare(percent(figure));
            case "in-kind ceiling" -> FundingConstraint.inKindCeiling();
            case "ceiling" -> FundingConstraint.rateCeiling("grant", percent(figure));
            default -> throw new IllegalArgumentException("no limit of terms: " + text);
        };
    }

    private static Share percent(String text) {
        return Share.percent(text.replace(" %", ""));
    }
}
