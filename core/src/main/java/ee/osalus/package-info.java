/**
 * Osalus: who pays which share of a publicly funded project, exactly to the cent, and why.
 *
 * <p>Read the packages in this order: {@code money} (exact shares and the division of an amount), {@code text} and {@code time}
 * (names by language, periods as documents state them), {@code law} (where a rule comes from), {@code finding} (what was
 * noticed), {@code party} (who takes part), {@code funding} (where the money comes from), {@code budget} (what it costs, by
 * category), {@code project} (the record itself), {@code split} (who pays which part of a cost), {@code payment} (what is claimed,
 * paid and corrected), {@code check} (does it all add up), {@code reconcile} (do two sources
 * say the same), {@code publication} (what may be shown).
 *
 * <p>This package holds no type: it carries the style of the generated values, which reaches every package below it.
 */
@Value.Style(
        visibilityString = "PACKAGE",
        builderVisibilityString = "PACKAGE",
        overshadowImplementation = true,
        strictBuilder = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = "person:people",
        jacksonIntegration = false,
        allowedClasspathAnnotations = {Override.class})
@NullMarked
package ee.osalus;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
