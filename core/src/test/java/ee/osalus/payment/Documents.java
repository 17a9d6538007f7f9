package ee.osalus.payment;

import ee.osalus.budget.CostCategory;
import ee.osalus.funding.FundingKind;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.Organisation;
import ee.osalus.split.CostBase;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.javamoney.moneta.Money;

/** Documents and agreements that the tests of this package share. */
final class Documents {

    static final LocalDate DAY = LocalDate.of(2024, 5, 2);

    private Documents() {}

    /** An invoice without VAT, paid on the day it was issued. */
    static CostItem invoice(String number, String net) {
        return CostItem.builder()
                .supplier(Organisation.of("Näidis OÜ"))
                .documentNumber(number)
                .documentDate(DAY)
                .paidOn(DAY)
                .net(eur(net))
                .build();
    }

    /** Terms from {@code ERDF 85%; STATE STAFF=70%,EQUIPMENT=50% cap 500}, rounding down, the rest to OWN. */
    static FundingTerms terms(String sources) {
        FundingTerms.Builder terms = FundingTerms.builder().rounding(RoundingMode.DOWN);
        for (String source : sources.split("; ", -1)) {
            String[] words = source.split(" ", -1);
            FundingRule rule = words[1].contains("=")
                    ? FundingRule.rateByCategory(words[0], FundingKind.GRANT, rates(words[1]))
                    : FundingRule.rate(words[0], FundingKind.GRANT, Share.parse(words[1]));
            terms.addRule(words.length == 4 ? rule.withCap(eur(words[3])) : rule);
        }
        return terms.addRule(FundingRule.rest("OWN", FundingKind.OWN_CONTRIBUTION))
                .build();
    }

    private static Map<CostCategory, Share> rates(String text) {
        Map<CostCategory, Share> rates = new EnumMap<>(CostCategory.class);
        for (String rate : text.split(",", -1)) {
            rates.put(CostCategory.valueOf(rate.split("=", -1)[0]), Share.parse(rate.split("=", -1)[1]));
        }
        return rates;
    }

    /** An agreement on {@code 1000}, or on {@code STAFF 600; EQUIPMENT 400}. */
    static GrantAgreement agreement(String sources, String approved) {
        return GrantAgreement.builder()
                .terms(terms(sources))
                .approvedCost(
                        approved.contains(" ") ? cost(approved.replace(";", "")) : CostBase.eligible(eur(approved)))
                .build();
    }

    /** A cost of {@code STAFF 600 EQUIPMENT 400}. */
    static CostBase cost(String byCategory) {
        String[] words = byCategory.split(" ", -1);
        Map<CostCategory, Money> parts = new EnumMap<>(CostCategory.class);
        for (int i = 0; i < words.length; i += 2) {
            parts.put(CostCategory.valueOf(words[i]), eur(words[i + 1]));
        }
        return CostBase.eligible(ExactMoney.sum(parts.values(), ExactMoney.currency("EUR")))
                .withCategories(parts);
    }

    static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }

    /** The lines of a data file beside the tests, without its comments. */
    static List<String> vectors(String name) throws IOException {
        try (InputStream file = Documents.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
