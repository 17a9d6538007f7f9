package ee.osalus.io.grants;

import java.util.ArrayList;
import java.util.List;

/** What a grant must have to be written. */
final class RequiredFields {

    private static final List<String> OF_GRANT =
            List.of("id", "title", "description", "currency", "amountAwarded", "awardDate");

    private RequiredFields() {}

    /** The pointers of what a grant made of a project lacks. */
    static List<String> missing(Json.Fields grant) {
        List<String> missing = new ArrayList<>();
        OF_GRANT.stream().filter(name -> grant.get(name) == null).forEach(name -> missing.add("/" + name));
        organisations(grant, "fundingOrganization", missing);
        if (grant.get("recipientIndividual") == null) {
            organisations(grant, "recipientOrganization", missing);
        }
        return missing;
    }

    private static void organisations(Json.Fields grant, String name, List<String> missing) {
        List<Json> organisations = grant.items(name);
        if (organisations.isEmpty()) {
            missing.add("/" + name);
        }
        for (int i = 0; i < organisations.size(); i++) {
            if (organisations.get(i) instanceof Json.Fields fields && fields.get("id") == null) {
                missing.add("/" + name + "/" + i + "/id");
            }
        }
    }

    /** Gives an individual an identifier that tells nothing, where none was kept. */
    static void anonymousId(Json.Fields grant) {
        Json.Fields individual = grant.fields("recipientIndividual");
        if (individual != null && individual.get("id") == null && grant.get("id") instanceof Json.Text id) {
            individual.with("id", id.text() + "-IND");
        }
    }
}
