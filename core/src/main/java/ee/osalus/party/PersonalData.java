package ee.osalus.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Personal data that can be told by its form, wherever it stands in a text: personal codes, e-mail addresses, phone numbers, bank
 * accounts.
 *
 * <p>A personal code is told by its digits, whatever stands around them, in one piece or in groups ({@code 600 0101 9906}). A phone
 * number is told by a {@code +} or {@code 00} before 8 to 15 digits, by a leading {@code 372} of 10 or 11, or by a word such as
 * {@code tel} before 7 to 12; its groups are joined by blanks, hyphens, brackets or points. Other numbers are left alone, because
 * documents are full of them. The search is one pass over the text.
 *
 * <p>Example: {@code PersonalData.mask("tel 5555 0123, mari@example.ee")} is {@code "tel •••• ••••, ••••@example.ee"}.
 */
public final class PersonalData {

    private static final char MASK = '•';
    private static final int PERSONAL_CODE_DIGITS = 11;
    private static final int ACCOUNT_DIGITS = 18;
    private static final int LEAST_DIGITS = 7;
    private static final int FEWEST_AFTER_PLUS = 8;
    private static final int MOST_AFTER_PLUS = 15;
    private static final int MOST_AFTER_WORD = 12;
    private static final int WORD_DISTANCE = 24;
    /** More than any number of a person has; keeps the search linear in long rows of numbers. */
    private static final int MOST_DIGITS = 20;

    private static final int SHORTEST_BEFORE_POINT = 3;
    private static final String JOINTS = " \u00a0\u202f-\u2011\u2013()";

    private static final List<String> PHONE_WORDS = List.of("tel", "mob", "gsm", "phone", "телефон", "тел", "helista");

    /** Where people in Estonia have mail boxes that no employer gave them. */
    private static final Set<String> FREE_MAIL = Set.of(
            "gmail.com",
            "googlemail.com",
            "hot.ee",
            "mail.ee",
            "online.ee",
            "hotmail.com",
            "outlook.com",
            "live.com",
            "yahoo.com",
            "icloud.com",
            "me.com",
            "mail.ru",
            "yandex.ru",
            "proton.me",
            "protonmail.com",
            "suhtlus.ee",
            "neti.ee",
            "solo.ee",
            "smail.ee",
            "msn.com",
            "inbox.ru",
            "list.ru",
            "bk.ru",
            "inbox.lv");

    /** What was told by its form. */
    public enum Kind {
        /** A personal code (isikukood). */
        PERSONAL_CODE,
        /** An e-mail address. */
        EMAIL,
        /** A phone number. */
        PHONE,
        /** An Estonian bank account (IBAN). */
        BANK_ACCOUNT
    }

    /**
     * A place of personal data in a text.
     *
     * @param kind what it is
     * @param start the index of its first character
     * @param end the index after its last character
     */
    public record Span(Kind kind, int start, int end) {}

    private PersonalData() {}

    /**
     * Finds personal data.
     *
     * @param text any text
     * @return the places in the order of the text, none overlapping another
     */
    public static List<Span> find(String text) {
        List<Span> spans = List.of();
        int length = text.length();
        for (int i = 0; i < length; ) {
            char c = text.charAt(i);
            if (c > '@' || c < '0') {
                i++;
                continue;
            }
            Span span = c == '@' ? email(text, i) : isDigit(c) ? number(text, i) : null;
            if (span == null) {
                i = isDigit(c) ? endOfDigits(text, i) : i + 1;
                continue;
            }
            if (spans.isEmpty()) {
                spans = new ArrayList<>();
            }
            while (!spans.isEmpty() && spans.get(spans.size() - 1).end() > span.start()) {
                spans.remove(spans.size() - 1);
            }
            spans.add(span);
            i = Math.max(i + 1, span.end());
        }
        return spans;
    }

    /**
     * The text with its personal data made unreadable.
     *
     * @param text any text
     * @return the text with each letter and digit of personal data replaced by a dot; of an e-mail address the part after @ stays
     */
    public static String mask(String text) {
        List<Span> spans = find(text);
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        for (Span span : spans) {
            int end = span.kind() == Kind.EMAIL ? text.indexOf('@', span.start()) : span.end();
            for (int i = span.start(); i < end; i++) {
                if (Character.isLetterOrDigit(masked.charAt(i)) || span.kind() == Kind.EMAIL) {
                    masked.setCharAt(i, MASK);
                }
            }
        }
        return masked.toString();
    }

    /**
     * A text of which nothing can be read, for what is known to be personal without its form telling so.
     *
     * @param text any text
     * @return a dot for each letter and digit
     */
    public static String hidden(String text) {
        StringBuilder hidden = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                hidden.setCharAt(i, MASK);
            }
        }
        return hidden.toString();
    }

    /**
     * Whether a domain gives mail boxes to anybody, so that an address there is hardly one of work.
     *
     * @param domain what stands after the @, in any case
     * @return true for {@code gmail.com}, {@code hot.ee} and the like
     */
    public static boolean isFreeMail(String domain) {
        return FREE_MAIL.contains(domain.toLowerCase(Locale.ROOT));
    }

    /** What begins with the digit at an index, or null where that is an ordinary number. */
    private static @Nullable Span number(String text, int start) {
        String joints = jointsOf(text, start);
        int end = start;
        int digits = 0;
        for (int next = start; next >= 0 && digits <= MOST_DIGITS; next = nextGroup(text, end, joints)) {
            end = endOfDigits(text, next);
            digits += end - next;
            if (digits == PERSONAL_CODE_DIGITS && isPersonalCode(text, start, end)) {
                return new Span(Kind.PERSONAL_CODE, start, end);
            }
        }
        if (digits < LEAST_DIGITS) {
            return null;
        }
        if (start >= 2 && text.startsWith("EE", start - 2) && isAccount(text, start, end, digits)) {
            return new Span(Kind.BANK_ACCOUNT, start - 2, end);
        }
        boolean afterPlus = start > 0 && text.charAt(start - 1) == '+' && digits >= FEWEST_AFTER_PLUS;
        boolean afterZeros = text.startsWith("00", start) && digits > FEWEST_AFTER_PLUS + 1;
        boolean estonian = text.startsWith("372", start)
                && digits >= LEAST_DIGITS + "372".length()
                && digits <= PERSONAL_CODE_DIGITS;
        if (afterPlus || afterZeros || estonian) {
            return new Span(Kind.PHONE, start, endOfPhone(text, start, end, MOST_AFTER_PLUS));
        }
        return followsPhoneWord(text, start)
                ? new Span(Kind.PHONE, start, endOfPhone(text, start, end, MOST_AFTER_WORD))
                : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** What may stand between the groups of a number; no points where one or two digits begin it, as a date, or zeros, as a part of a code. */
    private static String jointsOf(String text, int start) {
        boolean mayBePart = endOfDigits(text, start) - start < SHORTEST_BEFORE_POINT
                || (text.startsWith("00", start) && !text.startsWith("00372", start));
        return mayBePart ? JOINTS : JOINTS + ".";
    }

    /** Where the number goes on after at most two joints, or -1. A point and a blank end a sentence. */
    private static int nextGroup(String text, int end, String joints) {
        int next = end;
        while (next < text.length() && next - end < 2 && joints.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean endsSentence = next - end == 2 && text.charAt(end) == '.';
        return next > end && !endsSentence && next < text.length() && isDigit(text.charAt(next)) ? next : -1;
    }

    /**
     * Whether eleven digits are a personal code; where they stand in groups, only if these are joined by one and the same sign, the
     * person was born after 1900, and the groups are not those of a large amount.
     */
    private static boolean isPersonalCode(String text, int start, int end) {
        StringBuilder digits = new StringBuilder(PERSONAL_CODE_DIGITS);
        char joint = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits.append(c);
            } else if (joint != 0 && joint != c) {
                return false;
            } else {
                joint = c;
            }
        }
        char century = digits.charAt(0);
        boolean possible = joint == 0
                ? century >= '1' && century <= '8'
                : century >= '3' && century <= '6' && !isGroupedByThousands(text, start, end);
        return possible && PersonalCode.isValid(digits.toString());
    }

    private static boolean isGroupedByThousands(String text, int start, int end) {
        return end - start == "12 345 678 901".length()
                && !isDigit(text.charAt(start + 2))
                && !isDigit(text.charAt(start + 6))
                && !isDigit(text.charAt(start + 10));
    }

    /** Digits beyond those that a phone number can have are of something else, such as a year after it. */
    private static int endOfPhone(String text, int start, int end, int most) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            if (isDigit(text.charAt(i)) && ++digits == most) {
                return i + 1;
            }
        }
        return end;
    }

    /** Whether a word such as "tel. ", "telefonil " or "mobiil: " stands before a number, with blanks, points and colons between only. */
    private static boolean followsPhoneWord(String text, int start) {
        int first = Math.max(0, start - WORD_DISTANCE);
        int end = start;
        while (end > first && isLabelEnd(text.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > first && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        boolean isWhole = begin == 0 || !Character.isLetter(text.charAt(begin - 1));
        return isWhole && end > begin && beginsWithPhoneWord(text, begin);
    }

    private static boolean beginsWithPhoneWord(String text, int begin) {
        for (String word : PHONE_WORDS) {
            if (text.regionMatches(true, begin, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabelEnd(char c) {
        return c == ' ' || c == '\u00a0' || c == '.' || c == ':' || c == '(';
    }

    /** ISO 13616: country and check number moved to the end, letters as numbers from 10, modulo 97 is 1. */
    private static boolean isAccount(String text, int start, int end, int digits) {
        if (digits != ACCOUNT_DIGITS) {
            return false;
        }
        StringBuilder number = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (isDigit(text.charAt(i))) {
                number.append(text.charAt(i));
            }
        }
        String moved = number.substring(2) + "1414" + number.substring(0, 2);
        int remainder = 0;
        for (int i = 0; i < moved.length(); i++) {
            remainder = (10 * remainder + moved.charAt(i) - '0') % 97;
        }
        return remainder == 1;
    }

    private static @Nullable Span email(String text, int at) {
        int start = at;
        while (start > 0 && isLocalPart(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && isDomainPart(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        boolean hasDot = text.substring(at, end).indexOf('.') > 1;
        return start < at && hasDot ? new Span(Kind.EMAIL, start, end) : null;
    }

    private static boolean isLocalPart(char c) {
        return Character.isLetterOrDigit(c) || "._%+-!#$&'/=?^`{|}~".indexOf(c) >= 0;
    }

    private static boolean isDomainPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
