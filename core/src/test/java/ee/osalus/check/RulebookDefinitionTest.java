package ee.osalus.check;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.funding.FundingKind;
import ee.osalus.money.Share;
import ee.osalus.payment.PaymentFinding;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulebookDefinitionTest {

    private static final FundingTerms TERMS = FundingTerms.builder()
            .addRule(FundingRule.rate("grant", FundingKind.GRANT, Share.percent(85)))
            .addRule(FundingRule.rest("own", FundingKind.OWN_CONTRIBUTION))
            .rounding(RoundingMode.DOWN)
            .build();
    private static final Project PROJECT =
            Project.builder().addReference(new Reference("grant", "")).build();

    private static List<String> found(RulebookDefinition.Builder definition) {
        return definition.build().rulebook().check(PROJECT).stream()
                .map(finding -> finding.code().code() + " " + finding.severity())
                .toList();
    }

    @Test
    void isMadeOfItsBasesAndThenOfItsTerms() {
        Rulebook book = RulebookDefinition.builder()
                .addBase(RulebookDefinition.Base.PUBLICATION, RulebookDefinition.Base.STANDARD)
                .addTerms(TERMS, TERMS)
                .build()
                .rulebook();

        assertThat(book.name()).isEqualTo("publication + standard + terms + terms");
        assertThat(book.rules().subList(0, Rulebook.publication().rules().size()))
                .isEqualTo(Rulebook.publication().rules());
        assertThat(book.rules()).containsAll(Rulebook.standard().rules()).isNotEmpty();
        assertThat(RulebookDefinition.builder().addTerms(TERMS).build().rulebook())
                .hasToString("terms");
        assertThat(RulebookDefinition.builder().build().rulebook().rules()).isEmpty();
    }

    @Test
    void switchesOffAndWeighs() {
        assertThat(found(RulebookDefinition.builder().addBase(RulebookDefinition.Base.STANDARD)))
                .containsExactly("reference.blank " + ReferenceFinding.BLANK.severity());
        assertThat(found(RulebookDefinition.builder()
                        .addBase(RulebookDefinition.Base.STANDARD)
                        .putSeverity(ReferenceFinding.BLANK, Severity.ADVICE)))
                .containsExactly("reference.blank ADVICE");
        assertThat(found(RulebookDefinition.builder()
                        .addBase(RulebookDefinition.Base.STANDARD)
                        .addOff(ReferenceFinding.BLANK)))
                .isEmpty();
    }

    @Test
    void weighsFindingsOfReadersAndLeavesOutTheirsToo() {
        Finding reported = Finding.builder(PaymentFinding.DOCUMENT_TWICE).build();
        Finding off = Finding.builder(PaymentFinding.VAT_FITS_NO_RATE).build();

        Findings weighed = RulebookDefinition.builder()
                .addBase(RulebookDefinition.Base.PUBLICATION)
                .addOff(PaymentFinding.VAT_FITS_NO_RATE)
                .putSeverity(PaymentFinding.DOCUMENT_TWICE, Severity.ADVICE)
                .build()
                .rulebook()
                .begin()
                .weighed(Findings.of(List.of(reported, off)));

        assertThat(weighed.list()).containsExactly(reported.withSeverity(Severity.ADVICE));
    }

    @Test
    void givesItsParametersToTheChecks() {
        CheckParameters parameters = CheckParameters.standard().withDay(LocalDate.of(2026, 11, 21));

        assertThat(RulebookDefinition.builder()
                        .parameters(parameters)
                        .build()
                        .rulebook()
                        .parameters())
                .isEqualTo(parameters);
        assertThat(RulebookDefinition.builder().build().parameters()).isEqualTo(CheckParameters.standard());
    }
}
