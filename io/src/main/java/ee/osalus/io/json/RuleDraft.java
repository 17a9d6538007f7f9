package ee.osalus.io.json;

import ee.osalus.budget.CostCategory;
import ee.osalus.money.Share;
import ee.osalus.split.FundingRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** What is read of a rule, and whether its fields go with its method. */
final class RuleDraft {

    private static final List<String> RATES = List.of("rate", "rateByBeneficiary", "rateByCategory");
    private static final List<String> CAPS = List.of("cap", "capByBeneficiary", "capPerUnit");

    final FundingRule.Builder rule = FundingRule.builder();
    private final Set<String> stated = new LinkedHashSet<>();
    private FundingRule.Method method = FundingRule.Method.REST;
    private FundingRule.Base base = FundingRule.Base.ELIGIBLE;

    void method(FundingRule.Method read) {
        method = read;
        rule.method(read);
    }

    void base(FundingRule.Base read) {
        base = read;
        rule.base(read);
    }

    void rate(Share rate) {
        stated.add("rate");
        rule.rate(rate);
    }

    void rateByBeneficiary(Map<String, Share> rates) {
        state("rateByBeneficiary", rates);
        rule.putAllRateByBeneficiary(rates);
    }

    void rateByCategory(Map<CostCategory, Share> rates) {
        state("rateByCategory", rates);
        rule.putAllRateByCategory(rates);
    }

    void amount(Money amount) {
        stated.add("amount");
        rule.amount(amount);
    }

    void cap(Money cap) {
        stated.add("cap");
        rule.cap(cap);
    }

    void capByBeneficiary(Map<String, Money> caps) {
        state("capByBeneficiary", caps);
        rule.putAllCapByBeneficiary(caps);
    }

    void capPerUnit(FundingRule.UnitCap cap) {
        stated.add("capPerUnit");
        rule.capPerUnit(cap);
    }

    private void state(String field, Map<?, ?> entries) {
        if (!entries.isEmpty()) {
            stated.add(field);
        }
    }

    @Nullable
    FundingRule rule(JsonInput in, TokenStreamContext object) {
        int errors = in.notes().errors();
        List<String> rates = RATES.stream().filter(stated::contains).toList();
        boolean ofAmount = method == FundingRule.Method.FIXED || method == FundingRule.Method.UP_TO;
        Set<String> allowed = new LinkedHashSet<>(ofAmount ? List.of("amount") : List.of());
        if (method == FundingRule.Method.RATE) {
            rates.stream().limit(1).forEach(allowed::add);
            allowed.addAll(CAPS);
            if (rates.isEmpty()) {
                in.noteAtStart(object, JsonFinding.MISSING_FIELD, Map.of("field", "rate"));
            }
        }
        if (ofAmount && !stated.contains("amount")) {
            in.noteAtStart(object, JsonFinding.MISSING_FIELD, Map.of("field", "amount"));
        }
        String beside = rates.size() > 1 && method == FundingRule.Method.RATE ? rates.get(0) : method.name();
        stated.stream()
                .filter(field -> !allowed.contains(field))
                .forEach(field -> misplaced(field, beside, in, object));
        if (stated.contains("rateByCategory") && base != FundingRule.Base.ELIGIBLE) {
            misplaced("base", "rateByCategory", in, object);
        }
        return in.notes().errors() == errors ? rule.build() : null;
    }

    private static void misplaced(String field, String beside, JsonInput in, TokenStreamContext object) {
        in.noteAtStart(object, JsonFinding.MISPLACED_FIELD, Map.of("field", field, "beside", beside));
    }
}
