package ee.osalus.publication;

import ee.osalus.party.MobilePhone;
import ee.osalus.party.PersonalData;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which e-mail addresses and phone numbers in a text are shown. */
enum Contacts {
    /** None. */
    NONE,
    /** Those of work; of a mobile phone nobody knows whether it is one. */
    OFFICIAL,
    /** Those of work, and mobile phones. */
    OFFICIAL_AND_MOBILE;

    /** Bounded, so that it takes linear time on any text. */
    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]{1,64}@([\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6})", Pattern.UNICODE_CHARACTER_CLASS);

    /** An Estonian number with its country code: a bare row of digits may be anything. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![0-9])(?:\\+|00)372[ \\u00a0-]?[0-9](?:[ \\u00a0-]?[0-9]){6,7}(?![0-9])");

    private static final String MASK = "•••";

    /** Whether an address is of a free mail service, and thus no official's work contact. */
    static boolean isPrivate(String email) {
        Matcher address = EMAIL.matcher(email);
        while (address.find()) {
            if (PersonalData.isFreeMail(address.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phone number is shown. */
    boolean showsPhone(String number) {
        return this == OFFICIAL_AND_MOBILE || (this == OFFICIAL && !MobilePhone.isIn(number));
    }

    /** The text with a mask in place of each contact that is not shown. */
    String masked(String text) {
        if (text.indexOf('@') < 0 && !text.contains("372")) {
            return text;
        }
        String withoutAddresses = EMAIL.matcher(text)
                .replaceAll(found -> shown(this != NONE && !isPrivate(found.group()), found.group()));
        return PHONE.matcher(withoutAddresses).replaceAll(found -> shown(showsPhone(found.group()), found.group()));
    }

    private static String shown(boolean isShown, String contact) {
        return isShown ? Matcher.quoteReplacement(contact) : MASK;
    }
}
