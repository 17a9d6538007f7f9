package ee.osalus.publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * To whom a field of the model may be shown.
 *
 * <p>Which field has which class:
 *
 * <table>
 * <caption>The fields of the model</caption>
 * <thead><tr><th scope="col">field</th><th scope="col">class</th></tr></thead>
 * <tbody>
 * <tr><td>{@code Project}: references, title, status, end reason, award date, period, programme, measure, call, funding, partners, summary,
 *     aims, activities, results, website, responsible unit, department, register case, access restriction</td>
 *     <td>{@link #PUBLIC}</td></tr>
 * <tr><td>{@code Project.people}, and all fields of {@code Person}</td><td>{@link #OFFICIAL_CONTACT}</td></tr>
 * <tr><td>{@code Project.extensions}</td><td>{@link #UNKNOWN}</td></tr>
 * <tr><td>{@code Partner}, {@code Funding}, {@code FundingSource}, {@code Programme}, {@code Measure}, {@code Call},
 *     {@code Reference}, {@code RegisterCase}, {@code AccessRestriction}: all fields</td><td>{@link #PUBLIC}</td></tr>
 * <tr><td>{@code Organisation}: name, kind, registry code of a body</td><td>{@link #PUBLIC}</td></tr>
 * <tr><td>{@code Organisation}: name of a natural person</td><td>{@link #TIME_LIMITED}</td></tr>
 * <tr><td>{@code Organisation}: code of a natural person</td><td>{@link #INTERNAL}</td></tr>
 * <tr><td>e-mail addresses and phone numbers in a text of any field</td><td>{@link #OFFICIAL_CONTACT}</td></tr>
 * <tr><td>e-mail addresses of free mail services and mobile phones, wherever they stand</td><td>{@link #INTERNAL}, mobile phones unless
 *     asked for</td></tr>
 * <tr><td>personal codes, wherever they stand</td><td>{@link #INTERNAL}</td></tr>
 * </tbody>
 * </table>
 */
public enum Disclosure {
    /** Shown to everyone. */
    PUBLIC,
    /** An official's name and work contacts: shown on project pages, left out of lists. */
    OFFICIAL_CONTACT,
    /** The name of a human being who receives public money: shown for two years, Regulation (EU) 2021/1060, Art. 49(3). */
    TIME_LIMITED,
    /** Never shown: personal codes and private contacts. */
    INTERNAL,
    /** What a format carries and the model does not: nobody has said what it is, so it is not shown unasked. */
    UNKNOWN;

    private static final Map<String, Disclosure> FIELDS = table();

    /**
     * The class of each field of the model.
     *
     * @return an unmodifiable map from type and field, such as {@code Project.people}, in the order of the table; where the
     *     class depends on the kind of party, the natural person's stands under {@code Organisation.name/NATURAL_PERSON}
     */
    public static Map<String, Disclosure> fields() {
        return FIELDS;
    }

    private static Map<String, Disclosure> table() {
        Map<String, Disclosure> fields = new LinkedHashMap<>();
        put(
                fields,
                PUBLIC,
                "Project",
                "references title status endReason awardDate period programme measure call funding");
        put(fields, PUBLIC, "Project", "partners summary aims activities results website responsibleUnit");
        put(fields, PUBLIC, "Project", "department registerCase accessRestriction");
        put(fields, OFFICIAL_CONTACT, "Project", "people");
        put(fields, OFFICIAL_CONTACT, "Person", "role name email phone");
        put(fields, UNKNOWN, "Project", "extensions");
        put(fields, PUBLIC, "Partner", "role organisation funding");
        put(fields, INTERNAL, "Partner", "budget");
        put(fields, INTERNAL, "Budget", "currency periods lines flatRates");
        put(fields, INTERNAL, "BudgetLine", "name category form units unitPrice byPeriod contract");
        put(fields, INTERNAL, "Contract", "kind value");
        put(fields, INTERNAL, "FlatRate", "kind rate legalBasis");
        put(fields, PUBLIC, "Funding", "totalCost eligibleCost ineligibleCost approximate sources");
        put(fields, PUBLIC, "FundingSource", "kind form fund funder intermediary programme measure amount approximate");
        put(fields, PUBLIC, "FundingSource", "rate rateBase");
        put(fields, PUBLIC, "Programme", "code name period fund measure body");
        put(fields, PUBLIC, "Measure", "code name");
        put(fields, PUBLIC, "Call", "code name window");
        put(fields, PUBLIC, "Reference", "scheme value");
        put(fields, PUBLIC, "RegisterCase", "state registered deadline series file");
        put(fields, PUBLIC, "AccessRestriction", "level basis period holder");
        put(fields, PUBLIC, "Organisation", "name kind registryCode");
        put(fields, TIME_LIMITED, "Organisation", "name/NATURAL_PERSON");
        put(fields, INTERNAL, "Organisation", "registryCode/NATURAL_PERSON");
        return Collections.unmodifiableMap(fields);
    }

    private static void put(Map<String, Disclosure> fields, Disclosure disclosure, String type, String names) {
        for (String name : names.split(" ", -1)) {
            fields.put(type + "." + name, disclosure);
        }
    }
}
