package ee.osalus.text;

import java.io.Serializable;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One text in one or more languages, by BCP 47 language tag; {@code und} where the language is unknown.
 *
 * <p>The languages keep the order in which they were given. Texts are kept to the letter, never trimmed, never blank. Two are
 * equal if they say the same in the same languages, whatever the order.
 *
 * <p>Example: {@code LocalizedText.of("et", "Õppereisid").with("en", "Study visits")}.
 */
public final class LocalizedText implements Serializable {

    /** The language tag of a text whose language is unknown. */
    public static final String UNKNOWN = "und";

    private static final long serialVersionUID = 1L;

    /** A map of one entry, as most texts need, or a linked one. */
    @SuppressWarnings("serial") // both are serializable
    private final Map<String, String> texts;

    /** Takes the map as its own. */
    private LocalizedText(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * A text of unknown language.
     *
     * @param text the text
     * @return the text under {@code und}
     * @throws IllegalArgumentException if the text is blank
     */
    public static LocalizedText of(String text) {
        return single(UNKNOWN, text);
    }

    /**
     * A text of one language.
     *
     * @param languageTag the BCP 47 tag, such as {@code et}, {@code en}, {@code ru}, {@code und}
     * @param text the text
     * @return the text in that language
     * @throws IllegalArgumentException if the tag is ill-formed, or the text is blank
     */
    public static LocalizedText of(String languageTag, String text) {
        return single(canonical(languageTag), text);
    }

    /**
     * A text of several languages.
     *
     * @param byLanguage the texts by BCP 47 tag, in the order to keep
     * @return the text in those languages
     * @throws IllegalArgumentException if there is none, a tag is ill-formed, two tags mean one language, or a text is blank
     */
    public static LocalizedText of(Map<String, String> byLanguage) {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text in at least one language is expected");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        byLanguage.forEach((tag, text) -> {
            if (texts.put(canonical(tag), notBlank(text)) != null) {
                throw new IllegalArgumentException("two texts in one language: " + tag);
            }
        });
        return new LocalizedText(texts);
    }

    /**
     * A language tag in the one form of all that mean it: {@code en-GB} for {@code EN-gb}.
     *
     * @param languageTag any text
     * @return the BCP 47 tag in its canonical form, or empty where the text is none
     */
    public static Optional<String> canonicalTag(String languageTag) {
        if (languageTag.isEmpty()) {
            return Optional.empty();
        }
        if (isPlain(languageTag)) {
            return Optional.of(languageTag);
        }
        try {
            return Optional.of(
                    new Locale.Builder().setLanguageTag(languageTag).build().toLanguageTag());
        } catch (IllformedLocaleException illFormed) {
            return Optional.empty();
        }
    }

    /** Two small letters are canonical as they are, but for those of three languages that were renamed; so the commonest need no parsing. */
    private static boolean isPlain(String tag) {
        return switch (tag) {
            case UNKNOWN -> true;
            case "in", "iw", "ji" -> false;
            default -> tag.length() == 2 && isSmallLetter(tag.charAt(0)) && isSmallLetter(tag.charAt(1));
        };
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /**
     * A copy that says this text in that language, too, or instead of what it said there.
     *
     * @param languageTag the BCP 47 tag
     * @param text the text
     * @return the copy
     * @throws IllegalArgumentException if the tag is ill-formed, or the text is blank
     */
    public LocalizedText with(String languageTag, String text) {
        Map<String, String> copy = new LinkedHashMap<>(2 * (texts.size() + 1));
        copy.putAll(texts);
        copy.put(canonical(languageTag), notBlank(text));
        return new LocalizedText(copy);
    }

    private static LocalizedText single(String canonicalTag, String text) {
        return new LocalizedText(Collections.singletonMap(canonicalTag, notBlank(text)));
    }

    private static String canonical(String languageTag) {
        return canonicalTag(languageTag)
                .orElseThrow(() ->
                        new IllegalArgumentException("a BCP 47 language tag such as et is expected: " + languageTag));
    }

    private static String notBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a text must not be blank");
        }
        return text;
    }

    /**
     * The text in a language.
     *
     * @param language the language; {@link Locale#ROOT} asks for the text of unknown language
     * @return the text of that very tag, else of its language alone ({@code en} for {@code en-GB}), or empty
     */
    public Optional<String> in(Locale language) {
        String exact = texts.get(language.toLanguageTag());
        return Optional.ofNullable(exact != null ? exact : texts.get(language.getLanguage()));
    }

    /**
     * The text that serves a reader of a language best.
     *
     * @param language the reader's language
     * @return the text in it, or else the first one there is
     */
    public String bestFor(Locale language) {
        return in(language).orElseGet(this::toString);
    }

    /**
     * All texts by language tag.
     *
     * @return an unmodifiable map of at least one entry, in the order given
     */
    public Map<String, String> byLanguage() {
        return Collections.unmodifiableMap(texts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /**
     * The first text, whatever its language.
     *
     * @return a text that is not blank
     */
    @Override
    public String toString() {
        return texts.values().iterator().next();
    }
}
