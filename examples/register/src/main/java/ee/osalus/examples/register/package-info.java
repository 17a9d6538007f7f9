/** The command line of Osalus: {@code check} reads documents and says what is in them, {@code split} divides a cost. */
@NullMarked
package ee.osalus.examples.register;

import org.jspecify.annotations.NullMarked;
