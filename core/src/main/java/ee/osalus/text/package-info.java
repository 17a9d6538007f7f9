/**
 * Texts by language, and figures and messages as a language prints them.
 *
 * <p>{@link ee.osalus.text.LocalizedText} is a name or narrative in one or more languages; {@link ee.osalus.text.FigureFormat}
 * prints amounts, shares and dates for a reader; {@link ee.osalus.text.Messages} fills the templates of a message bundle. No
 * default locale is ever used. All types are immutable and thread-safe.
 */
@NullMarked
package ee.osalus.text;

import org.jspecify.annotations.NullMarked;
