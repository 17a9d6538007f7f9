package ee.osalus.io.json;

import org.javamoney.moneta.Money;

/** An amount, and whether the document hedges it. */
record StatedAmount(Money money, boolean approximate) {}
