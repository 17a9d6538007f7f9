package ee.osalus.party;

import java.util.List;

/**
 * Estonian numbers of mobile phones, which may be private even where an official gives them: 7 or 8 digits that begin with 5, or 8
 * that begin with 81 to 84, with or without the country's code.
 *
 * <p>Example: {@code +372 5555 0123} is one, {@code 736 1234} is none.
 */
public final class MobilePhone {

    private static final int LENGTH = 8;

    private MobilePhone() {}

    /**
     * Whether a mobile number is among the phone numbers of a text.
     *
     * @param text one number, or several with commas, semicolons or slashes between them; other signs are passed over
     * @return true if at least one is
     */
    public static boolean isIn(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (",;/".indexOf(c) >= 0) {
                if (isMobile(digits.toString())) {
                    return true;
                }
                digits.setLength(0);
            }
        }
        return false;
    }

    private static boolean isMobile(String digits) {
        String national = digits;
        for (String prefix : List.of("00372", "372")) {
            if (digits.startsWith(prefix) && digits.length() > LENGTH) {
                national = digits.substring(prefix.length());
                break;
            }
        }
        int length = national.length();
        boolean begins5 = national.startsWith("5") && (length == LENGTH || length == LENGTH - 1);
        boolean begins81To84 = national.compareTo("81") > 0 && national.compareTo("85") < 0;
        return begins5 || (length == LENGTH && begins81To84);
    }
}
