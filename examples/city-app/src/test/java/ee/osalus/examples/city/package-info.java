/** The application over real HTTP, and in a real browser where there is one. */
@NullMarked
package ee.osalus.examples.city;

import org.jspecify.annotations.NullMarked;
