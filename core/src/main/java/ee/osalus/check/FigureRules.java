package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingFinding;
import ee.osalus.funding.FundingForm;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.RateBase;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.LegacyEuro;
import ee.osalus.money.Share;
import ee.osalus.project.Project;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;

/** The rules of amounts and rates. */
final class FigureRules {

    static final List<Rule> ALL = Stream.of(
                    List.of(
                            Rule.of(List.of(FundingFinding.values()), new FiguresAddUp()),
                            each(FigureFinding.RATE_OVER_WHOLE, FigureRules::rateIsAtMostTheWhole),
                            each(FigureFinding.RATES_EXCEED_WHOLE, FigureRules::ratesAreTogetherAtMostTheWhole),
                            each(FigureFinding.GRANT_EXCEEDS_ELIGIBLE, FigureRules::grantsPayEligibleCostOnly),
                            each(FigureFinding.SUPPORT_EXCEEDS_COST_IN_MONEY, FigureRules::supportPaysCostInMoneyOnly),
                            each(FigureFinding.FINER_THAN_CENT, FigureRules::amountsAreOfWholeCents),
                            each(FigureFinding.VERY_LARGE, FigureRules::amountsAreWithinTheLimit),
                            each(FigureFinding.VERY_SMALL, FigureRules::totalIsMoreThanPocketMoney),
                            each(FigureFinding.ZERO_GRANT, FigureRules::grantIsMoreThanNothing),
                            each(FigureFinding.SOURCE_TWICE, FigureRules::sourcesDiffer),
                            Rule.of(FigureFinding.REPLACED_CURRENCY, FigureRules::currencyIsOfItsTime)),
                    SlipRules.ALL,
                    PartnerFigureRules.ALL)
            .flatMap(List::stream)
            .toList();

    private FigureRules() {}

    /** A check of the figures of a project or of one partner. */
    @FunctionalInterface
    interface FundingCheck {
        void check(Funding funding, String pointer, CheckParameters parameters, Gathered found);
    }

    /** The rule that a check holds of the project's figures and of each partner's. */
    static Rule each(FindingCode code, FundingCheck check) {
        return Rule.of(code, (project, parameters) -> {
            Gathered found = new Gathered();
            EachFunding.of(project, (funding, pointer) -> check.check(funding, pointer, parameters, found));
            return found.findings();
        });
    }

    private static void rateIsAtMostTheWhole(
            Funding funding, String pointer, CheckParameters parameters, Gathered found) {
        for (int i = 0; i < funding.sources().size(); i++) {
            Optional<Share> rate = funding.sources().get(i).rate();
            if (rate.isPresent() && rate.get().compareTo(Share.ONE) > 0) {
                found.add(Finding.at(pointer + "/sources/" + i + "/rate", FigureFinding.RATE_OVER_WHOLE)
                        .putFact("rate", rate.get()));
            }
        }
    }

    private static void ratesAreTogetherAtMostTheWhole(
            Funding funding, String pointer, CheckParameters parameters, Gathered found) {
        for (RateBase base : RateBase.values()) {
            Share sum = Share.ZERO;
            boolean eachIsPossible = true;
            for (FundingSource source : funding.sources()) {
                if (source.rate().isPresent() && source.rateBase() == base) {
                    sum = sum.plus(source.rate().get());
                    eachIsPossible &= source.rate().get().compareTo(Share.ONE) <= 0;
                }
            }
            if (eachIsPossible && sum.compareTo(Share.ONE) > 0) {
                found.add(Finding.at(pointer + "/sources", FigureFinding.RATES_EXCEED_WHOLE)
                        .putFact("sum", sum));
            }
        }
    }

    private static void grantsPayEligibleCostOnly(
            Funding funding, String pointer, CheckParameters parameters, Gathered found) {
        Optional<Money> grants = EachFunding.sum(funding, source -> source.kind() == FundingKind.GRANT);
        Optional<Money> eligible = EachFunding.eligible(funding);
        if (grants.isEmpty() || eligible.isEmpty() || !EachFunding.exceeds(grants.get(), eligible.get())) {
            return;
        }
        Optional<Money> total = EachFunding.total(funding);
        if (total.isPresent() && EachFunding.exceeds(eligible.get(), total.get())) {
            return;
        }
        found.add(Finding.at(pointer + "/eligibleCost", FigureFinding.GRANT_EXCEEDS_ELIGIBLE)
                .putFact("grants", grants.get())
                .putFact("eligible", eligible.get())
                .putFact("difference", grants.get().subtract(eligible.get())));
    }

    private static void supportPaysCostInMoneyOnly(
            Funding funding, String pointer, CheckParameters parameters, Gathered found) {
        Optional<Money> inKind = EachFunding.sum(funding, source -> source.form() == FundingForm.IN_KIND);
        Optional<Money> support = EachFunding.sum(
                funding,
                source -> source.form() == FundingForm.CASH
                        && (source.kind() == FundingKind.GRANT || source.kind() == FundingKind.OTHER_PUBLIC));
        Optional<Money> cost = EachFunding.eligible(funding).or(() -> EachFunding.total(funding));
        if (inKind.isEmpty() || support.isEmpty() || cost.isEmpty()) {
            return;
        }
        if (!inKind.get().getCurrency().equals(cost.get().getCurrency())) {
            return;
        }
        Money limit = cost.get().subtract(inKind.get());
        if (EachFunding.exceeds(support.get(), limit)) {
            found.add(Finding.at(pointer + "/sources", FigureFinding.SUPPORT_EXCEEDS_COST_IN_MONEY)
                    .putFact("support", support.get())
                    .putFact("limit", limit));
        }
    }

    private static void amountsAreOfWholeCents(
            Funding funding, String pointer, CheckParameters parameters, Gathered found) {
        EachFunding.amounts(funding, pointer, (amount, place) -> {
            if (amount.getCurrency().getDefaultFractionDigits() >= 0 && !ExactMoney.isWholeMinor(amount)) {
                found.add(Finding.at(place, FigureFinding.FINER_THAN_CENT).putFact("amount", amount));
            }
        });
    }

    private static void amountsAreWithinTheLimit(
            Funding funding, String pointer, CheckParameters parameters, Gathered found) {
        EachFunding.amounts(funding, pointer, (amount, place) -> {
            if (ExactMoney.toDecimal(amount).compareTo(parameters.greatestAmount()) > 0) {
                found.add(Finding.at(place, FigureFinding.VERY_LARGE).putFact("amount", amount));
            }
        });
    }

    private static void totalIsMoreThanPocketMoney(
            Funding funding, String pointer, CheckParameters parameters, Gathered found) {
        funding.totalCost().ifPresent(total -> {
            BigDecimal number = ExactMoney.toDecimal(total);
            if (number.signum() > 0 && number.compareTo(parameters.leastTotalCost()) < 0) {
                found.add(Finding.at(pointer + "/totalCost", FigureFinding.VERY_SMALL)
                        .putFact("amount", total));
            }
        });
    }

    private static void grantIsMoreThanNothing(
            Funding funding, String pointer, CheckParameters parameters, Gathered found) {
        for (int i = 0; i < funding.sources().size(); i++) {
            FundingSource source = funding.sources().get(i);
            if (source.kind() == FundingKind.GRANT
                    && source.amount().filter(Money::isZero).isPresent()) {
                found.add(Finding.at(pointer + "/sources/" + i + "/amount", FigureFinding.ZERO_GRANT));
            }
        }
    }

    private static void sourcesDiffer(Funding funding, String pointer, CheckParameters parameters, Gathered found) {
        if (funding.sources().size() < 2) {
            return;
        }
        Set<FundingSource> seen = new HashSet<>();
        for (int i = 0; i < funding.sources().size(); i++) {
            FundingSource source = funding.sources().get(i);
            if (source.amount().isPresent() && !seen.add(source)) {
                found.add(Finding.at(pointer + "/sources/" + i, FigureFinding.SOURCE_TWICE)
                        .putFact("amount", source.amount().get()));
            }
        }
    }

    /** Says it once for each currency: one project may have a dozen amounts in kroons. */
    private static Findings currencyIsOfItsTime(Project project, CheckParameters parameters) {
        if (project.period().isEmpty() || project.period().get().start().isEmpty()) {
            return Findings.none();
        }
        LocalDate start = project.period().get().start().get().firstDay();
        Gathered found = new Gathered();
        Set<String> said = new HashSet<>();
        EachFunding.of(
                project,
                (funding, pointer) -> EachFunding.amounts(funding, pointer, (amount, place) -> {
                    Optional<LegacyEuro.Rate> rate = LegacyEuro.rate(amount.getCurrency());
                    if (rate.isPresent()
                            && !start.isBefore(rate.get().firstDay())
                            && said.add(rate.get().currencyCode())) {
                        found.add(Finding.at(place, FigureFinding.REPLACED_CURRENCY)
                                .putFact("amount", amount)
                                .putFact("firstDay", rate.get().firstDay())
                                .putFact("start", start)
                                .build()
                                .withLegalBasis(new LegalReference(rate.get().regulation(), "")));
                    }
                }));
        return found.findings();
    }
}
