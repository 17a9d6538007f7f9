package ee.osalus.examples.city;

import ee.osalus.finding.Finding;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.Severity;
import java.util.Locale;

/**
 * A finding as it was when its project was checked, in the words of that day.
 *
 * @param code the permanent name of its kind
 * @param severity how much it matters
 * @param place the line and column, the cell, or the JSON Pointer; may be empty
 * @param english the message
 * @param estonian the message
 */
record KeptFinding(String code, Severity severity, String place, String english, String estonian) {

    static KeptFinding of(Finding finding) {
        return new KeptFinding(
                finding.code().code(),
                finding.severity(),
                finding.location()
                        .map(place -> place instanceof PointerLocation at ? at.pointer() : place.toString())
                        .orElse(""),
                finding.message(Locale.ENGLISH),
                finding.message(Locale.forLanguageTag("et")));
    }

    /** The message; used by the templates, too. */
    public String message(Locale language) {
        return language.getLanguage().equals("et") ? estonian : english;
    }

    /** Whether it says the same as one of another check, wherever that stood. */
    boolean isSameAs(KeptFinding other) {
        return code.equals(other.code) && english.equals(other.english);
    }
}
