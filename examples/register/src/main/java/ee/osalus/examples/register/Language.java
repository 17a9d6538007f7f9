package ee.osalus.examples.register;

import java.util.Locale;

/** The language of a report. */
enum Language {
    /** Estonian. */
    ET,
    /** English. */
    EN;

    Locale locale() {
        return Locale.forLanguageTag(name());
    }
}
