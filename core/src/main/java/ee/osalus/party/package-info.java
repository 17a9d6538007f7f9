/**
 * Who takes part: organisations, people, and the roles they have.
 *
 * <p>A {@link ee.osalus.party.Person}'s name, e-mail and phone are personal data; e-mail and phone never appear in
 * {@code toString}. All types are immutable, thread-safe, serializable and equal by value.
 */
@NullMarked
package ee.osalus.party;

import org.jspecify.annotations.NullMarked;
