package ee.osalus.examples.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an application without Osalus would bind native JSON to: plain records, which check nothing.
 *
 * @param <A> amounts
 */
record PlainProject<A>(
        int osalus,
        List<PlainReference> references,
        Map<String, String> title,
        String status,
        PlainPeriod period,
        PlainProgramme programme,
        PlainProgramme measure,
        PlainFunding<A> funding,
        List<PlainPartner> partners,
        List<PlainPerson> people,
        Map<String, String> summary,
        Map<String, String> aims,
        Map<String, String> activities,
        String website) {

    record PlainReference(String scheme, String value) {}

    record PlainPeriod(LocalDate start, LocalDate end) {}

    record PlainProgramme(String code, Map<String, String> name) {}

    record PlainAmount(BigDecimal amount, String currency) {}

    record PlainOrganisation(String name, String registryCode) {}

    record PlainSource<A>(
            String kind,
            PlainOrganisation funder,
            PlainOrganisation intermediary,
            A amount,
            String rate,
            String rateBase) {}

    record PlainFunding<A>(A totalCost, A eligibleCost, A ineligibleCost, List<PlainSource<A>> sources) {}

    record PlainPartner(String role, PlainOrganisation organisation) {}

    record PlainPerson(String role, String name, String email, String phone) {}
}
