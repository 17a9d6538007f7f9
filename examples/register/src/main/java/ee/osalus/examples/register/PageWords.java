package ee.osalus.examples.register;

import ee.osalus.finding.Severity;
import ee.osalus.text.FigureFormat;
import ee.osalus.text.LocalizedText;
import ee.osalus.text.Messages;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** Words and figures of HTML in one language. What templates call is public, because they see nothing else. */
public final class PageWords {

    private static final String BUNDLES = "ee.osalus.examples.register.";

    private final Locale language;
    private final Messages pages;
    private final Messages reports;
    private final FigureFormat figures;

    PageWords(Language language) {
        this.language = language.locale();
        this.pages = Messages.of(BUNDLES + "pages", PageWords.class.getClassLoader(), this.language);
        this.reports = reports(this.language);
        this.figures = FigureFormat.of(this.language);
    }

    /** The words of the reports that are not pages, which pages share. */
    static Messages reports(Locale language) {
        return Messages.of(BUNDLES + "report", PageWords.class.getClassLoader(), language);
    }

    /** The language tag. */
    public String tag() {
        return language.toLanguageTag();
    }

    /** A word or sentence without slots. */
    public String of(String key) {
        return fill(key, Map.of());
    }

    /** The word for a constant of the model, such as {@code PartnerRole.LEAD_PARTNER}. */
    public String of(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return of(pages.has(key) ? key : constant.name());
    }

    /** A number of things: {@code 1 project}, {@code 30 projects}. */
    public String count(String key, int count) {
        return fill(key + (count == 1 ? ".one" : ".many"), Map.of("count", number(count)));
    }

    String number(int number) {
        return figures.number(BigDecimal.valueOf(number));
    }

    String fill(String key, Map<String, ?> facts) {
        return FigureFormat.unbroken((pages.has(key) ? pages : reports).format(key, facts));
    }

    /** A text whose figures are not broken at the end of a line. */
    public String unbroken(String text) {
        return FigureFormat.unbroken(text);
    }

    /** Who pays, in a sentence. */
    public String funded(String funder) {
        return fill("page.funded", Map.of("funder", funder));
    }

    /** A severity as a class of the style sheet. */
    public String style(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** An amount with its currency, on one line. */
    public String amount(MonetaryAmount amount) {
        return FigureFormat.unbroken(figures.amount(amount));
    }

    /** A text in the language of the page, or else in the first that there is. */
    public String text(LocalizedText text) {
        return text.bestFor(language);
    }

    /** The language of what {@link #text} gives, where it is known and not that of the page; else none. */
    public Optional<String> languageOf(LocalizedText text) {
        return text.in(language).isPresent()
                ? Optional.empty()
                : text.byLanguage().keySet().stream().findFirst().filter(tag -> !tag.equals(LocalizedText.UNKNOWN));
    }

    FigureFormat figures() {
        return figures;
    }

    Locale language() {
        return language;
    }
}
