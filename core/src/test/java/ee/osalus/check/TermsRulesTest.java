package ee.osalus.check;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.funding.FundingKind;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.project.Project;
import ee.osalus.rules.ExampleProject;
import ee.osalus.split.FundingConstraint;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the examples of the rules of terms cannot say: tables by beneficiary, other bases than the eligible cost, legal bases. */
class TermsRulesTest {

    private static final LegalReference OF_GRANT = new LegalReference("Näidisvalla määrus nr 7", "§ 5");
    private static final LegalReference OF_OWN = new LegalReference("Näidisvalla määrus nr 7", "§ 6");
    private static final LegalReference WHOLE = new LegalReference("Näidisvalla määrus nr 7", "");
    private static final FundingRule GRANT = FundingRule.rate("grant", FundingKind.GRANT, Share.percent(85));
    private static final FundingRule OWN = FundingRule.rest("own", FundingKind.OWN_CONTRIBUTION);

    private static FundingTerms terms(FundingRule... rules) {
        return FundingTerms.builder()
                .addRules(rules)
                .rounding(RoundingMode.DOWN)
                .build();
    }

    private static Money euro(String amount) {
        return ExactMoney.of(amount, "EUR");
    }

    private static List<Finding> findings(FundingTerms terms, String project) {
        Project read = ExampleProject.read(project).get(0);
        return Rulebook.of(terms).check(read).list();
    }

    private static List<String> said(FundingTerms terms, String project) {
        return findings(terms, project).stream()
                .map(finding -> finding.message(Locale.ENGLISH))
                .toList();
    }

    @Test
    void namesTheActOfTheRuleThatIsBrokenOrElseThatOfTheTerms() {
        FundingTerms terms = terms(OWN, GRANT).withLegalBasis(WHOLE);
        FundingTerms withActs = terms.withRules(OWN.withLegalBasis(OF_OWN), GRANT.withLegalBasis(OF_GRANT));
        String project = "eligible 1 000.00 EUR; grant 900.00 EUR 90 %; own 100.00 EUR";

        assertThat(findings(withActs, project))
                .extracting(finding ->
                        finding.code().code() + ": " + finding.legalBasis().orElseThrow())
                .containsExactly(
                        "terms.rate-over-terms: Näidisvalla määrus nr 7, § 5",
                        "terms.grant-over-terms: Näidisvalla määrus nr 7, § 5",
                        "terms.own-contribution-under-terms: Näidisvalla määrus nr 7, § 6");
        assertThat(findings(terms, project))
                .hasSize(3)
                .allMatch(finding -> finding.legalBasis().orElseThrow().equals(WHOLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "beneficiary Kase vald; lead Tamme vald; applicant Lepa vald | 400.00",
                "lead Tamme vald; applicant Kase vald; partner Lepa vald | 700.00",
                "partner Tamme vald; applicant Lepa vald | 500.00",
            })
    void takesTheRateOfTheOneWhoReceivesFromTheTable(String partners, String limit) {
        FundingTerms terms = terms(
                FundingRule.rateByBeneficiary(
                        "grant",
                        FundingKind.GRANT,
                        Map.of(
                                "Kase vald", Share.percent(40),
                                "Tamme vald", Share.percent(70),
                                "Lepa vald", Share.percent(50))),
                OWN);

        assertThat(said(terms, "eligible 1 000.00 EUR; grant 800.00 EUR; " + partners))
                .containsExactly(
                        "The grants sum to 800.00 EUR, but the terms give " + limit + " EUR for 1 000.00 EUR.");
    }

    @Test
    void saysNothingOfAmountsWhereTheTableNeedsABeneficiary() {
        FundingTerms terms = terms(
                FundingRule.rateByBeneficiary("grant", FundingKind.GRANT, Map.of("Kase vald", Share.percent(40))), OWN);

        assertThat(said(terms, "eligible 1 000.00 EUR; grant 800.00 EUR; partner Kase vald"))
                .isEmpty();
    }

    @Test
    void takesARateOfTheTotalWhereTheTermsSaySo() {
        FundingTerms terms = terms(GRANT.withRate(Share.percent(50)).withBase(FundingRule.Base.TOTAL), OWN);

        assertThat(said(terms, "total 1 200.00 EUR; eligible 1 000.00 EUR; grant 600.00 EUR"))
                .isEmpty();
        assertThat(said(terms, "total 1 200.00 EUR; eligible 1 000.00 EUR; grant 600.01 EUR"))
                .containsExactly("The grants sum to 600.01 EUR, but the terms give 600.00 EUR for 1 000.00 EUR.");
    }

    @Test
    void aRateIsHeldAgainstTheHighestOfTheGrantsAndNotAgainstAFixedOne() {
        FundingRule second = FundingRule.rate("state", FundingKind.GRANT, Share.percent(10));
        FundingRule fixed = FundingRule.fixed("state", FundingKind.GRANT, euro("10"));

        assertThat(said(terms(second, GRANT, OWN), "grant 85 %")).isEmpty();
        assertThat(said(terms(second, GRANT, OWN), "grant 86 %"))
                .containsExactly("The rate of 86 % is over the terms' 85 %.");
        assertThat(said(terms(fixed, GRANT, OWN), "grant 86 %")).isEmpty();
        assertThat(said(terms(OWN), "own 86 %")).isEmpty();
        assertThat(said(terms(GRANT, OWN), "own 86 %")).isEmpty();
    }

    @Test
    void amountsThatCannotBeSplitAreNotHeldAgainstTheTerms() {
        FundingTerms terms = terms(GRANT, OWN);

        assertThat(said(terms, "eligible -1 000.00 EUR; grant 1.00 EUR")).isEmpty();
        assertThat(said(terms, "eligible 1 000.005 EUR; grant 999.00 EUR")).isEmpty();
        assertThat(said(terms, "eligible 1 000 XXX; grant 999 XXX")).isEmpty();
        assertThat(said(terms, "total 900.005 EUR; eligible 1 000.00 EUR; grant 851.00 EUR"))
                .containsExactly("The grants sum to 851.00 EUR, but the terms give 850.00 EUR for 1 000.00 EUR.");
        assertThat(said(terms, "eligible 1 000 JPY; grant 851 JPY"))
                .containsExactly("The grants sum to 851 JPY, but the terms give 850 JPY for 1 000 JPY.");
        assertThat(said(terms, "eligible 0.00 EUR; grant 1.00 EUR"))
                .containsExactly("The grants sum to 1.00 EUR, but the terms give 0.00 EUR for 0.00 EUR.");
    }

    @Test
    void eachPrintedGrantIsHeldAgainstTheCeilingOfItsOwnRule() {
        FundingTerms terms = terms(
                        OWN,
                        FundingRule.rate("fund", FundingKind.GRANT, Share.percent(70)),
                        FundingRule.rate("state", FundingKind.GRANT, Share.percent(20)))
                .withConstraints(
                        FundingConstraint.rateCeiling("fund", Share.percent(70)),
                        FundingConstraint.rateCeiling("state", Share.percent(20)));

        assertThat(said(terms, "eligible 1 000.00 EUR; grant 700.00 EUR; grant 200.00 EUR; own 100.00 EUR"))
                .isEmpty();
        assertThat(said(terms, "eligible 1 000.00 EUR; grant 650.00 EUR; grant 250.00 EUR; own 100.00 EUR"))
                .containsExactly(
                        "state pays 250.00 EUR of the eligible cost, but the ceiling of 20 % allows 200.00 EUR.");
        assertThat(said(terms, "eligible 1 000.00 EUR; grant 710.00 EUR; grant 190.00 EUR; own 100.00 EUR"))
                .containsExactly(
                        "fund pays 710.00 EUR of the eligible cost, but the ceiling of 70 % allows 700.00 EUR.");
        // The third grant has no rule, and where only one is printed nothing is known of the second.
        assertThat(said(
                        terms,
                        "eligible 1 000.00 EUR; grant 300.00 EUR; grant 200.00 EUR; grant 400.00 EUR; own 100.00 EUR"))
                .isEmpty();
        assertThat(said(terms, "eligible 1 000.00 EUR; grant 900.00 EUR; own 100.00 EUR"))
                .containsExactly(
                        "fund pays 900.00 EUR of the eligible cost, but the ceiling of 70 % allows 700.00 EUR.");
    }
}
