package ee.osalus.check;

import ee.osalus.money.ExactMoney;
import ee.osalus.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.javamoney.moneta.Money;

/** An amount spread over the years of a period by their days: each year is cut to the cent, the last one takes what is left. */
final class YearSplit {

    private YearSplit() {}

    /** The parts by year; the whole under 0 where the period is not known, or open. */
    static Map<Integer, Money> of(Money amount, Optional<Period> period) {
        Map<Integer, Money> parts = new TreeMap<>();
        if (period.isEmpty()
                || period.get().start().isEmpty()
                || period.get().end().isEmpty()) {
            parts.put(0, amount);
            return parts;
        }
        LocalDate first = period.get().start().get().firstDay();
        LocalDate last = period.get().end().get().lastDay();
        BigDecimal all = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last) + 1);
        BigDecimal whole = ExactMoney.toDecimal(amount);
        BigDecimal left = whole;
        int digits = Math.max(0, amount.getCurrency().getDefaultFractionDigits());
        for (int year = first.getYear(); year < last.getYear(); year++) {
            LocalDate from = year == first.getYear() ? first : LocalDate.of(year, 1, 1);
            long days = ChronoUnit.DAYS.between(from, LocalDate.of(year, 12, 31)) + 1;
            BigDecimal part = whole.multiply(BigDecimal.valueOf(days)).divide(all, digits, RoundingMode.DOWN);
            parts.put(year, ExactMoney.of(part, amount.getCurrency()));
            left = left.subtract(part);
        }
        parts.put(last.getYear(), ExactMoney.of(left, amount.getCurrency()));
        return parts;
    }
}
