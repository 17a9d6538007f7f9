package ee.osalus.budget;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of cost that a budget tells apart.
 *
 * <p>They are those of Regulation (EU) 2021/1059, Art. 39 to 44, and beside them the two that cut across categories.
 */
public enum CostCategory {
    /** Pay and the charges on it (personalikulud). */
    STAFF,
    /** Office and administration: rent, communication, accounting (kontori- ja halduskulud). */
    OFFICE,
    /** Travel and accommodation of the staff (reisi- ja majutuskulud). */
    TRAVEL,
    /** External expertise and services (välisekspertide ja -teenuste kulud). */
    EXTERNAL,
    /** Equipment (seadmete kulud). */
    EQUIPMENT,
    /** Infrastructure and works (taristu- ja ehituskulud). */
    INFRASTRUCTURE,
    /** All remaining costs, where a flat rate on staff covers them, or what fits no other category (muud kulud). */
    OTHER,
    /** Unit costs that cover several categories at once; in the base of no flat rate. */
    UNIT_COSTS,
    /** Lump sums; in the base of no flat rate. */
    LUMP_SUMS;

    /**
     * The category's name.
     *
     * @param language the reader's language: Estonian, or else English
     * @return for example {@code staff costs}
     */
    public String displayName(Locale language) {
        return BudgetWords.of(language).category(this);
    }

    /**
     * The category of a name, as lists of costs print it.
     *
     * @param name any text
     * @return the category that is called so, by its English or Estonian name or its constant, in upper or lower case; else empty
     */
    public static Optional<CostCategory> named(String name) {
        return Arrays.stream(values())
                .filter(category -> Stream.of(
                                category.name(),
                                category.displayName(Locale.ENGLISH),
                                category.displayName(Locale.forLanguageTag("et")))
                        .anyMatch(name.strip()::equalsIgnoreCase))
                .findFirst();
    }
}
