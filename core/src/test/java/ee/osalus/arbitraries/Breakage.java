package ee.osalus.arbitraries;

import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.money.ExactMoney;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/** One way to break a consistent project, each an error of the standard rulebook. */
enum Breakage {
    GRANT_EXCEEDS_TOTAL {
        @Override
        Project of(Project project) {
            return project.withFunding(Funding.builder()
                    .totalCost(euro(100))
                    .addSource(FundingSource.of(FundingKind.GRANT, euro(101)))
                    .build());
        }
    },
    PARTS_DIFFER_FROM_TOTAL {
        @Override
        Project of(Project project) {
            Money sum = sourcesOf(project);
            Money cent = ExactMoney.ofMinor(1, sum.getCurrency());
            return project.withFunding(project.funding()
                    .withTotalCost(sum.add(cent))
                    .withEligibleCost(sum)
                    .withIneligibleCost(cent.add(cent)));
        }
    },
    SOURCES_BELOW_TOTAL {
        @Override
        Project of(Project project) {
            Money sum = sourcesOf(project);
            Funding funding = Funding.builder()
                    .totalCost(sum.add(ExactMoney.ofMinor(1, sum.getCurrency())))
                    .addAllSources(project.funding().sources())
                    .build();
            return project.withFunding(funding);
        }
    },
    TWO_LEAD_PARTNERS {
        @Override
        Project of(Project project) {
            List<Partner> partners = new ArrayList<>(project.partners());
            partners.add(Partner.of(PartnerRole.LEAD_PARTNER, Organisation.of("Ühe Linna Valitsus")));
            partners.add(Partner.of(PartnerRole.LEAD_PARTNER, Organisation.of("Teise Linna Valitsus")));
            return project.withPartners(partners);
        }
    },
    BLANK_REFERENCE {
        @Override
        Project of(Project project) {
            List<Reference> references = new ArrayList<>(project.references());
            references.add(new Reference("structural-funds", " "));
            return project.withReferences(references);
        }
    };

    abstract Project of(Project project);

    private static Money euro(long amount) {
        return ExactMoney.ofMinor(amount * 100, ExactMoney.currency("EUR"));
    }

    private static Money sourcesOf(Project project) {
        List<Money> amounts = project.funding().sources().stream()
                .flatMap(s -> s.amount().stream())
                .toList();
        CurrencyUnit currency = amounts.get(0).getCurrency();
        return ExactMoney.sum(amounts, currency);
    }
}
