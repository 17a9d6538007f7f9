package ee.osalus.split;

import ee.osalus.law.InForce;
import ee.osalus.law.LegalReference;
import ee.osalus.money.Share;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * The highest co-financing rates that law sets, with the days on which they hold and where they are written.
 *
 * <p>They bind the <em>European</em> rate of a <em>priority or programme</em>, against its total or its public contribution. A project's
 * grant may hold state money too and lawfully be 100 %, so a ceiling is held against a project only where its terms say so: by
 * {@link FundingConstraint#rateCap}.
 *
 * <p>The figures follow the acts as in force at the end of 2026, without the derogations for outermost regions and for technical assistance.
 * Days are those on which expenditure is eligible.
 */
public enum RateCap {
    /** 2021–27, less developed regions: 85 %. */
    LESS_DEVELOPED_2021(cpr2021("85")),
    /** 2021–27, transition regions that were less developed in 2014–20 (all of Estonia): 70 %. */
    TRANSITION_ONCE_LESS_DEVELOPED_2021(cpr2021("70")),
    /** 2021–27, other transition regions: 60 %. */
    TRANSITION_2021(cpr2021("60")),
    /** 2021–27, more developed regions that were in transition, or whose product per head is below the Union's average: 50 %. */
    MORE_DEVELOPED_ONCE_TRANSITION_2021(cpr2021("50")),
    /** 2021–27, other more developed regions: 40 %. */
    MORE_DEVELOPED_2021(cpr2021("40")),
    /** 2021–27, Cohesion Fund: 85 %. */
    COHESION_FUND_2021(cpr2021("85")),
    /** 2021–27, Just Transition Fund in less developed regions: 85 %. */
    JUST_TRANSITION_LESS_DEVELOPED_2021(cpr2021("85")),
    /** 2021–27, Just Transition Fund in transition regions: 70 %. */
    JUST_TRANSITION_TRANSITION_2021(cpr2021("70")),
    /** 2021–27, Just Transition Fund in more developed regions: 50 %. */
    JUST_TRANSITION_MORE_DEVELOPED_2021(cpr2021("50")),
    /** 2021–27, an Interreg programme: 80 %. */
    INTERREG_2021(interreg2021("80")),
    /** 2021–27, Interreg D, cooperation of outermost regions: 85 %. */
    INTERREG_D_2021(interreg2021("85")),
    /** 2014–20, Cohesion Fund: 85 %, and 100 % from 1 July 2020 to 30 June 2022. */
    COHESION_FUND_2014(cpr2014("85")),
    /** 2014–20, less developed regions of states whose product per head was below 85 % of the Union's: 85 %, for a time 100 %. */
    LESS_DEVELOPED_POORER_STATE_2014(cpr2014("85")),
    /** 2014–20, less developed regions of other states: 80 %, for a time 100 %. */
    LESS_DEVELOPED_2014(cpr2014("80")),
    /** 2014–20, transition regions: 60 %, for a time 100 %. */
    TRANSITION_2014(cpr2014("60")),
    /** 2014–20, more developed regions: 50 %, for a time 100 %. */
    MORE_DEVELOPED_2014(cpr2014("50")),
    /** 2014–20, European territorial cooperation: 85 %, for a time 100 %. */
    TERRITORIAL_COOPERATION_2014(cpr2014("85")),
    /** 2014–21, EEA and Norway Grants: as a rule 85 % of a project. */
    EEA_NORWAY_2014(eeaNorway("85")),
    /** 2014–21, EEA and Norway Grants to non-governmental organisations and social partners: 90 % of a project. */
    EEA_NORWAY_CIVIL_SOCIETY_2014(eeaNorway("90")),
    /** From 2015, Nordic-Baltic mobility programme for public administration: 60 %, so that the own contribution is at least 40 %. */
    NORDIC_BALTIC_MOBILITY(InForce.of(List.of(new InForce.Version<>(
            Period.from(PartialDate.of(Year.of(2015))),
            Share.percent(60),
            new LegalReference(
                    "Nordic-Baltic mobility programme for public administration", "rules of the programme")))));

    @SuppressWarnings(
            "ImmutableEnumChecker") // InForce is immutable; only the checker's own annotation would tell it so
    private final InForce<Share> rate;

    RateCap(InForce<Share> rate) {
        this.rate = rate;
    }

    /**
     * The ceiling with all its versions.
     *
     * @return the highest rate by day, each with its source
     */
    public InForce<Share> rate() {
        return rate;
    }

    /**
     * The ceiling of a day.
     *
     * @param day the day
     * @return the highest rate, or empty where none is in force
     */
    public Optional<Share> on(LocalDate day) {
        return rate.on(day).map(InForce.Version::value);
    }

    private static InForce<Share> cpr2021(String percent) {
        return InForce.of(
                List.of(version("2021-01-01", "2029-12-31", percent, "Regulation (EU) 2021/1060", "Art. 112(3)")));
    }

    private static InForce<Share> interreg2021(String percent) {
        return InForce.of(
                List.of(version("2021-01-01", "2029-12-31", percent, "Regulation (EU) 2021/1059", "Art. 13")));
    }

    private static InForce<Share> cpr2014(String percent) {
        String act = "Regulation (EU) No 1303/2013";
        return InForce.of(List.of(
                version("2014-01-01", "2020-06-30", percent, act, "Art. 120(3)"),
                version("2020-07-01", "2021-06-30", "100", act, "Art. 25a(1), inserted by Regulation (EU) 2020/558"),
                version("2021-07-01", "2022-06-30", "100", act, "Art. 25a(1a), inserted by Regulation (EU) 2022/562"),
                version("2022-07-01", "2023-12-31", percent, act, "Art. 120(3)")));
    }

    private static InForce<Share> eeaNorway(String percent) {
        return InForce.of(List.of(version(
                "2014-05-01",
                "2025-04-30",
                percent,
                "Regulation on the implementation of the EEA and Norwegian Financial Mechanisms 2014–2021",
                "Art. 6.4")));
    }

    private static InForce.Version<Share> version(
            String first, String last, String percent, String act, String provision) {
        Period period = Period.of(LocalDate.parse(first), LocalDate.parse(last));
        return new InForce.Version<>(period, Share.percent(percent), new LegalReference(act, provision));
    }
}
