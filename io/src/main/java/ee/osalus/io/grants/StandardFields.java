package ee.osalus.io.grants;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the standard's fields by the object that has them. Source: 360Giving Data Standard, grant schema 1.4. */
final class StandardFields {

    private static final Set<String> GRANT = Set.of(
            "id",
            "title",
            "description",
            "currency",
            "amountAppliedFor",
            "amountAwarded",
            "amountDisbursed",
            "awardDate",
            "url",
            "plannedDates",
            "actualDates",
            "recipientOrganization",
            "recipientIndividual",
            "toIndividualsDetails",
            "beneficiaryLocation",
            "fundingOrganization",
            "grantProgramme",
            "fromOpenCall",
            "fundingType",
            "regrantType",
            "locationScope",
            "classifications",
            "relatedDocument",
            "applicationTransaction",
            "commitmentTransaction",
            "disbursementTransaction",
            "relatedActivity",
            "dateModified",
            "dataSource",
            "simplifiedLocation",
            Remainder.FIELD);

    private static final Set<String> ORGANISATION = Set.of(
            "id",
            "name",
            "department",
            "contactName",
            "charityNumber",
            "companyNumber",
            "streetAddress",
            "addressLocality",
            "addressRegion",
            "addressCountry",
            "postalCode",
            "telephone",
            "alternateName",
            "email",
            "description",
            "organisationType",
            "url",
            "location",
            "dateModified");

    private static final Set<String> LOCATION = Set.of(
            "id",
            "name",
            "countryCode",
            "latitude",
            "longitude",
            "description",
            "geoCode",
            "geoCodeType",
            "dateModified");

    private static final Set<String> EVENT =
            Set.of("title", "startDate", "endDate", "duration", "description", "dateModified");
    private static final Set<String> CLASSIFICATION =
            Set.of("vocabulary", "code", "title", "description", "url", "dateModified");
    private static final Set<String> PROGRAMME = Set.of("code", "title", "description", "url", "dateModified");
    private static final Set<String> DOCUMENT =
            Set.of("id", "title", "url", "description", "documentType", "dateModified");
    private static final Set<String> TRANSACTION = Set.of(
            "id",
            "transactionDate",
            "currency",
            "value",
            "valueDate",
            "description",
            "provider",
            "recipient",
            "dateModified");

    private static final Map<String, Set<String>> BY_PATH = byPath();

    private static final Set<String> LISTS = BY_PATH.keySet().stream()
            .filter(path -> !path.isEmpty() && path.indexOf('/') < 0)
            .filter(path -> !path.equals("recipientIndividual") && !path.equals("toIndividualsDetails"))
            .collect(Collectors.toUnmodifiableSet());

    private StandardFields() {}

    private static Map<String, Set<String>> byPath() {
        Map<String, Set<String>> byPath = new HashMap<>();
        byPath.put("", GRANT);
        byPath.put("fundingOrganization", ORGANISATION);
        byPath.put("fundingOrganization/location", LOCATION);
        byPath.put("recipientOrganization", ORGANISATION);
        byPath.put("recipientOrganization/location", LOCATION);
        byPath.put("recipientIndividual", Set.of("id", "name", "dateModified"));
        byPath.put(
                "toIndividualsDetails",
                Set.of("primaryGrantReason", "secondaryGrantReason", "grantPurpose", "dateModified"));
        byPath.put("beneficiaryLocation", LOCATION);
        byPath.put("plannedDates", EVENT);
        byPath.put("actualDates", EVENT);
        byPath.put("classifications", CLASSIFICATION);
        byPath.put("fundingType", CLASSIFICATION);
        byPath.put("grantProgramme", PROGRAMME);
        byPath.put("relatedDocument", DOCUMENT);
        byPath.put("applicationTransaction", TRANSACTION);
        byPath.put("commitmentTransaction", TRANSACTION);
        byPath.put("disbursementTransaction", TRANSACTION);
        return Map.copyOf(byPath);
    }

    /** Whether the standard has an object, or a list of objects, at a path of names joined by slashes. */
    static boolean isObject(String path) {
        return BY_PATH.containsKey(path);
    }

    /** The fields of a grant that are lists of objects. */
    static Set<String> lists() {
        return LISTS;
    }

    static Set<String> of(String path) {
        return BY_PATH.getOrDefault(path, Set.of());
    }
}
