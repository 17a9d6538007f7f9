package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
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
        List<Money> costs = amounts(project, Figures::total);
        Optional<Money> sum = Figures.sum(costs);
        Optional<Money> total = Figures.of(project).total();
        if (total.isEmpty() || sum.isEmpty()) {
            return Findings.none();
        }
        Gathered found = new Gathered();
        if (Figures.exceeds(sum.get(), total.get())) {
            found.add(compared(FigureFinding.PARTNERS_EXCEED_TOTAL, sum.get(), total.get(), "total"));
        } else if (Figures.exceeds(total.get(), sum.get()) && isOfAllPartners(project, costs)) {
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
        Optional<Money> sum = Figures.sum(amounts(project, Figures::grants));
        if (sum.isEmpty()) {
            return Findings.none();
        }
        Gathered found = new Gathered();
        Optional<Money> grant = Figures.of(project).grants();
        if (grant.isPresent() && Figures.exceeds(sum.get(), grant.get())) {
            found.add(compared(FigureFinding.PARTNER_GRANTS_EXCEED_GRANT, sum.get(), grant.get(), "grant"));
        }
        return found.findings();
    }

    /** The amounts of those partners that bear costs and state them. */
    private static List<Money> amounts(Project project, Function<Figures, Optional<Money>> which) {
        List<Money> amounts = new ArrayList<>(0);
        for (int i = 0; i < project.partners().size(); i++) {
            Partner partner = project.partners().get(i);
            if (WITH_COSTS.contains(partner.role()) && !Figures.isEmpty(partner.funding())) {
                which.apply(Figures.of(partner, i)).ifPresent(amounts::add);
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
        for (int i = 0; i < project.partners().size(); i++) {
            Partner partner = project.partners().get(i);
            if (!Figures.isEmpty(partner.funding())) {
                holdCurrency(Figures.of(project), Figures.of(partner, i), found);
            }
        }
        return found.findings();
    }

    private static void holdCurrency(Figures whole, Figures part, Gathered found) {
        Optional<CurrencyUnit> currency = whole.currency();
        Optional<CurrencyUnit> other = part.currency();
        if (currency.isPresent() && other.isPresent() && !other.equals(currency)) {
            found.add(Finding.at(part.pointer(), FigureFinding.PARTNER_IN_OTHER_CURRENCY)
                    .putFact("currency", other.get().getCurrencyCode())
                    .putFact("projectCurrency", currency.get().getCurrencyCode()));
        }
    }
}
