package ee.osalus.funding;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Location;
import ee.osalus.money.ExactMoney;
import ee.osalus.text.FigureFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.javamoney.moneta.Money;

/** Short ways to write fundings down, and to read derivations and findings as text. */
final class Figures {

    private Figures() {}

    static Money euro(String amount) {
        return ExactMoney.of(amount, "EUR");
    }

    static Funding total(String total) {
        return Funding.builder().totalCost(euro(total)).build();
    }

    static FundingSource grant(String amount) {
        return FundingSource.of(FundingKind.GRANT, euro(amount));
    }

    static FundingSource own(String amount) {
        return FundingSource.of(FundingKind.OWN_CONTRIBUTION, euro(amount));
    }

    static FundingSource unknown(FundingKind kind) {
        return FundingSource.builder().kind(kind).build();
    }

    /** One line a derivation: {@code /totalCost TOTAL_FROM_SOURCES 100.00 EUR}. */
    static List<String> derivations(Funding funding) {
        FigureFormat figures = FigureFormat.of(Locale.ENGLISH);
        return funding.completed().derivations().stream()
                .map(d -> d.pointer() + " " + d.formula() + " " + figures.format(d.value()))
                .toList();
    }

    /** One line a finding: code, place and facts. */
    static List<String> findings(Funding funding) {
        return told(funding.completed().findings());
    }

    static List<String> told(Findings findings) {
        return findings.stream().map(Figures::told).toList();
    }

    private static String told(Finding finding) {
        FigureFormat figures = FigureFormat.of(Locale.ENGLISH);
        String facts = finding.facts().entrySet().stream()
                .map(fact -> fact.getKey() + "=" + figures.format(fact.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        String place = finding.location().map(Location::toString).orElse("nowhere");
        return finding.code().code() + " " + place + " " + facts;
    }
}
