/** Pages in a real browser: what the tests of the examples look at them with. */
@NullMarked
package ee.osalus.examples.browser;

import org.jspecify.annotations.NullMarked;
