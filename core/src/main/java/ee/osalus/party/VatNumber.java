package ee.osalus.party;

import java.io.Serializable;

/**
 * An Estonian VAT number (käibemaksukohustuslase number, KMKR), as a document prints it.
 *
 * <p>A valid one is {@code EE} and nine digits, the last of which is 10 less the sum of the others times 3, 7, 1, 3, 7, 1, 3, 7, modulo
 * 10. Valid is EE100931558. One that is not valid can be held, so that it can be reported.
 *
 * @param value the number as printed; it begins with {@code EE} and nine digits follow
 */
public record VatNumber(String value) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int[] WEIGHTS = {3, 7, 1, 3, 7, 1, 3, 7};
    private static final int PREFIX = "EE".length();

    /**
     * Checks the form.
     *
     * @param value the number as printed
     * @throws IllegalArgumentException if it is not of the form of a VAT number
     */
    public VatNumber {
        if (!hasForm(value)) {
            throw new IllegalArgumentException("EE and nine digits are expected: " + value);
        }
    }

    /**
     * Whether a text is of the form of a VAT number, be its last digit right or not.
     *
     * @param text any text
     * @return true for EE and nine digits
     */
    public static boolean hasForm(String text) {
        return text.length() == PREFIX + WEIGHTS.length + 1
                && text.startsWith("EE")
                && text.chars().skip(PREFIX).allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Whether the last digit fits the others.
     *
     * @return true for EE100931558, false for EE100931559
     */
    public boolean isValid() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(PREFIX + i) - '0');
        }
        return value.charAt(value.length() - 1) - '0' == (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
