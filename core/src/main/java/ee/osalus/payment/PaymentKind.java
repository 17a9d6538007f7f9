package ee.osalus.payment;

/** What a payment is for. */
public enum PaymentKind {
    /** Paid before costs are claimed (ettemakse). */
    ADVANCE,
    /** Paid on an interim claim (vahemakse). */
    INTERIM,
    /** Paid on the final claim (lõppmakse). */
    FINAL,
    /** Paid back by the beneficiary (tagasimakse). */
    RECOVERY
}
