package ee.osalus.examples.register;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.text.FigureFormat;
import ee.osalus.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.javamoney.moneta.Money;

/** Amounts and findings as lines of text in one language. */
record SplitLines(Locale language, FigureFormat figures, Messages words) {

    static SplitLines of(Locale language) {
        return new SplitLines(
                language,
                FigureFormat.of(language),
                Messages.of("ee.osalus.examples.register.report", SplitLines.class.getClassLoader(), language));
    }

    /** A line a source, the amounts below one another. */
    List<String> amounts(Map<String, Money> amounts) {
        int width = amounts.keySet().stream().mapToInt(String::length).max().orElse(0);
        return amounts.entrySet().stream()
                .map(part -> ("%-" + width + "s  %20s").formatted(part.getKey(), figures.amount(part.getValue())))
                .toList();
    }

    String finding(Finding finding) {
        String place = finding.location().map(SplitLines::place).orElse("");
        return place + words.format(finding.severity().name(), Map.of()) + ": " + finding.message(language) + " ("
                + finding.code().code() + ")";
    }

    private static String place(Location location) {
        TextLocation text = location instanceof PointerLocation inModel
                ? inModel.text().orElse(null)
                : location instanceof TextLocation inText ? inText : null;
        return text == null ? "" : text.line() + ":" + text.column() + " ";
    }
}
