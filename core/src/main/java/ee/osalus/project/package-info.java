/**
 * The record: a publicly funded project as a document describes it.
 *
 * <p>{@link ee.osalus.project.Project} is a document that grows: nothing in it is mandatory, what is not printed is absent, and
 * wrong or contradictory data can be held so that it can be reported. All types are immutable, thread-safe, serializable and
 * equal by value.
 */
@NullMarked
package ee.osalus.project;

import org.jspecify.annotations.NullMarked;
