package ee.osalus.check;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.party.MobilePhone;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartyKind;
import ee.osalus.party.PersonalData;
import ee.osalus.project.Project;
import java.util.List;
import java.util.Optional;

/** The rules of personal data; what they find is shown masked. */
final class PersonalDataRules {

    static final List<Rule> ALL = List.of(
            Rule.of(
                    List.of(
                            PersonalDataFinding.CODE,
                            PersonalDataFinding.EMAIL_IN_TEXT,
                            PersonalDataFinding.PHONE_IN_TEXT,
                            PersonalDataFinding.BANK_ACCOUNT),
                    PersonalDataRules::textsHoldNone),
            Rule.of(
                    List.of(PersonalDataFinding.PRIVATE_EMAIL, PersonalDataFinding.MOBILE_PHONE),
                    PersonalDataRules::contactsAreOfWork),
            Rule.of(PersonalDataFinding.SOLE_PROPRIETOR, PersonalDataRules::soleProprietorsAreMarked));

    private PersonalDataRules() {}

    private static Findings textsHoldNone(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        EachText.all(project, (text, language, pointer) -> {
            for (PersonalData.Span span : PersonalData.find(text)) {
                String masked = PersonalData.hidden(text.substring(span.start(), span.end()));
                found.add(Finding.at(pointer.get(), code(span.kind())).putFact("masked", masked));
            }
        });
        return found.findings();
    }

    private static PersonalDataFinding code(PersonalData.Kind kind) {
        return switch (kind) {
            case PERSONAL_CODE -> PersonalDataFinding.CODE;
            case EMAIL -> PersonalDataFinding.EMAIL_IN_TEXT;
            case PHONE -> PersonalDataFinding.PHONE_IN_TEXT;
            case BANK_ACCOUNT -> PersonalDataFinding.BANK_ACCOUNT;
        };
    }

    private static Findings contactsAreOfWork(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        for (int i = 0; i < project.people().size(); i++) {
            Optional<String> email = project.people().get(i).email();
            if (email.isPresent() && isPrivate(email.get())) {
                found.add(Finding.at("/people/" + i + "/email", PersonalDataFinding.PRIVATE_EMAIL)
                        .putFact("masked", PersonalData.hidden(email.get())));
            }
            Optional<String> phone = project.people().get(i).phone();
            if (phone.isPresent() && MobilePhone.isIn(phone.get())) {
                found.add(Finding.at("/people/" + i + "/phone", PersonalDataFinding.MOBILE_PHONE)
                        .putFact("masked", PersonalData.hidden(phone.get())));
            }
        }
        return found.findings();
    }

    private static boolean isPrivate(String email) {
        return PersonalData.isFreeMail(email.substring(email.indexOf('@') + 1).strip());
    }

    private static Findings soleProprietorsAreMarked(Project project, CheckParameters parameters) {
        Gathered found = new Gathered();
        for (int i = 0; i < project.partners().size(); i++) {
            Organisation organisation = project.partners().get(i).organisation();
            if (organisation.kind() == PartyKind.BODY && isSoleProprietor(organisation)) {
                found.add(Finding.at("/partners/" + i + "/organisation/name", PersonalDataFinding.SOLE_PROPRIETOR));
            }
        }
        return found.findings();
    }

    private static boolean isSoleProprietor(Organisation organisation) {
        for (String name : organisation.name().byLanguage().values()) {
            if (namesSoleProprietor(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesSoleProprietor(String name) {
        int at = name.indexOf("FIE");
        boolean begins = at == 0 || (at > 0 && !Character.isLetterOrDigit(name.charAt(at - 1)));
        int end = at + "FIE".length();
        return begins && (end == name.length() || !Character.isLetterOrDigit(name.charAt(end)));
    }
}
