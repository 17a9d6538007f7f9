package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.split.CostBase;
import ee.osalus.split.CostSplit;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/** Holds the printed figures against what the terms of the funding scheme give for the printed cost, and against their constraints. */
final class TermsRules implements Check<Project> {

    static final List<FindingCode> CODES = codes();

    private static final Set<FundingKind> OWN =
            EnumSet.of(FundingKind.OWN_CONTRIBUTION, FundingKind.PARTNER_CONTRIBUTION);

    private final FundingTerms terms;

    TermsRules(FundingTerms terms) {
        this.terms = terms;
    }

    private static List<FindingCode> codes() {
        List<FindingCode> codes = new ArrayList<>(Arrays.asList(TermsFinding.values()));
        codes.addAll(PrintedSplit.CODES);
        return List.copyOf(codes);
    }

    @Override
    public Findings check(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        Funding funding = project.funding();
        holdRates(funding, found);
        holdKinds(funding, found);
        Figures figures = Figures.of(funding);
        Optional<CurrencyUnit> currency = figures.currency();
        if (currency.isEmpty()) {
            return found.findings();
        }
        Optional<CurrencyUnit> other = terms.currency().filter(own -> !own.equals(currency.get()));
        if (other.isPresent()) {
            found.add(Finding.at("/funding", TermsFinding.OTHER_CURRENCY)
                    .putFact("currency", currency.get().getCurrencyCode())
                    .putFact("termsCurrency", other.get().getCurrencyCode()));
            return found.findings();
        }
        costOf(project, figures)
                .filter(cost -> terms.obstacles(cost).isEmpty())
                .ifPresent(cost -> holdAmounts(figures, terms.split(cost), found));
        return found.findings();
    }

    private void holdRates(Funding funding, Gathered found) {
        List<FundingRule> grants = terms.rules().stream()
                .filter(rule -> rule.kind() == FundingKind.GRANT)
                .toList();
        Optional<Share> limit =
                grants.stream().flatMap(rule -> rule.rate().stream()).max(Comparator.naturalOrder());
        if (limit.isEmpty() || grants.stream().anyMatch(rule -> rule.rate().isEmpty())) {
            return;
        }
        for (int i = 0; i < funding.sources().size(); i++) {
            FundingSource source = funding.sources().get(i);
            if (source.kind() == FundingKind.GRANT
                    && source.rate()
                            .filter(rate -> rate.compareTo(limit.get()) > 0)
                            .isPresent()) {
                found.add(Finding.at("/funding/sources/" + i + "/rate", TermsFinding.RATE_OVER_TERMS)
                        .putFact("rate", source.rate().get())
                        .putFact("limit", limit.get())
                        .build()
                        .withLegalBasis(basisOf(kind -> kind == FundingKind.GRANT)));
            }
        }
    }

    private Optional<LegalReference> basisOf(Predicate<FundingKind> kinds) {
        return terms.rules().stream()
                .filter(rule -> kinds.test(rule.kind()))
                .flatMap(rule -> rule.legalBasis().stream())
                .findFirst()
                .or(terms::legalBasis);
    }

    private void holdKinds(Funding funding, Gathered found) {
        for (int i = 0; i < funding.sources().size(); i++) {
            FundingKind kind = funding.sources().get(i).kind();
            if (terms.rules().stream().noneMatch(rule -> rule.kind() == kind)) {
                found.add(Finding.at("/funding/sources/" + i, TermsFinding.KIND_NOT_IN_TERMS)
                        .putFact("kind", kind.name()));
            }
        }
    }

    /** The cost that the terms divide: the eligible cost, with the total that it is part of; the total alone where nothing else is known. */
    private static Optional<CostBase> costOf(Project project, Figures figures) {
        Optional<Money> total = figures.total().filter(TermsRules::canBeSplit);
        Optional<Money> eligible = figures.eligible().or(figures::total);
        Optional<CostBase> cost = eligible.filter(TermsRules::canBeSplit).map(CostBase::eligible);
        if (total.isPresent() && cost.isPresent()) {
            cost = cost.map(base -> base.withTotal(total.get()));
        }
        Optional<String> beneficiary = nameOf(project, PartnerRole.BENEFICIARY)
                .or(() -> nameOf(project, PartnerRole.LEAD_PARTNER))
                .or(() -> nameOf(project, PartnerRole.APPLICANT));
        return beneficiary.isPresent() ? cost.map(base -> base.withBeneficiary(beneficiary.get())) : cost;
    }

    static boolean canBeSplit(Money amount) {
        return !amount.isNegative()
                && amount.getCurrency().getDefaultFractionDigits() >= 0
                && ExactMoney.isWholeMinor(amount);
    }

    private static Optional<String> nameOf(Project project, PartnerRole role) {
        return project.partners().stream()
                .filter(partner -> partner.role() == role)
                .map(Partner::organisation)
                .map(organisation -> organisation.name().toString())
                .findFirst();
    }

    private void holdAmounts(Figures figures, CostSplit split, Gathered found) {
        Money cost = split.cost().eligible();
        Money limit = split.paid(rule -> rule.kind() == FundingKind.GRANT);
        Optional<Money> grants = figures.grants();
        if (grants.isPresent() && grants.get().isGreaterThan(limit)) {
            found.add(Finding.at("/funding/sources", TermsFinding.GRANT_OVER_TERMS)
                    .putFact("grants", grants.get())
                    .putFact("limit", limit)
                    .putFact("cost", cost)
                    .build()
                    .withLegalBasis(basisOf(kind -> kind == FundingKind.GRANT)));
        } else if (grants.isPresent()
                && grants.get().isLessThan(limit)
                && figures.eligible().isPresent()) {
            found.add(Finding.at("/funding/sources", TermsFinding.GRANT_UNDER_TERMS)
                    .putFact("grants", grants.get())
                    .putFact("limit", limit)
                    .putFact("cost", cost));
        }
        Money least = split.paidOfEligible(rule -> OWN.contains(rule.kind()));
        Optional<Money> own = figures.sum(source -> OWN.contains(source.kind()));
        if (own.isPresent() && own.get().isLessThan(least)) {
            found.add(Finding.at("/funding/sources", TermsFinding.OWN_CONTRIBUTION_UNDER_TERMS)
                    .putFact("own", own.get())
                    .putFact("limit", least)
                    .putFact("cost", cost)
                    .build()
                    .withLegalBasis(basisOf(OWN::contains)));
        }
        PrintedSplit.check(terms, figures, split.cost(), found);
    }
}
