package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/** The figures of the partners are parts of those of the project. */
final class PartnerFigureRules {

    static final List<Rule> ALL = List.of(
            Rule.of(
                    List.of(FigureFinding.PARTNERS_EXCEED_TOTAL, FigureFinding.PARTNERS_BELOW_TOTAL),
                    PartnerFigureRules::costsMakeUpTheTotal),
            Rule.of(FigureFinding.PARTNER_GRANTS_EXCEED_GRANT, PartnerFigureRules::grantsArePartsOfTheGrant),
            Rule.of(FigureFinding.PARTNER_IN_OTHER_CURRENCY, PartnerFigureRules::currenciesAreTheProjects));

    private static final Set<PartnerRole> WITH_COSTS =
            EnumSet.of(PartnerRole.LEAD_PARTNER, PartnerRole.PARTNER, PartnerRole.BENEFICIARY);

    private PartnerFigureRules() {}

    private static Findings costsMakeUpTheTotal(Project project, CheckParameters parameters) {
        Optional<Money> total = EachFunding.total(project.funding());
        List<Money> costs = amounts(project, EachFunding::total);
        Optional<Money> sum = EachFunding.sum(costs);
        if (total.isEmpty() || sum.isEmpty()) {
            return Findings.none();
        }
        Gathered found = new Gathered();
        if (EachFunding.exceeds(sum.get(), total.get())) {
            found.add(compared(FigureFinding.PARTNERS_EXCEED_TOTAL, sum.get(), total.get(), "total"));
        } else if (EachFunding.exceeds(total.get(), sum.get()) && isOfAllPartners(project, costs)) {
            found.add(compared(FigureFinding.PARTNERS_BELOW_TOTAL, sum.get(), total.get(), "total"));
        }
        return found.findings();
    }

    private static boolean isOfAllPartners(Project project, List<Money> costs) {
        long partners = project.partners().stream()
                .filter(partner -> WITH_COSTS.contains(partner.role()))
                .count();
        return costs.size() >= 2 && costs.size() == partners;
    }

    private static Findings grantsArePartsOfTheGrant(Project project, CheckParameters parameters) {
        Optional<Money> grant = grant(project.funding());
        Optional<Money> sum = EachFunding.sum(amounts(project, PartnerFigureRules::grant));
        Gathered found = new Gathered();
        if (grant.isPresent() && sum.isPresent() && EachFunding.exceeds(sum.get(), grant.get())) {
            found.add(compared(FigureFinding.PARTNER_GRANTS_EXCEED_GRANT, sum.get(), grant.get(), "grant"));
        }
        return found.findings();
    }

    private static Optional<Money> grant(Funding funding) {
        return EachFunding.sum(funding, source -> source.kind() == FundingKind.GRANT);
    }

    private static List<Money> amounts(Project project, Function<Funding, Optional<Money>> which) {
        List<Money> amounts = new ArrayList<>();
        for (Partner partner : project.partners()) {
            if (WITH_COSTS.contains(partner.role())) {
                which.apply(partner.funding()).ifPresent(amounts::add);
            }
        }
        return amounts;
    }

    private static Finding.Builder compared(FigureFinding code, Money sum, Money whole, String nameOfWhole) {
        return Finding.at("/partners", code)
                .putFact("sum", sum)
                .putFact(nameOfWhole, whole)
                .putFact("difference", sum.subtract(whole).abs());
    }

    private static Findings currenciesAreTheProjects(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        Optional<CurrencyUnit> currency = EachFunding.currency(project.funding());
        for (int i = 0; i < project.partners().size() && currency.isPresent(); i++) {
            Optional<CurrencyUnit> other =
                    EachFunding.currency(project.partners().get(i).funding());
            if (other.isPresent() && !other.get().equals(currency.get())) {
                found.add(Finding.at("/partners/" + i + "/funding", FigureFinding.PARTNER_IN_OTHER_CURRENCY)
                        .putFact("currency", other.get().getCurrencyCode())
                        .putFact("projectCurrency", currency.get().getCurrencyCode()));
            }
        }
        return found.findings();
    }
}
