package ee.osalus.io.json;

import ee.osalus.split.FundingConstraint;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** What is read of terms, and whether their rules go together. */
final class TermsDraft {

    final FundingTerms.Builder terms = FundingTerms.builder();
    final List<FundingRule> rules = new ArrayList<>();
    final List<FundingConstraint> constraints = new ArrayList<>();

    @Nullable
    FundingTerms terms(JsonInput in, TokenStreamContext object) {
        int errors = in.notes().errors();
        Set<String> names = new HashSet<>();
        rules.stream()
                .map(FundingRule::name)
                .filter(name -> !names.add(name))
                .forEach(name -> in.noteAtStart(object, JsonFinding.NAME_TWICE, Map.of("name", name)));
        long rests = rules.stream()
                .filter(rule -> rule.method() == FundingRule.Method.REST)
                .count();
        if (rests != 1) {
            in.noteAtStart(object, JsonFinding.NOT_ONE_REST, Map.of("count", Math.toIntExact(rests)));
        }
        constraints.stream()
                .flatMap(constraint -> constraint.source().stream())
                .filter(source -> !names.contains(source))
                .forEach(source -> in.noteAtStart(object, JsonFinding.UNKNOWN_SOURCE, Map.of("source", source)));
        Set<String> currencies = new TreeSet<>();
        amounts()
                .filter(Objects::nonNull)
                .forEach(a -> currencies.add(a.getCurrency().getCurrencyCode()));
        if (currencies.size() > 1) {
            in.noteAtStart(object, JsonFinding.MIXED_CURRENCIES, Map.of("currencies", String.join(", ", currencies)));
        }
        return in.notes().errors() == errors
                ? terms.addAllRules(rules)
                        .addAllConstraints(constraints)
                        .putAllExtensions(in.takeExtensions())
                        .build()
                : null;
    }

    private Stream<Money> amounts() {
        return Stream.concat(
                rules.stream()
                        .flatMap(rule -> Stream.of(
                                        rule.amount().stream(),
                                        rule.cap().stream(),
                                        rule.capPerUnit().map(FundingRule.UnitCap::amount).stream(),
                                        rule.capByBeneficiary().values().stream())
                                .flatMap(amounts -> amounts)),
                constraints.stream().flatMap(constraint -> constraint.amount().stream()));
    }
}
