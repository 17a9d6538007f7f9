package ee.osalus.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The templates of one message bundle in one language.
 *
 * <p>A template holds slots in braces, {@code {total}}, which are filled with facts as {@link FigureFormat#format} prints them.
 * A slot without a fact stays as it is, so that a template that asks for too much shows. Where a fact is one of a few words, the bundle
 * may have them in its language under the slot and the word: {@code {missing}} with the fact {@code document-date} is filled by what
 * stands under {@code missing/document-date}; of several words with commas between them each for itself. A slot whose words are those of another says so by a star: {@code wanted/* = missing}. The base bundle is English; a language
 * without a bundle of its own is served from it, never from a default locale.
 */
public final class Messages {

    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String BETWEEN_WORDS = ", ";

    private final ResourceBundle templates;
    private final FigureFormat figures;

    private Messages(ResourceBundle templates, FigureFormat figures) {
        this.templates = templates;
        this.figures = figures;
    }

    /**
     * The messages of a bundle.
     *
     * @param baseName the bundle's base name, such as {@code ee.osalus.funding.findings}
     * @param loader the class loader that finds it
     * @param language the reader's language
     * @return the messages
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public static Messages of(String baseName, ClassLoader loader, Locale language) {
        return new Messages(
                ResourceBundle.getBundle(baseName, language, loader, NO_DEFAULT_LOCALE), FigureFormat.of(language));
    }

    /**
     * Whether the bundle has a template.
     *
     * @param key the template's key
     * @return true if so
     */
    public boolean has(String key) {
        return templates.containsKey(key);
    }

    /**
     * Fills a template.
     *
     * @param key the template's key
     * @param facts what fills its slots, by name
     * @return the message
     * @throws java.util.MissingResourceException if there is no such template
     */
    public String format(String key, Map<String, ?> facts) {
        String template = templates.getString(key);
        StringBuilder message = new StringBuilder();
        int from = 0;
        while (true) {
            int open = template.indexOf('{', from);
            int close = template.indexOf('}', open + 1);
            if (open < 0 || close < 0) {
                return message.append(template, from, template.length()).toString();
            }
            String slot = template.substring(open + 1, close);
            Object fact = facts.get(slot);
            message.append(template, from, open)
                    .append(fact == null ? template.substring(open, close + 1) : filled(slot, figures.format(fact)));
            from = close + 1;
        }
    }

    private String filled(String slot, String fact) {
        String words = (has(slot + "/*") ? templates.getString(slot + "/*") : slot) + "/";
        if (!isOneOfFew(words, fact)) {
            return fact;
        }
        return Arrays.stream(fact.split(BETWEEN_WORDS, -1))
                .map(word -> has(words + word) ? templates.getString(words + word) : word)
                .collect(Collectors.joining(BETWEEN_WORDS));
    }

    /** Whether the bundle has the first word. */
    private boolean isOneOfFew(String words, String fact) {
        int end = fact.indexOf(BETWEEN_WORDS);
        return has(words + (end < 0 ? fact : fact.substring(0, end)));
    }
}
