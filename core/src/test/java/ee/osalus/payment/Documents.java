package ee.osalus.payment;

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
import java.util.List;
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

    /** Terms from {@code ERDF 85%; STATE 10% cap 500}, rounding down, the rest to OWN. */
    static FundingTerms terms(String sources) {
        FundingTerms.Builder terms = FundingTerms.builder().rounding(RoundingMode.DOWN);
        for (String source : sources.split("; ", -1)) {
            String[] words = source.split(" ", -1);
            FundingRule rule = FundingRule.rate(words[0], FundingKind.GRANT, Share.parse(words[1]));
            terms.addRule(words.length == 4 ? rule.withCap(eur(words[3])) : rule);
        }
        return terms.addRule(FundingRule.rest("OWN", FundingKind.OWN_CONTRIBUTION))
                .build();
    }

    static GrantAgreement agreement(String sources, String approved) {
        return GrantAgreement.builder()
                .terms(terms(sources))
                .approvedCost(CostBase.eligible(eur(approved)))
                .build();
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
