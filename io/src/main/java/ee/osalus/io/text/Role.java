package ee.osalus.io.text;

import java.util.Locale;
import java.util.Optional;

/** The part that a word plays in a sentence. */
enum Role {
    /** The cost of the whole project. */
    TOTAL,
    ELIGIBLE,
    INELIGIBLE,
    /** "abikõlblikest kuludest": what a rate is a part of. */
    ELIGIBLE_BASE,
    GRANT,
    OWN,
    OTHER_PUBLIC,
    PARTNER_CONTRIBUTION,
    LOAN,
    /** Somebody's part: the body before it tells whose. */
    CONTRIBUTION,
    /** "suurus", "summa": the amount of what the sentence spoke of before. */
    SAME,
    /** A phrase that only looks like a role: "toetuse saaja". */
    IGNORED,
    /** A price or sum that is none of the project's figures: of a contract, without tax. */
    OTHER_AMOUNT,
    /** The money of a whole round, programme or country. */
    ROUND,
    /** Money asked back. */
    CORRECTION,
    /** A rate rather than an amount. */
    RATE,
    /** "ca.", "ligi". */
    HEDGE,
    /** "kuni", "vähemalt": also approximate. */
    BOUND,
    /** Joins a label and its amount. */
    LINK,
    /** Begins a new part of the sentence. */
    SEPARATOR,
    /** "ehk": the same amount again. */
    RESTATED,
    /** The project runs. */
    PERIOD,
    /** "kestev": says between dates and the project that it runs so. */
    LASTING,
    /** The project begins. */
    START,
    /** The project ends. */
    END,
    /** Dates of something else: a call, an event, the completion of a building. */
    NOT_PERIOD,
    /** The project itself. */
    PROJECT,
    /** Each of several projects. */
    EACH,
    /** "läbi", "through": the handling body follows. */
    THROUGH,
    /** "kaudu", "vahendusel": the handling body stands before. */
    BY_WAY_OF,
    /** "toel", "vahenditest": the funder stands before. */
    SUPPORTED_BY,
    /** "rahastab", "financed by": a funder is named nearby. */
    FUNDS,
    /** "osaleb projektis": partners stand before. */
    TAKES_PART,
    /** "veab": the lead partner follows. */
    LEADS,
    /** "rahuldada": the body whose application is granted follows. */
    GRANTED_TO,
    MEASURE,
    PROGRAMME,
    CALL,
    /** "edaspidi": the name before has this meaning from here on. */
    HEREAFTER,
    /** The last word of a body's name. */
    BODY_HEAD,
    /** The last word of a municipality's name. */
    MUNICIPALITY,
    /** "jaoks", "for": the figures are those of the body before. */
    ON_BEHALF_OF,
    /** "nimetus": a name follows. */
    NAME,
    /** The last word of an organisation's name. */
    ORGANISATION,
    /** "kokku": the row of sums in a table. */
    SUM,
    /** "protsenti": a percentage stands before. */
    PERCENT,
    /** "on", "is": between a label and its value. */
    COPULA,
    /** "ja", "and": joins two names. */
    CONJUNCTION,
    /** "kuni", "until": the last day follows. */
    UNTIL,
    /** "alates", "from": the first day follows. */
    SINCE,
    /** "aasta", "г.": follows a year. */
    YEAR,
    /** "keskpaik", "sügis": a time within the year before it, whose days nobody states. */
    PART_OF_YEAR,
    /** "nr", "No": a number follows that counts nothing. */
    NUMBER_SIGN,
    /** "Teataja", "koduleht": the name of a paper or site, not of a project. */
    MASTHEAD,
    /** "from Estonia": where the body before is from. */
    ORIGIN,
    /** "puuduvad", "none": a list has nothing in it. */
    NONE,
    /** "sai": who receives money, or gets something done. */
    RECEIVES,
    /** "Soome": a country, which is no partner. */
    COUNTRY,
    /** "riigi": the state, whose money is no grant of a body. */
    STATE,
    MANAGER,
    /** The project has ended. */
    FINISHED,
    /** Ends what a programme page says of itself: related news. */
    RELATED,
    /** The page tells of a call for applications. */
    CALL_PAGE,
    /** A word that begins an ordinary sentence, so that a line with it is no heading. */
    FUNCTION_WORD;

    /** One bit for each role, of which there may be sixty-four. */
    @SuppressWarnings("EnumOrdinal") // The bits of a set in memory; they are kept nowhere.
    long bit() {
        return 1L << ordinal();
    }

    static Optional<Role> byKey(String key) {
        for (Role role : values()) {
            if (role.name().equals(key.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
