package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.party.Person;
import ee.osalus.party.PersonRole;
import ee.osalus.project.Project;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of people and how they are reached; no finding shows what it speaks of. */
final class PersonRules {

    static final List<Rule> ALL = List.of(
            Rule.of(PartnerFinding.PERSON_TWICE, PersonRules::nobodyStandsTwice),
            Rule.of(List.of(PartnerFinding.EMAIL_SHAPE, PartnerFinding.PHONE_SHAPE), PersonRules::contactsCanBeUsed));

    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 15;

    private PersonRules() {}

    private record Entry(PersonRole role, String name) {}

    private static Findings nobodyStandsTwice(Project project, CheckParameters parameters) {
        if (project.people().size() < 2) {
            return Findings.none();
        }
        Gathered found = new Gathered();
        Set<Entry> seen = new HashSet<>();
        for (int i = 0; i < project.people().size(); i++) {
            Person person = project.people().get(i);
            if (!seen.add(new Entry(person.role(), Names.folded(person.name())))) {
                found.add(Finding.at("/people/" + i, PartnerFinding.PERSON_TWICE));
            }
        }
        return found.findings();
    }

    private static Findings contactsCanBeUsed(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        for (int i = 0; i < project.people().size(); i++) {
            Optional<String> email = project.people().get(i).email();
            if (email.isPresent() && !isEmail(email.get())) {
                found.add(Finding.at("/people/" + i + "/email", PartnerFinding.EMAIL_SHAPE));
            }
            Optional<String> phone = project.people().get(i).phone();
            if (phone.isPresent() && !arePhones(phone.get())) {
                found.add(Finding.at("/people/" + i + "/phone", PartnerFinding.PHONE_SHAPE));
            }
        }
        return found.findings();
    }

    private static boolean isEmail(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at == text.lastIndexOf('@')
                && text.indexOf('.', at) > at + 1
                && !text.endsWith(".")
                && !Names.holdsBlank(text);
    }

    private static boolean arePhones(String text) {
        int digits = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (",;/".indexOf(c) >= 0) {
                if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
                    return false;
                }
                digits = 0;
            } else if ("+()-.–".indexOf(c) < 0 && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }
}
