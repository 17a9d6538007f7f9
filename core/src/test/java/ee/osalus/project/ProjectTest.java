package ee.osalus.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.osalus.funding.Call;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingForm;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Measure;
import ee.osalus.funding.Programme;
import ee.osalus.funding.RateBase;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ProjectTest {

    @Test
    void mayBeEmpty() {
        Project project = Project.builder().build();
        assertThat(project.funding()).isEqualTo(Funding.none());
        assertThat(project.references()).isEmpty();
        assertThat(project.partners()).isEmpty();
        assertThat(project.people()).isEmpty();
        assertThat(project.title()).isEmpty();
        assertThat(project.extensions()).isEmpty();
    }

    @Test
    void changesByCopy() {
        Project before = Project.builder().title(LocalizedText.of("Enne")).build();
        Project after = before.withTitle(LocalizedText.of("Pärast"));
        assertThat(before.title()).contains(LocalizedText.of("Enne"));
        assertThat(after.title()).contains(LocalizedText.of("Pärast"));
    }

    @Test
    void keepsPartnersAndReferencesInOrderAndUnmodifiable() {
        Reference first = new Reference("structural-funds", "EU50000");
        Reference second = new Reference("grant", "1");
        Partner partner = Partner.of(PartnerRole.LEAD_PARTNER, Organisation.of("Näidise vald"));
        Project project = Project.builder()
                .addReferences(first, second)
                .addPartner(partner)
                .putExtension("/b", "1")
                .putExtension("/a", "2")
                .build();
        assertThat(project.references()).containsExactly(first, second).isUnmodifiable();
        assertThat(project.partners()).containsExactly(partner).isUnmodifiable();
        assertThat(project.extensions().keySet()).containsExactly("/b", "/a");
        assertThat(project.extensions()).isUnmodifiable();
        assertThat(partner.funding()).isEqualTo(Funding.none());
    }

    @Test
    void aReferenceHasASchemeAndMayHaveABlankValue() {
        assertThat(new Reference("grant", "")).hasToString("");
        assertThat(new Reference("grant", "EU50000")).hasToString("EU50000");
        assertThatThrownBy(() -> new Reference(" ", "EU50000"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the scheme of a reference must not be blank: EU50000");
    }

    @Test
    void aSourceIsCashAndExactUnlessStatedOtherwise() {
        FundingSource source = FundingSource.builder().kind(FundingKind.GRANT).build();
        assertThat(source.form()).isEqualTo(FundingForm.CASH);
        assertThat(source.approximate()).isFalse();
        assertThat(source.rateBase()).isEqualTo(RateBase.UNSTATED);
    }

    @Test
    void measuresAndCallsHaveACodeOrAName() {
        assertThat(Measure.builder().code("1.2.3").build().name()).isEmpty();
        assertThat(Measure.builder().name(LocalizedText.of("Meede")).build().code())
                .isEmpty();
        assertThatThrownBy(() -> Measure.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a measure has a code or a name");
        assertThat(Call.builder().code("1.2.3").build().name()).isEmpty();
        assertThat(Call.builder().name(LocalizedText.of("Voor")).build().window())
                .isEmpty();
        assertThatThrownBy(() -> Call.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a call has a code or a name");
    }

    @Test
    void whatIsMandatoryCannotBeLeftOut() {
        assertThatThrownBy(() -> Programme.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> FundingSource.builder().build()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> AccessRestriction.builder().build()).isInstanceOf(IllegalStateException.class);
        assertThat(RegisterCase.builder().build().registered()).isEmpty();
    }
}
