package ee.osalus.io.text;

import org.jspecify.annotations.Nullable;

/**
 * An amount or a percentage with the part it plays.
 *
 * @param role what it is
 * @param amount the amount; null where only a rate is stated
 * @param rate the percentage; null where none is stated
 * @param ofEligible whether the rate is said to be of the eligible cost
 * @param hedged whether amount or label is approximate
 * @param owner the municipality or body that the figure is said to be of; null where none
 * @param shared whether a word for anyone's share says what it is, rather than one for an own part
 * @param onBehalfOf the partner whose figures the sentence says that it tells; null where none
 * @param ofProject whether the sentence names the project
 * @param sentence the number of the sentence within the section
 * @param labelled whether a label announces it, rather than a sentence
 */
record Bound(
        Role role,
        Token.@Nullable Amount amount,
        Token.@Nullable Percent rate,
        boolean ofEligible,
        boolean hedged,
        @Nullable Span owner,
        boolean shared,
        @Nullable Span onBehalfOf,
        boolean ofProject,
        int sentence,
        boolean labelled) {

    /** The same announced by a label, with its rate and whose it is. */
    Bound asLabelled(Token.@Nullable Percent itsRate, @Nullable Span itsOwner) {
        return new Bound(
                role, amount, itsRate, ofEligible, hedged, itsOwner, shared, onBehalfOf, ofProject, sentence, true);
    }
}
