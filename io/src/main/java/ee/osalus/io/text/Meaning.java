package ee.osalus.io.text;

import ee.osalus.project.ProjectStatus;
import java.math.BigDecimal;

/** What a phrase of the vocabulary stands for. */
sealed interface Meaning {

    /** The heading of a field. */
    record Label(Field field, String language) implements Meaning {}

    /** A word that plays a part in a sentence. */
    record Word(Role role, String language) implements Meaning {}

    /** A currency by its ISO 4217 code. */
    record Currency(String code) implements Meaning {}

    /** What a number before it is multiplied by, without zeros at its end: 1E+6. */
    record Magnitude(BigDecimal factor) implements Meaning {}

    /** A number in words, which counts only before a magnitude. */
    record Numeral(BigDecimal value) implements Meaning {}

    /** A month from 1 to 12; its case where the phrase itself has one, and plain where the letters after a stem tell it. */
    record Month(int number, DateScanner.Case grammar) implements Meaning {}

    /** The words of a project's status. */
    record Status(ProjectStatus status) implements Meaning {}

    /** A known body, fund or programme. */
    record Body(BodyKind kind) implements Meaning {}
}
