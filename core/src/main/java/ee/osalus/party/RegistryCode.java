package ee.osalus.party;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A code of the Estonian registers of legal persons and agencies (registrikood), as a document prints it.
 *
 * <p>The code of another country's register is held in the form of org-id.guide, {@code GB-CHC-1000147}: the register's name, a
 * hyphen, the code. A code that is not valid can be held, so that it can be reported. A valid one has eight digits, the last of which is the
 * check digit: the sum of the first seven times 1…7, modulo 11; if that is 10, times 3…9; if 10 again, 0. Valid are 77000507 and
 * 70007340. The check digit does not catch every slip: 70000065 and 70001065 are both valid.
 *
 * @param value the code as printed; not blank
 */
public record RegistryCode(String value) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LENGTH = 8;
    private static final Pattern NAMED_REGISTER = Pattern.compile("(?:[A-Z]{2}|360G)-[^ ]+");

    /**
     * Checks that there is a code.
     *
     * @param value the code as printed; not blank
     * @throws IllegalArgumentException if it is blank
     */
    public RegistryCode {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a registry code must not be blank");
        }
    }

    /**
     * Whether it names a register of its own, as the identifiers of org-id.guide do, and thus is no Estonian code.
     *
     * @return true for {@code GB-CHC-1000147} and {@code 360G-Example-17}, false for 77000507
     */
    public boolean isForeign() {
        return value.indexOf('-') > 0 && NAMED_REGISTER.matcher(value).matches();
    }

    /**
     * Whether it has eight digits of which the last one fits, or names another register, whose rules are not known here.
     *
     * @return true for 77000507 and for {@code GB-CHC-1000147}, false for 77000508
     */
    public boolean isValid() {
        if (isForeign()) {
            return true;
        }
        if (!isEightDigits()) {
            return false;
        }
        int check = weightedSum(1) % 11;
        if (check == 10) {
            check = weightedSum(3) % 11;
        }
        return digit(LENGTH - 1) == check % 10;
    }

    private boolean isEightDigits() {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return value.length() == LENGTH;
    }

    private int weightedSum(int firstWeight) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += digit(i) * (firstWeight + i);
        }
        return sum;
    }

    private int digit(int index) {
        return value.charAt(index) - '0';
    }

    @Override
    public String toString() {
        return value;
    }
}
