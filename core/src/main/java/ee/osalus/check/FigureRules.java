package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.funding.FundingFinding;
import ee.osalus.funding.FundingForm;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.RateBase;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.LegacyEuro;
import ee.osalus.money.Share;
import ee.osalus.time.Period;
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
                            Rule.examining(List.of(FundingFinding.values()), FigureRules::figuresAddUp),
                            each(FigureFinding.RATE_OVER_WHOLE, FigureRules::rateIsAtMostTheWhole),
                            each(FigureFinding.RATES_EXCEED_WHOLE, FigureRules::ratesAreTogetherAtMostTheWhole),
                            each(FigureFinding.GRANT_EXCEEDS_ELIGIBLE, FigureRules::grantsPayEligibleCostOnly),
                            each(FigureFinding.SUPPORT_EXCEEDS_COST_IN_MONEY, FigureRules::supportPaysCostInMoneyOnly),
                            each(FigureFinding.FINER_THAN_CENT, FigureRules::amountsAreOfWholeCents),
                            each(FigureFinding.VERY_LARGE, FigureRules::amountsAreWithinTheLimit),
                            each(FigureFinding.VERY_SMALL, FigureRules::totalIsMoreThanPocketMoney),
                            each(FigureFinding.ZERO_GRANT, FigureRules::grantIsMoreThanNothing),
                            each(FigureFinding.SOURCE_TWICE, FigureRules::sourcesDiffer),
                            Rule.examining(List.of(FigureFinding.REPLACED_CURRENCY), FigureRules::currencyIsOfItsTime)),
                    SlipRules.ALL,
                    PartnerFigureRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final List<RateBase> BASES = List.of(RateBase.values());

    private FigureRules() {}

    /** A check of the figures of a project or of one partner. */
    @FunctionalInterface
    interface FiguresCheck {
        void check(Figures figures, CheckParameters parameters, Gathered found);
    }

    /** The rule that a check holds of the project's figures and of each partner's. */
    static Rule each(FindingCode code, FiguresCheck check) {
        return each(List.of(code), check);
    }

    /** The rule that a check of several things holds of the project's figures and of each partner's. */
    static Rule each(List<FindingCode> codes, FiguresCheck check) {
        return Rule.examining(codes, (examined, parameters) -> {
            Gathered found = new Gathered();
            for (Figures figures : examined.figures()) {
                check.check(figures, parameters, found);
            }
            return found.findings();
        });
    }

    private static Findings figuresAddUp(Examined examined, CheckParameters parameters) {
        Gathered found = new Gathered();
        for (Figures figures : examined.figures()) {
            figures.funding().contradictions().within(figures.pointer()).forEach(found::add);
        }
        return found.findings();
    }

    private static void rateIsAtMostTheWhole(Figures figures, CheckParameters parameters, Gathered found) {
        for (int i = 0; i < figures.funding().sources().size(); i++) {
            Optional<Share> rate = figures.funding().sources().get(i).rate();
            if (rate.isPresent() && rate.get().compareTo(Share.ONE) > 0) {
                found.add(Finding.at(figures.pointerOfSource(i) + "/rate", FigureFinding.RATE_OVER_WHOLE)
                        .putFact("rate", rate.get()));
            }
        }
    }

    private static void ratesAreTogetherAtMostTheWhole(Figures figures, CheckParameters parameters, Gathered found) {
        for (RateBase base : BASES) {
            Share sum = Share.ZERO;
            boolean eachIsPossible = true;
            for (FundingSource source : figures.funding().sources()) {
                if (source.rateBase() == base && source.rate().isPresent()) {
                    Share rate = source.rate().get();
                    sum = sum.isZero() ? rate : sum.plus(rate);
                    eachIsPossible &= rate.compareTo(Share.ONE) <= 0;
                }
            }
            if (eachIsPossible && sum.compareTo(Share.ONE) > 0) {
                found.add(Finding.at(figures.pointer() + "/sources", FigureFinding.RATES_EXCEED_WHOLE)
                        .putFact("sum", sum));
            }
        }
    }

    private static void grantsPayEligibleCostOnly(Figures figures, CheckParameters parameters, Gathered found) {
        Optional<Money> grants = figures.grants();
        Optional<Money> eligible = figures.eligible();
        if (grants.isEmpty() || eligible.isEmpty() || !Figures.exceeds(grants.get(), eligible.get())) {
            return;
        }
        Optional<Money> total = figures.total();
        if (total.isPresent() && Figures.exceeds(eligible.get(), total.get())) {
            return;
        }
        found.add(Finding.at(figures.pointer() + "/eligibleCost", FigureFinding.GRANT_EXCEEDS_ELIGIBLE)
                .putFact("grants", grants.get())
                .putFact("eligible", eligible.get())
                .putFact("difference", grants.get().subtract(eligible.get())));
    }

    private static void supportPaysCostInMoneyOnly(Figures figures, CheckParameters parameters, Gathered found) {
        Optional<Money> inKind = figures.sum(source -> source.form() == FundingForm.IN_KIND);
        if (inKind.isEmpty()) {
            return;
        }
        Optional<Money> support = figures.sum(source -> source.form() == FundingForm.CASH
                && (source.kind() == FundingKind.GRANT || source.kind() == FundingKind.OTHER_PUBLIC));
        Optional<Money> cost = figures.eligible().or(figures::total);
        if (support.isEmpty()
                || cost.isEmpty()
                || !inKind.get().getCurrency().equals(cost.get().getCurrency())) {
            return;
        }
        Money limit = cost.get().subtract(inKind.get());
        if (Figures.exceeds(support.get(), limit)) {
            found.add(Finding.at(figures.pointer() + "/sources", FigureFinding.SUPPORT_EXCEEDS_COST_IN_MONEY)
                    .putFact("support", support.get())
                    .putFact("limit", limit));
        }
    }

    private static void amountsAreOfWholeCents(Figures figures, CheckParameters parameters, Gathered found) {
        for (Figures.Amount amount : figures.amounts()) {
            Money money = amount.money();
            if (money.getCurrency().getDefaultFractionDigits() >= 0 && !ExactMoney.isWholeMinor(money)) {
                found.add(Finding.at(amount.pointer(), FigureFinding.FINER_THAN_CENT)
                        .putFact("amount", money));
            }
        }
    }

    private static void amountsAreWithinTheLimit(Figures figures, CheckParameters parameters, Gathered found) {
        for (Figures.Amount amount : figures.amounts()) {
            if (ExactMoney.toDecimal(amount.money()).compareTo(parameters.greatestAmount()) > 0) {
                found.add(Finding.at(amount.pointer(), FigureFinding.VERY_LARGE).putFact("amount", amount.money()));
            }
        }
    }

    private static void totalIsMoreThanPocketMoney(Figures figures, CheckParameters parameters, Gathered found) {
        figures.funding().totalCost().ifPresent(total -> {
            BigDecimal number = ExactMoney.toDecimal(total);
            if (number.signum() > 0 && number.compareTo(parameters.leastTotalCost()) < 0) {
                found.add(Finding.at(figures.pointer() + "/totalCost", FigureFinding.VERY_SMALL)
                        .putFact("amount", total));
            }
        });
    }

    private static void grantIsMoreThanNothing(Figures figures, CheckParameters parameters, Gathered found) {
        for (int i = 0; i < figures.funding().sources().size(); i++) {
            FundingSource source = figures.funding().sources().get(i);
            if (source.kind() == FundingKind.GRANT
                    && source.amount().filter(Money::isZero).isPresent()) {
                found.add(Finding.at(figures.pointerOfSource(i) + "/amount", FigureFinding.ZERO_GRANT));
            }
        }
    }

    private static void sourcesDiffer(Figures figures, CheckParameters parameters, Gathered found) {
        if (figures.funding().sources().size() < 2) {
            return;
        }
        Set<FundingSource> seen = new HashSet<>();
        for (int i = 0; i < figures.funding().sources().size(); i++) {
            FundingSource source = figures.funding().sources().get(i);
            if (source.amount().isPresent() && !seen.add(source)) {
                found.add(Finding.at(figures.pointerOfSource(i), FigureFinding.SOURCE_TWICE)
                        .putFact("amount", source.amount().get()));
            }
        }
    }

    /** Says it once for each currency: one project may have a dozen amounts in kroons. */
    private static Findings currencyIsOfItsTime(Examined examined, CheckParameters parameters) {
        Optional<Period> period = examined.project().period();
        if (period.isEmpty() || period.get().start().isEmpty()) {
            return Findings.none();
        }
        LocalDate start = period.get().start().get().firstDay();
        Gathered found = new Gathered();
        Set<String> said = new HashSet<>();
        for (Figures figures : examined.figures()) {
            for (Figures.Amount amount : figures.amounts()) {
                LegacyEuro.rate(amount.money().getCurrency())
                        .filter(rate -> !start.isBefore(rate.firstDay()) && said.add(rate.currencyCode()))
                        .ifPresent(rate -> found.add(replaced(amount, rate, start)));
            }
        }
        return found.findings();
    }

    private static Finding replaced(Figures.Amount amount, LegacyEuro.Rate rate, LocalDate start) {
        return Finding.at(amount.pointer(), FigureFinding.REPLACED_CURRENCY)
                .putFact("amount", amount.money())
                .putFact("firstDay", rate.firstDay())
                .putFact("start", start)
                .build()
                .withLegalBasis(new LegalReference(rate.regulation(), ""));
    }
}
