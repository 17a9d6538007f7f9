package ee.osalus.budget;

/** Whether an hourly rate is rounded before it is multiplied by the hours. */
public enum RateRounding {
    /** The rate stays exact; only the cost is rounded: 34 560 ÷ 1 720 × 600 = 12 055.81. */
    EXACT_RATE,
    /** The rate is rounded to the cent first, as a payslip prints it: 20.09 × 600 = 12 054.00. */
    RATE_TO_THE_CENT
}
