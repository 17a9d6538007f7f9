/**
 * The page of rules: what a module's finding codes mean, made from their javadoc and message bundles.
 *
 * <p>It comes with the arbitraries in the {@code test-jar}, so that each module, and an application with codes of its own, can
 * keep such a page and test that it is not stale.
 */
@NullMarked
package ee.osalus.rules;

import org.jspecify.annotations.NullMarked;
