package ee.osalus.io.text;

import java.util.Locale;
import java.util.Optional;

/** What a label announces. */
enum Field {
    TITLE(Kind.NAME),
    /** "Projekt", "Uuring": a title follows in quotes, after a colon or after a dash. */
    PROJECT(Kind.NAME),
    STATUS(Kind.NAME),
    CASE_STATE(Kind.NAME),
    CASE_NUMBER(Kind.REFERENCE),
    REFERENCE(Kind.REFERENCE),
    RESPONSIBLE_UNIT(Kind.NAME),
    RESPONSIBLE_OFFICER(Kind.PERSON),
    OFFICER(Kind.PERSON),
    DEADLINE(Kind.DATE),
    SERIES(Kind.NAME),
    FILE(Kind.NAME),
    REGISTERED(Kind.DATE),
    ACCESS(Kind.NAME),
    ACCESS_BASIS(Kind.NAME),
    ACCESS_HOLDER(Kind.NAME),
    SUMMARY(Kind.NARRATIVE),
    AIMS(Kind.NARRATIVE),
    ACTIVITIES(Kind.NARRATIVE),
    RESULTS(Kind.NARRATIVE),
    TOTAL(Kind.AMOUNT),
    ELIGIBLE(Kind.AMOUNT),
    INELIGIBLE(Kind.AMOUNT),
    GRANT(Kind.AMOUNT),
    OWN(Kind.AMOUNT),
    PARTNER_CONTRIBUTION(Kind.AMOUNT),
    OTHER_PUBLIC(Kind.AMOUNT),
    /** A block of amounts, each with its own label. */
    FINANCING(Kind.AMOUNT),
    RATE(Kind.AMOUNT),
    FUNDER(Kind.NAME),
    INTERMEDIARY(Kind.NAME),
    PROGRAMME(Kind.NAME),
    MEASURE(Kind.NAME),
    CALL(Kind.NAME),
    LEAD_PARTNER(Kind.NAME),
    PARTNERS(Kind.LIST),
    ASSOCIATED_PARTNERS(Kind.LIST),
    APPLICANT(Kind.NAME),
    BENEFICIARY(Kind.NAME),
    CONTRACTOR(Kind.NAME),
    MANAGER(Kind.PERSON),
    COORDINATOR(Kind.PERSON),
    CONTACT(Kind.PERSON),
    EMAIL(Kind.CONTACT),
    PHONE(Kind.CONTACT),
    PERIOD(Kind.DATE),
    START(Kind.DATE),
    END(Kind.DATE),
    DEPARTMENT(Kind.NAME),
    WEBSITE(Kind.NAME),
    END_REASON(Kind.NAME),
    /** Of a table, the column that names what each row is about: "Objekt"; nothing elsewhere. */
    SUBJECT(Kind.MARK),
    /** A heading over the same text in another language. */
    LANGUAGE(Kind.MARK),
    /** A known label of no interest; it ends the value before it. */
    OTHER(Kind.MARK),
    /** A line of a page that is no part of its subject: menus, breadcrumbs. */
    NOISE(Kind.MARK);

    /** How the value of a field is read. */
    enum Kind {
        NAME,
        PERSON,
        LIST,
        NARRATIVE,
        AMOUNT,
        DATE,
        REFERENCE,
        CONTACT,
        MARK
    }

    private final Kind kind;
    private final String key;

    Field(Kind kind) {
        this.kind = kind;
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Kind kind() {
        return kind;
    }

    static Optional<Field> byKey(String key) {
        for (Field field : values()) {
            if (field.key.equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
