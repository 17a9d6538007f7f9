/**
 * What of a project may be shown to whom: the rules that every writer of public data keeps.
 *
 * <p>{@link ee.osalus.publication.Publication} is a policy; given a project it yields what may be published of it, and findings
 * that say what was left out and why. Nothing beyond the public is shown unless the caller asks for it by name. Which class each
 * field of the model has, {@link ee.osalus.publication.Disclosure} tells, in a table. All types are immutable and thread-safe.
 */
@NullMarked
package ee.osalus.publication;

import org.jspecify.annotations.NullMarked;
