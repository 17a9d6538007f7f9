package ee.osalus.io.grants;

import ee.osalus.party.RegistryCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Identifiers of organisations: the name of a register as org-id.guide lists it, a hyphen, and the code in that register.
 *
 * <p>{@code EE-RIK-77000507} is the Estonian registry code 77000507. British registers are known by name, since their names are
 * often mistyped; of other countries, the country alone is looked at.
 */
final class OrganisationIds {

    static final String ESTONIAN = "EE-RIK-";

    /** Source: the register of org-id.guide, lists of GB. */
    private static final Set<String> BRITISH = Set.of(
            "CASC", "CCSCUST", "CHC", "COA", "COE", "COH", "CR", "EDU", "GOR", "GOV", "GOVUK", "HESA", "IRN", "LAE",
            "LANI", "LAS", "MPR", "NHS", "NIC", "NIEDU", "PLA", "PPG", "REV", "SC", "SCOTEDU", "SHPE", "SRS", "UKPRN",
            "WALEDU");

    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    /** Beside countries: international and regional registers, and the identifiers that funders give out themselves. */
    private static final Set<String> BEYOND_COUNTRIES = Set.of("XI", "XR", "XM", "XK", "360G");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private OrganisationIds() {}

    static RegistryCode read(String id) {
        String code = id.startsWith(ESTONIAN) ? id.substring(ESTONIAN.length()) : id;
        return new RegistryCode(code.isBlank() ? id : code);
    }

    /** Whether it is a bare number that no register of Estonia can have given out. */
    static boolean isOfUnknownRegister(String id) {
        return NUMBER.matcher(id.strip()).matches() && !new RegistryCode(id.strip()).isValid();
    }

    static String written(RegistryCode code) {
        return code.isForeign() ? code.value() : ESTONIAN + code.value();
    }

    static boolean hasKnownPrefix(String id) {
        String[] parts = id.toUpperCase(Locale.ROOT).split("-", 3);
        if (parts.length < 3 || parts[2].isBlank()) {
            return false;
        }
        if (parts[0].equals("GB")) {
            return BRITISH.contains(parts[1]);
        }
        return BEYOND_COUNTRIES.contains(parts[0]) || COUNTRIES.contains(parts[0]);
    }
}
